/** Media fields: the field holds the id, the content stands in a table of the database beside those of AL. */
import type { Database } from '../database/database.ts';
import type { Session } from '../session/session.ts';
import { NULL_GUID } from '../values/guid.ts';
import type { InStream, OutStream } from '../values/streams.ts';
import { missingResult } from './errors.ts';
import { createGuid } from './random.ts';
import type { Ref } from './references.ts';

type MediaSession = Pick<Session, 'serverState'> & { readonly database: Database };

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
  _description: string,
  mimeType = '',
): string {
  const { database } = this;
  database.beginWrite(undefined);
  const id = createGuid(this);
  database.prepare('INSERT INTO "$media" VALUES (?, ?, ?)').run(id, mimeType, stream.remaining());
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
  const found = this.database.prepare('SELECT content FROM "$media" WHERE id = ?').get(media.v);
  if (found === undefined) return false;
  stream.writeBytes((found as unknown as [Uint8Array])[0]);
  return true;
}

export function Media_ExportStream$(this: MediaSession, media: Ref<string>, stream: OutStream): void {
  if (!Media_ExportStream.call(this, media, stream)) throw missingResult('The media has no content.');
}
