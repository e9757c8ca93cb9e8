import { AlError } from '../errors/al-error.ts';

/** An exception of a .NET method: AL sees it as an error it can catch. */
export class DotNetException extends Error {
  /** `System.UriFormatException` and the like. */
  readonly exceptionType: string;

  constructor(exceptionType: string, message: string) {
    super(message);
    this.name = 'DotNetException';
    this.exceptionType = exceptionType;
  }
}

export function argumentException(message: string): DotNetException {
  return new DotNetException('System.ArgumentException', message);
}

export function formatException(message: string): DotNetException {
  return new DotNetException('System.FormatException', message);
}

export function argumentNull(parameter: string): DotNetException {
  return new DotNetException('System.ArgumentNullException', `Value cannot be null. (Parameter '${parameter}')`);
}

export function outOfRange(parameter: string, problem: string): DotNetException {
  return new DotNetException('System.ArgumentOutOfRangeException', `${problem} (Parameter '${parameter}')`);
}

/** Runs something of .NET; its exceptions become errors of AL with the platform's text. */
export function asAlError<T>(called: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof DotNetException)) throw error;
    throw new AlError('DotNetInvoke', `A call to ${called} failed with this message: ${error.message}`);
  }
}
