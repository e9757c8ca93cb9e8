/**
 * Order of text in the database: dictionary order as a Windows collation has it (`*_100_CS_AS`), not code points.
 * node:sqlite takes no collation, so text that has to sort is stored as a key whose plain comparison gives that order
 * and from which the text can be read back.
 * Punctuation < digits < letters; hyphen and apostrophe hardly count; then accents, then case (upper first, so that
 * text without lower case can be its own key).
 */
const SEPARATOR = '\u0001';

/** Text that is its own key: nearly all codes. */
const SIMPLE = /^[ 0-9A-Z]*$/;

/** Primary weights of punctuation: two characters, the first below every digit. */
const PUNCTUATION = '_,;:!?./`^~\u00a8"()[]{}@$*\\&#%+<=>|\u00a3\u20ac\u00a7\u00b0';
const punctuationWeight = new Map(
  [...PUNCTUATION].map((character, index) => [character, `!${String.fromCharCode(0x30 + index)}`]),
);

/** Letters that do not decompose but sort with others. */
const EXPANSIONS: Readonly<Record<string, string>> = {
  ß: 'SS',
  æ: 'AE',
  Æ: 'AE',
  œ: 'OE',
  Œ: 'OE',
  ø: 'O',
  Ø: 'O',
  đ: 'D',
  Đ: 'D',
  ł: 'L',
  Ł: 'L',
};

const cache = new Map<string, string>();
const CACHE_LIMIT = 20_000;

/** The key of a text. Equal keys mean equal texts. */
export function toCollationKey(text: string): string {
  if (SIMPLE.test(text)) return text;
  let key = cache.get(text);
  if (key === undefined) {
    key = composeKey(text);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(text, key);
  }
  return key;
}

/** The text of a key. */
export function fromCollationKey(key: string): string {
  const first = key.indexOf(SEPARATOR);
  if (first < 0) return key;
  const second = key.indexOf(SEPARATOR, first + 1);
  return key.slice(key.indexOf(SEPARATOR, second + 1) + 1);
}

/** Negative, zero or positive, in the order of the database. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return toCollationKey(left) < toCollationKey(right) ? -1 : 1;
}

const DIGITS = /^\d+$/;

/** As code compares two values of type Code: numbers, which are digits alone, by their size. */
export function compareCode(left: string, right: string): number {
  const bothNumbers = DIGITS.test(left) && DIGITS.test(right);
  return bothNumbers && left.length !== right.length ? left.length - right.length : compareText(left, right);
}

/** What `@` filters and case-insensitive searches compare: no case, no accents. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}

function composeKey(text: string): string {
  let primary = '';
  let accents = '';
  let cases = '';
  let ignored = '';
  for (const character of text.normalize('NFD')) {
    if (character === '-' || character === "'") {
      ignored += `${position(primary)}${character}`;
      continue;
    }
    if (/\p{M}/u.test(character)) {
      accents += `${position(primary)}${character}`;
      continue;
    }
    const weight = primaryWeight(character);
    primary += weight;
    cases += character === character.toUpperCase() ? '0' : '1';
  }
  return [primary, accents, cases + ignored, text].join(SEPARATOR);
}

function position(primary: string): string {
  return String.fromCharCode(0x30 + (primary.length & 0x3f));
}

function primaryWeight(character: string): string {
  // Control characters have no weight; one of them separates the levels.
  if (character < ' ') return '';
  return punctuationWeight.get(character) ?? EXPANSIONS[character] ?? character.toUpperCase();
}
