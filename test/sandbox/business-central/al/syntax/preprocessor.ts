/**
 * AL's preprocessor directives.
 * https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/directives/devenv-directives-in-al
 */
export type Report = (offset: number, code: string, message: string, severity?: 'error' | 'warning') => void;

interface Conditional {
  readonly offset: number;
  /** The text around this `#if` is compiled. */
  readonly outerActive: boolean;
  branchTaken: boolean;
  active: boolean;
  elseSeen: boolean;
}

/** Follows the directives of one file and says whether the text after them is compiled. */
export class Preprocessor {
  readonly #symbols: Set<string>;
  readonly #report: Report;
  readonly #conditionals: Conditional[] = [];
  readonly #regions: number[] = [];

  constructor(symbols: Iterable<string>, report: Report) {
    this.#symbols = new Set(symbols);
    this.#report = report;
  }

  get active(): boolean {
    return this.#conditionals.at(-1)?.active ?? true;
  }

  /** Takes in the directive on one line, `line` without the `#`, which stands at `offset`. */
  directive(line: string, offset: number, tokenSeen: boolean): void {
    const [, word = '', rest = ''] = /^\s*([A-Za-z]*)(.*)$/s.exec(line) ?? [];
    const name = word.toLowerCase();
    switch (name) {
      case 'if':
        this.#if(rest, offset);
        return;
      case 'elif':
        this.#elif(rest, offset);
        return;
      case 'else':
        this.#else(offset);
        return;
      case 'endif':
        if (!this.#conditionals.pop()) this.#unexpected(offset, '#endif');
        return;
      default:
        if (this.active) this.#other(name, rest, offset, tokenSeen);
    }
  }

  /** Reports what was opened and never closed. */
  finish(): void {
    for (const { offset } of this.#conditionals) this.#report(offset, 'AL0623', '#endif directive expected.');
    for (const offset of this.#regions) this.#report(offset, 'AL0622', '#endregion directive expected.');
  }

  #if(expression: string, offset: number): void {
    const outerActive = this.active;
    const taken = outerActive && this.#evaluate(expression, offset);
    this.#conditionals.push({ offset, outerActive, branchTaken: taken, active: taken, elseSeen: false });
  }

  #elif(expression: string, offset: number): void {
    const conditional = this.#conditionals.at(-1);
    if (!conditional || conditional.elseSeen) {
      this.#unexpected(offset, '#elif');
      return;
    }
    const taken = conditional.outerActive && !conditional.branchTaken && this.#evaluate(expression, offset);
    conditional.active = taken;
    conditional.branchTaken ||= taken;
  }

  #else(offset: number): void {
    const conditional = this.#conditionals.at(-1);
    if (!conditional || conditional.elseSeen) {
      this.#unexpected(offset, '#else');
      return;
    }
    conditional.elseSeen = true;
    conditional.active = conditional.outerActive && !conditional.branchTaken;
  }

  #other(name: string, rest: string, offset: number, tokenSeen: boolean): void {
    switch (name) {
      case 'region':
        this.#regions.push(offset);
        return;
      case 'endregion':
        if (this.#regions.pop() === undefined) this.#unexpected(offset, '#endregion');
        return;
      case 'define':
      case 'undef':
        if (tokenSeen)
          this.#report(offset, 'AL0625', 'Cannot define/undefine preprocessor symbols after first token in file.');
        else if (name === 'define') this.#symbols.add(firstWord(rest));
        else this.#symbols.delete(firstWord(rest));
        return;
      case 'pragma':
        this.#pragma(rest, offset);
        return;
      default:
        this.#report(offset, 'AL0621', `Preprocessor directive expected, not '#${name}'.`);
    }
  }

  #pragma(rest: string, offset: number): void {
    const [subject = '', action = ''] = rest.trim().toLowerCase().split(/\s+/);
    if (subject !== 'warning' && subject !== 'implicitwith') {
      this.#report(offset, 'AL0628', `Unrecognized #pragma directive '${subject}'.`, 'warning');
    } else if (!/^(disable|restore|enable)$/.test(action)) {
      this.#report(offset, 'AL0627', "Expected 'disable' or 'restore' keyword.", 'warning');
    }
  }

  #unexpected(offset: number, name: string): void {
    this.#report(offset, 'AL0624', `Unexpected preprocessor directive '${name}'.`);
  }

  #evaluate(expression: string, offset: number): boolean {
    const tokens = expression.replace(/\/\/.*$/, '').match(/[A-Za-z_][A-Za-z0-9_]*|\(|\)|\S/g) ?? [];
    const value = evaluateCondition(tokens, this.#symbols);
    if (value === undefined) this.#report(offset, 'AL0629', 'Preprocessor expression is not valid.');
    return value ?? false;
  }
}

function firstWord(text: string): string {
  return /^\s*(\S*)/.exec(text)?.[1] ?? '';
}

/** More parentheses than this are no condition that anyone wrote. */
const DEEPEST_CONDITION = 100;

/** `or` binds weaker than `and`, `and` weaker than `not`; undefined when the tokens are no expression. */
function evaluateCondition(tokens: readonly string[], symbols: ReadonlySet<string>): boolean | undefined {
  let at = 0;
  let valid = true;
  let depth = 0;
  const word = () => tokens[at]?.toLowerCase();

  function or(): boolean {
    let value = and();
    while (word() === 'or') {
      at++;
      const right = and();
      value = value || right;
    }
    return value;
  }
  function and(): boolean {
    let value = not();
    while (word() === 'and') {
      at++;
      const right = not();
      value = value && right;
    }
    return value;
  }
  function not(): boolean {
    let negated = false;
    for (; word() === 'not'; at++) negated = !negated;
    return negated !== operand();
  }
  function operand(): boolean {
    const token = tokens[at++];
    if (token === '(') {
      if (++depth > DEEPEST_CONDITION) {
        valid = false;
        return false;
      }
      const value = or();
      if (tokens[at++] !== ')') valid = false;
      return value;
    }
    if (token === undefined || !/^[A-Za-z_]/.test(token)) valid = false;
    else if (/^true$/i.test(token)) return true;
    return token !== undefined && symbols.has(token);
  }

  const value = or();
  return valid && at === tokens.length ? value : undefined;
}
