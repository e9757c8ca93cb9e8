/** What extensions and customizations of pages change: something, once, and not what they add themselves. */
import { check } from './check-al.ts';

const page = `table 5 T { Caption = 'T'; DataClassification = CustomerContent; fields { field(1; A; Integer) { Caption = 'A'; } field(2; B; Integer) { Caption = 'B'; } } keys { key(PK; A) { } } }
page 5 P { Caption = 'P'; SourceTable = T; PageType = List; ApplicationArea = All; UsageCategory = Lists; layout { area(Content) { repeater(R) { field(A; Rec.A) { } } } } actions { area(Processing) { action(X) { Caption = 'X'; trigger OnAction() begin Message(''); end; } } } }
page 6 Home { PageType = RoleCenter; }
`;
const added = 'addlast(R) { field(B; Rec.B) { ApplicationArea = All; } }';

test.each([
  ['nothing', 'layout { modify(A) { } }', ['5 AL0403 error']],
  ['a control twice', 'layout { modify(A) { Visible = false; } modify(A) { Editable = false; } }', ['5 AL0356 error']],
  ['a control that it adds', `layout { ${added} modify(B) { Visible = false; } }`, ['5 AL0358 error']],
  ['the place of a control that it adds', `layout { ${added} movefirst(R; B) }`, ['5 AL0358 error']],
  ['the place of a control to itself', 'layout { moveafter(A; A) }', ['5 AL0354 error']],
  ['the place of a control twice', 'layout { movefirst(R; A, A) }', ['5 AL0355 error']],
  [
    'the page, beside what it adds',
    `layout { ${added} addafter(B) { field(C; Rec.B) { ApplicationArea = All; } } }`,
    [],
  ],
  ['an action without saying what', 'actions { modify(X) { } }', ['5 AL0403 error']],
  [
    'what it may',
    `layout { ${added} modify(A) { Visible = false; } movefirst(R; A) } actions { modify(X) { Visible = false; } }`,
    [],
  ],
])('an extension changes %s', (_what, members, expected) => {
  expect(check(`${page}pageextension 7 E extends P {\n${members} }`)).toEqual(expected);
});

test('a table extension changes nothing of a field', () => {
  expect(check(`${page}tableextension 7 E extends T { fields {\nmodify(A) { } } }`)).toEqual(['5 AL0403 error']);
});

test.each([
  ['a procedure', 'procedure Run() begin end;', ['5 AL0396 error']],
  ['an action', "actions { addlast(Processing) { action(Y) { Caption = 'Y'; } } }", ['5 AL0554 error']],
  ['what it may', 'layout { modify(A) { Visible = false; } } actions { modify(X) { Visible = false; } }', []],
])('a page customization with %s', (_what, members, expected) => {
  expect(check(`${page}pagecustomization C customizes P {\n${members} }`)).toEqual(expected);
});

test('a profile has one customization for a page, and a name without spaces around it', () => {
  const customizations = 'pagecustomization C customizes P { } pagecustomization D customizes P { }';
  const profile = (name: string, list: string) =>
    `${page}${customizations}\nprofile ${name} { Caption = 'H'; RoleCenter = Home; Customizations = ${list}; }`;
  expect(check(profile('Mine', 'C'))).toEqual([]);
  expect(check(profile('Mine', 'C, D'))).toEqual(['5 AL0401 error']);
  expect(check(profile('" Mine"', 'C'))).toEqual(['5 AL0576 error']);
});

test('views stand on lists', () => {
  const view = "views {\nview(V) { Caption = 'V'; } }";
  const card = page.replace('PageType = List', 'PageType = Card').replace('repeater(R)', 'group(R)');
  expect(check(`${page}pageextension 7 E extends P { ${view} }`)).toEqual([]);
  expect(check(`${card}pageextension 7 E extends P { ${view} }`)).toEqual(['5 AL0537 error']);
});
