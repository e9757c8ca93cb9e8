/** Codeunit Base64Convert of the platform, behind the System Application's Base64 Convert. */
import { fromBase64, toBase64 } from '../dotnet/convert.ts';
import { asAlError } from '../dotnet/dotnet-exception.ts';
import { Encoding } from '../dotnet/text.ts';
import { InStream, OutStream, TextEncoding } from '../values/streams.ts';

const WINDOWS_1252 = 1252;

function encodingOf(textEncoding: number, codePage: number): Encoding {
  switch (textEncoding) {
    case TextEncoding.UTF8:
      return Encoding.UTF8;
    case TextEncoding.UTF16:
      return Encoding.Unicode;
    default:
      return new Encoding(codePage === 0 ? WINDOWS_1252 : codePage);
  }
}

export const base64Natives = {
  'Base64Convert.ToBase64'(source: string | InStream, lineBreaks: boolean, third?: number | OutStream, codePage = 0) {
    const bytes =
      source instanceof InStream ? source.remaining() : encodingOf(third as number, codePage).GetBytes(source);
    const text = toBase64(bytes, lineBreaks);
    if (!(third instanceof OutStream)) return text;
    third.writeBytes(Buffer.from(text, 'utf8'));
    return undefined;
  },

  'Base64Convert.FromBase64'(text: string, second: number | OutStream, codePage = 0) {
    const bytes = asAlError('System.Convert.FromBase64String', () => fromBase64(text));
    if (!(second instanceof OutStream)) return encodingOf(second, codePage).GetString(bytes);
    second.writeBytes(bytes);
    return undefined;
  },
};
