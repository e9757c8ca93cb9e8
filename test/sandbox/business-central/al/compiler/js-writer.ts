/** Collects generated JavaScript line by line and remembers which AL line each came from. */
export class JsWriter {
  private readonly parts: string[] = [];
  private readonly alLines: number[] = [];
  private depth = 0;

  /** One line of JavaScript; `alLine` 0 when no AL line stands behind it. */
  line(text: string, alLine = 0): void {
    this.parts.push('  '.repeat(this.depth) + text);
    this.alLines.push(alLine);
  }

  open(text: string, alLine = 0): void {
    this.line(text, alLine);
    this.depth++;
  }

  close(text: string, alLine = 0): void {
    this.depth--;
    this.line(text, alLine);
  }

  /** `} else {` */
  middle(text: string, alLine = 0): void {
    this.depth--;
    this.line(text, alLine);
    this.depth++;
  }

  get source(): string {
    return this.parts.join('\n');
  }

  /** AL line by JavaScript line, the first at index 0. */
  get lines(): readonly number[] {
    return this.alLines;
  }
}
