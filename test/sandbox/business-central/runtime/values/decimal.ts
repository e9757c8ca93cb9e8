/**
 * AL's Decimal: .NET System.Decimal, a signed 96-bit whole number over a power of ten between 0 and 28.
 * Scale is kept by addition and multiplication, results that do not fit are rounded half to even at their last digit.
 * @see https://learn.microsoft.com/dotnet/api/system.decimal
 */
import { AlError } from '../errors/al-error.ts';
import { platformError } from '../errors/messages.ts';

const MAX = 79228162514264337593543950335n;
const MIN = -MAX;
const MAX_SCALE = 28;
/** Decimals kept by the column type of the database, decimal(38,20). */
const STORED_SCALE = 20;
const FEW_DIGITS = 6;
/** The largest mantissa by scale of what a field holds, code writes and Format shows: 999,999,999,999,999.99. */
const FIELD_LIMITS: readonly bigint[] = Array.from({ length: MAX_SCALE + 1 }, (_, scale) =>
  scale < 2 ? 10n ** BigInt(15 + scale) - 1n : 99_999_999_999_999_999n * 10n ** BigInt(scale - 2),
);

const TEN: readonly bigint[] = Array.from({ length: 96 }, (_, power) => 10n ** BigInt(power));

const ZEROS: readonly (readonly [number, bigint])[] = [
  [8, 100000000n],
  [4, 10000n],
  [1, 10n],
];

function tenTo(power: number): bigint {
  return TEN[power] ?? 10n ** BigInt(power);
}

function overflow(): AlError {
  return new AlError('NCLCSRTS:Overflow', 'Value was either too large or too small for a Decimal.');
}

/** How a digit that does not fit is dealt with. */
export type Rounding = 'halfEven' | 'halfAwayFromZero' | 'towardZero' | 'awayFromZero';

/** `dividend / divisor` (divisor positive) as a whole number. */
function divideRounded(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const quotient = dividend / divisor;
  const remainder = dividend - quotient * divisor;
  if (remainder === 0n || rounding === 'towardZero') return quotient;
  const outward = dividend < 0n ? quotient - 1n : quotient + 1n;
  if (rounding === 'awayFromZero') return outward;
  const twice = (remainder < 0n ? -remainder : remainder) * 2n;
  if (twice > divisor) return outward;
  if (twice < divisor) return quotient;
  if (rounding === 'halfAwayFromZero') return outward;
  return (quotient & 1n) === 0n ? quotient : outward;
}

/** Brings an exact result into 96 bits and 28 decimals, rounding once. */
function intoRange(mantissa: bigint, scale: number): Decimal {
  if (scale <= MAX_SCALE && mantissa <= MAX && mantissa >= MIN) return new Decimal(mantissa, scale);
  const magnitude = mantissa < 0n ? -mantissa : mantissa;
  let drop = scale > MAX_SCALE ? scale - MAX_SCALE : 0;
  while (drop <= scale && magnitude / tenTo(drop) > MAX) drop++;
  for (; drop <= scale; drop++) {
    const rounded = divideRounded(mantissa, tenTo(drop), 'halfEven');
    if (rounded <= MAX && rounded >= MIN) return new Decimal(rounded, scale - drop);
  }
  throw overflow();
}

const NUMBER_TEXT = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?\s*$/;

/** An immutable exact number. */
export class Decimal {
  static readonly zero = new Decimal(0n, 0);
  static readonly one = new Decimal(1n, 0);

  /** The number without its decimal point. */
  readonly mantissa: bigint;
  /** Digits after the decimal point. */
  readonly scale: number;

  constructor(mantissa: bigint, scale: number) {
    this.mantissa = mantissa;
    this.scale = scale;
  }

  /** A whole number. */
  static fromInteger(value: number | bigint): Decimal {
    if (value === 0) return Decimal.zero;
    const mantissa = BigInt(value);
    if (mantissa > MAX || mantissa < MIN) throw overflow();
    return new Decimal(mantissa, 0);
  }

  /** Reads plain or exponent notation with a point; throws the platform's error on anything else. */
  static parse(text: string): Decimal {
    const value = Decimal.tryParse(text);
    if (value === undefined) throw platformError('cannotEvaluate', [text, 'Decimal']);
    return value;
  }

