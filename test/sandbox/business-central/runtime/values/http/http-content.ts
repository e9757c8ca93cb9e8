import { AlError } from '../../errors/al-error.ts';
import { SecretText, unwrap } from '../secret-text.ts';
import { decodeText, encodeText, InStream, TextEncoding } from '../streams.ts';
import { HttpHeaders } from './http-headers.ts';

interface Ref<T> {
  v: T;
}

/** AL's HttpContent: bytes with the headers that describe them. */
export class HttpContent {
  readonly alType = { kind: 'httpContent' } as const;
  private bytes: Uint8Array = new Uint8Array(0);
  private readonly headers = new HttpHeaders();
  private secret = false;

  static ofBytes(bytes: Uint8Array): HttpContent {
    const content = new HttpContent();
    content.bytes = bytes;
    return content;
  }

  Clear(): void {
    this.bytes = new Uint8Array(0);
    this.headers.Clear();
    this.secret = false;
  }

  GetHeaders(target: Ref<HttpHeaders>): boolean {
    target.v = this.headers;
    return true;
  }

  GetHeaders$(target: Ref<HttpHeaders>): void {
    this.GetHeaders(target);
  }

  IsSecretContent(): boolean {
    return this.secret;
  }

  /** Secret content is read as SecretText alone. */
  ReadAs(target: Ref<string> | Ref<SecretText> | Ref<InStream>): boolean {
    if (target.v instanceof SecretText) target.v = new SecretText(decodeText(this.bytes, TextEncoding.UTF8));
    else if (this.secret) return false;
    else if (target.v instanceof InStream) target.v = new InStream(this.bytes, TextEncoding.UTF8);
    else target.v = decodeText(this.bytes, TextEncoding.UTF8);
    return true;
  }

  ReadAs$(target: Ref<string> | Ref<SecretText> | Ref<InStream>): void {
    if (!this.ReadAs(target)) throw new AlError('NCLCSRTS:Http', 'Secret content can be read as SecretText only.');
  }

  /** Text content is sent as plain text in UTF-8 unless the header says otherwise. */
  WriteFrom(content: string | SecretText | InStream): void {
    this.secret = content instanceof SecretText;
    if (content instanceof InStream) {
      this.bytes = content.remaining();
      return;
    }
    this.bytes = encodeText(unwrap(content), TextEncoding.UTF8);
    if (!this.headers.Contains('Content-Type')) this.headers.Add('Content-Type', 'text/plain; charset=utf-8');
  }

  toBytes(): Uint8Array {
    return this.bytes;
  }
}
