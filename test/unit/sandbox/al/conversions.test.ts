import { bindText, compileText, findings, program } from './bind.ts';

/** The XML form of a variable after an assignment. */
function assign(target: string, value: string): string {
  const text = program(
    `        Target: ${target};\n        C: Code[10];\n        O: Option A,B;\n        T: Text[5];`,
    `C := 'xyz'; O := O::B; T := 'abc';\nTarget := ${value};\nMessage(Format(Target, 0, 9));`,
  );
  const messages: string[] = [];
  run(text, messages);
  return messages.join();
}

function run(text: string, messages: string[] = []): void {
  const server = compileText(text).openDatabase();
  const session = server.newSession();
  session.ui = { ...session.ui, message: (shown) => void messages.push(shown) };
  try {
    session.execute(() => session.runCodeunit$('Program'));
  } finally {
    server.close();
  }
}

test.each([
  ['Decimal', '7', '7'],
  ['Integer', '2.5', '3'],
  ['Integer', '-2.5', '-3'],
  ['BigInteger', '2147483647', '2147483647'],
  ['Code[10]', "' ab '", 'AB'],
  ['Text', 'C', 'XYZ'],
  ['Integer', 'O', '1'],
  ['Integer', 'T[2]', '98'],
  ['Guid', "'{11111111-2222-3333-4444-555555555555}'", '{11111111-2222-3333-4444-555555555555}'],
  ['Duration', '90000', 'PT1M30S'],
  ['Date', '20260101D + 31', '2026-02-01'],
  ['Decimal', '7 / 2', '3.5'],
  ['Variant', '1.5', '1.5'],
])('%s := %s', (target, value, expected) => {
  expect(assign(target, value)).toBe(expected);
});

test('a text that is too long is an error when it is assigned', () => {
  const text = program('        Target: Text[3];\n        Long: Text;', "Long := 'abcd';\nTarget := Long;");
  expect(() => run(text)).toThrow('The length of the string is 4');
});

test.each([
  ['Integer', "'5'"],
  ['Boolean', '1'],
  ['Date', "'2026-01-01'"],
  ['Text', '5'],
  ['Decimal', 'true'],
  ['DateTime', 'Today()'],
])('%s can not take %s', (target, value) => {
  expect(findings(bindText(program(`        Target: ${target};`, `Target := ${value};`)))).toEqual(['7 AL0122']);
});