  /** As `parse`, but undefined where the text is no number; too large a number is still an error. */
  static tryParse(text: string): Decimal | undefined {
    const match = NUMBER_TEXT.exec(text);
    if (match === null) return undefined;
    const [, sign, whole = '', fraction = '', exponent] = match;
    if (whole === '' && fraction === '') return undefined;
    let mantissa = BigInt(whole + fraction);
    if (sign === '-') mantissa = -mantissa;
    const scale = fraction.length - Number(exponent ?? 0);
    if (mantissa === 0n) return new Decimal(0n, Math.min(Math.max(scale, 0), MAX_SCALE));
    if (scale >= 0) return intoRange(mantissa, scale);
    if (-scale > MAX_SCALE) throw overflow();
    return intoRange(mantissa * tenTo(-scale), 0);
  }

  add(other: Decimal): Decimal {
    const scale = this.scale;
    if (scale === other.scale) {
      const sum = this.mantissa + other.mantissa;
      return sum <= MAX && sum >= MIN ? new Decimal(sum, scale) : intoRange(sum, scale);
    }
    return scale < other.scale
      ? intoRange(this.mantissa * tenTo(other.scale - scale) + other.mantissa, other.scale)
      : intoRange(this.mantissa + other.mantissa * tenTo(scale - other.scale), scale);
  }

  subtract(other: Decimal): Decimal {
    const scale = this.scale;
    if (scale === other.scale) {
      const difference = this.mantissa - other.mantissa;
      return difference <= MAX && difference >= MIN ? new Decimal(difference, scale) : intoRange(difference, scale);
    }
    return scale < other.scale
      ? intoRange(this.mantissa * tenTo(other.scale - scale) - other.mantissa, other.scale)
      : intoRange(this.mantissa - other.mantissa * tenTo(scale - other.scale), scale);
  }

  multiply(other: Decimal): Decimal {
    return intoRange(this.mantissa * other.mantissa, this.scale + other.scale);
  }

  /** Exact quotients keep the difference of the scales; others get as many digits as fit, half to even. */
  divide(other: Decimal): Decimal {
    if (other.mantissa === 0n) throw platformError('divideByZero', []);
    const scale = this.scale - other.scale;
    if (scale >= 0 && this.mantissa % other.mantissa === 0n) return intoRange(this.mantissa / other.mantissa, scale);
    const negative = this.mantissa < 0n !== other.mantissa < 0n;
    const dividend = this.mantissa < 0n ? -this.mantissa : this.mantissa;
    const divisor = other.mantissa < 0n ? -other.mantissa : other.mantissa;
    const whole = scale < 0 ? dividend * tenTo(-scale) : dividend;
    if (scale < 0 && whole % divisor === 0n) return intoRange((negative ? -whole : whole) / divisor, 0);
    return divideInexact(whole, divisor, Math.max(scale, 0), negative);
  }

  /** The remainder of `div`: it has the sign of the dividend. */
  modulo(other: Decimal): Decimal {
    if (other.mantissa === 0n) throw platformError('divideByZero', []);
    const scale = Math.max(this.scale, other.scale);
    return intoRange(this.mantissaAt(scale) % other.mantissaAt(scale), scale);
  }

  /** `this div other`: the quotient without its fraction. */
  divideWhole(other: Decimal): Decimal {
    if (other.mantissa === 0n) throw platformError('divideByZero', []);
    const scale = Math.max(this.scale, other.scale);
    return intoRange(this.mantissaAt(scale) / other.mantissaAt(scale), 0);
  }

  negate(): Decimal {
    return this.mantissa === 0n ? this : new Decimal(-this.mantissa, this.scale);
  }

  abs(): Decimal {
    return this.mantissa < 0n ? new Decimal(-this.mantissa, this.scale) : this;
  }

  /** -1, 0 or 1. */
  sign(): number {
    return this.mantissa === 0n ? 0 : this.mantissa < 0n ? -1 : 1;
  }

  isZero(): boolean {
    return this.mantissa === 0n;
  }

  /**
   * Whether a field may hold it and Format show it; calculations go further.
   * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/decimal/decimal-data-type
   */
  isWithinFieldRange(): boolean {
    const limit = FIELD_LIMITS[this.scale]!;
    return this.mantissa <= limit && this.mantissa >= -limit;
  }

  isWhole(): boolean {
    return this.scale === 0 || this.mantissa % tenTo(this.scale) === 0n;
  }

  /** Negative, zero or positive as this is less than, equal to or greater than the other. */
  compare(other: Decimal): number {
    let left = this.mantissa;
    let right = other.mantissa;
    if (this.scale < other.scale) left *= tenTo(other.scale - this.scale);
    else if (this.scale > other.scale) right *= tenTo(this.scale - other.scale);
    return left < right ? -1 : left > right ? 1 : 0;
  }

