import { bindApps, bindText, findings, program } from './bind.ts';

const table = `
table 50001 Thing
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
        field(3; Kind; Enum Kinds) { }
    }
    keys { key(PK; "No.") { } }
    internal procedure Inside() begin end;
    local procedure Own() begin end;
}
enum 50002 Kinds { value(0; A) { } value(1; B) { } }
`;

/** Findings on the statements of a program, whose first statement stands on line 6. */
function check(statements: string, variables = '        I: Integer;', members = ''): string[] {
  return findings(bindText(program(variables, statements, members) + table));
}

describe('names', () => {
  test('an unknown variable', () => {
    expect(check('J := 1;')).toEqual(['7 AL0118']);
  });
  test('an unknown procedure, reported once for a whole expression', () => {
    expect(check("I := Missing(1) + 5 * Lacking(2).Other('x');")).toEqual(['7 AL0118', '7 AL0118']);
  });
  test('an unknown object takes its variable along without further findings', () => {
    expect(check('R.Name := R.Find(); R.Other(R.X);', '        R: Record Missing;')).toEqual(['5 AL0185']);
  });
  test('an unknown field', () => {
    expect(check("T.Nme := 'x';", '        T: Record Thing;')).toEqual(['7 AL0132']);
  });
  test('an unknown field as an argument', () => {
    expect(check('T.SetRange(Nme);', '        T: Record Thing;')).toEqual(['7 AL0132']);
  });
  test('an unknown enum value', () => {
    expect(check('K := K::C;', '        K: Enum Kinds;')).toEqual(['7 AL0132']);
  });
  test('an unknown type', () => {
    expect(check('', '        X: Strange;')).toEqual(['5 AL0134']);
  });
  test('a variable declared twice', () => {
    expect(check('', '        I: Integer;\n        I: Text;')).toEqual(['6 AL0121']);
  });
  test('an object of a namespace that is not used', () => {
    const project = bindApps([
      { manifest: { id: 'base' }, text: `namespace Base.Things;\n${table}` },
      {
        manifest: { id: 'app', dependencies: [{ id: 'base', name: 'Base', publisher: '', version: '1.0.0.0' }] },
        text: `namespace App.Things;\n${program('        T: Record Thing;', '')}`,
      },
    ]);
    expect(findings(project)).toEqual(['6 AL0185']);
    expect(project.diagnostics[0]?.message).toContain('using Base.Things');
  });
});

describe('types', () => {
  test('a text to an integer', () => {
    expect(check("I := 'x';")).toEqual(['7 AL0122']);
  });
  test('a literal that is too long for its variable', () => {
    expect(check("T := 'abcdef';", '        T: Text[5];')).toEqual(['7 AL0122']);
  });
  test('an operator that does not fit', () => {
    expect(check("if I = 'x' then;")).toEqual(['7 AL0175']);
  });
  test('a condition that is no boolean', () => {
    expect(check('if I then;')).toEqual(['7 AL0122']);
  });
  test('an enum converted to another with a warning', () => {
    const project = bindText(
      program('        K: Enum Kinds;\n        O: Enum Others;', 'K := O;') +
        table +
        'enum 50003 Others { value(0; A) { } }',
    );
    expect(project.diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['AL0603 warning']);
  });
  test('an index on what is no array', () => {
    expect(check('I := I[1];')).toEqual(['7 AL0143']);
  });
  test('a value given to exit without a return type', () => {
    expect(check('exit(1);')).toEqual(['7 AL0139']);
  });
});

