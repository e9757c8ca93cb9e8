import { Writable } from 'node:stream';
import { createLogger, redact } from '../../../../agent/logging/logger.ts';

function written(format: 'json' | 'text', log: (logger: ReturnType<typeof createLogger>) => void): string {
  let output = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      output += chunk;
      done();
    },
  });
  log(createLogger({ level: 'debug', format, secrets: ['s3cret', ''], stream }));
  return output;
}

describe('the log', () => {
  test.each(['json', 'text'] as const)('never shows a secret, wherever it turns up (%s)', (format) => {
    const output = written(format, (logger) => {
      logger.child({ url: 'https://x/?token=s3cret' }).error('call.failed s3cret', {
        error: new Error('refused s3cret'),
        nested: { list: ['s3cret'] },
      });
    });
    expect(output).not.toContain('s3cret');
    expect(output).toContain('(hidden)');
  });

  test('gives a run its fields on every line', () => {
    const line = JSON.parse(
      written('json', (logger) => logger.child({ runId: 'r1' }).info('orders.page', { read: 3 })),
    );
    expect(line).toMatchObject({ level: 'info', message: 'orders.page', runId: 'r1', read: 3 });
  });

  test('shows name, code and message of an error', () => {
    expect(redact(Object.assign(new Error('no'), { code: 'E1' }), [])).toEqual({
      name: 'Error',
      message: 'no',
      code: 'E1',
    });
  });

  test('reads as sentences where it is text: errors without braces, nothing for what is not known', () => {
    const error = Object.assign(new Error('No answer.'), { code: 'TRANSPORT_FAILED', correlation: 'c-1' });
    const output = written('text', (logger) => logger.warn('call.retry', { position: undefined, attempt: 2, error }));
    expect(output.trim()).toMatch(
      /^\S+ WARN {2}call\.retry attempt=2 error=TRANSPORT_FAILED: No answer\. \(client-request-id c-1\)$/,
    );
  });
});
