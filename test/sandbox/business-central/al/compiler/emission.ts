/** State while one object is being turned into JavaScript. */
import type { CountedRoutine, FileCoverage } from '../coverage/coverage.ts';
import type { AnyObjectSymbol, VariableSymbol } from '../semantics/symbols.ts';
import type { Faults } from './faults.ts';
import { JsWriter } from './js-writer.ts';

export class Emission {
  readonly owner: AnyObjectSymbol;
  readonly faults: Faults;
  readonly writer = new JsWriter();
  /** Constants of the module by their JavaScript text: type descriptors, decimals, event points. */
  private readonly constants = new Map<string, string>();
  private readonly coverage: FileCoverage | undefined;
  private temporaries = 0;

  /** With `coverage`, the emitted code counts what runs of it. */
  constructor(owner: AnyObjectSymbol, faults: Faults, coverage?: FileCoverage) {
    this.owner = owner;
    this.faults = faults;
    this.coverage = coverage;
  }

  /** JavaScript in front of an expression that counts its AL line. */
  countingLine(line: number): string {
    return this.coverage === undefined ? '' : `${this.lineCounter(this.coverage, line)}, `;
  }

  /** Counts an AL line whenever what is emitted next runs. */
  countLine(line: number): void {
    if (this.coverage !== undefined) this.writer.line(`${this.lineCounter(this.coverage, line)};`, line);
  }

  private lineCounter(coverage: FileCoverage, line: number): string {
    coverage.addLine(line);
    return `${this.constant(`app.coverage.file(${JSON.stringify(coverage.path)}).lineRuns`)}[${line}]++`;
  }

  countRoutine(routine: () => CountedRoutine): void {
    if (this.coverage === undefined) return;
    const position = this.coverage.addRoutine(routine());
    const counters = this.constant(`app.coverage.file(${JSON.stringify(this.coverage.path)}).routineRuns`);
    this.writer.line(`${counters}[${position}]++;`);
  }

  /** Name of a module constant with this value. */
  constant(text: string): string {
    let name = this.constants.get(text);
    if (name === undefined) {
      name = `k${this.constants.size}`;
      this.constants.set(text, name);
    }
    return name;
  }

  get constantDeclarations(): string {
    return [...this.constants].map(([text, name]) => `const ${name} = ${text};`).join(' ');
  }

  /** A fresh local name. */
  temporary(): string {
    return `$${++this.temporaries}`;
  }

  /** Where `Rec` is from inside a method of the object. */
  get record(): string {
    switch (this.owner.kind) {
      case 'table':
        return 'this';
      case 'pageExtension':
        return 'this.page.rec';
      default:
        return 'this.rec';
    }
  }

  get page(): string {
    return this.owner.kind === 'pageExtension' ? 'this.page' : 'this';
  }

  /** Where the session is from inside a method of the object. */
  get session(): string {
    switch (this.owner.kind) {
      case 'table':
        return 'this.session';
      case 'tableExtension':
        return 'this.rec.session';
      case 'pageExtension':
        return 'this.page.rt';
      default:
        return 'this.rt';
    }
  }

  /** The instance that holds a global variable. */
  holder(variable: VariableSymbol): string {
    if (variable.owner === this.owner) return 'this';
    return this.owner.kind === 'tableExtension'
      ? 'this.rec'
      : this.owner.kind === 'pageExtension'
        ? 'this.page'
        : 'this';
  }
}