describe('calls', () => {
  const take = '    local procedure Take(var A: Integer; B: Text)\n    begin\n    end;';
  test('too few arguments', () => {
    expect(check('Take(I);', '        I: Integer;', take)).toEqual(['7 AL0135']);
  });
  test('an argument of the wrong type', () => {
    expect(check('Take(I, I);', '        I: Integer;', take)).toEqual(['7 AL0133']);
  });
  test('a constant for a var parameter', () => {
    expect(check("Take(1, 'x');", '        I: Integer;', take)).toEqual(['7 AL0130']);
  });
  test('a decimal for a var Integer', () => {
    expect(check("Take(D, 'x');", '        D: Decimal;', take)).toEqual(['7 AL0133']);
  });
  test('a built-in function with too many arguments', () => {
    expect(check("I := StrLen('a', 2);")).toEqual(['7 AL0126']);
  });
  test('a local procedure of another object', () => {
    expect(check('T.Own();', '        T: Record Thing;')).toEqual(['7 AL0161']);
  });
  test('an internal procedure of another app', () => {
    const project = bindApps([
      { manifest: { id: 'base' }, text: table },
      {
        manifest: { id: 'app', dependencies: [{ id: 'base', name: 'Base', publisher: '', version: '1.0.0.0' }] },
        text: program('        T: Record Thing;', 'T.Inside();'),
      },
    ]);
    expect(findings(project)).toEqual(['7 AL0161']);
  });
  test('an expression that is no statement', () => {
    expect(check('I;')).toEqual(['7 AL0117']);
  });
  test('break outside of a loop', () => {
    expect(check('break;')).toEqual(['7 AL0137']);
  });
  test('assignment to a procedure', () => {
    expect(check('Take := 1;', '        I: Integer;', take)).toEqual(['7 AL0129']);
  });
});

describe('objects', () => {
  test('two objects of one number, two of one name', () => {
    const text = 'codeunit 50000 A { }\ncodeunit 50000 B { }\ncodeunit 50001 A { }';
    expect(findings(bindText(text))).toEqual(['2 AL0264', '3 AL0197']);
  });
  test('a number outside of the ranges of the app', () => {
    expect(findings(bindText('codeunit 50000 A { }', { idRanges: [{ from: 60000, to: 60099 }] }))).toEqual([
      '1 AL0297',
    ]);
  });
  test('an interface member that is missing', () => {
    const text = 'interface Shape { procedure Area(Size: Decimal): Decimal }\ncodeunit 50000 A implements Shape { }';
    expect(findings(bindText(text))).toEqual(['2 AL0582']);
  });
  test('a relation and a formula that do not resolve', () => {
    const text = `table 50000 A
{
    fields
    {
        field(1; "No."; Code[20]) { TableRelation = Missing; }
        field(2; Total; Decimal) { FieldClass = FlowField; CalcFormula = sum(A.Amount where("No." = field(Nr))); }
    }
    keys { key(PK; Number) { } }
}`;
    expect(findings(bindText(text))).toEqual(['5 AL0185', '6 AL0295', '6 AL0295', '8 AL0295']);
  });
  test('subscribers that do not fit', () => {
    const text = `codeunit 50000 Publisher
{
    [IntegrationEvent(false, false)]
    procedure OnDone(Amount: Decimal)
    begin
    end;
}
codeunit 50001 Subscriber
{
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnGone, '', false, false)]
    local procedure A()
    begin
    end;
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnDone, '', false, false)]
    local procedure B(Amount: Text)
    begin
    end;
    [EventSubscriber(ObjectType::Codeunit, Codeunit::Publisher, OnDone, '', false, false)]
    local procedure C(Sum: Decimal)
    begin
    end;
}`;
    expect(findings(bindText(text))).toEqual(['10 AL0280', '15 AL0284', '19 AL0282']);
  });
  test('an anchor that the page does not have', () => {
    const text = `page 50000 P { layout { area(Content) { group(General) { } } } }
pageextension 50001 X extends P { layout { addlast(Generel) { } } }`;
    expect(findings(bindText(text))).toEqual(['2 AL0270']);
  });
});

test('a syntax error does not hide what else is wrong', () => {
  expect(findings(bindText(program('        I: Integer;', 'I := ;\nJ := 1;')))).toEqual(
    expect.arrayContaining(['8 AL0118']),
  );
});
