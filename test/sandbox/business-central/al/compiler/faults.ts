import type * as ast from '../syntax/ast.ts';
import type { Diagnostic } from '../syntax/diagnostic.ts';

/**
 * Errors of a project that runs all the same, as Microsoft's apps in a checkout do: a routine with an error in it
 * throws when it is called, the others work.
 */
export class Faults {
  private readonly byFile: ReadonlyMap<string, readonly Diagnostic[]>;

  constructor(diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    this.byFile = Map.groupBy(errors, ({ file }) => file);
  }

  /** The first error inside a piece of source, as a sentence with its position. */
  within({ source, start, end }: ast.Span): string | undefined {
    const errors = this.byFile.get(source.path);
    if (errors === undefined) return undefined;
    const first = source.position(start).line;
    const last = source.position(end).line;
    const found = errors.find(({ line }) => line >= first && line <= last);
    return found && `${found.message} (${found.file}:${found.line})`;
  }
}
