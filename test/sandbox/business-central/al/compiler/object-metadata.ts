/** What virtual tables and AL itself show of the objects of the apps. */
import type { ObjectMetadata } from '../../runtime/session/session.ts';
import { textProperty } from '../semantics/properties.ts';
import type { AnyObjectSymbol, SymbolKind } from '../semantics/symbols.ts';

const objectTypes: Partial<Record<SymbolKind, ObjectMetadata['type']>> = {
  table: 'Table',
  codeunit: 'Codeunit',
  page: 'Page',
  report: 'Report',
  query: 'Query',
  xmlPort: 'XmlPort',
  enum: 'Enum',
  permissionSet: 'PermissionSet',
  profile: 'Profile',
};

/** Undefined for objects that are no objects of their own, such as extensions. */
export function objectMetadata(symbol: AnyObjectSymbol): ObjectMetadata | undefined {
  const type = objectTypes[symbol.kind];
  if (type === undefined) return undefined;
  const declaration = 'declaration' in symbol ? symbol.declaration : undefined;
  return {
    type,
    id: symbol.id,
    name: symbol.name,
    caption: (declaration === undefined ? undefined : textProperty(declaration, 'Caption')) ?? symbol.name,
    appId: symbol.scope.app.manifest.id,
    subtype: symbol.kind === 'codeunit' ? symbol.subtype : symbol.kind === 'page' ? symbol.pageType : '',
  };
}
