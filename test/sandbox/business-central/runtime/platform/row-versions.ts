/** What AL can ask of row versions: numbers that every write to the database draws. */
import type { Session } from '../session/session.ts';

/** Name of the database's counter. */
export const ROW_VERSION = '$rowversion';

export function LastUsedRowVersion(this: Session): bigint {
  return this.database.currentNumber(ROW_VERSION) ?? 0n;
}

/**
 * The lowest row version that is not committed; without a transaction the one that comes next.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/database/database-minimumactiverowversion-method
 */
export function MinimumActiveRowVersion(this: Session): bigint {
  return (this.database.rowVersionBeforeWriting ?? LastUsedRowVersion.call(this)) + 1n;
}
