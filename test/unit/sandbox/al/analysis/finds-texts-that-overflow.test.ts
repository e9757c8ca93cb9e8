import { check, inProcedure } from './check-al.ts';

const variables =
  "Short: Text[10]; Code5: Code[5]; Long: Text[100]; Open: Text; Token: Label 'a label of twenty-five ch';";

test.each([
  ['a longer field', 'Short := Thing.Name;', ['9 AA0139 warning']],
  ['a longer variable', 'Short := Long;', ['9 AA0139 warning']],
  ['a text without limit', 'Short := Open;', ['9 AA0139 warning']],
  ['a sum', 'Short := Short + Code5;', ['9 AA0139 warning']],
  ['a label', 'Short := Token;', ['9 AA0139 warning']],
  ['an argument', 'Take(Long);', ['9 AA0139 warning']],
  ['a cut that is too long', 'Short := CopyStr(Long, 1, 20);', ['9 AA0139 warning']],
  ['a literal', "Short := 'more than ten characters';", ['9 AL0122 error']],
  ['a cut', 'Short := CopyStr(Long, 1, MaxStrLen(Short));', []],
  ['a cut by number', 'Short := CopyStr(Open, 1, 10);', []],
  ['a shorter one', 'Long := Short; Open := Long; Code5 := CopyStr(Code5, 1, 2); Short := Code5;', []],
  ['what is not known', 'Short := Format(Used);', []],
])('%s', (_what, statement, expected) => {
  const text = inProcedure(
    `if Short + Code5 + Long + Open + Token = '' then; Take(Short);${statement}`,
    variables,
  ).replace(/}$/, 'local procedure Take(Text: Text[10]) begin if Text = Text then; end; }');
  expect(check(text)).toEqual(expected);
});
