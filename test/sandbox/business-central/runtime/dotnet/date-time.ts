/** System.DateTime, DateTimeOffset and TimeSpan, in ticks of 100 nanoseconds since 0001-01-01. */

import { UnsupportedAlError } from '../errors/al-error.ts';
import { dateFromIso } from '../values/date.ts';
import { dateTimeFromIso, dateTimeToIso } from '../values/datetime.ts';
import { Decimal } from '../values/decimal.ts';
import { formatException } from './dotnet-exception.ts';

const TICKS = 10_000n;
/** 1970-01-01 in milliseconds since 0001-01-01. */
const UNIX_EPOCH = 62_135_596_800_000n;

export class TimeSpan {
  static readonly typeName = 'System.TimeSpan';
  private readonly ticks: bigint;

  constructor(ticks: bigint | number) {
    this.ticks = BigInt(ticks);
  }

  static FromTicks(ticks: bigint | number): TimeSpan {
    return new TimeSpan(ticks);
  }

  static FromMilliseconds(value: bigint | number): TimeSpan {
    return new TimeSpan(BigInt(value) * TICKS);
  }

  get Ticks(): bigint {
    return this.ticks;
  }

  get TotalMilliseconds(): Decimal {
    return Decimal.fromInteger(this.ticks).divide(Decimal.fromInteger(TICKS));
  }

  get TotalSeconds(): Decimal {
    return Decimal.fromInteger(this.ticks).divide(Decimal.fromInteger(TICKS * 1000n));
  }

  get milliseconds(): number {
    return Number(this.ticks / TICKS);
  }
}

export class DateTime {
  static readonly typeName = 'System.DateTime';
  /** Milliseconds since 0001-01-01T00:00:00Z. */
  readonly ms: bigint;

  constructor(year: number, month: number, day: number) {
    this.ms = BigInt(Date.UTC(year, month - 1, day)) + UNIX_EPOCH;
  }

  static ofAl(value: number): DateTime {
    return DateTime.at(BigInt(value));
  }

  static at(ms: bigint): DateTime {
    const result = new DateTime(1, 1, 1);
    return Object.assign(result, { ms });
  }

  toAl(): number {
    return Number(this.ms);
  }

  get Ticks(): bigint {
    return this.ms * TICKS;
  }

  static Parse(text: string): DateTime {
    return DateTimeOffset.Parse(text).DateTime;
  }

  ToUniversalTime(): DateTime {
    return this;
  }

  /** The formats `s` (sortable), `R` (RFC 1123) and `o` (round trip), which are the same in every culture. */
  ToString(format = 'G'): string {
    const date = new Date(Number(this.ms - UNIX_EPOCH));
    if (format === 's') return date.toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length);
    if (format === 'R' || format === 'r') return date.toUTCString();
    if (format !== 'o' && format !== 'O') throw new UnsupportedAlError('DotNet System.DateTime.ToString', format);
    return roundTrip(Number(this.ms), 'Z');
  }
}

export class DateTimeOffset {
  static readonly typeName = 'System.DateTimeOffset';
  private readonly ms: bigint;

  constructor(value: DateTime) {
    this.ms = value.ms;
  }

  static Parse(text: string): DateTimeOffset {
    const al =
      dateTimeFromIso(text) ?? (dateFromIso(text) === undefined ? undefined : dateTimeFromIso(`${text}T00:00`));
    if (al === undefined) throw formatException(`String '${text}' was not recognized as a valid DateTime.`);
    return new DateTimeOffset(DateTime.ofAl(al));
  }

  static FromUnixTimeSeconds(seconds: bigint | number): DateTimeOffset {
    return DateTimeOffset.FromUnixTimeMilliseconds(BigInt(seconds) * 1000n);
  }

  static FromUnixTimeMilliseconds(ms: bigint | number): DateTimeOffset {
    return new DateTimeOffset(DateTime.at(BigInt(ms) + UNIX_EPOCH));
  }

  ToUnixTimeSeconds(): bigint {
    const ms = this.ms - UNIX_EPOCH;
    return ms >= 0n ? ms / 1000n : -((999n - ms) / 1000n);
  }

  ToUnixTimeMilliseconds(): bigint {
    return this.ms - UNIX_EPOCH;
  }

  get DateTime(): DateTime {
    return DateTime.at(this.ms);
  }

  get UtcDateTime(): DateTime {
    return DateTime.at(this.ms);
  }

  ToString(format = ''): string {
    if (format !== 'o' && format !== 'O') throw new UnsupportedAlError('DotNet System.DateTimeOffset.ToString', format);
    return roundTrip(Number(this.ms), '+00:00');
  }
}

/** Format `o`: seven digits after the second. */
function roundTrip(ms: number, zone: string): string {
  const [seconds = '', fraction = ''] = dateTimeToIso(ms).replace(/Z$/, '').split('.');
  return `${seconds}.${fraction.padEnd(7, '0')}${zone}`;
}

/** System.Globalization.DateTimeStyles. */
export class DateTimeStyles {
  static readonly typeName = 'System.Globalization.DateTimeStyles';
  static readonly None = 0;
  static readonly AssumeUniversal = 64;
  static readonly RoundtripKind = 128;
}
