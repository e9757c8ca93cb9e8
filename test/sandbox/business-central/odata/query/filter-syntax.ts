/** The language of `$filter`, as far as Business Central takes it. */
import { badRequest, ODataError } from '../odata-error.ts';

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

export interface FilterLiteral {
  readonly kind: 'string' | 'number' | 'boolean' | 'null' | 'plain';
  /** For `plain`: a Guid, date or instant, which look alike until the type is known. */
  readonly text: string;
}

export interface PropertyOperand {
  readonly name: string;
  /** tolower or toupper around it: compare whatever the case. */
  readonly ignoreCase: boolean;
}

export type FilterExpression =
  | { readonly kind: 'and' | 'or'; readonly left: FilterExpression; readonly right: FilterExpression }
  | {
      readonly kind: 'compare';
      readonly property: PropertyOperand;
      readonly operator: Comparison;
      readonly value: FilterLiteral;
    }
  | { readonly kind: 'in'; readonly property: PropertyOperand; readonly values: readonly FilterLiteral[] }
  | {
      readonly kind: 'match';
      readonly property: PropertyOperand;
      readonly how: 'startswith' | 'endswith' | 'contains';
      readonly text: string;
    };

const TOKEN = /\s*(?:'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w:.-])|([\w][\w\-:.+/]*)|([(),]))/y;

interface Token {
  readonly kind: 'string' | 'number' | 'word' | 'sign' | 'end';
  readonly text: string;
  readonly position: number;
}

const COMPARISONS: ReadonlySet<string> = new Set(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);
const MATCHES: ReadonlySet<string> = new Set(['startswith', 'endswith', 'contains']);
const FLIPPED: Record<Comparison, Comparison> = { eq: 'eq', ne: 'ne', gt: 'lt', ge: 'le', lt: 'gt', le: 'ge' };

export function parseFilterExpression(text: string): FilterExpression {
  const parser = new FilterParser(tokensOf(text));
  return parser.parse();
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  let position = 0;
  while (text.slice(position).trim() !== '') {
    const match = TOKEN.exec(text);
    if (match === null) throw syntaxError(`Syntax error at position ${position} in '${text}'.`);
    const [, string, number, word, sign] = match;
    if (string !== undefined) tokens.push({ kind: 'string', text: string.replaceAll("''", "'"), position });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, position });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, position });
    else tokens.push({ kind: 'sign', text: sign ?? '', position });
    position = TOKEN.lastIndex;
  }
  tokens.push({ kind: 'end', text: '', position });
  return tokens;
}

function syntaxError(message: string): ODataError {
  return new ODataError(400, 'BadRequest_NotFound', message);
}

class FilterParser {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  parse(): FilterExpression {
    const expression = this.or();
    if (this.peek().kind !== 'end') throw this.unexpected();
    return expression;
  }

  private or(): FilterExpression {
    let left = this.and();
    while (this.word('or')) left = { kind: 'or', left, right: this.and() };
    return left;
  }

  private and(): FilterExpression {
    let left = this.term();
    while (this.word('and')) left = { kind: 'and', left, right: this.term() };
    return left;
  }

  private term(): FilterExpression {
    if (this.sign('(')) {
      const inner = this.or();
      this.expect(')');
      return inner;
    }
    const token = this.peek();
    if (token.kind === 'word' && token.text === 'not') {
      throw badRequest("The operator 'not' is not supported in $filter.");
    }
    if (token.kind === 'word' && /\/(any|all)$/.test(token.text)) {
      // The platform answers all rows as if there were no filter; a client that relies on it is better told.
      throw badRequest(
        `The lambda operator in '${token.text}' is not supported: Business Central ignores such a filter.`,
      );
    }
    if (token.kind === 'word' && MATCHES.has(token.text)) return this.match();
    if (token.kind !== 'word' || this.isLiteralWord(token)) {
      const value = this.literal();
      const operator = this.comparison();
      return { kind: 'compare', property: this.property(), operator: FLIPPED[operator], value };
    }
    const property = this.property();
    if (this.word('in')) return { kind: 'in', property, values: this.literals() };
    const operator = this.comparison();
    return { kind: 'compare', property, operator, value: this.literal() };
  }

  private match(): FilterExpression {
    const how = this.next().text as 'startswith' | 'endswith' | 'contains';
    this.expect('(');
    const property = this.property();
    this.expect(',');
    const value = this.literal();
    this.expect(')');
    if (value.kind !== 'string') throw badRequest(`The function ${how} takes a text.`);
    // `contains(x,'y') eq true` is the long form.
    if (this.word('eq')) {
      const expected = this.next().text;
      if (expected !== 'true') throw badRequest(`The function ${how} can only be compared with true.`);
    }
    return { kind: 'match', property, how, text: value.text };
  }

  private property(): PropertyOperand {
    const token = this.next();
    if (token.kind !== 'word') throw this.unexpected(token);
    if (token.text === 'tolower' || token.text === 'toupper') {
      this.expect('(');
      const inner = this.property();
      this.expect(')');
      return { name: inner.name, ignoreCase: true };
    }
    if (this.peek().text === '(') throw badRequest(`The function '${token.text}' is not supported in $filter.`);
    if (token.text.includes('/')) throw badRequest(`Filtering by '${token.text}' of another entity is not supported.`);
    return { name: token.text, ignoreCase: false };
  }

  private comparison(): Comparison {
    const token = this.next();
    if (!COMPARISONS.has(token.text)) throw this.unexpected(token);
    return token.text as Comparison;
  }

  private literals(): FilterLiteral[] {
    this.expect('(');
    const values = [this.literal()];
    while (this.sign(',')) values.push(this.literal());
    this.expect(')');
    return values;
  }

  private literal(): FilterLiteral {
    const token = this.next();
    switch (token.kind) {
      case 'string':
      case 'number':
        return { kind: token.kind, text: token.text };
      case 'word': {
        // An enum member with its type in front: Microsoft.NAV.status'Open'.
        const following = this.peek();
        if (token.text.startsWith('Microsoft.NAV.') && following.kind === 'string')
          return { kind: 'string', text: this.next().text };
        if (token.text === 'true' || token.text === 'false') return { kind: 'boolean', text: token.text };
        return token.text === 'null' ? { kind: 'null', text: '' } : { kind: 'plain', text: token.text };
      }
      default:
        throw this.unexpected(token);
    }
  }

  private isLiteralWord(token: Token): boolean {
    return /^(\d|true$|false$|null$)/.test(token.text) || /^[\da-fA-F]{8}-[\da-fA-F]{4}-/.test(token.text);
  }

  private peek(): Token {
    return this.tokens[this.at] as Token;
  }

  private next(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.at++;
    return token;
  }

  private word(text: string): boolean {
    const token = this.peek();
    if (token.kind !== 'word' || token.text !== text) return false;
    this.at++;
    return true;
  }

  private sign(text: string): boolean {
    const token = this.peek();
    if (token.kind !== 'sign' || token.text !== text) return false;
    this.at++;
    return true;
  }

  private expect(text: string): void {
    if (!this.sign(text)) throw this.unexpected();
  }

  private unexpected(token: Token = this.peek()): ODataError {
    return syntaxError(
      token.kind === 'end'
        ? `Expression expected at position ${token.position} in $filter.`
        : `'${token.text}' was not expected at position ${token.position} in $filter.`,
    );
  }
}
