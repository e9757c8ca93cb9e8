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
