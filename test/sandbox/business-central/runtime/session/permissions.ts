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
  rightsOn: () => 'RIMDX',
};

/** Rights on table data that a running method has of its own. */
export interface MethodRights {
  /** In upper case. */
  on(tableId: number): string;
}

/** What a session may do while a method runs that has rights on table data of its own. */
export class PermissionsInMethod implements SessionPermissions {
  readonly unrestricted = false;
  private readonly base: SessionPermissions;
  private readonly rights: MethodRights;

  constructor(base: SessionPermissions, rights: MethodRights) {
    this.base = base;
    this.rights = rights;
  }

  private lends(tableId: number, right: TableDataRight): boolean {
    return this.rights.on(tableId).includes(letters[right]);
  }

  demandTableData(tableId: number, right: TableDataRight, pageId?: number): void {
    if (!this.lends(tableId, right)) this.base.demandTableData(tableId, right, pageId);
  }

  mayTableData(tableId: number, right: TableDataRight, pageId?: number): boolean {
    return this.lends(tableId, right) || this.base.mayTableData(tableId, right, pageId);
  }

  demandExecute(kind: ExecutableObject, id: number): void {
    this.base.demandExecute(kind, id);
  }

  mayExecute(kind: ExecutableObject, id: number): boolean {
    return this.base.mayExecute(kind, id);
  }

  rightsOn(kind: 'tabledata' | ExecutableObject, id: number): string {
    return this.base.rightsOn(kind, id);
  }
}

const letters: Record<TableDataRight, string> = { read: 'R', insert: 'I', modify: 'M', delete: 'D' };

/** What permissions need to know of the apps' objects. */
export interface ObjectRights {
  /** Letters, in upper case, that the object that is running lends to its code; they turn indirect rights into direct ones. */
  lentRights(tableId: number, pageId: number): string;
  /** Letters, in upper case, of InherentPermissions. */
  inherentRights(kind: 'tabledata' | ExecutableObject, id: number): string;
  objectName(kind: 'tabledata' | ExecutableObject, id: number): string;
}

type Decision = 'always' | 'when lent' | 'never';

/** What users with the same permission sets may do; serves any number of sessions. */
export class GrantedPermissions implements SessionPermissions {
  readonly unrestricted = false;
  /** Letters by kind of object and number, 0 for all objects of the kind. */
  private readonly rights = new Map<string, Map<number, string>>();
  /** On table data, by right and table: they are asked for at every operation. */
  private readonly decisions: Readonly<Record<TableDataRight, Map<number, Decision>>> = {
    read: new Map(),
    insert: new Map(),
    modify: new Map(),
    delete: new Map(),
  };
  private readonly objects: ObjectRights;

  constructor(sets: readonly PermissionSetInfo[], objects: ObjectRights) {
    this.objects = objects;
    for (const set of sets) {
      for (const { kind, id, rights } of set.entries) {
        const ofKind = this.rights.get(kind) ?? new Map<number, string>();
        this.rights.set(kind, ofKind);
        ofKind.set(id, (ofKind.get(id) ?? '') + rights);
      }
    }
  }

  private granted(kind: string, id: number): string {
    const ofKind = this.rights.get(kind);
    return (ofKind?.get(id) ?? '') + (ofKind?.get(0) ?? '');
  }

  private decide(tableId: number, letter: string): Decision {
    const granted = this.granted('tabledata', tableId);
    if (granted.includes(letter)) return 'always';
    if (this.objects.inherentRights('tabledata', tableId).includes(letter)) return 'always';
    return granted.includes(letter.toLowerCase()) ? 'when lent' : 'never';
  }

  mayTableData(tableId: number, right: TableDataRight, pageId = 0): boolean {
    const known = this.decisions[right];
    let decision = known.get(tableId);
    if (decision === undefined) {
      decision = this.decide(tableId, letters[right]);
      known.set(tableId, decision);
    }
    return (
      decision === 'always' ||
      (decision === 'when lent' && this.objects.lentRights(tableId, pageId).includes(letters[right]))
    );
  }

  demandTableData(tableId: number, right: TableDataRight, pageId = 0): void {
    if (this.mayTableData(tableId, right, pageId)) return;
    const verb = `${right[0]!.toUpperCase()}${right.slice(1)}`;
    throw platformError('permissionMissing', [
      'TableData',
      String(tableId),
      `${this.objects.objectName('tabledata', tableId)} ${verb}`,
    ]);
  }

  rightsOn(kind: 'tabledata' | ExecutableObject, id: number): string {
    return this.granted(kind, id) + this.objects.inherentRights(kind, id);
  }

  mayExecute(kind: ExecutableObject, id: number): boolean {
    return this.granted(kind, id).toUpperCase().includes('X') || this.objects.inherentRights(kind, id).includes('X');
  }

  demandExecute(kind: ExecutableObject, id: number): void {
    if (this.mayExecute(kind, id)) return;
    throw platformError('permissionMissing', [
      `${kind[0]!.toUpperCase()}${kind.slice(1)}`,
      String(id),
      `${this.objects.objectName(kind, id)} Execute`,
    ]);
  }
}
