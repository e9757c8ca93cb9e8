/** All objects of all apps, and how a name in a file finds one. */
import type * as ast from '../syntax/ast.ts';
import { codes, type DiagnosticBag } from './diagnostics.ts';
import {
  type AnyObjectSymbol,
  type AppSymbol,
  type FileScope,
  kindName,
  type SymbolKind,
  type SymbolOf,
} from './symbols.ts';

export class SymbolTable {
  readonly apps: AppSymbol[] = [];
  readonly diagnostics: DiagnosticBag;
  private readonly byName = new Map<string, AnyObjectSymbol[]>();
  private readonly byId = new Map<string, AnyObjectSymbol>();

  /** What has been said of an object as a whole, and is not said again in each of its procedures. */
  private readonly said = new WeakMap<AnyObjectSymbol, Set<string>>();

  /** Namespaces that files have been told to use. */
  private readonly suggested = new WeakMap<FileScope, Set<string>>();

  constructor(diagnostics: DiagnosticBag) {
    this.diagnostics = diagnostics;
  }

  add(symbol: AnyObjectSymbol, span: ast.Span | undefined): void {
    symbol.scope.app.objects.push(symbol);
    if (symbol.id !== 0) {
      const key = `${symbol.kind} ${symbol.id}`;
      const other = this.byId.get(key);
      if (other !== undefined && span !== undefined) {
        this.diagnostics.error(
          span,
          codes.duplicateObjectId,
          `The ${kindName(symbol.kind)} id ${symbol.id} of "${symbol.name}" is already used by "${other.name}"`,
        );
      } else this.byId.set(key, symbol);
    }
    const key = `${symbol.kind} ${symbol.name.toLowerCase()}`;
    const others = this.byName.get(key);
    if (others === undefined) {
      this.byName.set(key, [symbol]);
      return;
    }
    const duplicate = others.find(
      (other) =>
        other.namespace.toLowerCase() === symbol.namespace.toLowerCase() &&
        symbol.scope.app.visible.has(other.scope.app) &&
        (symbol.kind !== 'entitlement' || other.scope.app === symbol.scope.app),
    );
    if (duplicate !== undefined && span !== undefined) {
      this.diagnostics.error(
        span,
        codes.duplicateObjectName,
        `An object of type ${kindName(symbol.kind)} with the name "${symbol.name}" is already declared`,
      );
    }
    others.push(symbol);
  }

  saidOf(symbol: AnyObjectSymbol): Set<string> {
    const said = this.said.get(symbol) ?? new Set();
    this.said.set(symbol, said);
    return said;
  }

  /** All objects of a kind over all apps. */
  *all<Kind extends SymbolKind>(kind: Kind): Iterable<SymbolOf<Kind>> {
    for (const app of this.apps) {
      for (const symbol of app.objects) {
        if (symbol.kind === kind) yield symbol as SymbolOf<Kind>;
      }
    }
  }

  findById<Kind extends SymbolKind>(kind: Kind, id: number): SymbolOf<Kind> | undefined {
    return this.byId.get(`${kind} ${id}`) as SymbolOf<Kind> | undefined;
  }

  /** Objects of a name, whatever their namespace. */
  findAll(kind: SymbolKind, name: string): readonly AnyObjectSymbol[] {
    return this.byName.get(`${kind} ${name.toLowerCase()}`) ?? [];
  }

  /** Finds what a reference names, without a report. */
  lookup<Kind extends SymbolKind>(
    kind: Kind,
    reference: ast.ObjectReference | ast.Identifier,
    scope: FileScope,
  ): SymbolOf<Kind> | undefined {
    const found = this.search(kind, reference, scope);
    return found.length === 0 ? undefined : (found[0] as SymbolOf<Kind>);
  }

