import { Presets, SingleBar } from 'cli-progress';
import type { LogFields, Logger } from '../../agent/logging/logger.ts';
import { noteOf } from './notes.ts';

/** Shows how far the day is: a bar on a terminal, one plain line for each step elsewhere. */
export interface Progress {
  step(text: string): void;
  orders(done: number): void;
  end(): void;
}

export function startProgress(total: number, output: NodeJS.WriteStream): Progress {
  return output.isTTY ? bar(total, output) : lines(total, output);
}

function bar(total: number, stream: NodeJS.WriteStream): Progress {
  const shown = new SingleBar(
    {
      format: ' {bar} {value}/{total} orders  {step}',
      hideCursor: true,
      clearOnComplete: true,
      stream,
    },
    Presets.shades_classic,
  );
  shown.start(total, 0, { step: '' });
  return {
    step: (text) => shown.update({ step: text }),
    orders: (done) => shown.update(Math.min(done, total)),
    end: () => shown.stop(),
  };
}

function lines(total: number, output: NodeJS.WritableStream): Progress {
  return {
    step: (text) => {
      output.write(`${text}\n`);
    },
    orders: (done) => {
      output.write(`${Math.min(done, total)} of ${total} orders read\n`);
    },
    end: () => undefined,
  };
}

/** What is refused is an exception in Business Central, which the report shows. */
const refusals: ReadonlySet<string> = new Set(['orders.refused', 'reference-data.refused']);

/** The agent's log while the demo runs: pages move the progress, and what went wrong is shown. */
export function progressLogger(progress: Progress, notes: string[]): Logger {
  let read = 0;
  const note = (event: string, fields: LogFields = {}) => {
    notes.push(noteOf(event, fields));
  };
  const logger: Logger = {
    debug: () => undefined,
    info: (event, fields) => {
      if (event !== 'orders.page') return;
      read += Number(fields?.read ?? 0);
      progress.orders(read);
    },
    warn: (event, fields) => {
      if (!refusals.has(event)) note(event, fields);
    },
    error: note,
    child: () => logger,
  };
  return logger;
}
