import { httpMethods } from './http.ts';
import { jsonMethods } from './json.ts';
import { objectMethods } from './objects.ts';
import { recordMethods } from './records.ts';
import { type BuiltinSignature, parseSignatures, type SignatureTable } from './signature.ts';
import { staticMethods } from './statics.ts';
import { systemFunctions } from './system.ts';
import { valueMethods } from './values.ts';
import { xmlMethods } from './xml.ts';

const table: SignatureTable = new Map();
for (const text of [
  systemFunctions,
  recordMethods,
  valueMethods,
  jsonMethods,
  httpMethods,
  xmlMethods,
  objectMethods,
  staticMethods,
]) {
  parseSignatures(text, table);
}

const system = new Map<string, BuiltinSignature[]>();
for (const [section, names] of table) {
  if (!section.startsWith('system:')) continue;
  for (const [name, overloads] of names) system.set(name, [...(system.get(name) ?? []), ...overloads]);
}
// File functions that share their names with record methods come last: see `fileFunction`.
const ofFiles = new Map<string, readonly BuiltinSignature[]>();
for (const name of ['copy', 'rename', 'view']) {
  const overloads = system.get(name);
  if (overloads?.every((signature) => signature.section === 'system:file') !== true) continue;
  ofFiles.set(name, overloads);
  system.delete(name);
}

/** A function that needs no receiver. */
export function systemFunction(name: string): readonly BuiltinSignature[] | undefined {
  return system.get(name.toLowerCase());
}

/** `Rename('a', 'b')` of files, meant where nothing else has the name. */
export function fileFunction(name: string): readonly BuiltinSignature[] | undefined {
  return ofFiles.get(name);
}

/** A method of a variable of a type; `section` is the type's name in lower case. */
export function builtinMethod(section: string, name: string): readonly BuiltinSignature[] | undefined {
  const overloads = table.get(section)?.get(name.toLowerCase());
  const instance = overloads?.filter((signature) => !signature.isStatic);
  return instance === undefined || instance.length === 0 ? undefined : instance;
}

/** A method called on the name of a type: `Session.LogMessage`, `JsonX.Create`, `Text.CopyStr`. */
export function staticMethod(typeName: string, name: string): readonly BuiltinSignature[] | undefined {
  const type = typeName.toLowerCase();
  const key = name.toLowerCase();
  const own = table.get(`static:${type}`)?.get(key);
  if (own !== undefined) return own;
  const inSection = table
    .get(type)
    ?.get(key)
    ?.filter((signature) => signature.isStatic);
  if (inSection !== undefined && inSection.length > 0) return inSection;
  const bySystem = table.get(`system:${type}`)?.get(key);
  if (bySystem !== undefined) return bySystem;
  return type === 'system' ? system.get(key) : undefined;
}

/** Whether a name may stand for a type with static methods. */
export function hasStatics(typeName: string): boolean {
  const type = typeName.toLowerCase();
  if (table.has(`static:${type}`) || table.has(`system:${type}`)) return true;
  const section = table.get(type);
  if (section === undefined) return false;
  for (const overloads of section.values()) if (overloads.some((signature) => signature.isStatic)) return true;
  return false;
}
