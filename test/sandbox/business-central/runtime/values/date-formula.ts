/**
 * Date formulas: up to three signed terms such as `CM`, `10D` or `WD2`.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/system/system-calcdate-string-date-method
 */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { addDays, addMonths, clampedDate, dateOfIsoWeek, dateParts, isoWeek, makeDate, weekday } from './date.ts';

type Unit = 'D' | 'WD' | 'W' | 'M' | 'Q' | 'Y';

interface Term {
  readonly sign: 1 | -1;
  /** `10D`: a distance; `CM`: the end or start of the current period; `WD2`: the next or last of that number. */
  readonly form: 'distance' | 'current' | 'numbered';
  readonly unit: Unit;
  readonly number: number;
}

const TERM = /([+-]?)(?:(\d+)(WD|D|W|M|Q|Y)|C(WD|D|W|M|Q|Y)|(WD|D|W|M|Q|Y)(\d+))/gy;
const parsed = new Map<string, readonly Term[] | undefined>();

/** The canonical, language-independent text: upper case without brackets and spaces, signs as they were; undefined when it is no formula. */
export function canonicalFormula(text: string): string | undefined {
  const formula = text.replace(/[<>\s]/g, '').toUpperCase();
  return termsOf(formula) === undefined ? undefined : formula;
}

function termsOf(formula: string): readonly Term[] | undefined {
  if (!parsed.has(formula)) parsed.set(formula, parseTerms(formula));
  return parsed.get(formula);
}

function parseTerms(formula: string): readonly Term[] | undefined {
  const terms: Term[] = [];
  TERM.lastIndex = 0;
  let end = 0;
  for (let match = TERM.exec(formula); match !== null; match = TERM.exec(formula)) {
    const [, signText, distance, distanceUnit, currentUnit, numberedUnit, number] = match;
    // Two terms need a sign between them: in "1M10D" nobody could tell.
    if (terms.length > 0 && signText === '') return undefined;
    const sign = signText === '-' ? -1 : 1;
    if (distance !== undefined) {
      terms.push({ sign, form: 'distance', unit: distanceUnit as Unit, number: Number(distance) });
    } else if (currentUnit !== undefined) {
      terms.push({ sign, form: 'current', unit: currentUnit as Unit, number: 0 });
    } else {
      terms.push({ sign, form: 'numbered', unit: numberedUnit as Unit, number: Number(number) });
    }
    end = TERM.lastIndex;
  }
  return end === formula.length ? terms : undefined;
}

/**
 * The date a canonical formula leads to. Undefined when the formula is none, or the way leaves the calendar.
 * An empty formula gives the date itself.
 */
export function calculateDate(formula: string, date: number): number | undefined {
  const terms = termsOf(formula);
  if (terms === undefined) return undefined;
  let result: number | undefined = date & ~1;
  for (const term of terms) {
    if (result === undefined) return undefined;
    result = applyTerm(term, result);
  }
  return result;
}

function applyTerm(term: Term, date: number): number | undefined {
  switch (term.form) {
    case 'distance':
      return applyDistance(term, date);
    case 'current':
      return term.sign === 1 ? endOfCurrent(term.unit, date) : startOfCurrent(term.unit, date);
    case 'numbered':
      return applyNumbered(term, date);
  }
}

function applyDistance({ sign, unit, number }: Term, date: number): number | undefined {
  const distance = sign * number;
  switch (unit) {
    case 'D':
      return addDays(date, distance);
    case 'W':
      return addDays(date, 7 * distance);
    case 'M':
      return addMonths(date, distance);
    case 'Q':
      return addMonths(date, 3 * distance);
    case 'Y':
      return addMonths(date, 12 * distance);
    case 'WD':
      throw new UnsupportedAlError('CalcDate', `a number of weekdays, ${number}WD`);
  }
}

function endOfCurrent(unit: Unit, date: number): number | undefined {
  const { year, month } = dateParts(date);
  switch (unit) {
    case 'D':
    case 'WD':
      return date;
    case 'W':
      return addDays(date, 7 - weekday(date));
    case 'M':
      return clampedDate(year, month, 31);
    case 'Q':
      return clampedDate(year, month + ((12 - month) % 3), 31);
    case 'Y':
      return makeDate(year, 12, 31);
  }
}

function startOfCurrent(unit: Unit, date: number): number | undefined {
  const { year, month } = dateParts(date);
  switch (unit) {
    case 'D':
    case 'WD':
      return date;
    case 'W':
      return addDays(date, 1 - weekday(date));
    case 'M':
      return makeDate(year, month, 1);
    case 'Q':
      return makeDate(year, month - ((month - 1) % 3), 1);
    case 'Y':
      return makeDate(year, 1, 1);
  }
}

/** The next (or with a minus the last) day with that number, never the day itself. */
function applyNumbered({ sign, unit, number }: Term, date: number): number | undefined {
  const { year, month, day } = dateParts(date);
  switch (unit) {
    case 'WD': {
      if (number < 1 || number > 7) return undefined;
      const distance = (sign * (number - weekday(date)) + 7) % 7;
      return addDays(date, sign * (distance === 0 ? 7 : distance));
    }
    case 'D': {
      if (number < 1 || number > 31) return undefined;
      const inMonth = clampedDate(year, month, number);
      if (inMonth !== undefined && sign * (inMonth - date) > 0) return inMonth;
      const start = makeDate(year, month, 1);
      const { year: otherYear, month: otherMonth } = dateParts(addMonths(start ?? date, sign) ?? date);
      return clampedDate(otherYear, otherMonth, number);
    }
    case 'W': {
      const { year: weekYear, week } = isoWeek(date);
      const shift = sign * (number - week) > 0 ? 0 : sign;
      return dateOfIsoWeek(weekday(date), number, weekYear + shift);
    }
    case 'M': {
      if (number < 1 || number > 12) return undefined;
      return clampedDate(year + (sign * (number - month) > 0 ? 0 : sign), number, day);
    }
    case 'Q': {
      if (number < 1 || number > 4) return undefined;
      const quarter = Math.ceil(month / 3);
      const target = year + (sign * (number - quarter) > 0 ? 0 : sign);
      return clampedDate(target, (number - 1) * 3 + ((month - 1) % 3) + 1, day);
    }
    case 'Y':
      return clampedDate(number, month, day);
  }
}
