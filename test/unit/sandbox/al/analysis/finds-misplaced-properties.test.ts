/** Properties by the place they stand in and the form of their values. */
import { checkMessages, checkPlaces, thing } from './check-al.ts';

const page = (properties: string, field = '') => `${thing}page 5 Card { SourceTable = Thing;
${properties} layout { area(Content) { field(Name; Rec.Name) {
${field} } } } }`;

test.each([
  ['a property of a table', page('DataPerCompany = false;'), ['6:1 AL0124']],
  ['a property of a key', page('', 'Clustered = true;'), ['7:1 AL0124']],
  ['a property that does not exist', page('SourcTable = Thing;'), ['6:1 AL0124']],
  ['one that is given twice', page('Editable = false; editable = true;'), ['6:19 AL0317']],
  ['a number for a boolean', page('RefreshOnActivate = 3;'), ['6:21 AL0220']],
  ['a text for a condition', page('', "Editable = 'x';"), ['7:12 AL0208']],
  ['a text for a number', page('', "Width = 'wide';"), ['7:9 AL0218']],
  ['a number for a text', page('HelpLink = 5;'), ['6:12 AL0219']],
  ['an unknown word', page('', 'Importance = High;'), ['7:14 AL0116']],
  ['a text for a word', page("UsageCategory = 'Lists';"), ['6:17 AL0116']],
  ['nothing for a word', page('', 'Importance = ;'), ['7:14 AL0153']],
  ['a subtype of fields on a codeunit', 'codeunit 5 Code {\nSubtype = Bitmap; }', ['2:11 AL0116']],
  ['rights that are none', 'codeunit 5 Code {\nInherentPermissions = Y; }', ['2:23 AL0776']],
  ['a property of pages on a codeunit', 'codeunit 5 Code {\nSourceTable = Thing; }', ['2:1 AL0124']],
  [
    'what fits',
    page(
      'RefreshOnActivate = true; Editable = false;',
      "Importance = Promoted; Width = 5; Editable = (Rec.Name <> '');",
    ),
    [],
  ],
])('%s', (_what, text, expected) => {
  expect(checkPlaces(text)).toEqual(expected);
});

const action = (properties: string) => `${thing}page 5 Card { SourceTable = Thing; actions { area(Processing) {
action(Go) { ${properties} } } } }`;

test.each([
  ['the image as a text', "Image = 'Post';", ['6:22 AL0107']],
  ['the image as a number', 'Image = 5;', ['6:22 AL0107']],
  ['a key that no keyboard has', "ShortcutKey = 'Ctrl+Frog';", ['6:28 AL9026']],
  ['half of a shortcut', "ShortcutKey = 'Ctrl';", ['6:28 AL9026']],
  ['one key twice', "ShortcutKey = 'Ctrl+Ctrl+D';", ['6:28 AL9026']],
  ['keys as names and as texts', 'Image = "Where-Used"; ShortcutKey = "Ctrl+Insert";', []],
  ['a combination of three keys', "Image = Post; ShortcutKey = 'Shift+Ctrl+F9';", []],
  ['one key', 'ShortcutKey = Return;', []],
])('of an action: %s', (_what, properties, expected) => {
  expect(checkPlaces(action(properties))).toEqual(expected);
});

test('images of fields stand in cue groups', () => {
  const fields = (group: string) => `${thing}page 5 Cues { SourceTable = Thing; layout { area(Content) { ${group}(G) {
field(Amount; Rec.Amount) { Image = Cash; } } } } }`;
  expect(checkPlaces(fields('group'))).toEqual(['6:29 AL0481']);
  expect(checkPlaces(fields('cuegroup'))).toEqual([]);
});

test('the sentence says where the property belongs', () => {
  expect(checkMessages(page('Clustered = true;'))).toEqual([
    "AL0124 The property 'Clustered' cannot be used in this context: it belongs to table key",
  ]);
});

test('the same word has other values elsewhere', () => {
  const fields = `table 5 T { DataClassification = CustomerContent; fields { field(1; Id; Integer) { Caption = 'Id'; } field(2; Pic; Blob) { Caption = 'Pic';
Subtype = Bitmap; } } }`;
  expect(checkPlaces(fields)).toEqual([]);
  expect(checkPlaces(fields.replace('Bitmap', 'Test'))).toEqual(['2:11 AL0116']);
});
