import { outsideRange } from '../platform/errors.ts';

/** AL's TextBuilder; its positions count from 1. What changes the text returns true: a failure is an error. */
export class TextBuilder {
  readonly alType = { kind: 'textBuilder' } as const;
  private text = '';

  Append(text: string): boolean {
    this.text += text;
    return true;
  }

  AppendLine(text = ''): boolean {
    this.text += `${text}\r\n`;
    return true;
  }

  Capacity(_capacity?: number): number {
    return Math.max(16, this.text.length);
  }

  EnsureCapacity(_capacity: number): void {
    // JavaScript strings grow by themselves.
  }

  MaxCapacity(): number {
    return 2147483647;
  }

  Clear(): void {
    this.text = '';
  }

  Insert(position: number, text: string): boolean {
    this.check(position, 0);
    this.text = this.text.slice(0, position - 1) + text + this.text.slice(position - 1);
    return true;
  }

  Length(length?: number): number {
    if (length !== undefined) this.text = this.text.slice(0, length).padEnd(length, '\0');
    return this.text.length;
  }

  Remove(start: number, count: number): boolean {
    this.check(start, count);
    this.text = this.text.slice(0, start - 1) + this.text.slice(start - 1 + count);
    return true;
  }

  Replace(old: string, replacement: string, start = 1, count = this.text.length - start + 1): boolean {
    this.check(start, count);
    const end = start - 1 + count;
    const changed = this.text.slice(start - 1, end).replaceAll(old, () => replacement);
    this.text = this.text.slice(0, start - 1) + changed + this.text.slice(end);
    return true;
  }

  ToText(start = 1, count = this.text.length - start + 1): string {
    this.check(start, count);
    return this.text.slice(start - 1, start - 1 + count);
  }

  private check(start: number, count: number): void {
    if (start < 1 || start > this.text.length + 1) throw outsideRange('StartIndex', start, 1, this.text.length + 1);
    if (count < 0 || start - 1 + count > this.text.length) {
      throw outsideRange('Count', count, 0, this.text.length - start + 1);
    }
  }
}
