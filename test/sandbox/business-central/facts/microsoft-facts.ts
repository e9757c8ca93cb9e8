import { readFileSync } from 'node:fs';

/** What is known of one of Microsoft's objects, as far as this project names it. */
export interface FactObject {
  readonly kind: string;
  readonly id?: number;
  readonly name: string;
  readonly namespace: string;
  /** A table of the closed platform: nothing is known but that it exists. */
  readonly platform?: true;
  readonly access?: 'internal';
  readonly extensible?: false;
  readonly tableNo?: string;
  readonly sourceTable?: string;
  readonly pageType?: string;
  /** The page that a row of this one is opened on. */
  readonly cardPage?: string;
  readonly fields?: readonly FactField[];
  readonly primaryKey?: readonly string[];
  readonly values?: readonly (readonly [ordinal: number, name: string])[];
  readonly procedures?: readonly FactProcedure[];
  readonly events?: readonly FactEvent[];
  /** Names of the controls and of the actions of a page. */
  readonly controls?: readonly string[];
  readonly actions?: readonly string[];
}

export interface FactField {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly fieldClass?: string;
  readonly optionMembers?: readonly string[];
}

export interface FactProcedure {
  readonly name: string;
  readonly access?: 'internal' | 'protected';
  /** `OnPrem`: a cloud extension cannot call it. */
  readonly scope?: string;
  readonly params: readonly string[];
  readonly returns?: string;
}

export interface FactEvent {
  readonly name: string;
  readonly event: string;
  readonly includeSender?: true;
  readonly params: readonly string[];
}

/** The facts that the project carries: a line that names their source, then one object a line. */
export const FACTS_PATH = new URL('./microsoft-symbols.jsonl', import.meta.url);

/** Microsoft's objects by kind and name, without regard to case. */
export class MicrosoftFacts {
  readonly #objects: ReadonlyMap<string, FactObject>;

  constructor(objects: Iterable<FactObject>) {
    this.#objects = new Map([...objects].map((object) => [key(object.kind, object.name), object]));
  }

  find(kind: string, name: string): FactObject | undefined {
    return this.#objects.get(key(kind, name));
  }
}

/** Loads the facts that the project carries. */
export function loadFacts(): MicrosoftFacts {
  const [, ...lines] = readFileSync(FACTS_PATH, 'utf8').trimEnd().split('\n');
  return new MicrosoftFacts(lines.map((line) => JSON.parse(line) as FactObject));
}

function key(kind: string, name: string): string {
  return `${kind.toLowerCase()} ${name.toLowerCase()}`;
}
