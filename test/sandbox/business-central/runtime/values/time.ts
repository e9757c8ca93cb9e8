/** AL's Time as a number: 0 is 0T, else milliseconds since midnight plus one. */
export interface TimeParts {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

export const MILLISECONDS_OF_DAY = 86_400_000;

export function makeTime(hour: number, minute: number, second: number, millisecond = 0): number | undefined {
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return undefined;
  if (millisecond < 0 || millisecond > 999) return undefined;
  return ((hour * 60 + minute) * 60 + second) * 1000 + millisecond + 1;
}

/** Parts of a time; 0T has those of midnight. */
export function timeParts(time: number): TimeParts {
  const ms = time === 0 ? 0 : time - 1;
  return {
    hour: Math.floor(ms / 3_600_000),
    minute: Math.floor(ms / 60_000) % 60,
    second: Math.floor(ms / 1000) % 60,
    millisecond: ms % 1000,
  };
}

/** A time later or earlier on the clock's face: it wraps at midnight. */
export function addMilliseconds(time: number, ms: number): number {
  const shifted = (((time - 1 + ms) % MILLISECONDS_OF_DAY) + MILLISECONDS_OF_DAY) % MILLISECONDS_OF_DAY;
  return shifted + 1;
}

const ISO = /^(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,7}))?$/;

/** `09:05:07` or `09:05:07.25`; empty for 0T. */
export function timeToIso(time: number): string {
  if (time === 0) return '';
  const { hour, minute, second, millisecond } = timeParts(time);
  const fraction = millisecond === 0 ? '' : `.${String(millisecond).padStart(3, '0').replace(/0+$/, '')}`;
  return `${two(hour)}:${two(minute)}:${two(second)}${fraction}`;
}

/** Reads ISO times; undefined for anything else. Parts of a millisecond are cut off. */
export function timeFromIso(text: string): number | undefined {
  if (text === '') return 0;
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const millisecond = Number((match[4] ?? '').padEnd(3, '0').slice(0, 3));
  return makeTime(Number(match[1]), Number(match[2]), Number(match[3]), millisecond);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
