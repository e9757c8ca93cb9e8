/** Permission sets of the apps, and rights that their objects lend. */
import {
  GrantedPermissions,
  type MethodRights,
  type ObjectRights,
  type PermissionSetInfo,
} from '../../runtime/session/permissions.ts';
import type { ExecutableObject, SessionPermissions } from '../../runtime/session/session.ts';
import { permissionKinds } from '../semantics/permissions.ts';
import { textProperty } from '../semantics/properties.ts';
import type { SymbolTable } from '../semantics/symbol-table.ts';
import type { AnyObjectSymbol, SymbolKind } from '../semantics/symbols.ts';
import { FULL_ACCESS, fullAccess } from './full-access.ts';
import { methodRights, permissionEntries, permissionSetDefinition } from './permission-definitions.ts';
import type { ScriptPositions } from './script-positions.ts';

export class ObjectPermissions implements ObjectRights {
  private readonly table: SymbolTable;
  /** Knows whose code runs. */
  private readonly positions: ScriptPositions;
  private readonly sets = new Map<string, PermissionSetInfo>();
  private readonly combinations = new Map<string, GrantedPermissions>();
  private readonly rightsOfObjects = new Map<AnyObjectSymbol, ReadonlyMap<number, string>>();

  constructor(table: SymbolTable, positions: ScriptPositions) {
    this.table = table;
    this.positions = positions;
  }

  set(name: string): PermissionSetInfo | undefined {
    const key = name.toLowerCase();
    const known = this.sets.get(key);
    if (known !== undefined) return known;
    const symbol = this.table.findAll('permissionSet', name)[0];
    const set =
      symbol?.kind === 'permissionSet'
        ? permissionSetDefinition(symbol, this.table)
        : key === FULL_ACCESS.toLowerCase()
          ? fullAccess(this.table)
          : undefined;
    if (set !== undefined) this.sets.set(key, set);
    return set;
  }

  /** What a user with permission sets of these names may do. */
  granted(names: readonly string[]): SessionPermissions {
    const key = names.join('\u0000').toLowerCase();
    let permissions = this.combinations.get(key);
    if (permissions === undefined) {
      const sets = names.map((name) => {
        const set = this.set(name);
        if (set === undefined) throw new Error(`There is no permission set ${name}`);
        return set;
      });
      permissions = new GrantedPermissions(sets, this);
      this.combinations.set(key, permissions);
    }
    return permissions;
  }

  lentRights(tableId: number, pageId: number): string {
    const object = this.positions.running() ?? this.table.findById('page', pageId);
    return object === undefined ? '' : (this.ownRights(object).get(tableId) ?? '');
  }

  /** Rights of the `Permissions` property of an object, in upper case, by table. */
  private ownRights(object: AnyObjectSymbol): ReadonlyMap<number, string> {
    let rights = this.rightsOfObjects.get(object);
    if (rights === undefined) {
      const declaration = 'declaration' in object ? object.declaration : undefined;
      const entries = declaration === undefined ? [] : permissionEntries(declaration, object, this.table);
      const ofData = entries.filter((entry) => entry.kind === 'tabledata');
      rights = new Map(ofData.map((entry) => [entry.id, entry.rights.toUpperCase()]));
      this.rightsOfObjects.set(object, rights);
    }
    return rights;
  }

  /** Rights that a method has of its own: they count in code of its object alone. */
  methodRights(kind: SymbolKind, id: number, jsName: string): MethodRights {
    const owner = this.table.findById(kind, id);
    const procedure = [...(owner?.procedures.values() ?? [])].flat().find((candidate) => candidate.jsName === jsName);
    const rights = procedure === undefined ? undefined : methodRights(procedure, this.table);
    return {
      on: (tableId) => {
        const letters = rights?.get(tableId);
        return letters !== undefined && this.positions.running() === owner ? letters : '';
      },
    };
  }

  inherentRights(kind: 'tabledata' | ExecutableObject, id: number): string {
    const symbol = this.table.findById(permissionKinds[kind], id);
    if (symbol === undefined || !('declaration' in symbol) || symbol.declaration === undefined) return '';
    return (textProperty(symbol.declaration, 'InherentPermissions') ?? '').toUpperCase();
  }

  objectName(kind: 'tabledata' | ExecutableObject, id: number): string {
    return this.table.findById(permissionKinds[kind], id)?.name ?? String(id);
  }
}
