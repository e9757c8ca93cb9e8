/** Counts what runs of the apps under test: the compiler registers lines and routines, the code it emits counts them. */
import type { BoundRoutine } from '../semantics/bound-tree.ts';
import { attribute } from '../semantics/properties.ts';
import { type AnyObjectSymbol, type AppSymbol, describeObject } from '../semantics/symbols.ts';

export type RoutineKind = 'procedure' | 'trigger' | 'table trigger' | 'publisher' | 'subscriber' | 'API page';

/** A piece of AL that something should have run. */
export interface CountedRoutine {
  readonly kind: RoutineKind;
  /** `Codeunit 71400 "BigC Order Import"`. */
  readonly object: string;
  /** Procedure, event, or trigger with the field or action it belongs to; empty for a page as a whole. */
  readonly name: string;
  readonly line: number;
}

/** The counters of one source file; emitted code adds to the arrays. */
export class FileCoverage {
  readonly path: string;
  /** How often each executable line ran, by line number. Lines that hold no statement are missing. */
  readonly lineRuns: number[] = [];
  readonly routines: CountedRoutine[] = [];
  /** How often each routine was entered, by position in `routines`. */
  readonly routineRuns: number[] = [];

  constructor(path: string) {
    this.path = path;
  }

  addLine(line: number): void {
    this.lineRuns[line] ??= 0;
  }

  /** Answers the routine's position among the counters. */
  addRoutine(routine: CountedRoutine): number {
    this.routineRuns.push(0);
    return this.routines.push(routine) - 1;
  }
}

export class Coverage {
  private readonly byPath = new Map<string, FileCoverage>();
  private readonly isUnderTest: (app: AppSymbol) => boolean;

  constructor(isUnderTest: (app: AppSymbol) => boolean) {
    this.isUnderTest = isUnderTest;
  }

  /** Whether an object's code is to be counted: tests themselves are not. */
  counts(symbol: AnyObjectSymbol): boolean {
    if (symbol.kind === 'codeunit' && symbol.subtype.toLowerCase() === 'test') return false;
    return this.isUnderTest(symbol.scope.app);
  }

  /** Used by generated code. */
  file(path: string): FileCoverage {
    let file = this.byPath.get(path);
    if (file === undefined) {
      file = new FileCoverage(path);
      this.byPath.set(path, file);
    }
    return file;
  }

  /** By path. */
  get files(): FileCoverage[] {
    return [...this.byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}

/** How a procedure or trigger is counted. */
export function countedRoutine({ procedure, owner, element }: BoundRoutine): CountedRoutine {
  const { declaration } = procedure;
  const { source, start } = declaration;
  return {
    kind: routineKind(procedure, owner),
    object: describeObject(owner),
    name: element === undefined ? procedure.name : `${element} - ${procedure.name}`,
    line: source.position(start).line,
  };
}

function routineKind(procedure: BoundRoutine['procedure'], owner: AnyObjectSymbol): RoutineKind {
  if (procedure.declaration.kind === 'trigger')
    return owner.kind === 'table' || owner.kind === 'tableExtension' ? 'table trigger' : 'trigger';
  if (procedure.event !== undefined) return 'publisher';
  return attribute(procedure.declaration, 'EventSubscriber') === undefined ? 'procedure' : 'subscriber';
}
