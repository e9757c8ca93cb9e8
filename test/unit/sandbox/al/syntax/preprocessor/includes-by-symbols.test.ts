import { diagnose, parseUnit } from '../al-text.ts';

function names(text: string, symbols: string[] = []): string[] {
  return parseUnit(text, symbols).objects.map(({ name }) => name.text);
}

const choice = '#if A\ncodeunit 1 A { }\n#elif B and not C\ncodeunit 2 B { }\n#else\ncodeunit 3 Other { }\n#endif';

test.each([
  [['A'], ['A']],
  [['A', 'B'], ['A']],
  [['B'], ['B']],
  [['B', 'C'], ['Other']],
  [[], ['Other']],
])('symbols %j give %j', (symbols, expected) => {
  expect(names(choice, symbols)).toEqual(expected);
});

test.each([
  ['A or B and C', ['A'], true],
  ['(A or B) and C', ['A'], false],
  ['not (A and B)', ['A'], true],
  ['not not A', ['A'], true],
  ['true', [], true],
  ['false', [], false],
  ['A // reason', ['A'], true],
])('%s with %j is %s', (condition, symbols, expected) => {
  expect(names(`#if ${condition}\ncodeunit 1 X { }\n#endif`, symbols)).toHaveLength(expected ? 1 : 0);
});

test('conditions nest, also in text that is left out', () => {
  const text = '#if A\n#if B\ncodeunit 1 AB { }\n#else\ncodeunit 2 OnlyA { }\n#endif\n#endif\ncodeunit 3 Always { }';
  expect(names(text, ['A'])).toEqual(['OnlyA', 'Always']);
  expect(names(text, ['B'])).toEqual(['Always']);
});

test('text that is left out need not be AL', () => {
  expect(diagnose("#if A\n%$ 'never closed /* \n#endif\ncodeunit 1 X { }")).toEqual([]);
});

test('defines and undefines at the top of the file', () => {
  expect(names('#define A\n#undef B\n#if A and not B\ncodeunit 1 X { }\n#endif', ['B'])).toEqual(['X']);
});

test('a condition may stand in a list of property values', () => {
  const text =
    'permissionset 1 X {\nPermissions = codeunit A = X,\n#if OLD\ncodeunit B = X,\n#endif\ncodeunit C = X; }';
  const [value] = parseUnit(text).objects.map(({ properties }) => properties[0]!.value);
  expect(value).toMatchObject({ permissions: [{ rights: 'X' }, { rights: 'X' }] });
});

test('regions and pragmas leave no trace', () => {
  expect(
    diagnose(
      '#region Parts\n#pragma warning disable AL0432 // old\ncodeunit 1 X { }\n#pragma warning restore\n#endregion Parts',
    ),
  ).toEqual([]);
});
