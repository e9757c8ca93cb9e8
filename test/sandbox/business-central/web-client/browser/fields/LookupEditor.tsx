import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { CommandResult } from '../../../page-engine/page-model.ts';
import { useSession } from '../session/hooks.ts';
import { type EditorProps, focusNextField } from './FieldEditor.tsx';
import { useDraft } from './use-draft.ts';

const SUGGESTIONS = 12;
const FULL_LIST = '\u0000full list';

type Suggestions = Extract<CommandResult, { kind: 'suggestions' }>;

/** A field whose values come from a table: type to narrow what is offered, or choose from the full list. */
export function LookupEditor(props: EditorProps) {
  const { id, form, node, state, label, bookmark, inputRef } = props;
  const session = useSession();
  const draft = useDraft(props);
  const [offered, setOffered] = useState<Suggestions>();
  const asked = useRef(0);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const ofRow = bookmark === undefined ? {} : { bookmark };

  const suggest = async (text: string) => {
    const ask = ++asked.current;
    combobox.openDropdown();
    const { result } = await session.send({ form, command: 'suggest', field: node.name, text, count: SUGGESTIONS });
    if (ask === asked.current && result?.kind === 'suggestions') setOffered(result);
  };
  const close = () => {
    asked.current++;
    combobox.closeDropdown();
  };
  const choose = (value: string) => {
    close();
    if (value === FULL_LIST) {
      draft.reset();
      void session.send({ form, command: 'lookup', field: node.name, ...ofRow });
      return;
    }
    draft.choose(value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const hasChoice = combobox.dropdownOpened && combobox.getSelectedOptionIndex() >= 0;
    if (event.key === 'Enter' && !hasChoice && !event.ctrlKey) {
      close();
      draft.commit();
      if (bookmark === undefined) focusNextField(event.currentTarget);
      event.preventDefault();
    } else if (event.key === 'ArrowDown' && event.altKey) {
      void suggest('');
      event.preventDefault();
    } else if (event.key === 'Escape' && (combobox.dropdownOpened || draft.isChanged())) {
      close();
      draft.reset();
      event.preventDefault();
      event.stopPropagation();
    }
    // Keys of an open list are not for the grid around the cell.
    if (combobox.dropdownOpened && event.key.startsWith('Arrow')) event.stopPropagation();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={choose} width="max-content" position="bottom-start">
      <Combobox.Target targetType="input" withExpandedAttribute withKeyboardNavigation={combobox.dropdownOpened}>
        <TextInput
          {...(id === undefined ? {} : { id })}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
          role="combobox"
          aria-label={label}
          value={draft.draft}
          error={state.error}
          autoComplete="off"
          rightSection={
            <button
              type="button"
              className="lookup-button"
              tabIndex={-1}
              aria-label={`Choose a value for ${state.caption || node.caption}`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => (combobox.dropdownOpened ? close() : void suggest(''))}
            >
              <ChevronDown size={16} aria-hidden />
            </button>
          }
          onChange={({ currentTarget: { value } }) => {
            draft.setDraft(value);
            void suggest(value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            close();
            draft.commit();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown className="suggestions">
        <Combobox.Options aria-label={`Values for ${state.caption || node.caption}`}>
          {offered !== undefined && offered.columns.length > 1 && (
            <div className="suggestion-head" aria-hidden>
              {offered.columns.map((column) => (
                <span key={column}>{column}</span>
              ))}
            </div>
          )}
          {offered?.rows.map((row) => (
            <Combobox.Option key={row.value} value={row.value} className="suggestion">
              {row.cells.map((cell, index) => (
                <span key={offered.columns[index]}>{cell}</span>
              ))}
            </Combobox.Option>
          ))}
          {offered?.rows.length === 0 && <Combobox.Empty>Nothing matches</Combobox.Empty>}
          {offered?.hasFullList === true && (
            <Combobox.Option value={FULL_LIST} className="full-list">
              Select from full list
            </Combobox.Option>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