  equals(other: Decimal): boolean {
    if (this.scale === other.scale) return this.mantissa === other.mantissa;
    return this.compare(other) === 0;
  }

  /** Rounded to a number of decimals; a number with fewer keeps its scale. */
  roundTo(decimals: number, rounding: Rounding = 'halfAwayFromZero'): Decimal {
    if (this.scale <= decimals) return this;
    const mantissa = divideRounded(this.mantissa, tenTo(this.scale - decimals), rounding);
    return intoRange(mantissa, decimals);
  }

  /** Rounded to a multiple of a positive precision. */
  roundToMultiple(precision: Decimal, rounding: Rounding): Decimal {
    const scale = Math.max(this.scale, precision.scale);
    const unit = precision.mantissaAt(scale);
    const multiple = divideRounded(this.mantissaAt(scale), unit, rounding);
    return intoRange(multiple * precision.mantissa, precision.scale);
  }

  /** The fraction cut off. */
  truncate(): Decimal {
    return this.scale === 0 ? this : new Decimal(this.mantissa / tenTo(this.scale), 0);
  }

  /** The same number without trailing zeros after the point. */
  normalize(): Decimal {
    let { mantissa, scale } = this;
    if (scale === 0) return this;
    if (mantissa === 0n) return Decimal.zero;
    for (const [zeros, power] of ZEROS) {
      while (scale >= zeros && mantissa % power === 0n) {
        mantissa /= power;
        scale -= zeros;
      }
    }
    return scale === this.scale ? this : new Decimal(mantissa, scale);
  }

  /** All digits with a point, trailing zeros kept, never an exponent. */
  toString(): string {
    if (this.scale === 0) return this.mantissa.toString();
    const negative = this.mantissa < 0n;
    const digits = (negative ? -this.mantissa : this.mantissa).toString().padStart(this.scale + 1, '0');
    const point = digits.length - this.scale;
    return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
  }

  /** The one text of a value: without trailing zeros, so that equal numbers have equal texts. */
  toCanonical(): string {
    return this.normalize().toString();
  }

  /** The canonical text after the rounding that the database column does. */
  toStorage(): string {
    return (this.scale > STORED_SCALE ? this.roundTo(STORED_SCALE) : this).toCanonical();
  }

  /** The nearest whole number, half away from zero, as conversion to Integer does. */
  toBigInt(): bigint {
    return this.scale === 0 ? this.mantissa : divideRounded(this.mantissa, tenTo(this.scale), 'halfAwayFromZero');
  }

  /** Nearest binary floating-point number; only for functions that are not exact by nature, such as Power. */
  toNumber(): number {
    return Number(this.toString());
  }

  toJSON(): string {
    return this.toCanonical();
  }

  private mantissaAt(scale: number): bigint {
    return scale === this.scale ? this.mantissa : this.mantissa * tenTo(scale - this.scale);
  }
}

/** A value on its way into a field. */
export function fieldDecimal(value: Decimal): Decimal {
  if (!value.isWithinFieldRange()) throw platformError('decimalOutOfRange', [value.toCanonical()]);
  return value;
}

/** Long division as .NET does it: digits until the mantissa is full, then half to even; trailing zeros are dropped. */
function divideInexact(dividend: bigint, divisor: bigint, scale: number, negative: boolean): Decimal {
  // Amounts mostly divide without remainder after a few digits more, which spares the long division.
  if (scale + FEW_DIGITS <= MAX_SCALE) {
    const short = dividend * tenTo(FEW_DIGITS);
    if (short % divisor === 0n) {
      const exact = short / divisor;
      return intoRange(negative ? -exact : exact, scale + FEW_DIGITS).normalize();
    }
  }
  let extra = MAX_SCALE - scale;
  let numerator = dividend * tenTo(extra);
  let quotient = numerator / divisor;
  if (quotient > MAX) {
    // MAX has 29 digits: cut to that length at once, then perhaps one digit more.
    extra -= quotient.toString().length - 29;
    while (extra >= 0) {
      numerator = dividend * tenTo(extra);
      quotient = numerator / divisor;
      if (quotient <= MAX) break;
      extra--;
    }
    if (extra < 0) throw overflow();
  }
  const twice = (numerator - quotient * divisor) * 2n;
  if (twice > divisor || (twice === divisor && (quotient & 1n) === 1n)) quotient++;
  return intoRange(negative ? -quotient : quotient, scale + extra).normalize();
}
