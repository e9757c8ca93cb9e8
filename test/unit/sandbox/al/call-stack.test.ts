import { AlError } from '../../../sandbox/business-central/runtime/errors/al-error.ts';
import { compileText } from './bind.ts';

test('an error knows the AL procedures that led to it, with their lines', () => {
  const application = compileText(`codeunit 50000 Outer
{
    procedure Start()
    var
        Inner: Codeunit Inner;
    begin
        Inner.Work(0);
    end;
}
codeunit 50001 Inner
{
    procedure Work(Divisor: Integer)
    begin
        if Divisor = 0 then
            Fail();
    end;

    local procedure Fail()
    begin
        Error('no %1', 'way');
    end;
}`);
  const session = application.openDatabase().newSession();
  let error: unknown;
  try {
    session.callProcedure('Outer', 'Start');
  } catch (thrown) {
    error = thrown;
  }
  if (!(error instanceof AlError)) throw new Error('An AL error was expected');
  expect(error.text).toBe('no way');
  expect(session.framesOf(error).map(({ object, procedure, line }) => `${object} ${procedure} ${line}`)).toEqual([
    'Codeunit 50001 "Inner" Fail 20',
    'Codeunit 50001 "Inner" Work 15',
    'Codeunit 50000 "Outer" Start 7',
  ]);
});
