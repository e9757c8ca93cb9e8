/** A mistake is reported where it was made, and what follows from it elsewhere is not. */
import { checkMessages, checkPlaces } from './check-al.ts';

/** An app whose objects use each other's names; each piece of text that a test changes is in it once. */
const app = `table 5 Order
{
    DataClassification = CustomerContent;

    fields
    {
        field(1; "No."; Code[20])
        {
            Caption = 'No.';
        }
        field(2; Status; Enum "Order Status")
        {
            Caption = 'Status';
        }
        field(3; Amount; Decimal)
        {
            Caption = 'Amount';
        }
    }
    keys
    {
        key(PK; "No.") { }
    }

    procedure Total(): Decimal
    begin
        exit(Factor() * Amount);
    end;

    local procedure Factor(): Decimal
    begin
        exit(2);
    end;
}

enum 6 "Order Status"
{
    value(0; Open) { }
    value(1; Closed) { }
}

page 7 Orders
{
    SourceTable = Order;

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("No."; Rec."No.") { }
                field(Status; Rec.Status) { StyleExpr = Style; }
            }
            group(Sums)
            {
                Caption = 'Sums';
                field(Total; Sum) { Caption = 'Total'; Visible = IsShown; }
            }
        }
    }
    actions
    {
        area(Processing)
        {
            action(Close)
            {
                trigger OnAction()
                begin
                    Book.Close(Rec);
                end;
            }
        }
    }

    trigger OnAfterGetRecord()
    begin
        Sum += Rec.Total();
        IsShown := Rec.Status = Rec.Status::Open;
        Style := 'Strong';
    end;

    var
        Book: Codeunit "Order Book";
        Sum: Decimal;
        IsShown: Boolean;
        Style: Text;
}

codeunit 8 "Order Book"
{
    procedure Close(var Order: Record Order)
    var
        Other: Record Order;
        Count: Integer;
    begin
        Other.SetRange(Status, Order.Status);
        if Other.FindSet() then
            repeat
                Count += 1;
                Other.Amount := Count;
                Other.Modify();
            until Other.Next() = 0;
        case Count of
            0:
                exit;
            1:
                Order.Status := Order.Status::Closed;
            else
                Order.Modify();
        end;
    end;

    procedure CountOf(Order: Record Order): Integer
    begin
        exit(Order.Count());
    end;
}
`;

const line = (text: string) => app.slice(0, app.indexOf(text)).split('\n').length;

test('the app is right as it is', () => {
  expect(checkPlaces(app)).toEqual([]);
});

test.each<[string, string, string, string]>([
  ['a table lacks the } of a field', "'No.';\n        }\n", "'No.';\n", `${line('field(2;') - 1}:9 AL0104`],
  ['a table lacks the } of its fields', '    }\n    keys', '    keys', `${line('keys') - 1}:5 AL0104`],
  ['a table lacks the { of a field', 'Code[20])\n        {', 'Code[20])\n', `${line("Caption = 'No.'")}:13 AL0104`],
  ['a field has a comma for a semicolon', '(3; Amount;', '(3, Amount;', `${line('field(3;')}:16 AL0104`],
  ['a field has no number', 'field(3; Amount', 'field(Amount', `${line('field(3;')}:15 AL0114`],
  ['an enum has no number', 'enum 6 "', 'enum "', `${line('enum 6')}:6 AL0114`],
  ['an enum value has no number', 'value(1; Closed)', 'value(Closed)', `${line('value(1;')}:11 AL0114`],
  [
    'a page lacks the } of a group',
    'Visible = IsShown; }\n            }',
    'Visible = IsShown; }',
    `${line('actions') - 1}:5 AL0104`,
  ],
  ['a page lacks the { of its actions', 'actions\n    {', 'actions\n', `${line('area(Processing)')}:9 AL0104`],
  [
    'a procedure is misspelled',
    'local procedure Factor',
    'local procedur Factor',
    `${line('local procedure Factor')}:11 AL0104`,
  ],
  ['a procedure is called a function', 'procedure Total', 'function Total', `${line('procedure Total')}:5 AL0104`],
  [
    'a begin is missing behind variables',
    '    begin\n        Other.',
    '        Other.',
    `${line('Other.SetRange') - 1}:9 AL0104`,
  ],
  [
    'a var is missing',
    '    var\n        Other: Record',
    '        Other: Record',
    `${line('Count: Integer') - 1}:9 AL0104`,
  ],
  ['a quote is missing', '"Order Status")\n        {', '"Order Status)\n        {', `${line('field(2;')}:31 AL0361`],
  ['an end has no begin', 'exit(2);', 'exit(2); end;', `${line('exit(2)') + 1}:5 AL0104`],
  ['an until is missing', '            until Other.Next() = 0;\n', '', `${line('procedure CountOf') - 3}:5 AL0104`],
  ['an of is missing', 'case Count of', 'case Count', `${line('case Count of') + 1}:13 AL0104`],
  ['a variable is not declared', '        Count: Integer;\n', '', `${line('Count += 1') - 1}:17 AL0118`],
  ['a page has no source table', '    SourceTable = Order;\n\n', '', `${line('Sum += Rec') - 2}:16 AL0118`],
])('%s', (_what, text, changed, expected) => {
  expect(app).toContain(text);
  expect(checkPlaces(app.replace(text, changed))).toEqual([expected]);
});

