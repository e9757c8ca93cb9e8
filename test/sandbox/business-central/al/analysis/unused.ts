/** Variables and local procedures that nothing uses. */
import type { ProcedureSymbol, VariableSymbol } from '../semantics/symbols.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';
import { expressionsOfObject, routinesOf } from './walk.ts';

export function checkUnused({ objects, diagnostics }: AnalysedApp): void {
  for (const object of objects) {
    const { symbol } = object;
    const mentioned = 'declaration' in symbol ? namesIn(symbol.declaration) : new Set<string>();
    const report = (variable: VariableSymbol) => {
      if (variable.used || variable.span === undefined || variable.isProtected) return;
      diagnostics.warning(
        variable.span,
        codes.unusedVariable,
        `Variable '${variable.name}' is unused in '${symbol.name}'`,
      );
    };
    if (symbol.kind === 'interface' || symbol.kind === 'controlAddIn') continue;
    for (const variable of symbol.globals.values()) if (!mentioned.has(variable.name.toLowerCase())) report(variable);
    for (const routine of routinesOf(object)) {
      // The globals of a publisher can be its variables on purpose: they are offered to subscribers.
      if (routine.procedure.event === undefined) routine.locals.forEach(report);
    }
    const called = new Set<ProcedureSymbol>();
    let isBound = true;
    for (const expression of expressionsOfObject(object)) {
      if (expression.kind === 'call') called.add(expression.procedure);
      else if (expression.kind === 'error') isBound = false;
    }
    // What is called below a mistake is not known.
    if (!isBound) continue;
    for (const { procedure } of object.procedures) {
      if (procedure.access !== 'local' || procedure.event !== undefined || called.has(procedure)) continue;
      if (mentioned.has(procedure.name.toLowerCase())) continue;
      // Attributes say that the platform calls it: subscribers, tests, handlers, actions of a service.
      if (procedure.declaration.attributes.some(({ name }) => !isPassive(name.text))) continue;
      diagnostics.warning(
        procedure.declaration.name,
        codes.unusedProcedure,
        `The local method '${procedure.name}' is declared but never used`,
      );
    }
  }
}

/** Parts of an object that hold code or declare names. */
const codeParts: ReadonlySet<string> = new Set(['source', 'name', 'procedures', 'triggers', 'variables', 'attributes']);

/** Names, in lower case, that stand in an object outside of its code: in properties and columns. */
function namesIn(node: unknown, names = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const item of node) namesIn(item, names);
  else if (typeof node === 'object' && node !== null) {
    const { kind, text } = node as { kind?: unknown; text?: unknown };
    if (kind === 'identifier' && typeof text === 'string') names.add(text.toLowerCase());
    for (const [key, value] of Object.entries(node)) if (!codeParts.has(key)) namesIn(value, names);
  }
  return names;
}

const passiveAttributes = new Set([
  'tryfunction',
  'obsolete',
  'nondebuggable',
  'scope',
  'commitbehavior',
  'errorbehavior',
]);

/** Attributes that do not make the platform call the procedure. */
function isPassive(attribute: string): boolean {
  return passiveAttributes.has(attribute.toLowerCase());
}
