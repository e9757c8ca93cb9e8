/** `TestField` and `FieldError`. */
import { AlError } from '../errors/al-error.ts';
import { ErrorInfo } from '../errors/error-info.ts';
import { platformError } from '../errors/messages.ts';
import { formatValue } from '../platform/format.ts';
import { Variant } from '../values/variant.ts';
import { convertValue, formatFieldValue } from './convert.ts';
import { sameValue } from './filters/match.ts';
import { keyWithoutQuotes, targetOf } from './identify.ts';
import type { RecordVar } from './record-var.ts';

/** A collectible ErrorInfo is collected where a procedure collects errors; any other error is thrown. */
export function testField(rec: RecordVar, fieldNo: number, args: readonly unknown[]): void {
  const field = rec.field(fieldNo);
  if (field.fieldClass === 'FlowField') rec.CalcFields(fieldNo);
  const value = rec.f[field.slot]!;
  const expected = args.filter((argument) => !(unwrap(argument) instanceof ErrorInfo));
  const wanted = expected.length === 0 ? undefined : convertValue(field.type, expected[0]);
  if (wanted === undefined ? !sameValue(value, field.zero) : sameValue(value, wanted)) return;

  const errorInfo = args.map(unwrap).find((argument) => argument instanceof ErrorInfo);
  const place = [rec.def.caption, keyWithoutQuotes(rec.def, rec.f)];
  const error =
    wanted === undefined
      ? platformError('testFieldEmpty', [field.caption, ...place])
      : platformError('testFieldValue', [
          field.caption,
          formatFieldValue(field, wanted),
          ...place,
          formatFieldValue(field, value),
        ]);
  raise(rec, withInfo(rec, error, errorInfo, fieldNo));
}

/**
 * The text, or the message of an ErrorInfo, goes between the field's caption and the record; without one the platform
 * complains of the value.
 */
export function fieldError(rec: RecordVar, fieldNo: number, text: unknown): void {
  const field = rec.field(fieldNo);
  const value = rec.f[field.slot]!;
  const place = [rec.def.caption, keyWithoutQuotes(rec.def, rec.f)];
  const info = unwrap(text);
  const errorInfo = info instanceof ErrorInfo ? info : undefined;
  const own = errorInfo !== undefined ? errorInfo.Message() : text === undefined ? '' : formatValue(text);
  const error =
    own !== ''
      ? platformError('fieldError', [field.caption, own, ...place])
      : sameValue(value, field.zero)
        ? platformError('fieldErrorEmpty', [field.caption, ...place])
        : platformError('fieldErrorValue', [field.caption, formatFieldValue(field, value), ...place]);
  const given = errorInfo?.copy();
  given?.Message(error.text);
  raise(rec, withInfo(rec, error, given, fieldNo));
}

function raise(rec: RecordVar, error: AlError): void {
  if (!rec.session.collect(error.errorInfo)) throw error;
}

/** The error points at record and field; an ErrorInfo given by the caller keeps its own title, message and actions. */
function withInfo(rec: RecordVar, error: AlError, given: ErrorInfo | undefined, fieldNo: number): AlError {
  const info = given === undefined ? ErrorInfo.of(error.text) : given.copy();
  const text = info.Message() === '' ? info.Message(error.text) : info.Message();
  if (info.RecordId() === undefined) info.target(targetOf(rec));
  if (info.FieldNo() === 0) info.FieldNo(fieldNo);
  return new AlError(error.code, text, { errorInfo: info });
}

function unwrap(argument: unknown): unknown {
  return argument instanceof Variant ? argument.value : argument;
}
