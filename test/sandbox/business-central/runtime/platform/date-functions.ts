/** System functions and instance methods of Date, Time, DateTime and DateFormula. */
import { AlError } from '../errors/al-error.ts';
import type { Session } from '../session/session.ts';
import { closingDate, dateOfIsoWeek, dateParts, isoWeek, makeDate, normalDate, weekday } from '../values/date.ts';
import { calculateDate, canonicalFormula } from '../values/date-formula.ts';
import { dateOf, makeDateTime, timeOf } from '../values/datetime.ts';
import { timeParts } from '../values/time.ts';
import { type TypeDescriptor, Types } from '../values/types.ts';
import { toVariant, Variant } from '../values/variant.ts';
import { now, sleep, today, workDate } from './clock.ts';
import { argumentError } from './errors.ts';
import { formatDate } from './format-date.ts';
import { typeName } from './type-names.ts';

function invalidDate(text: string): AlError {
  return new AlError('NCLCSRTS:InvalidDate', `${text} is not a valid date.`);
}

export function Today(this: Session): number {
  return today(this);
}

export function Time(this: Session): number {
  return timeOf(now(this));
}

export function CurrentDateTime(this: Session): number {
  return now(this);
}

export function WorkDate(this: Session, date?: number): number {
  if (date !== undefined) this.workDate = normalDate(date);
  return workDate(this);
}

export function Sleep(this: Session, ms: number): void {
  sleep(this, ms);
}

/** Without a date it starts from today. The formula is a text or a DateFormula, with or without brackets. */
export function CalcDate(this: Session, formula: string, date: number = today(this)): number {
  const canonical = canonicalFormula(formula);
  if (canonical === undefined) {
    throw new AlError('NCLCSRTS:InvalidDateFormula', `The date formula '${formula}' is not valid.`);
  }
  if (date === 0) {
    if (canonical === '') return 0;
    throw new AlError('NCLCSRTS:UndefinedDate', 'You cannot base a date calculation on an undefined date.');
  }
  const result = calculateDate(canonical, date);
  if (result === undefined) throw invalidDate(`${formatDate(date, 0)} ${canonical}`);
  return result;
}

/** 1 day, 2 month, 3 year. */
export function Date2DMY(date: number, what: number): number {
  const { day, month, year } = partsOfDate(date);
  const part = [day, month, year][what - 1];
  if (part === undefined) throw argumentError('Date2DMY', `the second argument must be 1, 2 or 3, not ${what}`);
  return part;
}

/** 1 weekday from Monday, 2 week, 3 year of that week. */
export function Date2DWY(date: number, what: number): number {
  partsOfDate(date);
  const { week, year } = isoWeek(date);
  const part = [weekday(date), week, year][what - 1];
  if (part === undefined) throw argumentError('Date2DWY', `the second argument must be 1, 2 or 3, not ${what}`);
  return part;
}

export function DMY2Date(this: Session, day: number, month?: number, year?: number): number {
  const current = dateParts(workDate(this));
  const date = makeDate(year ?? current.year, month ?? current.month, day);
  if (date === undefined) throw invalidDate(`${day}/${month ?? current.month}/${year ?? current.year}`);
  return date;
}

export function DWY2Date(this: Session, day: number, week?: number, year?: number): number {
  const current = isoWeek(workDate(this));
  const date = dateOfIsoWeek(day, week ?? current.week, year ?? current.year);
  if (date === undefined) throw invalidDate(`day ${day} of week ${week ?? current.week} ${year ?? current.year}`);
  return date;
}

export function NormalDate(date: number): number {
  return normalDate(date);
}

export function ClosingDate(date: number): number {
  return closingDate(date);
}

export function CreateDateTime(date: number, time: number): number {
  return makeDateTime(date, time);
}

export function DT2Date(dateTime: number): number {
  return dateOf(dateTime);
}

export function DT2Time(dateTime: number): number {
  return timeOf(dateTime);
}

export function DaTi2Variant(date: number, time: number): Variant {
  return new Variant(Types.dateTime, makeDateTime(date, time));
}

export function Variant2Date(value: unknown): number {
  return variantAs(value, 'date', Types.date);
}

export function Variant2Time(value: unknown): number {
  return variantAs(value, 'time', Types.time);
}

function variantAs(value: unknown, kind: 'date' | 'time', type: TypeDescriptor): number {
  const variant = toVariant(value);
  if (variant.type?.kind === kind) return variant.value as number;
  if (variant.type?.kind === 'dateTime') {
    return kind === 'date' ? dateOf(variant.value as number) : timeOf(variant.value as number);
  }
  throw argumentError(`Variant2${typeName(type)}`, `the value is of type ${typeName(variant.type)}`);
}

/** Rounded to a multiple of the precision in milliseconds; `>` is later, `<` is earlier. */
export function RoundDateTime(dateTime: number, precision: number | bigint = 1000, direction = '='): number {
  const unit = Number(precision);
  if (unit <= 0) throw argumentError('RoundDateTime', 'the precision must be greater than zero');
  switch (direction.trim()) {
    case '=':
      return Math.floor(dateTime / unit + 0.5) * unit;
    case '>':
      return Math.ceil(dateTime / unit) * unit;
    case '<':
      return Math.floor(dateTime / unit) * unit;
    default:
      throw argumentError('RoundDateTime', `the direction must be '=', '<' or '>', not '${direction}'`);
  }
}

function partsOfDate(date: number) {
  if (date === 0) {
    throw new AlError('NCLCSRTS:UndefinedDate', 'The date is not valid: an undefined date has no day, month or year.');
  }
  return dateParts(date);
}

export function Date_Day(date: number): number {
  return partsOfDate(date).day;
}

export function Date_Month(date: number): number {
  return partsOfDate(date).month;
}

export function Date_Year(date: number): number {
  return partsOfDate(date).year;
}

export function Date_DayOfWeek(date: number): number {
  return Date2DWY(date, 1);
}

export function Date_WeekNo(date: number): number {
  return Date2DWY(date, 2);
}

export function Time_Hour(time: number): number {
  return timeParts(time).hour;
}

export function Time_Minute(time: number): number {
  return timeParts(time).minute;
}

export function Time_Second(time: number): number {
  return timeParts(time).second;
}

export function Time_Millisecond(time: number): number {
  return timeParts(time).millisecond;
}

export function DateTime_Date(dateTime: number): number {
  return dateOf(dateTime);
}

export function DateTime_Time(dateTime: number): number {
  return timeOf(dateTime);
}
