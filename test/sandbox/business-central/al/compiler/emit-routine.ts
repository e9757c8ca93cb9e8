/** Procedures and triggers as methods. */

import { countedRoutine } from '../coverage/coverage.ts';
import type { BoundRoutine } from '../semantics/bound-tree.ts';
import { attribute, textArgument } from '../semantics/properties.ts';
import { isBoxedByReference } from '../semantics/types.ts';
import type { Emission } from './emission.ts';
import { endBindings } from './emit-bindings.ts';
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
  const scopes = scopesOf(routine, jsName, emission);
  const bodyName = scopes.length === 0 ? jsName : `${jsName}$body`;
  if (scopes.length > 0) {
    const call = scopes.reduceRight(
      (inner, scope) => `() => ${emission.session}.${scope}, ${inner})`,
      `() => this.${bodyName}(${names.join(', ')})`,
    );
    writer.open(`${jsName}(${names.join(', ')}) {`, line);
    writer.line(`return ${call.slice('() => '.length)};`, line);
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
  writer.line('if (++rt.depth > 1000) rt.refuseDepth();', line);
  writer.open('try {');
  emitStatement(routine.body, { emission, defaultReturn });
  if (defaultReturn !== '') writer.line(`return ${defaultReturn};`);
  writer.middle('} finally {');
  writer.line('rt.depth--;');
  endBindings(routine, emission);
  writer.close('}');
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

/** The app in which the platform is declared. */
const PLATFORM = '8874ed3a-0643-4247-9ced-7a7002f7135d';

/** The platform's codeunits are declared without bodies; what they do is native. */
function isPlatformStub({ procedure, body }: BoundRoutine): boolean {
  return (
    procedure.owner.kind === 'codeunit' &&
    procedure.declaration.kind === 'procedure' &&
    procedure.owner.scope.app.manifest.id === PLATFORM &&
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

/** Attributes that put a procedure into a scope of the session, each as the start of the call that runs its body. */
function scopesOf({ procedure }: BoundRoutine, jsName: string, emission: Emission): string[] {
  const node = procedure.declaration;
  const scopes: string[] = [];
  if (attribute(node, 'InherentPermissions') !== undefined) {
    const { kind, id } = procedure.owner;
    scopes.push(`withMethodRights(${emission.constant(`app.methodRights('${kind}', ${id}, '${jsName}')`)}`);
  }
  const errors = attribute(node, 'ErrorBehavior');
  if (errors !== undefined && textArgument(errors, 0).toLowerCase() === 'collect')
    scopes.push('collectErrors(undefined');
  const commit = attribute(node, 'CommitBehavior');
  if (commit !== undefined) scopes.push(`withCommitBehavior('${textArgument(commit, 0).toLowerCase()}'`);
  return scopes;
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
