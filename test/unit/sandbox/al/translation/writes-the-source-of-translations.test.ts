import { appTexts } from '../../../../sandbox/business-central/al/cli/xliff.ts';
import { parseFile } from '../../../../sandbox/business-central/al/syntax/parse.ts';
import { translationUnits } from '../../../../sandbox/business-central/al/translation/translation-units.ts';
import { nameNumber, unitId, writeXliff } from '../../../../sandbox/business-central/al/translation/xliff.ts';

const unitsOf = (text: string) => parseFile(text, { path: 'Sample.al' }).unit.objects.flatMap(translationUnits);
const placesOf = (text: string) =>
  unitsOf(text).map((unit) => [unit.path.map(({ type, name }) => `${type} ${name}`).join(' - '), unit.text]);

// Numbers as they stand in translation files that Microsoft's compiler wrote.
test.each([
  ['Caption', 2879900210],
  ['ToolTip', 1295455071],
  ['OptionCaption', 62802879],
  ['OnAction', 1377591017],
  ['MyTable', 2328808854],
])('the number of the name %s is %d', (name, number) => {
  expect(nameNumber(name)).toBe(number);
});

test('the id of a caption joins the numbers of table, field and property', () => {
  const [unit] = unitsOf("table 1 MyTable { fields { field(1; MyField; Code[10]) { Caption = 'My field'; } } }");

  expect(unitId(unit!.path)).toBe('Table 2328808854 - Field 1296262074 - Property 2879900210');
});

test('texts of a table, its fields, their triggers and its procedures have their places', () => {
  const text = `table 1 MyTable
    {
        Caption = 'My table';
        fields
        {
            field(1; MyField; Code[10])
            {
                Caption = 'My field';
                trigger OnValidate()
                var
                    WrongErr: Label 'It is wrong.';
                begin
                end;
            }
        }
        procedure Check()
        var
            DoneMsg: Label 'Done.';
        begin
        end;
        var
            HelloLbl: Label 'Hello';
    }`;

  expect(placesOf(text)).toEqual([
    ['Table MyTable - Property Caption', 'My table'],
    ['Table MyTable - NamedType HelloLbl', 'Hello'],
    ['Table MyTable - Method Check - NamedType DoneMsg', 'Done.'],
    ['Table MyTable - Field MyField - Property Caption', 'My field'],
    ['Table MyTable - Field MyField - Method OnValidate - NamedType WrongErr', 'It is wrong.'],
  ]);
});

test('controls, actions and views of a page stand directly below it, however deep they are nested', () => {
  const text = `page 1 MyPage
    {
        layout { area(Content) { group(General) { Caption = 'General'; field(Name; Rec.Name) { ToolTip = 'The name.'; } } } }
        actions { area(Processing) { action(Post) { Caption = 'Post'; } } }
        views { view(Open) { Caption = 'Open ones'; } }
    }`;

  expect(placesOf(text)).toEqual([
    ['Page MyPage - Control General - Property Caption', 'General'],
    ['Page MyPage - Control Name - Property ToolTip', 'The name.'],
    ['Page MyPage - Action Post - Property Caption', 'Post'],
    ['Page MyPage - View Open - Property Caption', 'Open ones'],
  ]);
});

test('an extension names what it extends', () => {
  const [unit] = unitsOf(
    `pageextension 1 MyExt extends "Customer Card" { layout { addafter(Name) { field(A; Rec.A) { Caption = 'A'; } } } }`,
  );

  expect(unit?.target).toEqual({ type: 'Page', name: 'Customer Card' });
  expect(writeXliff('App', [unit!])).toContain(`al-object-target="Page ${nameNumber('Customer Card')}"`);
});

test('locked texts are nobody to translate', () => {
  expect(unitsOf("codeunit 1 A { var NameTok: Label 'name', Locked = true; }")).toEqual([]);
});

test('comment, length and characters of XML are kept', () => {
  const units = unitsOf(`codeunit 1 A { var B: Label 'Is %1 < "2" & 3?', Comment = '%1 = number', MaxLength = 20; }`);

  const xliff = writeXliff('R&D', units);
  expect(xliff).toContain('original="R&amp;D"');
  expect(xliff).toContain('<source>Is %1 &lt; &quot;2&quot; &amp; 3?</source>');
  expect(xliff).toContain('maxwidth="20"');
  expect(xliff).toContain('priority="2">%1 = number</note>');
});

describe('the extension', () => {
  const { units, diagnostics } = appTexts('al-extension');

  test('has texts, each with an id of its own', () => {
    const ids = units.map(({ path }) => unitId(path));

    expect(diagnostics).toEqual([]);
    expect(units.length).toBeGreaterThan(1500);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('explains every placeholder to translators', () => {
    const unexplained = units.filter(({ text, comment }) =>
      [...text.matchAll(/[%#](\d)/g)].some(([placeholder]) => !comment.includes(placeholder)),
    );

    expect(unexplained.map(({ text }) => text)).toEqual([]);
  });
});
