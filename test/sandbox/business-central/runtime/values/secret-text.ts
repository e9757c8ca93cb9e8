/** AL's SecretText: a text that is neither formatted nor logged. */
export class SecretText {
  readonly alType = { kind: 'secretText' } as const;
  private readonly secret: string;

  constructor(secret = '') {
    this.secret = secret;
  }

  IsEmpty(): boolean {
    return this.secret === '';
  }

  Unwrap(): string {
    return this.secret;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }
}

/** The text of a parameter that takes Text and SecretText alike. */
export function unwrap(text: string | SecretText): string {
  return typeof text === 'string' ? text : text.Unwrap();
}
