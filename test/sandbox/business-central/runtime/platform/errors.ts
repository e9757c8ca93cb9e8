import { AlError } from '../errors/al-error.ts';

/** A parameter of a platform function outside of what it allows. */
export function argumentError(functionName: string, problem: string): AlError {
  return new AlError('NCLCSRTS:Argument', `${functionName}: ${problem}`);
}

/** A position or count outside of a text or list. */
export function outsideRange(parameter: string, value: number, least: number, most: number): AlError {
  return new AlError(
    'NCLCSRTS:ArgumentOutOfRange',
    `The value of the parameter ${parameter} is outside of the permitted range. The current value is ${value}. The permitted range is from ${least} to ${most}.`,
  );
}

/** Where a function of the base application or the host has to be there and is not. */
export function missingResult(what: string): AlError {
  return new AlError('NCLCSRTS:NotFound', what);
}
