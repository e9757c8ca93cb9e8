/** System.Xml.XmlTextWriter. */
import { argumentException, DotNetException } from './dotnet-exception.ts';
import type { StringWriter } from './text.ts';

interface OpenElement {
  readonly name: string;
  /** Prefixes declared on it, with their namespaces. */
  readonly namespaces: Map<string, string>;
}

export class XmlTextWriter {
  static readonly typeName = 'System.Xml.XmlTextWriter';
  private readonly target: StringWriter;
  private readonly open: OpenElement[] = [];
  /** Of the open tag; they are written where it ends. */
  private declarations = '';
  private isTagOpen = false;
  private isStarted = false;
  private hasRoot = false;

  constructor(target: StringWriter) {
    this.target = target;
  }

  WriteStartDocument(): void {
    if (this.isStarted) throw invalidState('WriteStartDocument needs to be the first call.');
    this.isStarted = true;
    this.target.Write('<?xml version="1.0" encoding="utf-16"?>');
  }

  WriteEndDocument(): void {
    if (!this.hasRoot) throw argumentException('Document does not have a root element.');
    while (this.open.length > 0) this.WriteEndElement();
  }

  WriteProcessingInstruction(name: string, text: string): void {
    this.closeTag();
    this.target.Write(text === '' ? `<?${name}?>` : `<?${name} ${text}?>`);
  }

  WriteComment(text: string): void {
    this.closeTag();
    this.target.Write(`<!--${text}-->`);
  }

  WriteStartElement(...parts: string[]): void {
    const [prefix, name, namespace] = nameOf(parts);
    if (name === '') throw argumentException("The empty string '' is not a valid local name.");
    this.closeTag();
    this.isStarted = true;
    this.hasRoot = true;
    const qualified = prefix === '' ? name : `${prefix}:${name}`;
    this.open.push({ name: qualified, namespaces: new Map() });
    this.isTagOpen = true;
    this.target.Write(`<${qualified}`);
    if (namespace !== undefined) this.declarePrefix(prefix, namespace);
  }

  WriteAttributeString(...parts: string[]): void {
    if (!this.isTagOpen)
      throw invalidState('Token StartAttribute in state Content would result in an invalid XML document.');
    const value = parts.at(-1)!;
    const [given, name, namespace] = nameOf(parts.slice(0, -1));
    // Without a namespace, a prefix stands for nothing.
    const prefix = given !== 'xmlns' && namespace === '' ? '' : given;
    if (prefix !== '' && prefix !== 'xmlns' && namespace !== undefined) this.declarePrefix(prefix, namespace);
    if (prefix === 'xmlns') this.open.at(-1)!.namespaces.set(name, value);
    this.target.Write(` ${prefix === '' ? name : `${prefix}:${name}`}="${escapeAttribute(value)}"`);
  }

  WriteString(text: string): void {
    if (text === '') return;
    this.closeTag();
    this.target.Write(escapeText(text));
  }

  WriteElementString(...parts: string[]): void {
    this.WriteStartElement(...parts.slice(0, -1));
    this.WriteString(parts.at(-1)!);
    this.WriteEndElement();
  }

  WriteEndElement(): void {
    const element = this.open.pop();
    if (element === undefined) throw invalidState('There was no XML start tag open.');
    if (this.isTagOpen) this.target.Write(`${this.takeDeclarations()} />`);
    else this.target.Write(`</${element.name}>`);
    this.isTagOpen = false;
  }

  Flush(): void {
    // Nothing is held back.
  }

  Close(): void {
    while (this.open.length > 0) this.WriteEndElement();
  }

  private closeTag(): void {
    if (this.isTagOpen) this.target.Write(`${this.takeDeclarations()}>`);
    this.isTagOpen = false;
  }

  /** A namespace is declared where its prefix does not stand for it yet. */
  private declarePrefix(prefix: string, namespace: string): void {
    const known = this.open.findLast(({ namespaces }) => namespaces.has(prefix))?.namespaces.get(prefix);
    if (known === namespace || (known === undefined && prefix === '' && namespace === '')) return;
    this.open.at(-1)!.namespaces.set(prefix, namespace);
    this.declarations += ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(namespace)}"`;
  }

  private takeDeclarations(): string {
    const { declarations } = this;
    this.declarations = '';
    return declarations;
  }
}

/** Name; name and namespace; or prefix, name and namespace. */
function nameOf(parts: readonly string[]): [string, string, string | undefined] {
  const [first = '', second, third] = parts;
  if (third !== undefined) return [first, second ?? '', third];
  return ['', first, second];
}

function invalidState(message: string): DotNetException {
  return new DotNetException('System.InvalidOperationException', message);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