test('a namespace that is not used is said once, with what is to be added', () => {
  const other =
    'namespace Tests.Other;\ntable 2 One { fields { field(1; Id; Integer) { } } }\ncodeunit 2 Two { procedure Run() begin end; }';
  const mine = `namespace Tests.Mine;
codeunit 3 Mine { procedure Run(One: Record One; Two: Codeunit Two) begin
Two.Run(); One.Get(); Page.Run(0, One); end;
procedure Again(One: Record One) begin One.Get(); end; }`;
  expect(checkMessages({ sources: other }, mine)).toEqual([
    'AL0185 Table \'One\' is missing: add "using Tests.Other;"',
  ]);
});

test('links of an extension of a missing page have no record, and that is not their mistake', () => {
  const extension = `pageextension 9 More extends Nix { layout { addlast(Content) { part(Orders; Orders) { SubPageLink = "No." = field("No."); } } } }`;
  expect(
    checkPlaces(
      { sources: app.replace('SourceTable = Order;', 'PageType = ListPart; SourceTable = Order;') },
      extension,
    ),
  ).toEqual(['1:30 AL0247']);
});

test('warnings of a file with an error that hides nothing are still given', () => {
  const text = `codeunit 9 Unused { procedure Run(): Integer var Forgotten: Integer; begin
exit(2147483648); end; }`;
  expect(checkPlaces(text)).toEqual(['1:50 AA0137', '2:6 AL0103']);
});

test('what an extension of a missing object adds is not missing elsewhere', () => {
  const extensions = `tableextension 9 "Order Extra" extends Nix { fields { field(50; Extra; Integer) { Caption = 'Extra'; DataClassification = CustomerContent; } } }
enumextension 9 "Status Extra" extends Nix { value(50; Lost) { } }
codeunit 9 User { procedure Run(var Order: Record Order) begin
Order.Extra := 5;
Order.Status := Order.Status::Lost; end; }`;
  expect(checkPlaces({ sources: app }, extensions)).toEqual(['1:40 AL0247', '2:40 AL0247']);
});

test('an object that a permission set names wrongly is not said to be in none', () => {
  const set =
    'permissionset 5 Everything { Permissions = tabledata Order = RIMD, page Orders = X,\ncodeunit Missing.Orders."Order Book" = X; }';
  expect(checkPlaces({ sources: [`${app}\n${set}`] })).toEqual([`${app.split('\n').length + 2}:10 AL0185`]);
});

test('what is no statement is said once', () => {
  const text = `codeunit 9 Code { procedure Run(Number: Integer) begin
Number;
5;
'x';
end; }`;
  expect(checkPlaces(text)).toEqual(['2:1 AL0117', '3:1 AL0117', '4:1 AL0117']);
});

test.each([
  ['a comment without its end', '/* ', ['1:1 AL0100']],
  ['an #if without its #endif', '#if NEVER\n', ['1:1 AL0623']],
])('%s: what stands behind it is not missing elsewhere', (_what, start, expected) => {
  const sources = [
    `${start}codeunit 5 "My Work" { }`,
    'permissionset 6 Mine { Permissions = codeunit "My Work" = X; }',
  ];
  expect(checkPlaces({ sources })).toEqual(expected);
});

test('a label without its text is not said to be missing where it is used', () => {
  expect(checkPlaces('codeunit 5 C { procedure P() var\nL: Label; begin Message(L); end; }')).toEqual(['2:9 AL0219']);
});
