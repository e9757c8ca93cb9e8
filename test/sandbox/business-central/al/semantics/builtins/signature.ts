/**
 * Reads the compact notation of built-in functions:
 *
 *   Name(Parameter: Type; [Optional: Type]; [Rest: Type...]): ReturnType
 *   Name(...)?: ReturnType     the result may be left unused, and then a failure raises the error
 *   static Name(...)           called on the type instead of on a variable
 *
 * Types are AL's, or one of these: `Any` (any value, with its static type), `Field` and `OtherField` (a field of the
 * receiver, of another record), `FieldValue` (a value for a field), `FieldType` (the type of the field given first),
 * `Record`, `SameRecord`, `AnyArray`, `AnyCodeunit`, and `T`, `K`, `V` of lists and dictionaries.
 * `Simple`, `Storable`, `Shown`, `Json`, `TypedValue` are `Any` and `KeyValue` is `FieldValue` with fewer types;
 * `SourceRecord` is a `Record` of the receiver's source table.
 */

/** Which arguments a parameter takes of those that its type would let in. */
export type Acceptance = 'simple' | 'storable' | 'shown' | 'json' | 'field' | 'source';

const refinements: Readonly<Record<string, readonly [type: string, accepts: Acceptance]>> = {
  Simple: ['Any', 'simple'],
  Storable: ['Any', 'storable'],
  Shown: ['Any', 'shown'],
  Json: ['Any', 'json'],
  TypedValue: ['Any', 'field'],
  KeyValue: ['FieldValue', 'simple'],
  SourceRecord: ['Record', 'source'],
};

export interface BuiltinParameter {
  readonly name: string;
  readonly type: string;
  readonly accepts: Acceptance | undefined;
  readonly byReference: boolean;
  readonly optional: boolean;
  readonly rest: boolean;
}

export interface BuiltinSignature {
  readonly name: string;
  readonly parameters: readonly BuiltinParameter[];
  /** '' when it returns nothing. */
  readonly returns: string;
  readonly optionalReturn: boolean;
  readonly isStatic: boolean;
  /** Lower-case receiver type; for system functions the documented type, e.g. `system:text`. */
  readonly section: string;
  readonly minimum: number;
  /** Infinity with a rest parameter. */
  readonly maximum: number;
}

const LINE = /^(static )?([A-Za-z0-9]+)(?:\((.*)\))?(\?)?(?:: (.+))?$/;

function parseParameter(text: string): BuiltinParameter {
  let rest = text.trim();
  const optional = rest.startsWith('[');
  if (optional) rest = rest.slice(1, -1);
  const byReference = rest.startsWith('var ');
  if (byReference) rest = rest.slice(4);
  const colon = rest.indexOf(': ');
  let type = rest.slice(colon + 2);
  const isRest = type.endsWith('...');
  if (isRest) type = type.slice(0, -3);
  const [plain, accepts] = refinements[type] ?? [type, undefined];
  return { name: rest.slice(0, colon), type: plain, accepts, byReference, optional, rest: isRest };
}

function parseLine(line: string, section: string): BuiltinSignature {
  const match = LINE.exec(line);
  if (match === null) throw new Error(`Not a signature: ${line}`);
  const list = match[3] ?? '';
  const parameters = list === '' ? [] : list.split(';').map(parseParameter);
  const last = parameters.at(-1);
  return {
    name: match[2]!,
    parameters,
    returns: match[5] ?? '',
    optionalReturn: match[4] === '?',
    isStatic: match[1] !== undefined || section.startsWith('static:'),
    section,
    minimum: parameters.filter((parameter) => !parameter.optional).length,
    maximum: last?.rest === true ? Number.POSITIVE_INFINITY : parameters.length,
  };
}

/** Signatures by section, then by lower-case name. */
export type SignatureTable = Map<string, Map<string, BuiltinSignature[]>>;

export function parseSignatures(text: string, into: SignatureTable): void {
  let section = '';
  let names = new Map<string, BuiltinSignature[]>();
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('section ')) {
      section = line.slice(8).toLowerCase();
      names = into.get(section) ?? new Map();
      into.set(section, names);
      continue;
    }
    const signature = parseLine(line, section);
    const key = signature.name.toLowerCase();
    const overloads = names.get(key);
    if (overloads === undefined) names.set(key, [signature]);
    else overloads.push(signature);
  }
}
