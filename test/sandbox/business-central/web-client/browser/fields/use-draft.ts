import { useRef } from 'react';
import type { Bookmark, FieldNode, FieldState, FormId } from '../../../page-engine/page-model.ts';
import { useSession } from '../session/hooks.ts';
import { useTypedText } from './use-typed-text.ts';

interface EditedField {
  readonly form: FormId;
  readonly node: FieldNode;
  readonly state: FieldState;
  /** Row of a list that is edited. */
  readonly bookmark?: string;
}

/** What is entered into a field until it is sent; errors stay beside it with the text that was refused. */
export function useDraft({ form, node, state, bookmark }: EditedField, known = state.text) {
  const session = useSession();
  const typed = useTypedText(known);
  const isRefused = state.error !== undefined;
  /** On a card: the record that was shown when the user began to type. */
  const typedFor = useRef<Bookmark>(undefined);
  const type = (text: string) => {
    if (!typed.isUnsent()) typedFor.current = session.rowInSight(form);
    typed.type(text);
  };
  const commit = () =>
    void typed.commit(async (text) => {
      const row = bookmark ?? typedFor.current;
      const command = { form, command: 'setValue', field: node.name, text } as const;
      const { error } = await session.send(row === undefined ? command : { ...command, bookmark: row });
      // What was typed for another record than is shown now is told, and not kept in the field of this one.
      return error !== undefined && error.code !== 'OtherRecord';
    }, isRefused);
  return {
    draft: typed.text,
    /** A code is in capitals while it is typed. */
    setDraft: (text: string) => type(node.type === 'code' ? text.toUpperCase() : text),
    commit,
    /** Sends a choice that needs no further key. */
    choose: (value: string) => {
      type(value);
      commit();
    },
    isChanged: () => typed.isUnsent() || isRefused,
    reset: () => {
      typed.reset();
      if (isRefused) void session.send({ form, command: 'discard', field: node.name });
    },
  };
}
