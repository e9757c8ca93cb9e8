import type { AlSession } from '../session/al-session.ts';
import type { Session } from '../session/session.ts';
import { defaultRoundingPrecision } from '../session/ui-helper-triggers.ts';
import { Decimal, type Rounding } from '../values/decimal.ts';
import { negateBigInteger, negateInteger } from '../values/integer.ts';
import { argumentError } from './errors.ts';
import { randomNumbers } from './random.ts';

/** Numbers keep their type; Integer and BigInteger have no positive counterpart of their least value. */
export function Abs(value: number | bigint | Decimal): number | bigint | Decimal {
  if (value instanceof Decimal) return value.abs();
  if (typeof value === 'bigint') return value < 0n ? negateBigInteger(value) : value;
  return value < 0 ? negateInteger(value) : value;
}

const DIRECTIONS: Record<string, Rounding> = {
  '=': 'halfAwayFromZero',
  '>': 'awayFromZero',
  '<': 'towardZero',
};

/**
 * `Round`: to a multiple of the precision, or of the one that the application names; `>` and `<` mean away from and
 * toward zero, for negative numbers too.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/methods-auto/system/system-round-method
 */
export function Round(
  this: AlSession,
  value: Decimal | number,
  precision?: Decimal | number,
  direction = '=',
): Decimal {
  const number = decimalOf(value);
  const unit = precision === undefined ? defaultRoundingPrecision(this) : decimalOf(precision);
  const rounding = DIRECTIONS[direction.trim()];
  if (rounding === undefined) throw argumentError('Round', `the direction must be '=', '<' or '>', not '${direction}'`);
  if (unit.sign() <= 0) throw argumentError('Round', `the precision must be greater than zero, not ${unit}`);
  // Rounding to a power of ten is the rule; it needs no multiplication back.
  if (unit.mantissa === 1n) return number.roundTo(unit.scale, rounding);
  return number.roundToMultiple(unit, rounding);
}

/**
 * `Power`. Whole exponents are exact as long as the digits last; others go through binary floating point, as on the
 * platform.
 */
export function Power(base: Decimal | number, exponent: Decimal | number): Decimal {
  const number = decimalOf(base);
  const power = decimalOf(exponent);
  if (power.isWhole() && power.abs().compare(Decimal.fromInteger(10_000)) <= 0) {
    const whole = Number(power.toBigInt());
    const result = wholePower(number, Math.abs(whole));
    return whole < 0 ? Decimal.one.divide(result) : result;
  }
  const approximation = number.toNumber() ** power.toNumber();
  if (!Number.isFinite(approximation))
    throw argumentError('Power', `${number} to the power of ${power} is not a number`);
  return Decimal.parse(approximation.toPrecision(15)).normalize();
}

function wholePower(base: Decimal, exponent: number): Decimal {
  let result = Decimal.one;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result.multiply(square);
    if (rest > 1) square = square.multiply(square);
  }
  return result;
}

/** A whole number from 1 to the given one; the same sequence in every session until `Randomize` is called. */
export function Random(this: Session, most: number): number {
  if (most === 0) return 0;
  return 1 + Math.floor(randomNumbers(this).next() * Math.abs(most));
}

export function Randomize(this: Session, seed?: number): void {
  randomNumbers(this).seed(seed ?? this.clock());
}

function decimalOf(value: Decimal | number): Decimal {
  return typeof value === 'number' ? Decimal.fromInteger(value) : value;
}
