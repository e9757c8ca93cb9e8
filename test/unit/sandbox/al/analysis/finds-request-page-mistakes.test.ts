/** Request pages of reports and XMLports are checked as pages are. */
import { checkPlaces } from './check-al.ts';

const table = `table 1 Thing { DataClassification = CustomerContent; fields { field(1; "No."; Code[10]) { Caption = 'No.'; } } keys { key(PK; "No.") { } } }
`;

const report = (
  layout: string,
  rest = '',
) => `${table}report 1 R { Caption = 'R'; ProcessingOnly = true; UsageCategory = None; requestpage { ${rest}
layout { ${layout} } } var Value: Code[10]; Number: Integer; trigger OnPreReport() begin if Value = Format(Number) then; end; }`;

const field = (name: string, properties = '') =>
  `field(${name}; Value) { Caption = 'A'; ApplicationArea = All; ${properties} }`;

test.each([
  ['a relation to no table', report(`area(Content) {\n${field('A', 'TableRelation = Missing;')} }`), ['4:73 AL0185']],
  [
    'a relation to no field',
    report(`area(Content) {\n${field('A', 'TableRelation = Thing.Missing;')} }`),
    ['4:79 AL0295'],
  ],
  [
    'a relation with a wrong condition',
    report(`area(Content) {\n${field('A', 'TableRelation = Thing where(Missing = const(1));')} }`),
    ['4:85 AL0295'],
  ],
  ['two controls of one name', report(`area(Content) {\n${field('A')}\n${field('a')} }`), ['5:7 AL0155']],
  ['an area that does not exist', report('area(Contents) { }'), ['3:15 AL0211']],
  ['an area of other pages', report('area(RoleCenter) { }'), ['3:15 AL0213']],
  ['a control outside of any area', report(field('A')), ['3:16 AL0376']],
  ['a repeater without source table', report(`area(Content) { repeater(R) { ${field('A')} } }`), ['3:35 AL0429']],
  ['a caption expression', report('area(Content) { }', 'DataCaptionExpression = Missing;'), ['2:112 AL0118']],
  [
    'a visibility that is no condition',
    report(`area(Content) {\n${field('A', 'Visible = Number;')} }`),
    ['4:67 AL0208'],
  ],
  [
    'the link of an action without object',
    report(
      'area(Content) { }',
      `actions { area(Processing) { action(X) { Caption = 'X';\nRunPageLink = "No." = const('x'); } } }`,
    ),
    ['3:1 AL0255'],
  ],
])('%s', (_what, text, expected) => {
  expect(checkPlaces(text)).toEqual(expected);
});

test('what fits', () => {
  const layout = `area(Content) { ${field('A', 'TableRelation = Thing."No." where("No." = filter(A*));')} group(G) { Caption = 'G'; ${field('B')} } }`;
  expect(checkPlaces(report(layout, 'DataCaptionExpression = Value;'))).toEqual([]);
});

test('an extension adds no control that the request page has', () => {
  const extended = report(`area(Content) { ${field('A')} }`);
  const extension = `\nreportextension 2 X extends R { requestpage { layout { addlast(Content) {\n${field('A')}\n${field('B')} } } } var Value: Code[10]; }`;
  expect(checkPlaces(extended + extension)).toEqual(['5:7 AL0155']);
});

test('the request page of an XMLport', () => {
  const text = `${table}xmlport 1 X { Caption = 'X'; schema { textelement(Root) { } } requestpage { layout { area(Content) {
${field('A', 'TableRelation = Missing;')} } } } var Value: Code[10]; }`;
  expect(checkPlaces(text)).toEqual(['3:73 AL0185']);
});
