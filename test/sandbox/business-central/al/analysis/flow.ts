/** Code that is never reached, and procedures that never return what they promise. */
import type { BoundExpression, BoundRoutine, BoundStatement } from '../semantics/bound-tree.ts';
import { describeObject } from '../semantics/symbols.ts';
import { typeName } from '../semantics/types.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';
import { childStatements, expressionsIn, expressionsOf, routinesOf, statementsIn } from './walk.ts';

export function checkFlow({ objects, diagnostics }: AnalysedApp): void {
  for (const object of objects) {
    for (const routine of routinesOf(object)) {
      for (const statement of statementsIn(routine.body)) {
        checkUnusedResult(statement, diagnostics);
        for (const sequence of sequencesOf(statement)) {
          const last = sequence.findIndex((candidate) => leaves(candidate));
          const next = last < 0 ? undefined : sequence.slice(last + 1).find((candidate) => !isEmpty(candidate));
          if (next !== undefined) diagnostics.warning(next.span, codes.unreachable, 'This code will never be hit');
        }
      }
      const { declaration, name, returnType } = routine.procedure;
      if (promisesValue(routine) && !returnsValue(routine))
        diagnostics.warning(
          declaration.name,
          codes.returnMissing,
          `The procedure '${name}' of ${describeObject(routine.owner)} never returns a value`,
        );
      else if (declaration.returnType !== undefined && routine.returnVariable === undefined) {
        for (const { span } of emptyExits(routine)) {
          const message = `exit without a value in '${name}', which has the return type '${typeName(returnType)}'`;
          diagnostics.add(span, codes.exitWithoutValue, message, 'info');
        }
      }
    }
  }
}

/** Functions of the platform that do nothing but give a value. */
const pureFunctions: ReadonlySet<string> = new Set(
  `Abs ArrayLen CalcDate ClosingDate CompanyName ConvertStr CopyStr CreateDateTime CreateGuid CurrentDateTime Date2DMY
   Date2DWY DelChr DelStr DMY2Date DT2Date DT2Time DWY2Date Format GuiAllowed IncStr InsStr IsNullGuid LowerCase
   MaxStrLen NormalDate PadStr Power Random Round RoundDateTime SelectStr StrLen StrPos StrSubstNo Time Today UpperCase
   UserId`.split(/\s+/),
);

function checkUnusedResult(statement: BoundStatement, diagnostics: AnalysedApp['diagnostics']): void {
  if (statement.kind !== 'call' || statement.expression.kind !== 'builtin') return;
  const { signature, receiver, span } = statement.expression;
  if (receiver !== undefined || !pureFunctions.has(signature.name)) return;
  const message = `The return value must be used for the method '${signature.name}'`;
  diagnostics.error(span, codes.resultUnused, message);
}

function* emptyExits(routine: BoundRoutine): Iterable<BoundStatement> {
  for (const statement of statementsIn(routine.body))
    if (statement.kind === 'exit' && statement.value === undefined) yield statement;
}

/** Statements that follow each other. */
function sequencesOf(statement: BoundStatement): readonly (readonly BoundStatement[])[] {
  if (statement.kind === 'block' || statement.kind === 'repeat') return [statement.statements];
  return statement.kind === 'case' && statement.else !== undefined ? [statement.else] : [];
}

function isEmpty(statement: BoundStatement): boolean {
  return statement.kind === 'block' && statement.statements.every(isEmpty);
}

/** Whether what follows the statement in its sequence is never reached. */
function leaves(statement: BoundStatement): boolean {
  switch (statement.kind) {
    case 'exit':
    case 'break':
    case 'continue':
      return true;
    case 'call':
      return isError(statement);
    case 'while':
      return isTrue(statement.condition) && !hasBreak(statement.body);
    case 'repeat':
      return statement.statements.some(leaves) && !statement.statements.some(endsRound);
    case 'block':
      return statement.statements.some(leaves);
    case 'if':
      return statement.else !== undefined && leaves(statement.then) && leaves(statement.else);
    case 'case':
      return (statement.else?.some(leaves) ?? false) && statement.branches.every((branch) => leaves(branch.statement));
    default:
      return false;
  }
}

function isTrue(condition: BoundExpression): boolean {
  return condition.kind === 'literal' && condition.value === true;
}

/** Whether a loop is left by a break of its own. */
function hasBreak(statement: BoundStatement): boolean {
  return has(statement, ['break']);
}

/** Whether a round of a loop can end before its last statement without leaving the procedure. */
function endsRound(statement: BoundStatement): boolean {
  return has(statement, ['break', 'continue']);
}

/** Whether such a statement stands in another, loops in it left out. */
function has(statement: BoundStatement, kinds: readonly BoundStatement['kind'][]): boolean {
  if (kinds.includes(statement.kind)) return true;
  if (['for', 'forEach', 'while', 'repeat'].includes(statement.kind)) return false;
  return childStatements(statement).some((child) => has(child, kinds));
}

/** Named return values are assigned; others leave by an exit. */
function promisesValue(routine: BoundRoutine): boolean {
  const { procedure } = routine;
  const node = procedure.declaration;
  if (node.returnType === undefined || procedure.event !== undefined) return false;
  return node.kind === 'procedure' && node.body !== undefined;
}

/** A value is returned somewhere, or the procedure ends in an error, as those do that must not be called. */
function returnsValue(routine: BoundRoutine): boolean {
  if (routine.returnVariable?.used === true) return true;
  for (const statement of statementsIn(routine.body)) {
    if (statement.kind === 'exit' && statement.value !== undefined) return true;
    for (const expression of expressionsOf(statement)) {
      for (const part of expressionsIn(expression)) if (part.kind === 'error') return true;
    }
  }
  return endsInError(routine.body);
}

function isError(statement: BoundStatement): boolean {
  if (statement.kind !== 'call') return false;
  const { expression } = statement;
  return expression.kind === 'builtin' && expression.signature.name === 'Error';
}

function endsInError(statement: BoundStatement): boolean {
  if (isError(statement)) return true;
  const last = childStatements(statement).at(-1);
  return statement.kind === 'block' && last !== undefined && endsInError(last);
}
