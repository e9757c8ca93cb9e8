import { check, checkPlaces } from './check-al.ts';

const base = `interface IRun { procedure Run(Number: Integer); }
codeunit 1 Good implements IRun { procedure Run(Number: Integer) begin if Number = 1 then; end; }
codeunit 2 Other { procedure Run(Number: Integer) begin if Number = 1 then; end; }
`;

test.each([
  ['a value without', 'enum 1 E implements IRun {\nvalue(0; A) { } }', ['5 AL0596 error']],
  [
    'a value with a codeunit that does not implement it',
    'enum 1 E implements IRun {\nvalue(0; A) { Implementation = IRun = Other; } }',
    ['5 AL0595 error'],
  ],
  [
    'a codeunit that does not exist',
    'enum 1 E implements IRun {\nvalue(0; A) { Implementation = IRun = Missing; } }',
    ['5 AL0185 error'],
  ],
  [
    'a codeunit for unknown values that does not exist',
    'enum 1 E implements IRun {\nUnknownValueImplementation = IRun = Missing; value(0; A) { Implementation = IRun = Good; } }',
    ['5 AL0185 error'],
  ],
  [
    'a codeunit for unknown values that does not implement it',
    'enum 1 E implements IRun {\nUnknownValueImplementation = IRun = Other; value(0; A) { Implementation = IRun = Good; } }',
    ['5 AL0595 error'],
  ],
  ['a default', 'enum 1 E implements IRun { DefaultImplementation = IRun = Good;\nvalue(0; A) { } }', []],
  ['a value with its own', 'enum 1 E implements IRun {\nvalue(0; A) { Implementation = IRun = Good; } }', []],
])('%s', (_what, text, expected) => {
  expect(check(base + text)).toEqual(expected);
});

test('a value that an extension adds', () => {
  const extension = 'enumextension 3 More extends E {\nvalue(5; C) { } }';
  expect(
    check(
      {
        sources: `${base}enum 1 E implements IRun { Extensible = true; value(0; A) { Implementation = IRun = Good; } }`,
      },
      extension,
    ),
  ).toEqual(['2 AL0596 error']);
});

test('a codeunit that leaves out a member of its interface', () => {
  expect(
    check(
      "interface IRun { procedure Run(Number: Integer); }\ncodeunit 1 Bad implements IRun { procedure Run(Text: Text) begin if Text = '' then; end; }",
    ),
  ).toEqual(['2 AL0582 error']);
});

test('an interface that does not exist is missing, and nothing else', () => {
  const text = `interface Shape { procedure Area(): Decimal; }
codeunit 5 Circle implements Shape { procedure Area(): Decimal begin exit(1); end; }
enum 5 Shapes implements Shape { value(0; A) { Implementation = Shape = Circle; }
value(1; B) { Implementation = Shap = Circle; } }`;
  expect(checkPlaces(text)).toEqual(['4:32 AL0185']);
});

test('every member that a codeunit lacks is named', () => {
  const text = `interface Shape { procedure Area(): Decimal; procedure Title(): Text; }
codeunit 5 Circle implements Shape { }`;
  expect(checkPlaces(text)).toEqual(['2:30 AL0582', '2:30 AL0582']);
});
