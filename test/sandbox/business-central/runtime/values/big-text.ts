import { formatValue } from '../platform/format.ts';
import type { InStream, OutStream } from './streams.ts';
import { toVariant } from './variant.ts';

interface Ref<T> {
  v: T;
}

/** AL's BigText. */
export class BigText {
  readonly alType = { kind: 'bigText' } as const;
  private text = '';

  AddText(value: unknown, position?: number): void {
    const text = contentOf(value);
    if (position === undefined) this.text += text;
    else this.text = this.text.slice(0, position - 1) + text + this.text.slice(position - 1);
  }

  /** Copies a part into a text or another BigText and answers how many characters it has. */
  GetSubText(target: Ref<unknown>, position: number, length = this.text.length - position + 1): number {
    const part = this.text.slice(position - 1, position - 1 + length);
    if (target.v instanceof BigText) target.v.text = part;
    else target.v = part;
    return part.length;
  }

  Length(): number {
    return this.text.length;
  }

  TextPos(part: string): number {
    return this.text.indexOf(part) + 1;
  }

  Read(stream: InStream): boolean {
    this.text = stream.remainingText();
    return true;
  }

  Write(stream: OutStream): boolean {
    stream.WriteText(this.text);
    return true;
  }

  toAlText(): string {
    return this.text;
  }
}

function contentOf(value: unknown): string {
  const inner = toVariant(value).value;
  return inner instanceof BigText ? inner.toAlText() : formatValue(value);
}
