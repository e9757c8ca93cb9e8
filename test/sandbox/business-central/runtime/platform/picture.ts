/**
 * The formats that `Format` builds texts with: literal characters, `<Field>` or `<Field,Length>`, and attributes that
 * change the field before them.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-format-property
 */
export interface PictureField {
  readonly name: string;
  /** 0: as long as needed. */
  readonly length: number;
  readonly filler: string | undefined;
  /** The character of the attribute 1000Character or Comma that follows the field. */
  readonly separator: string | undefined;
}

export interface Picture {
  readonly parts: readonly (string | PictureField)[];
  readonly standardFormat: number | undefined;
  /** Least and most decimals. */
  readonly precision: readonly [least: number, most: number] | undefined;
}

const parsed = new Map<string, Picture>();
const PART = /<([^<>,]+)(?:,([^>]*))?>|([^<]+|<)/gy;

export function parsePicture(text: string): Picture {
  let picture = parsed.get(text);
  if (picture === undefined) {
    picture = read(text);
    parsed.set(text, picture);
  }
  return picture;
}

function read(text: string): Picture {
  const parts: (string | PictureField)[] = [];
  let standardFormat: number | undefined;
  let precision: [number, number] | undefined;
  PART.lastIndex = 0;
  for (let match = PART.exec(text); match !== null; match = PART.exec(text)) {
    const [, rawName, argument, literal] = match;
    if (rawName === undefined) {
      parts.push(literal ?? '');
      continue;
    }
    const name = rawName.trim().toLowerCase().replace(/\.$/, '');
    switch (name) {
      case 'standard format':
        standardFormat = Number(argument);
        break;
      case 'precision': {
        const [least = '0', most] = (argument ?? '').split(':');
        precision = [Number(least), Number(most ?? least)];
        break;
      }
      case 'filler character':
        changeLast(parts, (field) => ({ ...field, filler: argument || ' ' }));
        break;
      case 'comma':
      case '1000character':
        changeLast(parts, (field) => ({ ...field, separator: argument ?? '' }));
        break;
      case 'overflow':
        break;
      default:
        parts.push({ name, length: Number(argument ?? 0), filler: undefined, separator: undefined });
    }
  }
  return { parts, standardFormat, precision };
}

function changeLast(parts: (string | PictureField)[], change: (field: PictureField) => PictureField): void {
  const index = parts.findLastIndex((part) => typeof part !== 'string');
  const field = parts[index];
  if (field !== undefined && typeof field !== 'string') parts[index] = change(field);
}

/** Puts the fields' texts into a picture. `render` answers undefined for a field that the type does not have. */
export function fillPicture(parts: Picture['parts'], render: (field: PictureField) => string | undefined): string {
  let text = '';
  for (const part of parts) {
    text += typeof part === 'string' ? part : (render(part) ?? `<${part.name}>`);
  }
  return text;
}
