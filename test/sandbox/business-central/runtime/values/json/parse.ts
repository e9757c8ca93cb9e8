import { arrayNode, type JsonContainer, type JsonNode, objectNode, valueNode } from './nodes.ts';

/** Text that is no JSON, with the place where reading stopped. */
export class JsonSyntaxError extends Error {
  readonly position: number;

  constructor(problem: string, position: number) {
    super(`${problem} at position ${position}`);
    this.name = 'JsonSyntaxError';
    this.position = position;
  }
}

const MAX_DEPTH = 512;

/**
 * Reads one JSON value (RFC 8259; control characters inside of strings are let through, as Json.NET does). A name that
 * comes twice keeps its last value, unless `onRepeated` throws.
 */
export function parseJson(text: string, onRepeated: (name: string) => void = () => undefined): JsonNode {
  const reader = new Reader(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, onRepeated);
  const node = reader.value(undefined, 0);
  reader.end();
  return node;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const PLAIN = /[^"\\]*/y;
const ESCAPES: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

class Reader {
  private readonly text: string;
  private readonly onRepeated: (name: string) => void;
  private at = 0;

  constructor(text: string, onRepeated: (name: string) => void) {
    this.text = text;
    this.onRepeated = onRepeated;
  }

  end(): void {
    this.space();
    if (this.at < this.text.length) throw this.unexpected();
  }

  value(parent: JsonContainer | undefined, depth: number): JsonNode {
    if (depth > MAX_DEPTH) throw new JsonSyntaxError('Nested too deeply', this.at);
    this.space();
    const node = this.node(depth);
    node.parent = parent;
    return node;
  }

  private node(depth: number): JsonNode {
    switch (this.text.charCodeAt(this.at)) {
      case 0x7b:
        return this.object(depth);
      case 0x5b:
        return this.array(depth);
      case 0x22:
        return valueNode('string', this.string());
      case 0x74:
        return this.word('true', 'boolean');
      case 0x66:
        return this.word('false', 'boolean');
      case 0x6e:
        return this.word('null', 'null');
      default:
        return this.number();
    }
  }

  private object(depth: number): JsonNode {
    const node = objectNode();
    this.at++;
    this.space();
    if (this.take('}')) return node;
    do {
      this.space();
      if (this.text[this.at] !== '"') throw this.unexpected();
      const name = this.string();
      this.space();
      if (!this.take(':')) throw this.unexpected();
      if (node.members.has(name)) this.onRepeated(name);
      node.members.set(name, this.value(node, depth + 1));
      this.space();
    } while (this.take(','));
    if (!this.take('}')) throw this.unexpected();
    return node;
  }

  private array(depth: number): JsonNode {
    const node = arrayNode();
    this.at++;
    this.space();
    if (this.take(']')) return node;
    do {
      node.items.push(this.value(node, depth + 1));
      this.space();
    } while (this.take(','));
    if (!this.take(']')) throw this.unexpected();
    return node;
  }

  private string(): string {
    let result = '';
    this.at++;
    for (;;) {
      PLAIN.lastIndex = this.at;
      const plain = PLAIN.exec(this.text)?.[0] ?? '';
      result += plain;
      this.at += plain.length;
      const next = this.text[this.at];
      if (next === '"') {
        this.at++;
        return result;
      }
      if (next !== '\\') throw this.unexpected();
      result += this.escape();
    }
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? '';
    if (letter === 'u') {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[\da-fA-F]{4}$/.test(digits)) throw this.unexpected();
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const character = ESCAPES[letter];
    if (character === undefined) throw this.unexpected();
    this.at += 2;
    return character;
  }

  private number(): JsonNode {
    NUMBER.lastIndex = this.at;
    const digits = NUMBER.exec(this.text)?.[0];
    if (digits === undefined) throw this.unexpected();
    this.at += digits.length;
    return valueNode('number', digits);
  }

  private word(word: string, type: 'boolean' | 'null'): JsonNode {
    if (!this.text.startsWith(word, this.at)) throw this.unexpected();
    this.at += word.length;
    return valueNode(type, type === 'null' ? '' : word);
  }

  private space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.at++;
    }
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private unexpected(): JsonSyntaxError {
    const found = this.text[this.at];
    return new JsonSyntaxError(found === undefined ? 'Unexpected end of JSON' : `Unexpected '${found}'`, this.at);
  }
}
