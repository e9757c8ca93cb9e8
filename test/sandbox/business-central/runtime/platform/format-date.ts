/** Dates and times as texts of a session in English (United States). */
import { dateParts, dateToIso, isClosingDate, isoWeek, weekday } from '../values/date.ts';
import { dateOf, dateTimeToIso, timeOf } from '../values/datetime.ts';
import { timeParts, timeToIso } from '../values/time.ts';
import { fillPicture, type Picture, type PictureField, parsePicture } from './picture.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const DATE_FORMATS: Record<number, string> = {
  0: '<Closing><Month,2>/<Day,2>/<Year>',
  1: '<Closing><Month,2>/<Day,2>/<Year>',
  2: '<Month,2><Day,2><Year><Closing>D',
  3: '<Closing><Year>/<Month,2>/<Day,2>',
  4: '<Month Text> <Closing><Day>, <Year4>',
  5: '<Closing><Month,2><Day,2><Year>',
  6: '<Closing><Year><Month,2><Day,2>',
  7: '<Day,2><Filler Character, >. <Month Text,3> <Year4>',
};

/** @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/time/time-data-type */
const TIME_FORMATS: Record<number, string> = {
  0: '<Hours12>:<Minutes,2>:<Seconds,2><Second dec> <AM/PM>',
  1: '<Hours12>:<Minutes,2>:<Seconds,2><Second dec> <AM/PM>',
  2: '<Hours24,2><Filler Character,0><Minutes,2><Seconds,2><Second dec>T',
};

const DATE_TIME_FORMATS: Record<number, string> = {
  0: '<Month,2>/<Day,2>/<Year> <Hours12,2>:<Minutes,2> <AM/PM>',
  1: '<Month,2>/<Day,2>/<Year> <Hours12,2>:<Minutes,2>:<Seconds,2><Second dec> <AM/PM>',
  2: '<Month,2>/<Day,2>/<Year> <Hours12,2>:<Minutes,2> <AM/PM>',
  3: '<Month,2>/<Day,2>/<Year> <Hours12,2>:<Minutes,2>:<Seconds,2> <AM/PM>',
};

export function formatDate(date: number, format: number | string): string {
  if (isXmlFormat(format)) return dateToIso(date);
  if (date === 0) return '';
  return fillPicture(partsOf(DATE_FORMATS, format), (field) => dateField(date, field));
}

export function formatTime(time: number, format: number | string): string {
  if (isXmlFormat(format)) return timeToIso(time);
  if (time === 0) return '';
  return fillPicture(partsOf(TIME_FORMATS, format), (field) => timeField(time, field));
}

export function formatDateTime(dateTime: number, format: number | string): string {
  if (isXmlFormat(format)) return dateTimeToIso(dateTime);
  if (dateTime === 0) return '';
  const date = dateOf(dateTime);
  const time = timeOf(dateTime);
  const parts = partsOf(DATE_TIME_FORMATS, format);
  return fillPicture(parts, (field) => dateField(date, field) ?? timeField(time, field));
}

function isXmlFormat(format: number | string): boolean {
  return format === 9 || (typeof format === 'string' && parsePicture(format).standardFormat === 9);
}

function partsOf(formats: Record<number, string>, format: number | string): Picture['parts'] {
  if (typeof format === 'number') return parsePicture(formats[format] ?? (formats[0] as string)).parts;
  const picture = parsePicture(format);
  return picture.standardFormat === undefined ? picture.parts : partsOf(formats, picture.standardFormat);
}

function dateField(date: number, field: PictureField): string | undefined {
  const { year, month, day } = dateParts(date);
  switch (field.name) {
    case 'day':
      return number(day, field);
    case 'month':
      return number(month, field);
    case 'month text':
      return word(MONTHS[month - 1] ?? '', field);
    case 'quarter':
      return number(Math.ceil(month / 3), field);
    case 'year':
      return field.length > 2 ? number(year, field) : String(year % 100).padStart(2, '0');
    case 'year4':
      return String(year).padStart(4, '0');
    case 'week':
      return number(isoWeek(date).week, field);
    case 'week year':
      return String(isoWeek(date).year % 100).padStart(2, '0');
    case 'week year4':
      return String(isoWeek(date).year).padStart(4, '0');
    case 'weekday':
      return number(weekday(date), field);
    case 'weekday text':
      return word(WEEKDAYS[weekday(date) - 1] ?? '', field);
    case 'closing':
      return isClosingDate(date) ? 'C' : '';
    default:
      return undefined;
  }
}

function timeField(time: number, field: PictureField): string | undefined {
  const { hour, minute, second, millisecond } = timeParts(time);
  switch (field.name) {
    case 'hours24':
      return number(hour, field);
    case 'hours12':
      return number(hour % 12 === 0 ? 12 : hour % 12, field);
    case 'minutes':
      return number(minute, field);
    case 'seconds':
      return number(second, field);
    case 'thousands':
      return number(millisecond, field);
    case 'am/pm':
      return hour < 12 ? 'AM' : 'PM';
    case 'second dec':
      return millisecond === 0 ? '' : `${field.separator ?? '.'}${String(millisecond).padStart(3, '0')}`;
    default:
      return undefined;
  }
}

function number(value: number, field: PictureField): string {
  return String(value).padStart(field.length, field.filler ?? '0');
}

function word(value: string, field: PictureField): string {
  return field.length === 0 ? value : value.slice(0, field.length).padEnd(field.length, field.filler ?? ' ');
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
  ['millisecond', 1],
] as const;

/** A Duration in words; format 9 is the ISO 8601 duration, format 2 the number of milliseconds. */
export function formatDuration(ms: number, format: number | string): string {
  if (format === 2) return String(ms);
  if (format === 9) return durationToIso(ms);
  let rest = Math.abs(ms);
  const words: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) words.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
  }
  return `${ms < 0 ? '-' : ''}${words.join(' ')}`;
}

function durationToIso(ms: number): string {
  const rest = Math.abs(ms);
  const days = Math.floor(rest / 86_400_000);
  const hours = Math.floor(rest / 3_600_000) % 24;
  const minutes = Math.floor(rest / 60_000) % 60;
  const seconds = (rest % 60_000) / 1000;
  const clock = `${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds > 0 ? `${seconds}S` : ''}`;
  if (days === 0 && clock === '') return 'PT0S';
  return `${ms < 0 ? '-' : ''}P${days > 0 ? `${days}D` : ''}${clock === '' ? '' : `T${clock}`}`;
}
