import { compareSymbols } from '../../../../sandbox/business-central/al/cli/symbols.ts';

test("the stand-in, and what the extension uses, agree with the facts about Microsoft's objects", () => {
  const { objects, diagnostics } = compareSymbols();
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(objects).toBeGreaterThan(100);
});
