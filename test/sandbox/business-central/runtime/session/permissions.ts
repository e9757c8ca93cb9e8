/** Permission sets as data, and what a session may do with those it has. */
import { platformError } from '../errors/messages.ts';
import type { ExecutableObject, SessionPermissions, TableDataRight } from './session.ts';

export interface PermissionEntry {
  readonly kind: 'tabledata' | ExecutableObject | 'system';
  /** 0 for all objects of the kind. */
  readonly id: number;
  /** As written: `RIMD`; lower case letters are indirect rights. */
  readonly rights: string;
}

/** A permission set with everything it includes. */
export interface PermissionSetInfo {
  readonly id: string;
  readonly name: string;
  readonly caption: string;
  readonly entries: readonly PermissionEntry[];
}

export const unrestricted: SessionPermissions = {
  unrestricted: true,
  demandTableData: () => undefined,
  mayTableData: () => true,
  demandExecute: () => undefined,
  mayExecute: () => true,
};

const letters: Record<TableDataRight, string> = { read: 'R', insert: 'I', modify: 'M', delete: 'D' };

/** Rights that the code being run lends: the `Permissions` property of its object, and inherent permissions. */
export interface LentRights {
  /** Letters in upper case; turns indirect rights into direct ones. */
  tableData(tableId: number, pageId: number): string;
  inherentTableData(tableId: number): string;
  inherentExecute(kind: ExecutableObject, id: number): boolean;
}

export interface ObjectNames {
  nameOf(kind: 'tabledata' | ExecutableObject, id: number): string;
}

export class GrantedPermissions implements SessionPermissions {
  readonly unrestricted = false;
  private readonly rights = new Map<string, string>();
  private readonly lent: LentRights;
  private readonly names: ObjectNames;

  constructor(sets: readonly PermissionSetInfo[], lent: LentRights, names: ObjectNames) {
    this.lent = lent;
    this.names = names;
    for (const set of sets) {
      for (const entry of set.entries) {
        const key = `${entry.kind} ${entry.id}`;
        this.rights.set(key, (this.rights.get(key) ?? '') + entry.rights);
      }
    }
  }

  private granted(kind: string, id: number): string {
    return (this.rights.get(`${kind} ${id}`) ?? '') + (this.rights.get(`${kind} 0`) ?? '');
  }

  mayTableData(tableId: number, right: TableDataRight, pageId = 0): boolean {
    const letter = letters[right];
    const granted = this.granted('tabledata', tableId);
    if (granted.includes(letter)) return true;
    if (this.lent.inherentTableData(tableId).includes(letter)) return true;
    return granted.includes(letter.toLowerCase()) && this.lent.tableData(tableId, pageId).includes(letter);
  }

  demandTableData(tableId: number, right: TableDataRight, pageId = 0): void {
    if (this.mayTableData(tableId, right, pageId)) return;
    const verb = `${right[0]!.toUpperCase()}${right.slice(1)}`;
    throw platformError('permissionMissing', [
      'TableData',
      String(tableId),
      `${this.names.nameOf('tabledata', tableId)} ${verb}`,
    ]);
  }

  mayExecute(kind: ExecutableObject, id: number): boolean {
    return this.granted(kind, id).toUpperCase().includes('X') || this.lent.inherentExecute(kind, id);
  }

  demandExecute(kind: ExecutableObject, id: number): void {
    if (this.mayExecute(kind, id)) return;
    throw platformError('permissionMissing', [
      `${kind[0]!.toUpperCase()}${kind.slice(1)}`,
      String(id),
      `${this.names.nameOf(kind, id)} Execute`,
    ]);
  }
}
