import fc from 'fast-check';
import { InStream, OutStream, TextEncoding } from '../../../../sandbox/business-central/runtime/values/streams.ts';
import { call, platformSession } from '../session.ts';

const { session } = platformSession();

function throughBlob(text: string, encoding: number): string {
  const blob = { v: { bytes: new Uint8Array(0) as Uint8Array | undefined } };
  const out = { v: new OutStream() };
  call(session, 'Blob_CreateOutStream', blob, out, encoding);
  out.v.WriteText(text);
  const input = { v: new InStream() };
  call(session, 'Blob_CreateInStream', blob, input, encoding);
  return input.v.remainingText();
}

test('what is written to a Blob in Unicode is read from it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(TextEncoding.UTF8, TextEncoding.UTF16),
      (text, encoding) => {
        return throughBlob(text, encoding) === text;
      },
    ),
  );
});

test('ReadText goes line by line to the end of the stream', () => {
  const stream = new InStream(Buffer.from('one\r\ntwo\n\nfour'), TextEncoding.UTF8);
  const lines: string[] = [];
  for (const line = { v: '' }; !stream.EOS(); ) {
    stream.ReadText(line);
    lines.push(line.v);
  }
  expect(lines).toEqual(['one', 'two', '', 'four']);
});

test('a new stream on a Blob starts it afresh, and copies made before keep their content', () => {
  const blob = { v: { bytes: Buffer.from('old') as Uint8Array | undefined } };
  const before = blob.v;
  call(session, 'Blob_CreateOutStream', blob, { v: new OutStream() });
  expect(call(session, 'Blob_HasValue', blob)).toBe(false);
  expect(before.bytes).toHaveLength(3);
});

test('numbers and texts written as values are read as values', () => {
  const chunks: Uint8Array[] = [];
  const out = new OutStream({ write: (bytes) => chunks.push(bytes) }, TextEncoding.UTF8);
  out.Write(-5);
  out.Write('abc');
  const input = new InStream(Buffer.concat(chunks), TextEncoding.UTF8);
  const number = { type: { kind: 'integer' } as const, v: 0 as unknown };
  const text = { v: '' as unknown };
  input.Read(number);
  input.Read(text);
  expect([number.v, text.v, input.EOS()]).toEqual([-5, 'abc', true]);
});
