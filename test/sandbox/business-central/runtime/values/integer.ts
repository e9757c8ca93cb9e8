/** 32-bit Integer and 64-bit BigInteger arithmetic; results out of range are AL errors, never wrapped around. */
import { platformError } from '../errors/messages.ts';

const MAX_INTEGER = 2147483647;
const MIN_INTEGER = -2147483648;
const MAX_BIG = 9223372036854775807n;
const MIN_BIG = -9223372036854775808n;

function checked(result: number): number {
  if (result > MAX_INTEGER || result < MIN_INTEGER) {
    throw platformError('integerOverflow', [String(result), 'Integer']);
  }
  // Adding zero turns JavaScript's negative zero into zero.
  return result + 0;
}

function checkedBig(result: bigint): bigint {
  if (result > MAX_BIG || result < MIN_BIG) {
    throw platformError('integerOverflow', [String(result), 'BigInteger']);
  }
  return result;
}

export function isInteger(value: number | bigint): boolean {
  return value <= MAX_INTEGER && value >= MIN_INTEGER;
}

export function isBigInteger(value: bigint): boolean {
  return value <= MAX_BIG && value >= MIN_BIG;
}

export function addInteger(left: number, right: number): number {
  return checked(left + right);
}

export function subtractInteger(left: number, right: number): number {
  return checked(left - right);
}

/** A product of two 32-bit numbers may exceed 2^53, but then it is out of range in any case. */
export function multiplyInteger(left: number, right: number): number {
  return checked(left * right);
}

export function negateInteger(value: number): number {
  return checked(-value);
}

/** `div`: truncates toward zero. */
export function divideInteger(left: number, right: number): number {
  if (right === 0) throw platformError('divideByZero', []);
  return checked(Math.trunc(left / right));
}

/** `mod`: has the sign of the dividend. */
export function moduloInteger(left: number, right: number): number {
  if (right === 0) throw platformError('divideByZero', []);
  return (left % right) + 0;
}

export function addBigInteger(left: bigint, right: bigint): bigint {
  return checkedBig(left + right);
}

export function subtractBigInteger(left: bigint, right: bigint): bigint {
  return checkedBig(left - right);
}

export function multiplyBigInteger(left: bigint, right: bigint): bigint {
  return checkedBig(left * right);
}

export function negateBigInteger(value: bigint): bigint {
  return checkedBig(-value);
}

export function divideBigInteger(left: bigint, right: bigint): bigint {
  if (right === 0n) throw platformError('divideByZero', []);
  return checkedBig(left / right);
}

export function moduloBigInteger(left: bigint, right: bigint): bigint {
  if (right === 0n) throw platformError('divideByZero', []);
  return left % right;
}

/** A whole number of any size as an Integer. */
export function toInteger(value: bigint): number {
  if (!isInteger(value)) throw platformError('integerOverflow', [String(value), 'Integer']);
  return Number(value);
}

/** A whole number of any size as a BigInteger. */
export function toBigInteger(value: number | bigint): bigint {
  return checkedBig(BigInt(value));
}

/** A Byte holds 0..255. */
export function toByte(value: number): number {
  if (value < 0 || value > 255) throw platformError('integerOverflow', [String(value), 'Byte']);
  return value;
}

/** A Char holds one UTF-16 unit. */
export function toChar(value: number): number {
  if (value < 0 || value > 65535) throw platformError('integerOverflow', [String(value), 'Char']);
  return value;
}
