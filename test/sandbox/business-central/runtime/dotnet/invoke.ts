/** Calls of .NET members from AL, by the name they are written with. */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { platformError } from '../errors/messages.ts';
import type { AlSession } from '../session/al-session.ts';
import type { TypeDescriptor } from '../values/types.ts';
import { asAlError } from './dotnet-exception.ts';
import { type DotNetRef, type DotNetType, membersOf } from './dotnet-type.ts';
import { fromDotNet, toDotNet } from './marshal.ts';
import { typeOfAlias, viewOf } from './registry.ts';

/** A variable passed to a .NET method, which may turn out to write to it. */
export class DotNetArgument {
  private readonly type: TypeDescriptor;
  private readonly target: DotNetRef;

  constructor(type: TypeDescriptor, target: DotNetRef) {
    this.type = type;
    this.target = target;
  }

  get value(): unknown {
    return toDotNet(this.target.v, this.type);
  }

  get reference(): DotNetRef {
    const { type, target } = this;
    return {
      get v() {
        return toDotNet(target.v, type);
      },
      set v(value) {
        target.v = fromDotNet(type, value);
      },
    };
  }
}

/** What a member is found on, with the class that holds it. */
interface Found {
  readonly holder: object;
  readonly name: string;
  readonly type: DotNetType;
}

/**
 * `Variable.Member` or `Variable.Member(...)`: a member of the object in the variable, a static member of the
 * variable's type, or, by the name of the type, its constructor.
 */
export function callDotNet(
  rt: AlSession,
  alias: string,
  receiver: unknown,
  member: string,
  args: readonly unknown[],
): unknown {
  const type = typeOfAlias(alias);
  if (type !== undefined && member.toLowerCase() === constructorName(type).toLowerCase()) {
    const session = type.needsSession === true ? [rt] : [];
    return guarded(type, '', () => new type(...([...session, ...valuesOf(args)] as never[])));
  }
  const { holder, name, type: owner } = find(alias, receiver, member);
  return guarded(owner, name, () => {
    const target = (holder as Record<string, unknown>)[name];
    if (typeof target !== 'function') {
      if (args.length === 0) return target;
      throw new UnsupportedAlError(`DotNet ${owner.typeName}.${name}`, 'with arguments');
    }
    const session = owner.sessionMethods?.includes(name) === true ? [rt] : [];
    return target.apply(holder, [
      ...session,
      ...(owner.byReference?.includes(name) === true ? args.map(referenceOf) : valuesOf(args)),
    ]);
  });
}

export function setDotNet(alias: string, receiver: unknown, member: string, value: unknown): void {
  const { holder, name, type } = find(alias, receiver, member);
  guarded(type, name, () => {
    if (!Reflect.set(holder, name, valuesOf([value])[0]))
      throw new UnsupportedAlError(`assignment to DotNet ${type.typeName}.${name}`);
  });
}

/** The elements of a .NET collection, for `foreach`. */
export function itemsOfDotNet(value: unknown): Iterable<unknown> {
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return value as Iterable<unknown>;
  throw new UnsupportedAlError('foreach', 'over a DotNet value that is no collection');
}

function find(alias: string, receiver: unknown, member: string): Found {
  const key = member.toLowerCase();
  if (receiver !== undefined) {
    const view = viewOf(receiver);
    const type = view.constructor as DotNetType;
    const table = membersOf(type);
    const name = table.instance.get(key) ?? ownName(view, key);
    if (name !== undefined) return { holder: view, name, type };
    const shared = table.statics.get(key);
    if (shared !== undefined) return { holder: type, name: shared, type };
    throw new UnsupportedAlError(`DotNet ${type.typeName}.${member}`);
  }
  const type = typeOfAlias(alias);
  if (type === undefined) throw new UnsupportedAlError(`DotNet ${alias}.${member}`);
  const table = membersOf(type);
  const name = table.statics.get(key);
  if (name !== undefined) return { holder: type, name, type };
  if (table.instance.has(key)) throw platformError('dotNetNotCreated', [type.typeName]);
  throw new UnsupportedAlError(`DotNet ${type.typeName}.${member}`);
}

/** Fields that hold what .NET has as a property. */
function ownName(holder: object, key: string): string | undefined {
  return Object.keys(holder).find((name) => /^[A-Z]/.test(name) && name.toLowerCase() === key);
}

function constructorName(type: DotNetType): string {
  return type.typeName.slice(type.typeName.lastIndexOf('.') + 1);
}

function valuesOf(args: readonly unknown[]): unknown[] {
  return args.map((argument) => (argument instanceof DotNetArgument ? argument.value : toDotNet(argument)));
}

function referenceOf(argument: unknown): DotNetRef {
  return argument instanceof DotNetArgument ? argument.reference : { v: toDotNet(argument) };
}

function guarded<T>(type: DotNetType, member: string, run: () => T): T {
  return asAlError(member === '' ? type.typeName : `${type.typeName}.${member}`, run);
}