  /** Finds what a reference names and reports when there is no such object or it can not be used from here. */
  resolve<Kind extends SymbolKind>(
    kind: Kind,
    reference: ast.ObjectReference | ast.Identifier,
    scope: FileScope,
    missingCode: string = codes.objectMissing,
    /** Relations and formulas may still name what is internal to another app, with a warning. */
    inProperty = false,
  ): SymbolOf<Kind> | undefined {
    type Found = SymbolOf<Kind>;
    const found = this.search(kind, reference, scope);
    // Two objects of one name in one app have been reported where they are declared.
    const isOne = found.every(
      ({ scope: { app }, namespace }) => app === found[0]!.scope.app && namespace === found[0]!.namespace,
    );
    if (found.length > 0 && isOne) {
      const symbol = found[0]!;
      if (
        symbol.access === 'internal' &&
        symbol.scope.app !== scope.app &&
        !seesInternals(scope.app, symbol.scope.app)
      ) {
        this.diagnostics.add(
          reference,
          inProperty ? codes.accessLevelInProperty : codes.accessLevel,
          `'${symbol.name}' is inaccessible due to its protection level`,
          inProperty ? 'warning' : 'error',
        );
      }
      return symbol as Found;
    }
    const name = referenceText(reference);
    if (found.length > 1) {
      const places = found.map(
        (symbol) =>
          `'${symbol.namespace === '' ? symbol.name : `${symbol.namespace}.${symbol.name}`}' of the app '${symbol.scope.app.manifest.name}'`,
      );
      this.diagnostics.error(
        reference,
        codes.ambiguousReference,
        `'${name}' is an ambiguous reference between ${places.join(' and ')}`,
      );
      return found[0] as Found;
    }
    const elsewhere = this.findAll(kind, lastPart(reference)).filter((symbol) =>
      scope.app.visible.has(symbol.scope.app),
    );
    const suggested = elsewhere[0]?.namespace;
    if (suggested === undefined)
      this.diagnostics.error(reference, missingCode, `${kindName(kind)} '${name}' is missing`);
    else if (!this.hasSuggested(suggested, scope)) {
      const message = `${kindName(kind)} '${name}' is missing: add "using ${suggested};"`;
      this.diagnostics.error(reference, missingCode, message);
    }
    return elsewhere[0] as Found | undefined;
  }

  /** Whether the file has been told to use the namespace, which is told once. */
  hasSuggested(namespace: string, file: FileScope): boolean {
    const suggested = this.suggested.get(file) ?? new Set();
    this.suggested.set(file, suggested);
    if (suggested.has(namespace)) return true;
    suggested.add(namespace);
    return false;
  }

  private search(
    kind: SymbolKind,
    reference: ast.ObjectReference | ast.Identifier,
    scope: FileScope,
  ): AnyObjectSymbol[] {
    if (reference.kind === 'integerLiteral') {
      const symbol = this.byId.get(`${kind} ${reference.value}`);
      return symbol !== undefined && scope.app.visible.has(symbol.scope.app) ? [symbol] : [];
    }
    const candidates = this.findAll(kind, lastPart(reference)).filter((symbol) =>
      scope.app.visible.has(symbol.scope.app),
    );
    if (candidates.length === 0) return [];
    const qualifier =
      reference.kind === 'qualifiedName'
        ? reference.parts
            .slice(0, -1)
            .map((part) => part.text)
            .join('.')
            .toLowerCase()
        : '';
    if (qualifier !== '') {
      return candidates.filter((symbol) => {
        const namespace = symbol.namespace.toLowerCase();
        return namespace === qualifier || namespace.endsWith(`.${qualifier}`);
      });
    }
    const own = candidates.filter((symbol) => isWithin(scope.namespace, symbol.namespace));
    if (own.length > 0) {
      const longest = Math.max(...own.map((symbol) => symbol.namespace.length));
      return own.filter((symbol) => symbol.namespace.length === longest);
    }
    // A file without a namespace sees all of them, and its using directives are ignored (AL0789).
    if (scope.namespace === '') return candidates;
    const imported = candidates.filter((symbol) => scope.usings.includes(symbol.namespace.toLowerCase()));
    if (imported.length > 0) return imported;
    return candidates.filter((symbol) => symbol.namespace === '');
  }
}

/** A namespace sees itself and its parents. */
function isWithin(namespace: string, other: string): boolean {
  if (other === '') return namespace === '';
  const own = namespace.toLowerCase();
  const parent = other.toLowerCase();
  return own === parent || own.startsWith(`${parent}.`);
}

export function seesInternals(from: AppSymbol, owner: AppSymbol): boolean {
  return from === owner || owner.manifest.internalsVisibleTo.includes(from.manifest.id.toLowerCase());
}

function lastPart(reference: ast.ObjectReference | ast.Identifier): string {
  if (reference.kind === 'integerLiteral') return String(reference.value);
  return reference.kind === 'identifier' ? reference.text : (reference.parts.at(-1)?.text ?? '');
}

export function referenceText(reference: ast.ObjectReference | ast.Identifier): string {
  if (reference.kind === 'integerLiteral') return String(reference.value);
  return reference.kind === 'identifier' ? reference.text : reference.parts.map((part) => part.text).join('.');
}
