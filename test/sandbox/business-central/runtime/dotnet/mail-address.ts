import { formatException } from './dotnet-exception.ts';

export class MailAddress {
  static readonly typeName = 'System.Net.Mail.MailAddress';
  readonly Address: string;
  readonly DisplayName: string;

  /** `name@host`, or `Display name <name@host>`. */
  constructor(text: string) {
    const [, display = '', inBrackets] = /^\s*(?:"?(.*?)"?\s*)?<([^<>]+)>\s*$/.exec(text) ?? [];
    const address = (inBrackets ?? text).trim();
    if (!/^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+$/.test(address))
      throw formatException('The specified string is not in the form required for an e-mail address.');
    this.Address = address;
    this.DisplayName = display;
  }

  get User(): string {
    return this.Address.slice(0, this.Address.indexOf('@'));
  }

  get Host(): string {
    return this.Address.slice(this.Address.indexOf('@') + 1);
  }

  ToString(): string {
    return this.DisplayName === '' ? this.Address : `"${this.DisplayName}" <${this.Address}>`;
  }
}
