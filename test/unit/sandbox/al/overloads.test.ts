import { bindText, compileText, findings, program } from './bind.ts';

/** Runs a program that shows a text and answers what it showed. */
function shown(statements: string, variables: string, members: string): string[] {
  const server = compileText(program(variables, statements, members)).openDatabase();
  const messages: string[] = [];
  const session = server.newSession();
  session.ui = { ...session.ui, message: (text) => void messages.push(text) };
  session.execute(() => session.runCodeunit$('Program'));
  server.close();
  return messages;
}

/** Procedures `Take` that show the type they were chosen for. */
function overloads(...types: string[]): string {
  return types
    .map((type) => `    local procedure Take(Value: ${type})\n    begin\n        Message('${type}');\n    end;`)
    .join('\n');
}

test.each([
  ['a text literal prefers Text to Code', "Take('x');", ['Text', 'Code[10]'], 'Text'],
  ['a code prefers Code', 'Take(C);', ['Text', 'Code[10]'], 'Code[10]'],
  ['an integer widens to Decimal before Variant', 'Take(5);', ['Decimal', 'Variant'], 'Decimal'],
  ['an integer prefers BigInteger to Decimal', 'Take(5);', ['Decimal', 'BigInteger'], 'BigInteger'],
  ['an option prefers Integer to Variant', 'Take(O);', ['Integer', 'Variant'], 'Integer'],
  ['a date finds only Variant', 'Take(Today());', ['Integer', 'Variant'], 'Variant'],
  ['a guid prefers Guid to Text', 'Take(CreateGuid());', ['Text', 'Guid'], 'Guid'],
  ['a char prefers Integer to Text', 'Take(T[1]);', ['Text', 'Integer'], 'Integer'],
])('%s', (_name, statement, types, expected) => {
  const variables = '        C: Code[10];\n        O: Option A,B;\n        T: Text[3];';
  expect(shown(`T := 'abc'; ${statement}`, variables, overloads(...types))).toEqual([expected]);
});

test('by reference, only the very type fits', () => {
  const members = `    local procedure Take(var Value: Integer) begin Message('Integer'); end;
    local procedure Take(var Value: Decimal) begin Message('Decimal'); end;`;
  expect(shown('Take(D);', '        D: Decimal;', members)).toEqual(['Decimal']);
});

test('two overloads that cost the same are ambiguous', () => {
  const members = `    local procedure Take(A: Integer; B: Decimal) begin end;
    local procedure Take(A: Decimal; B: Integer) begin end;`;
  expect(findings(bindText(program('        I: Integer;', 'Take(I, I);', members)))).toEqual(['7 AL0196']);
});

test('no overload for the types', () => {
  expect(findings(bindText(program('        R: RecordRef;', 'Take(R);', overloads('Integer', 'Boolean'))))).toEqual([
    '7 AL0126',
  ]);
});
