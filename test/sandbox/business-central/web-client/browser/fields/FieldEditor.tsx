import { Checkbox, NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core';
import type { KeyboardEvent, Ref } from 'react';
import type { FieldNode, FieldState, FormId } from '../../../page-engine/page-model.ts';
import { LookupEditor } from './LookupEditor.tsx';
import { useDraft } from './use-draft.ts';

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

export function FieldEditor(props: EditorProps) {
  const { node } = props;
  if (node.type === 'boolean') return <BooleanEditor {...props} />;
  if (node.type === 'option') return <OptionEditor {...props} />;
  if (node.hasLookup) return <LookupEditor {...props} />;
  return <TextEditor {...props} />;
}

function BooleanEditor(props: EditorProps) {
  const { id, state, label, inputRef } = props;
  const { draft, choose } = useDraft(props, state.value);
  return (
    <Checkbox
      {...(id === undefined ? {} : { id })}
      {...(inputRef === undefined ? {} : { ref: inputRef })}
      aria-label={label}
      checked={draft === 'true'}
      error={state.error}
      onChange={({ currentTarget: { checked } }) => choose(String(checked))}
    />
  );
}

function OptionEditor(props: EditorProps) {
  const { id, node, state, label } = props;
  const { draft, choose } = useDraft(props, state.value);
  const known = node.options.some(({ value }) => value === draft);
  return (
    <NativeSelect
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      error={state.error}
      value={draft}
      data={[
        ...(known ? [] : [{ value: draft, label: state.text }]),
        ...node.options.map(({ value, caption }) => ({ value, label: caption.trim() === '' ? '\u00a0' : caption })),
      ]}
      onChange={({ currentTarget: { value } }) => choose(value)}
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
    onBlur: commit,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== 'Escape' || !isChanged()) return;
      reset();
      event.preventDefault();
      event.stopPropagation();
    },
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    shared.onKeyDown(event);
    if (event.key !== 'Enter' || event.ctrlKey) return;
    commit();
    if (props.bookmark === undefined) focusNextField(event.currentTarget);
  };
  if (node.multiLine) {
    return (
      <Textarea
        {...shared}
        autosize
        minRows={3}
        maxRows={10}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      />
    );
  }
  if (node.extendedType === 'Masked')
    return (
      <PasswordInput
        {...shared}
        onKeyDown={onKeyDown}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
      />
    );
  return (
    <TextInput
      {...shared}
      {...(inputRef === undefined ? {} : { ref: inputRef })}
      className={isNumber(node) ? 'number' : ''}
      inputMode={isNumber(node) ? 'decimal' : 'text'}
      onKeyDown={onKeyDown}
      onChange={({ currentTarget }) => setDraft(currentTarget.value)}
    />
  );
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
