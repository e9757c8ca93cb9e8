/** Procedures and triggers as methods. */

import { countedRoutine } from '../coverage/coverage.ts';
import type { BoundRoutine } from '../semantics/bound-tree.ts';
import { attribute, textArgument } from '../semantics/properties.ts';
import { isBoxedByReference } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';
import type { Emission } from './emission.ts';
import { emitStatement } from './emit-statement.ts';
import { lazyValue, zeroValue } from './emit-type.ts';

/** Answers the name of the method that holds the body. */
export function emitRoutine(routine: BoundRoutine, jsName: string, emission: Emission): string {
  const { procedure } = routine;
  const node = procedure.declaration;
  const { writer } = emission;
  const names = routine.parameters.map((parameter) => parameter.jsName);
  const line = node.source.position(node.start).line;
  const fault = emission.faults.within(node);
  if (fault !== undefined) {
    writer.line(`${jsName}() { throw new $.UnsupportedAlError(${JSON.stringify(fault)}); }`, line);
    return jsName;
  }
  if (procedure.event !== undefined) {
    emitPublisher(routine, jsName, emission);
    return jsName;
  }
  if (isPlatformStub(routine)) {
    const [codeunit, name] = [procedure.owner.name, procedure.name].map((part) => JSON.stringify(part));
    writer.line(
      `${jsName}(${names.join(', ')}) { return $.callNative(${emission.session}, ${codeunit}, ${name}, [${names.join(', ')}]); }`,
      line,
    );
    return jsName;
  }
  if (attribute(node, 'Native') !== undefined) {
    writer.open(`${jsName}(${names.join(', ')}) {`, line);
    writer.line(`return ${emission.session}.Native_${procedure.name}(${names.join(', ')});`, line);
    writer.close('}');
    return jsName;
  }
  const scope = scopeOf(node);
  const bodyName = scope === undefined ? jsName : `${jsName}$body`;
  if (scope !== undefined) {
    writer.open(`${jsName}(${names.join(', ')}) {`, line);
    writer.line(`return ${emission.session}.${scope}, () => this.${bodyName}(${names.join(', ')}));`, line);
    writer.close('}');
  }
  writer.open(`${bodyName}(${names.join(', ')}) {`, line);
  emission.countRoutine(() => countedRoutine(routine));
  writer.line(`const rt = ${emission.session};`);
  for (const parameter of routine.parameters) {
    if (parameter.boxed && !parameter.byReference && isBoxedByReference(parameter.type)) {
      writer.line(`${parameter.jsName} = { v: ${parameter.jsName} };`);
    }
  }
  for (const local of [...routine.locals, ...(routine.returnVariable === undefined ? [] : [routine.returnVariable])]) {
    if (local.type.kind === 'label') continue;
    const zero = lazyValue(local, emission) === undefined ? zeroValue(local.type, emission) : 'undefined';
    writer.line(local.boxed ? `const ${local.jsName} = { v: ${zero} };` : `let ${local.jsName} = ${zero};`);
  }
  const defaultReturn = returnOf(routine, emission);
  emitStatement(routine.body, { emission, defaultReturn });
  if (defaultReturn !== '') writer.line(`return ${defaultReturn};`);
  writer.close('}');
  return bodyName;
}

function returnOf(routine: BoundRoutine, emission: Emission): string {
  const variable = routine.returnVariable;
  if (variable !== undefined) return variable.boxed ? `${variable.jsName}.v` : variable.jsName;
  const { returnType, tryFunction } = routine.procedure;
  if (tryFunction) return 'true';
  if (isAllowingTrigger(routine)) return 'true';
  return returnType.kind === 'void' ? '' : zeroValue(returnType, emission);
}

/** The platform's codeunits are declared without bodies; what they do is native. */
function isPlatformStub({ procedure, body }: BoundRoutine): boolean {
  return (
    procedure.owner.kind === 'codeunit' &&
    procedure.declaration.kind === 'procedure' &&
    procedure.owner.scope.app.order === 0 &&
    body.kind === 'block' &&
    body.statements.length === 0
  );
}

/**
 * Triggers of pages that let the platform go on unless they say no.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/triggers-auto/page/devenv-oninsertrecord-page-trigger
 */
const allowingTriggers: ReadonlySet<string> = new Set([
  'oninsertrecord',
  'onmodifyrecord',
  'ondeleterecord',
  'onqueryclosepage',
]);

function isAllowingTrigger({ procedure }: BoundRoutine): boolean {
  return procedure.declaration.kind === 'trigger' && allowingTriggers.has(procedure.name.toLowerCase());
}

/** Attributes that put a procedure into a scope of the session, as the start of the call that runs its body. */
function scopeOf(node: ast.Procedure | ast.Trigger): string | undefined {
  const commit = attribute(node, 'CommitBehavior');
  const errors = attribute(node, 'ErrorBehavior');
  if (errors !== undefined && textArgument(errors, 0).toLowerCase() === 'collect') return 'collectErrors(undefined';
  return commit === undefined ? undefined : `withCommitBehavior('${textArgument(commit, 0).toLowerCase()}'`;
}

/** A publisher raises its event; its own body is empty. */
function emitPublisher(routine: BoundRoutine, jsName: string, emission: Emission): void {
  const { procedure } = routine;
  const { writer } = emission;
  const names = routine.parameters.map((parameter) => parameter.jsName);
  const point = emission.constant(
    `app.eventPoint(${JSON.stringify(procedure.owner.kind)}, ${procedure.owner.id}, ${JSON.stringify(procedure.name.toLowerCase())})`,
  );
  const line = procedure.declaration.source.position(procedure.declaration.start).line;
  writer.open(`${jsName}(${names.join(', ')}) {`, line);
  emission.countRoutine(() => countedRoutine(routine));
  writer.line(`const rt = ${emission.session};`);
  writer.line(
    `if (rt.hasSubscribers(${point})) rt.raise(${point}, ${emission.owner.kind === 'tableExtension' ? 'this.rec' : 'this'}, [${names.join(', ')}]);`,
    line,
  );
  writer.close('}');
}
