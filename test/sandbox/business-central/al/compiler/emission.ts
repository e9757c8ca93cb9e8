/** State while one object is being turned into JavaScript. */
import type { AnyObjectSymbol, VariableSymbol } from '../semantics/symbols.ts';
import type { Faults } from './faults.ts';
import { JsWriter } from './js-writer.ts';

export class Emission {
  readonly owner: AnyObjectSymbol;
  readonly faults: Faults;
  readonly writer = new JsWriter();
  /** Constants of the module by their JavaScript text: type descriptors, decimals, event points. */
  private readonly constants = new Map<string, string>();
  private temporaries = 0;

  constructor(owner: AnyObjectSymbol, faults: Faults) {
    this.owner = owner;
    this.faults = faults;
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
