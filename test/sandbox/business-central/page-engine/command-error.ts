/** Errors of commands, as clients show them. */
import { AlError, UnsupportedAlError } from '../runtime/errors/al-error.ts';
import type { AlSession } from '../runtime/session/al-session.ts';
import type { ErrorActions } from './error-actions.ts';
import { displayText } from './field-text.ts';
import type { Form } from './form.ts';
import type { ClientCommand, CommandError } from './page-model.ts';

export const noError: CommandError = {
  title: '',
  text: '',
  actions: [],
  code: '',
  form: undefined,
  field: undefined,
  lost: undefined,
  details: '',
};

/** `Error('')` ends the code, undoes what it wrote and says nothing. */
export function isSilent(error: Error): boolean {
  return error instanceof AlError && error.text === '';
}

/** `form` is the one the command was for. Nothing comes of an error that is silent. */
export function describeError(
  session: AlSession,
  error: Error,
  command: ClientCommand,
  form: Form | undefined,
  actions: ErrorActions,
): CommandError | undefined {
  if (isSilent(error)) return undefined;
  const lost = form !== undefined && isConflict(error) ? lostEntries(form) : undefined;
  return {
    ...what(session, error),
    actions: error instanceof AlError ? actions.offer(error.errorInfo) : [],
    form: form?.id,
    field: lost === undefined && form !== undefined ? fieldOfError(form, error, command) : undefined,
    lost,
  };
}

function what(session: AlSession, error: Error): Pick<CommandError, 'title' | 'text' | 'code' | 'details'> {
  const isAl = error instanceof AlError;
  if (!isAl && !(error instanceof UnsupportedAlError))
    return { title: '', text: `The sandbox failed: ${error.message}`, code: 'Internal', details: error.stack ?? '' };
  const stack = session
    .framesOf(error)
    .map(({ object, procedure, file, line }) => `${object}.${procedure} (${file}:${line})`)
    .join('\n');
  if (!isAl) return { title: '', text: error.message, code: 'NotSupported', details: stack };
  const info = error.errorInfo;
  const details = [info.DetailedMessage(), stack].filter((part) => part !== '').join('\n');
  return { title: info.Title(), text: error.message, code: error.code, details };
}

/** Someone else has changed or deleted the record. */
export function isConflict(error: Error): boolean {
  return error instanceof AlError && (error.code === 'DB:RecordChanged' || error.code === 'DB:RecordNotFound');
}

/** Entries of the user that someone else's change has overtaken: the form shows the row as it is now. */
function lostEntries(form: Form): Record<string, string> | undefined {
  const { root } = form;
  const dirty = [form, root, ...root.parts.values()].find((candidate) => candidate.isDirty);
  if (dirty === undefined) return undefined;
  const lost: Record<string, string> = {};
  for (const [placed, value] of dirty.takeTheirs()) lost[placed.control.name] = displayText(placed.control, value);
  return lost;
}

function fieldOfError(form: Form, error: Error, command: ClientCommand): string | undefined {
  if ('field' in command) return form.elements.field(command.field)?.control.name;
  const fieldNo = error instanceof AlError ? error.errorInfo.FieldNo() : 0;
  if (fieldNo === 0) return undefined;
  return form.elements.fields.find(({ control }) => control.field?.fieldNo === fieldNo)?.control.name;
}
