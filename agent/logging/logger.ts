import winston from 'winston';
import { runContext } from './run-context.ts';

/** Values that identify what a line is about; inherited by child loggers. */
export type LogFields = Readonly<Record<string, unknown>>;

/** The event name comes first, everything else is a field. */
export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  child(fields: LogFields): Logger;
}

const hidden = '(hidden)';

/** Replaces every secret that slipped into a value, however deep. */
export function redact(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return secrets.reduce((text, secret) => text.replaceAll(secret, hidden), value);
  if (value instanceof Error) {
    const { message, name } = value;
    const { code, correlation } = value as Error & { code?: unknown; correlation?: unknown };
    const more = { ...(code === undefined ? {} : { code }), ...(correlation === undefined ? {} : { correlation }) };
    return redact({ name, message, ...more }, secrets);
  }
  if (Array.isArray(value)) return value.map((member) => redact(member, secrets));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, redact(member, secrets)]));
  }
  return value;
}

function asText(info: winston.Logform.TransformableInfo): string {
  const { timestamp, level, message, ...fields } = info;
  const rest = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}=${readable(value)}`)
    .join('');
  return `${String(timestamp)} ${level.toUpperCase().padEnd(5)} ${String(message)}${rest}`;
}

/** An error, as `redact` leaves it, reads as a sentence. */
function readable(value: unknown): string {
  if (typeof value === 'string') return value;
  const { message, name, code, correlation } = Object(value) as Readonly<Record<string, unknown>>;
  if (typeof message !== 'string') return JSON.stringify(value);
  return `${String(code ?? name)}: ${message}${correlation === undefined ? '' : ` (client-request-id ${String(correlation)})`}`;
}

export interface LoggerOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly format: 'json' | 'text';
  /** Never printed, wherever they turn up. */
  readonly secrets: readonly string[];
  /** Where lines go; standard error when left out. */
  readonly stream?: NodeJS.WritableStream;
}

export function createLogger(options: LoggerOptions): Logger {
  const secrets = options.secrets.filter((secret) => secret !== '');
  const hideSecrets = winston.format((info) => {
    for (const [key, value] of Object.entries(info)) info[key] = redact(value, secrets);
    return info;
  });
  const sink = winston.createLogger({
    level: options.level,
    format: winston.format.combine(
      hideSecrets(),
      winston.format.timestamp(),
      options.format === 'json' ? winston.format.json() : winston.format.printf(asText),
    ),
    transports: [new winston.transports.Stream({ stream: options.stream ?? process.stderr })],
  });
  return scoped(sink, {});
}

/** winston takes a field called `message` for the event itself, so such a field is called `text` on the line. */
function scoped(sink: winston.Logger, inherited: LogFields): Logger {
  const at =
    (level: LoggerOptions['level']) =>
    (event: string, fields: LogFields = {}) => {
      if (!sink.isLevelEnabled(level)) return;
      const { message, ...rest } = { ...runContext.getStore()?.fields, ...inherited, ...fields };
      sink.log(level, event, message === undefined || message === '' ? rest : { ...rest, text: message });
    };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: (fields) => scoped(sink, { ...inherited, ...fields }),
  };
}
