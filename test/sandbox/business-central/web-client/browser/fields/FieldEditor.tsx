import { Checkbox, NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';
import type { FieldNode, FieldState, FormId } from '../../../page-engine/page-model.ts';
import { useSession } from '../session/hooks.ts';
import { LookupEditor } from './LookupEditor.tsx';

export interface EditorProps {
  readonly id?: string;
  readonly form: FormId;
  readonly node: FieldNode;
  readonly state: FieldState;
  /** Row of a list that is edited. */
  readonly bookmark?: string;
  /** In a cell, without a label beside it. */
  readonly label?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** What was typed, until it is sent; errors stay beside it with the text that was refused. */
export function useDraft({ form, node, state, bookmark }: EditorProps) {
  const session = useSession();
  const [draft, setDraft] = useState(state.text);
  /** Known at once: Enter sends, and so does the loss of the focus that follows before anything is drawn. */
  const sent = useRef<string>(undefined);
  const known = useRef(state.text);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a refused value comes back with the same text
  useEffect(() => {
    // An answer to something earlier must not take away what is being typed.
    const isTyping = draft !== known.current && draft !== sent.current && draft !== state.text;
    known.current = state.text;
    if (!isTyping || state.error !== undefined) setDraft(state.text);
    sent.current = undefined;
  }, [state.text, state.error]);
  const commit = (text: string): Promise<unknown> | undefined => {
    if (text === known.current && state.error === undefined) return undefined;
    if (text === sent.current) return undefined;
    sent.current = text;
    const command = { form, command: 'setValue', field: node.name, text } as const;
    return session.send(bookmark === undefined ? command : { ...command, bookmark }).then(({ error }) => {
      sent.current = undefined;
      // The engine may have made another text of it, or the old one again.
      if (error === undefined) setDraft(known.current);
    });
  };
  const isChanged = () => (draft !== state.text && draft !== sent.current) || state.error !== undefined;
  const reset = () => {
    setDraft(known.current);
    if (state.error !== undefined) void session.send({ form, command: 'discard', field: node.name });
  };
  return { draft, setDraft, commit, isChanged, reset };
}

export function FieldEditor(props: EditorProps) {
  const { node } = props;
  if (node.type === 'boolean') return <BooleanEditor {...props} />;
  if (node.type === 'option') return <OptionEditor {...props} />;
  if (node.hasLookup) return <LookupEditor {...props} />;
  return <TextEditor {...props} />;
}

function BooleanEditor({ id, form, node, state, label, bookmark, inputRef }: EditorProps) {
  const session = useSession();
  return (
    <Checkbox
      {...(id === undefined ? {} : { id })}
      {...(inputRef === undefined ? {} : { ref: inputRef })}
      aria-label={label}
      checked={state.value === 'true'}
      error={state.error}
      onChange={({ currentTarget: { checked } }) =>
        void session.send({
          form,
          command: 'setValue',
          field: node.name,
          text: String(checked),
          ...(bookmark === undefined ? {} : { bookmark }),
        })
      }
    />
  );
}

function OptionEditor({ id, form, node, state, label, bookmark }: EditorProps) {
  const session = useSession();
  const known = node.options.some(({ value }) => value === state.value);
  return (
    <NativeSelect
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      error={state.error}
      value={state.value}
      data={[
        ...(known ? [] : [{ value: state.value, label: state.text }]),
        ...node.options.map(({ value, caption }) => ({ value, label: caption.trim() === '' ? '\u00a0' : caption })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        void session.send({
          form,
          command: 'setValue',
          field: node.name,
          text: value,
          ...(bookmark === undefined ? {} : { bookmark }),
        })
      }
    />
  );
}

function TextEditor(props: EditorProps) {
  const { id, node, state, label, inputRef } = props;
  const { draft, setDraft, commit, isChanged, reset } = useDraft(props);
  const shared = {
    ...(id === undefined ? {} : { id }),
    'aria-label': label,
    value: draft,
    error: state.error,
    required: false,
    ...(node.maxLength > 0 ? { maxLength: node.maxLength } : {}),
    onBlur: () => void commit(draft),
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter' && !event.ctrlKey) {
      void commit(draft);
      if (bookmarkless(props)) focusNextField(event.currentTarget);
    } else if (event.key === 'Escape' && isChanged()) {
      reset();
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const type = (text: string) => setDraft(node.type === 'code' ? text.toUpperCase() : text);
  if (node.multiLine) {
    return (
      <Textarea
        {...shared}
        autosize
        minRows={3}
        maxRows={10}
        onChange={({ currentTarget }) => type(currentTarget.value)}
      />
    );
  }
  if (node.extendedType === 'Masked')
    return <PasswordInput {...shared} onChange={({ currentTarget }) => type(currentTarget.value)} />;
  return (
    <TextInput
      {...shared}
      {...(inputRef === undefined ? {} : { ref: inputRef })}
      className={isNumber(node) ? 'number' : ''}
      inputMode={isNumber(node) ? 'decimal' : 'text'}
      onKeyDown={onKeyDown}
      onChange={({ currentTarget }) => type(currentTarget.value)}
    />
  );
}

function bookmarkless({ bookmark }: EditorProps): boolean {
  return bookmark === undefined;
}

export function isNumber({ type }: FieldNode): boolean {
  return type === 'decimal' || type === 'integer';
}

/** What is entered in the fields of a page, those of its lists aside. */
export const FIELD_INPUTS = '.field input, .field select, .field textarea';

/** Enter goes on to the next field, as everyone who enters data in Business Central has it in the fingers. */
export function focusNextField(from: HTMLElement): void {
  const page = from.closest('[data-page]');
  const fields = [...(page?.querySelectorAll<HTMLElement>(FIELD_INPUTS) ?? [])];
  const next = fields[fields.indexOf(from) + 1];
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}
