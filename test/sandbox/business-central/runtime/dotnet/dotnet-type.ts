/**
 * A .NET type as a class: its static and instance members bear the names they have in .NET, and names that begin in
 * lower case are ours. Values that .NET shares with JavaScript stay what they are: strings, booleans, numbers (Int32),
 * bigints (Int64), Decimals (Decimal and Double), arrays, and undefined for null.
 */
export interface DotNetType {
  new (...args: never[]): object;
  /** With its namespace; the part after the last dot is the name of its constructor. */
  readonly typeName: string;
  /** The constructor takes the session in front of its arguments. */
  readonly needsSession?: boolean;
  /** Static methods that take the session in front of their arguments. */
  readonly sessionMethods?: readonly string[];
  /** Methods whose arguments are references, so that they can write to variables. */
  readonly byReference?: readonly string[];
}

/** A variable as an argument of a method in `byReference`. */
export interface DotNetRef {
  v: unknown;
}

/** What a class looks like to a call by name. */
export interface MemberTable {
  readonly statics: ReadonlyMap<string, string>;
  readonly instance: ReadonlyMap<string, string>;
}

const tables = new WeakMap<object, MemberTable>();

export function membersOf(type: object): MemberTable {
  let table = tables.get(type);
  if (table === undefined) {
    table = { statics: namesAlong(type), instance: namesAlong((type as { prototype: object }).prototype) };
    tables.set(type, table);
  }
  return table;
}

/** By the name in lower case: AL does not care about case. */
function namesAlong(start: object): Map<string, string> {
  const names = new Map<string, string>();
  for (let at = start; at !== null && at !== Object.prototype && at !== Function.prototype; ) {
    for (const name of Object.getOwnPropertyNames(at)) {
      if (/^[A-Z]/.test(name) && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
    }
    at = Object.getPrototypeOf(at);
  }
  return names;
}
