import { dateFromIso, dateToIso } from '../../../../sandbox/business-central/runtime/values/date.ts';
import { canonicalFormula } from '../../../../sandbox/business-central/runtime/values/date-formula.ts';
import { call, platformSession } from '../session.ts';

const { session } = platformSession();

function calcDate(formula: string, date: string): string {
  return dateToIso(call(session, 'CalcDate', formula, dateFromIso(date)) as number);
}

test.each([
  // The documentation's example; 1996-05-21 is a Tuesday.
  ['<CQ+1M-10D>', '1996-05-21', '1996-07-20'],
  ['<-WD2>', '1996-05-21', '1996-05-14'],
  ['<CM+30D>', '1996-05-21', '1996-06-30'],
  // Months are cut to their length.
  ['<1M>', '2026-01-31', '2026-02-28'],
  ['<1M>', '2028-01-31', '2028-02-29'],
  ['<-1Y>', '2028-02-29', '2027-02-28'],
  ['<1Q>', '2026-11-30', '2027-02-28'],
  ['<-13M>', '2026-01-15', '2024-12-15'],
  // Current periods; 2026-03-04 is a Wednesday.
  ['<CD>', '2026-03-04', '2026-03-04'],
  ['<CW>', '2026-03-04', '2026-03-08'],
  ['<-CW>', '2026-03-04', '2026-03-02'],
  ['<CM>', '2026-02-04', '2026-02-28'],
  ['<-CM>', '2026-03-04', '2026-03-01'],
  ['<CQ>', '2026-05-04', '2026-06-30'],
  ['<-CQ>', '2026-06-30', '2026-04-01'],
  ['<CY>', '2026-03-04', '2026-12-31'],
  ['<-CY>', '2026-03-04', '2026-01-01'],
  ['<-CM-1D>', '2026-03-04', '2026-02-28'],
  // Numbered days, weeks, months.
  ['<WD1>', '2026-03-04', '2026-03-09'],
  ['<WD3>', '2026-03-04', '2026-03-11'],
  ['<WD5>', '2026-03-04', '2026-03-06'],
  ['<D10>', '2026-03-04', '2026-03-10'],
  ['<D1>', '2026-12-04', '2027-01-01'],
  ['<-D10>', '2026-03-04', '2026-02-10'],
  ['<M1>', '2026-03-04', '2027-01-04'],
  ['<W1>', '2026-03-04', '2027-01-06'],
  ['2w', '2026-03-04', '2026-03-18'],
  ['', '2026-03-04', '2026-03-04'],
])('%s from %s is %s', (formula, date, result) => {
  expect(calcDate(formula, date)).toBe(result);
});

test('without a date it starts from today', () => {
  expect(dateToIso(call(session, 'CalcDate', '<CM>') as number)).toBe('2026-03-31');
});

test('an undefined date cannot be calculated with, an empty formula leaves it as it is', () => {
  expect(() => call(session, 'CalcDate', '<1D>', 0)).toThrow(
    'You cannot base a date calculation on an undefined date.',
  );
  expect(call(session, 'CalcDate', '', 0)).toBe(0);
});

test('what is no formula is an error', () => {
  expect(() => calcDate('<1X>', '2026-03-04')).toThrow("The date formula '<1X>' is not valid.");
  expect(() => calcDate('<9999Y>', '2026-03-04')).toThrow('is not a valid date.');
});

test('formulas are kept without brackets, spaces and lower case', () => {
  expect(canonicalFormula('< 1m + 10d >')).toBe('1M+10D');
  expect(canonicalFormula('+1M')).toBe('+1M');
});
