/**
 * Media fields: the field holds the id, the content stands in the platform's table Tenant Media where the apps know it,
 * else in a table of the database beside those of AL.
 */
import type { Database } from '../database/database.ts';
import { SystemSlot } from '../records/definitions.ts';
import type { RecordSession } from '../records/session.ts';
import { rowOf } from '../records/virtual/metadata-rows.ts';
import type { Session } from '../session/session.ts';
import { NULL_GUID } from '../values/guid.ts';
import type { InStream, OutStream } from '../values/streams.ts';
import { missingResult } from './errors.ts';
import { createGuid } from './random.ts';
import type { Ref } from './references.ts';

export type MediaSession = Session & RecordSession & { readonly database: Database };

/** Table "Tenant Media". */
const TENANT_MEDIA = 2000000184;

function save(session: MediaSession, id: string, content: Uint8Array, mimeType: string, description: string): void {
  const table = session.tables.table(TENANT_MEDIA);
  if (table === undefined) {
    session.database.beginWrite(undefined);
    session.database.prepare('INSERT INTO "$media" VALUES (?, ?, ?)').run(id, mimeType, content);
    return;
  }
  const row = rowOf(table, {
    ID: id,
    Content: { bytes: content },
    'Mime Type': mimeType,
    Description: description,
    'Company Name': session.company,
  });
  row[SystemSlot.id] = createGuid(session);
  session.database.store(table, session.company).insert(row);
}

function contentOf(session: MediaSession, id: string): Uint8Array | undefined {
  const table = session.tables.table(TENANT_MEDIA);
  if (table === undefined) {
    const found = session.database.prepare('SELECT content FROM "$media" WHERE id = ?').get(id);
    return found === undefined ? undefined : (found as unknown as [Uint8Array])[0];
  }
  const store = session.database.store(table, session.company);
  const row = store.get([id]);
  // A media without a byte in it has content all the same.
  return row === undefined ? undefined : (store.readBlob(row, table.byName.get('content')!.slot) ?? new Uint8Array());
}

export function Media_HasValue(media: Ref<string>): boolean {
  return media.v !== NULL_GUID;
}

export function Media_MediaId(media: Ref<string>): string {
  return media.v;
}

/** Each import is a media of its own: what the field pointed to before may be that of other records. */
export function Media_ImportStream(
  this: MediaSession,
  media: Ref<string>,
  stream: InStream,
  description: string,
  mimeType = '',
): string {
  const id = createGuid(this);
  save(this, id, stream.remaining(), mimeType, description);
  media.v = id;
  return id;
}

export function Media_ImportStream$(
  this: MediaSession,
  media: Ref<string>,
  stream: InStream,
  description: string,
  mimeType?: string,
): void {
  Media_ImportStream.call(this, media, stream, description, mimeType);
}

/** False when the field has no media. */
export function Media_ExportStream(this: MediaSession, media: Ref<string>, stream: OutStream): boolean {
  if (!Media_HasValue(media)) return false;
  const content = contentOf(this, media.v);
  if (content === undefined) return false;
  stream.writeBytes(content);
  return true;
}

export function Media_ExportStream$(this: MediaSession, media: Ref<string>, stream: OutStream): void {
  if (!Media_ExportStream.call(this, media, stream)) throw missingResult('The media has no content.');
}
