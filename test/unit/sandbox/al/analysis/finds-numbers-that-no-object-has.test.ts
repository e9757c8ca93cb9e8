import { check, inProcedure } from './check-al.ts';

const ranges = [{ from: 1, to: 99 }];
const run = (statement: string, variables = '') =>
  check({ sources: inProcedure(statement, variables), idRanges: ranges }).filter((found) => found.includes('AL9031'));

test.each([
  ['a codeunit', 'Codeunit.Run(59)', 'Codeunit.Run(1)'],
  ['a page', 'Page.Run(59)', 'Page.Run(0)'],
  ['a modal page', 'Page.RunModal(59, Thing)', 'Page.RunModal(5900, Thing)'],
  ['a report', 'Report.Run(59)', 'Report.Run(5900)'],
  ['an XMLport', 'Xmlport.Run(59)', 'Xmlport.Run(5900)'],
])('%s that is run by a number which the app keeps and has not given', (_what, wrong, right) => {
  expect(run(`${wrong};`)).toEqual(['9 AL9031 warning']);
  expect(run(`${right};`)).toEqual([]);
});

test('a table that is opened by such a number', () => {
  expect(run('Ref.Open(59);', 'Ref: RecordRef;')).toEqual(['9 AL9031 warning']);
  expect(run('Ref.Open(1);', 'Ref: RecordRef;')).toEqual([]);
});

test('nothing is said of numbers outside of the ranges, which other apps may have, and of arguments that are none', () => {
  expect(run('Codeunit.Run(59999);')).toEqual([]);
  expect(run('Page.Run(Used);')).toEqual([]);
});
