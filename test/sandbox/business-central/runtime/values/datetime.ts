/**
 * AL's DateTime as a number: 0 is 0DT, else milliseconds since 0001-01-01T00:00:00Z. Sessions of the sandbox live
 * in UTC, so a DateTime has the same date and time on the server and in the session.
 */
import { dateFromIso, dateToIso, normalDate, UNIX_EPOCH_DAY } from './date.ts';
import { MILLISECONDS_OF_DAY, timeFromIso, timeToIso } from './time.ts';

const UNIX_EPOCH = (UNIX_EPOCH_DAY - 1) * MILLISECONDS_OF_DAY;

export function dateTimeFromUnix(ms: number): number {
  return ms + UNIX_EPOCH;
}

/** Date and time together; 0DT when there is no date. Without a time it is midnight. */
export function makeDateTime(date: number, time: number): number {
  if (date === 0) return 0;
  return ((normalDate(date) >> 1) - 1) * MILLISECONDS_OF_DAY + (time === 0 ? 0 : time - 1);
}

export function dateOf(dateTime: number): number {
  return dateTime === 0 ? 0 : 2 * (Math.floor(dateTime / MILLISECONDS_OF_DAY) + 1);
}

export function timeOf(dateTime: number): number {
  return dateTime === 0 ? 0 : (dateTime % MILLISECONDS_OF_DAY) + 1;
}

/** `2026-01-31T09:05:07.25Z`; empty for 0DT. */
export function dateTimeToIso(dateTime: number): string {
  return dateTime === 0 ? '' : `${dateToIso(dateOf(dateTime))}T${timeToIso(timeOf(dateTime))}Z`;
}

const ISO = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?)(Z|[+-]\d{2}:\d{2})?$/i;

/** Reads ISO instants; without an offset the text is taken as UTC. Undefined for anything else. */
export function dateTimeFromIso(text: string): number | undefined {
  if (text === '') return 0;
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [, day = '', clock = '', zone = 'Z'] = match;
  const date = dateFromIso(day);
  const time = timeFromIso(clock.length === 5 ? `${clock}:00` : clock);
  if (date === undefined || time === undefined) return undefined;
  return makeDateTime(date, time) - offsetOf(zone);
}

function offsetOf(zone: string): number {
  if (zone === 'Z' || zone === 'z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}
