/** Fields that their table keeps to itself, its extensions or its app. */
import { textProperty } from '../semantics/properties.ts';
import { seesInternals } from '../semantics/symbol-table.ts';
import type { AnyObjectSymbol, AppSymbol, FieldSymbol } from '../semantics/symbols.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';
import { expressionsOfObject } from './walk.ts';

export function checkAccess({ app, objects, diagnostics }: AnalysedApp): void {
  for (const object of objects) {
    for (const expression of expressionsOfObject(object)) {
      if (expression.kind !== 'field' || isAccessible(expression.field, object.symbol, app)) continue;
      const message = `'${expression.field.name}' is inaccessible due to its protection level`;
      diagnostics.error(expression.span, codes.accessLevel, message);
    }
  }
}

function isAccessible(field: FieldSymbol, user: AnyObjectSymbol, app: AppSymbol): boolean {
  const access = field.declaration === undefined ? undefined : textProperty(field.declaration, 'Access')?.toLowerCase();
  const owner = field.extension ?? field.table;
  const extendsTable = user.kind === 'tableExtension' && user.target === field.table;
  switch (access) {
    case 'local':
      return user === owner;
    case 'protected':
      return user === field.table || extendsTable;
    case 'internal':
      return seesInternals(app, owner.scope.app);
    default:
      return true;
  }
}
