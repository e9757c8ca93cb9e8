import { check, inProcedure } from './check-al.ts';

const labels = "OneErr: Label 'No %1.'; TwoErr: Label '%1 and %2'; NoneErr: Label 'Nothing';";

test.each([
  ['a value too few', 'Error(TwoErr, Used);', ['9 AA0131 warning']],
  ['no value', 'Message(OneErr);', ['9 AA0131 warning']],
  ['a literal', "Used := StrLen(StrSubstNo('%1 %2', 1));", ['9 AA0131 warning']],
  ['a question', 'if Confirm(OneErr, true) then;', ['9 AA0131 warning']],
  ['a filter', "Thing.SetFilter(Name, '%1|%2', 'a');", ['9 AA0131 warning']],
  [
    'all values',
    "Message(NoneErr); if Confirm(OneErr, true, 1) then; Thing.SetFilter(Name, '<>%1', ''); Error(TwoErr, 1, 2);",
    [],
  ],
])('placeholders: %s', (_what, statement, expected) => {
  const text = inProcedure(`if OneErr + TwoErr + NoneErr = '' then; ${statement}`, labels);
  expect(check(text)).toEqual(expected);
});

test('CalcFields of a field that is no FlowField', () => {
  expect(check(inProcedure('Thing.CalcFields(Name);'))).toEqual(['9 AA0211 warning']);
});
