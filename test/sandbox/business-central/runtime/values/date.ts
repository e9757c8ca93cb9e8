/**
 * AL's Date as a number: 0 is 0D, any other day is twice its day number, plus one for the closing date,
 * which sorts between its day and the next. Day number 1 is 0001-01-01, a Monday.
 */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of 1970-01-01. */
export const UNIX_EPOCH_DAY = 719163;
const MAX_DAY = 3652059;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function dayOfCivil(year: number, month: number, day: number): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = before * 365 + leapDays;
  for (let m = 1; m < month; m++) days += daysInMonth(year, m);
  return days + day;
}

/** The date of year, month and day; undefined where there is no such day in the years 1 to 9999. */
export function makeDate(year: number, month: number, day: number): number | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return 2 * dayOfCivil(year, month, day);
}

/** As `makeDate` for parts that come from arithmetic: a day past the end of its month becomes its last day. */
export function clampedDate(year: number, month: number, day: number): number | undefined {
  if (year < 1 || year > 9999) return undefined;
  return makeDate(year, month, Math.min(day, daysInMonth(year, month)));
}

/** Year, month and day of a date other than 0D. */
export function dateParts(date: number): DateParts {
  let rest = dayNumber(date) - 1;
  const cycles = Math.floor(rest / 146097);
  rest -= cycles * 146097;
  const centuries = Math.min(Math.floor(rest / 36524), 3);
  rest -= centuries * 36524;
  const quads = Math.floor(rest / 1461);
  rest -= quads * 1461;
  const years = Math.min(Math.floor(rest / 365), 3);
  rest -= years * 365;
  const year = cycles * 400 + centuries * 100 + quads * 4 + years + 1;
  let month = 1;
  for (let length = 31; rest >= length; length = daysInMonth(year, month)) {
    rest -= length;
    month++;
  }
  return { year, month, day: rest + 1 };
}

export function dayNumber(date: number): number {
  return date >> 1;
}

export function isClosingDate(date: number): boolean {
  return (date & 1) === 1;
}

export function normalDate(date: number): number {
  return date & ~1;
}

export function closingDate(date: number): number {
  return date === 0 ? 0 : date | 1;
}

/** A day later or earlier by whole days; undefined when it leaves the calendar. A closing date stays one. */
export function addDays(date: number, days: number): number | undefined {
  const day = dayNumber(date) + days;
  return day < 1 || day > MAX_DAY ? undefined : 2 * day + (date & 1);
}

/** Days from one date to the other, closing or not. */
export function daysBetween(later: number, earlier: number): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(date: number): number {
  return ((dayNumber(date) - 1) % 7) + 1;
}

/** ISO 8601 week: week 1 is the one with the year's first Thursday. */
export function isoWeek(date: number): { readonly year: number; readonly week: number } {
  const thursday = 2 * (dayNumber(date) + 4 - weekday(date));
  const { year } = dateParts(thursday);
  return { year, week: Math.floor((dayNumber(thursday) - dayOfCivil(year, 1, 1)) / 7) + 1 };
}

/** The day of an ISO week; undefined when there is no such week. */
export function dateOfIsoWeek(day: number, week: number, year: number): number | undefined {
  if (year < 1 || year > 9999 || week < 1 || week > 53 || day < 1 || day > 7) return undefined;
  const fourth = 2 * dayOfCivil(year, 1, 4);
  const monday = dayNumber(fourth) - weekday(fourth) + 1;
  const date = 2 * (monday + (week - 1) * 7 + day - 1);
  return isoWeek(date).week === week ? date : undefined;
}

/** Months later or earlier; the day is cut to the length of the month. */
export function addMonths(date: number, months: number): number | undefined {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + months;
  return clampedDate(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, day);
}

const ISO = /^(C?)(\d{4})-(\d{2})-(\d{2})$/;

/** `2026-01-31`, with a leading `C` for a closing date; empty for 0D. */
export function dateToIso(date: number): string {
  if (date === 0) return '';
  const { year, month, day } = dateParts(date);
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isClosingDate(date) ? `C${text}` : text;
}

/** Reads what `dateToIso` writes; undefined for anything else. */
export function dateFromIso(text: string): number | undefined {
  if (text === '') return 0;
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const date = makeDate(Number(match[2]), Number(match[3]), Number(match[4]));
  return date !== undefined && match[1] === 'C' ? closingDate(date) : date;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
