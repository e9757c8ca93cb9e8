/** Columns of queries and the methods that are applied to them. */
import { checkPlaces } from './check-al.ts';

const query = (
  elements: string,
) => `table 5 T { DataClassification = CustomerContent; fields { field(1; Name; Text[20]) { Caption = 'Name'; }
field(2; Day; Date) { Caption = 'Day'; } field(3; Amount; Decimal) { Caption = 'Amount'; } field(4; Limit; Date) { Caption = 'Limit'; FieldClass = FlowFilter; } } }
query 5 Q { elements { dataitem(T; T) {
${elements} } } }`;

test.each([
  ['the sum of a text', 'column(A; Name) { Method = Sum; }', ['4:28 AL0347']],
  ['the average of a date', 'column(A; Day) { Method = Average; }', ['4:27 AL0347']],
  ['the greatest text', 'column(A; Name) { Method = Max; }', ['4:28 AL0347']],
  ['the month of a number', 'column(A; Amount) { Method = Month; }', ['4:30 AL0346']],
  ['nothing to show', 'column(A) { }', ['4:8 AL0353']],
  ['a flow filter', 'column(A; Limit) { }', ['4:11 AL0815']],
  ['no column at all', 'filter(A; Name) { }', ['3:9 AL0352']],
  [
    'what fits',
    'column(A; Amount) { Method = Sum; } column(B; Day) { Method = Year; } column(C) { Method = Count; } column(D; SystemCreatedAt) { Method = Day; } column(E; Name) { } filter(F; Limit) { }',
    [],
  ],
])('%s', (_what, elements, expected) => {
  expect(checkPlaces(query(elements))).toEqual(expected);
});

const filtered = (
  statements: string,
) => `${query(`column(Name; Name) { } column(Day; Day) { } column(Sum; Amount) { Method = Sum; }
column(Rows) { Method = Count; } column(At; SystemCreatedAt) { } filter(Limit; Amount) { }`)}
codeunit 5 C { procedure P() var Q: Query Q; begin
${statements} end; }`;

test.each([
  ['a date for a text', 'Q.SetRange(Name, Today());', ['7:18 AL0193']],
  ['a number for a date, as the upper limit', 'Q.SetRange(Day, Today(), 5);', ['7:26 AL0193']],
  ['a text for a sum', "Q.SetRange(Sum, 'x');", ['7:17 AL0193']],
  ['a text for a number of rows', "Q.SetRange(Rows, 'x');", ['7:18 AL0193']],
  ['a text for a moment', "Q.SetRange(At, 'x');", ['7:16 AL0193']],
  ['a number as a filter', 'Q.SetFilter(Name, 5);', ['7:19 AL0133']],
  [
    'what fits',
    "Q.SetRange(Name, 'x', 'y'); Q.SetRange(Day, 0D); Q.SetRange(Sum, 1); Q.SetRange(Rows, 2); Q.SetRange(At, CurrentDateTime()); Q.SetRange(Limit); Q.SetFilter(Day, '%1..', Today());",
    [],
  ],
])('a filter in code: %s', (_what, statements, expected) => {
  expect(checkPlaces(filtered(statements))).toEqual(expected);
});

test.each([
  ['a word for a year', 'column(A; Day) { Method = Year; ColumnFilter = A = filter(abc); }', ['4:59 AL0438']],
  ['a text for a number', "column(A; Amount) { ColumnFilter = A = const('x'); }", ['4:46 AL0438']],
])('a filter of a column: %s', (_what, elements, expected) => {
  expect(checkPlaces(query(elements))).toEqual(expected);
});
