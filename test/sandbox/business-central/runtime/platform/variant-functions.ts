/** `Variant.IsText()` and its like: what kind of value a Variant holds. */
import type { TypeDescriptor } from '../values/types.ts';
import { toVariant } from '../values/variant.ts';

type Kind = TypeDescriptor['kind'];

/** Kinds for which `Is<Name>` is true, by name. */
const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  Action: ['action'],
  BigInteger: ['bigInteger'],
  Boolean: ['boolean'],
  Byte: ['byte'],
  Char: ['char'],
  Code: ['code'],
  Codeunit: ['codeunit'],
  Date: ['date'],
  DateFormula: ['dateFormula'],
  DateTime: ['dateTime'],
  Decimal: ['decimal'],
  Dictionary: ['dictionary'],
  Duration: ['duration'],
  FieldRef: ['fieldRef'],
  File: ['file'],
  Guid: ['guid'],
  InStream: ['inStream'],
  Integer: ['integer'],
  JsonArray: ['jsonArray'],
  JsonObject: ['jsonObject'],
  JsonToken: ['jsonToken'],
  JsonValue: ['jsonValue'],
  List: ['list'],
  FilterPageBuilder: ['filterPageBuilder'],
  Notification: ['notification'],
  Option: ['option', 'enum'],
  OutStream: ['outStream'],
  Query: ['query'],
  Record: ['record'],
  RecordId: ['recordId'],
  RecordRef: ['recordRef'],
  Report: ['report'],
  Text: ['text', 'label'],
  TextBuilder: ['textBuilder'],
  TextConst: ['label'],
  TextConstant: ['label'],
  TextEncoding: ['textEncoding'],
  Time: ['time'],
  WideChar: ['char'],
  XmlDocument: ['xmlDocument'],
  XmlNode: ['xmlNode'],
  DotNet: ['dotNet'],
  ...Object.fromEntries(
    // No value in the sandbox is of these types.
    ['Automation', 'Binary'].map((name) => [name, []]),
  ),
};

/** By the name under which generated code calls them. */
export const variantFunctions: Readonly<Record<string, (variant: unknown) => boolean>> = Object.fromEntries(
  Object.entries(KINDS).map(([name, kinds]) => [
    `Variant_Is${name}`,
    (variant: unknown) => {
      const kind = toVariant(variant).type?.kind;
      return kind !== undefined && kinds.includes(kind);
    },
  ]),
);
