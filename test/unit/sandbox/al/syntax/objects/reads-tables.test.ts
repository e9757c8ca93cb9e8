import { parseObject } from '../al-text.ts';

test('a table with fields, keys, field groups and code', () => {
  const table = parseObject(
    'table',
    `table 50100 "My Table"
    {
        Caption = 'My Table', Locked = true;
        fields
        {
            /// <summary>The number.</summary>
            field(1; "No."; Code[20])
            {
                trigger OnValidate()
                begin
                    TestField("No.");
                end;
            }
            field(2; Kind; Option) { OptionMembers = " ",Item,,"G/L Account"; }
            field(3; Type; Enum Microsoft.Sales.Document."Sales Line Type") { }
        }
        keys
        {
            key(PK; "No.") { Clustered = true; }
            key(ByKind; Kind, Type) { SumIndexFields = Kind; }
        }
        fieldgroups { fieldgroup(DropDown; "No.", Kind) { } }
        protected var
            Shared: Integer;
        var
            Own: Boolean;
        trigger OnInsert()
        var
            X: Integer;
        begin
        end;
        internal procedure Helper() begin end;
    }`,
  );
  expect(table).toMatchObject({ id: 50100, name: { text: 'My Table', quoted: true } });
  expect(table.fields).toMatchObject([
    {
      id: 1,
      documentation: '<summary>The number.</summary>',
      type: { name: 'Code', length: 20 },
      triggers: [{ name: { text: 'OnValidate' } }],
    },
    { id: 2, type: { kind: 'optionType', members: undefined } },
    { id: 3, type: { type: 'Enum', object: { parts: [{}, {}, {}, { text: 'Sales Line Type' }] } } },
  ]);
  expect(table.fields[1]!.properties[0]!.value).toMatchObject({ members: [' ', 'Item', '', 'G/L Account'] });
  expect(table.keys.map(({ fields }) => fields.map(({ text }) => text))).toEqual([['No.'], ['Kind', 'Type']]);
  expect(table.fieldGroups).toMatchObject([{ name: { text: 'DropDown' } }]);
  expect(table.variables.map(({ isProtected }) => isProtected)).toEqual([true, false]);
  expect(table.procedures).toMatchObject([{ access: 'internal' }]);
  expect(table.triggers).toMatchObject([{ name: { text: 'OnInsert' }, variables: [{ names: [{ text: 'X' }] }] }]);
});

test('a table extension', () => {
  const extension = parseObject(
    'tableExtension',
    `tableextension 50100 Ext extends Microsoft.Sales.Customer.Customer
    {
        fields
        {
            modify(Name) { Caption = 'N'; trigger OnAfterValidate() begin end; }
            field(50100; New; Text[50]) { }
        }
        keys { key(K; New) { } }
        fieldgroups { addlast(DropDown; New, Name) { } }
    }`,
  );
  expect(extension).toMatchObject({
    target: { parts: [{ text: 'Microsoft' }, { text: 'Sales' }, { text: 'Customer' }, { text: 'Customer' }] },
    modifiedFields: [{ name: { text: 'Name' }, triggers: [{ name: { text: 'OnAfterValidate' } }] }],
    fields: [{ id: 50100 }],
    addedToFieldGroups: [{ operation: 'addlast', group: { text: 'DropDown' }, fields: [{}, {}] }],
  });
});
