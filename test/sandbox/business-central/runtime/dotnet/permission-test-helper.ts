import type { AlSession } from '../session/al-session.ts';

/** The set that comes with the mock; which calls need a right to execute is not known well enough to test it. */
const ALL_OBJECTS = 'All Objects';

/**
 * What Microsoft's Permissions Mock lowers the session's rights with: while it lives, the session has the permission
 * sets that were added, and without any all rights.
 */
export class PermissionTestHelper {
  static readonly typeName = 'Microsoft.Dynamics.Nav.Runtime.PermissionTestHelper';
  static readonly needsSession = true;
  private readonly session: AlSession;
  private sets: string[] = [];

  constructor(session: AlSession) {
    this.session = session;
  }

  AddEffectivePermissionSet(roleId: string): void {
    this.sets.push(roleId);
    this.session.restrictTo([...this.sets, ALL_OBJECTS]);
  }

  Clear(): void {
    this.sets = [];
    this.session.restrictTo(undefined);
  }

  Dispose(): void {
    this.Clear();
  }
}
