/** Static types as run-time descriptors. */
import type { EnumDef, SimpleKind, TypeDescriptor } from '../../runtime/values/types.ts';
import type { EnumSymbol } from '../semantics/symbols.ts';
import type { AlType } from '../semantics/types.ts';

export function enumDefinition(symbol: EnumSymbol): EnumDef {
  return {
    id: symbol.id,
    name: symbol.name,
    extensible: symbol.extensible,
    values: symbol.values.map(({ ordinal, name, caption }) => ({ ordinal, name, caption })),
  };
}

export function runtimeType(type: AlType, enumType: (id: number) => TypeDescriptor): TypeDescriptor {
  switch (type.kind) {
    case 'text':
    case 'code':
      return { kind: type.kind, length: type.length };
    case 'label':
      return { kind: 'label' };
    case 'option':
      return { kind: 'option', members: type.members, captions: type.captions };
    case 'enum':
      return enumType(type.symbol.id);
    case 'record':
      return { kind: 'record', table: type.table.id, temporary: type.temporary };
    case 'codeunit':
    case 'page':
    case 'report':
    case 'query':
    case 'xmlport':
      return { kind: type.kind, id: type.symbol.id };
    case 'interface':
      return { kind: 'interface', name: type.symbol.name };
    case 'list':
      return { kind: 'list', element: runtimeType(type.element, enumType) };
    case 'dictionary':
      return { kind: 'dictionary', key: runtimeType(type.key, enumType), value: runtimeType(type.value, enumType) };
    case 'array':
      return { kind: 'array', element: runtimeType(type.element, enumType), lengths: type.lengths };
    default:
      return { kind: type.kind as SimpleKind };
  }
}
