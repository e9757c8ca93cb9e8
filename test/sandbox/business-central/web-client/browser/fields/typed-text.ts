/**
 * What stands in an input: what the server knows, until the user types; then what was typed, until the server has
 * answered it. The user types on while an answer is under way, so an answer replaces only the text it answers.
 */
export class TypedText {
  #text: string;
  #known: string;
  /** Sent and not answered yet, the oldest first. */
  readonly #sent: { readonly text: string; readonly known: string }[] = [];

  constructor(known: string) {
    this.#text = known;
    this.#known = known;
  }

  get text(): string {
    return this.#text;
  }

  /** What was typed and is not with the server. */
  get isUnsent(): boolean {
    return this.#text !== this.#expected;
  }

  get #expected(): string {
    return this.#sent.at(-1)?.text ?? this.#known;
  }

  type(text: string): void {
    this.#text = text;
  }

  /** Back to what the server knows. */
  reset(): void {
    this.#text = this.#known;
  }

  /** The server says what it knows now. */
  take(known: string): void {
    const follows = this.#sent.length === 0 && this.#text === this.#known;
    this.#known = known;
    if (follows) this.#text = known;
  }

  /** The text goes to the server; false when it is there already. `isRefused`: it is there, and may be tried again. */
  send(isRefused = false): boolean {
    const isAgain = isRefused && this.#sent.length === 0;
    if (!this.isUnsent && !isAgain) return false;
    this.#sent.push({ text: this.#text, known: this.#known });
    return true;
  }

  /** The oldest text that was sent is answered. The server may have made another text of it, or the one before again. */
  answer(isFailed = false): void {
    const answered = this.#sent.shift();
    if (answered === undefined || this.#sent.length > 0 || this.#text !== answered.text) return;
    // An error that is told elsewhere must not take away what was typed.
    if (!isFailed || this.#known !== answered.known) this.#text = this.#known;
  }
}
