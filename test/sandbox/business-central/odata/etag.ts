import { SystemSlot } from '../runtime/records/definitions.ts';
import type { RecordVar } from '../runtime/records/record-var.ts';
import { ODataError } from './odata-error.ts';

/** The weak tag of a record's version: it changes with every write. */
export function etagOf(rec: RecordVar): string {
  const version = `'${rec.f[SystemSlot.id]};${rec.f[SystemSlot.rowVersion]};'`;
  return `W/"${Buffer.from(version).toString('base64')}"`;
}

/** Checks the header If-Match of a change against the record as it is. */
export function checkMatch(rec: RecordVar, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch === '') {
    throw new ODataError(
      400,
      'BadRequest_InvalidToken',
      'Could not validate the client concurrency token required by the service. Please provide a valid token in the client request.',
    );
  }
  if (ifMatch.trim() === '*') return;
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  if (!tags.includes(etagOf(rec))) {
    throw new ODataError(409, 'Request_EntityChanged', 'Another user has already changed the record.');
  }
}
