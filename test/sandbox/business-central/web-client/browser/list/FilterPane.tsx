import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { FilterField } from '../../../page-engine/page-model.ts';
import { useTypedText } from '../fields/use-typed-text.ts';
import { type OpenForm, useSession } from '../session/hooks.ts';

/** Views of the list, and the user's own filters field by field. */
export function FilterPane({ definition, state }: OpenForm) {
  const session = useSession();
  const { form } = definition;
  const [added, setAdded] = useState<readonly number[]>([]);
  const shown = [
    ...state.filters.map(({ fieldNo }) => fieldNo),
    ...added.filter((fieldNo) => !state.filters.some((filter) => filter.fieldNo === fieldNo)),
  ];
  const fields = shown
    .map((fieldNo) => definition.filterFields.find((field) => field.fieldNo === fieldNo))
    .filter((field) => field !== undefined);
  const set = (fieldNo: number, filter: string) => session.changeList({ form, command: 'filter', fieldNo, filter });
  const remove = (fieldNo: number) => {
    setAdded(added.filter((other) => other !== fieldNo));
    void set(fieldNo, '');
  };
  return (
    <aside className="filter-pane" aria-label="Filters">
      {definition.views.length > 1 && (
        <fieldset className="views">
          <legend>Views</legend>
          {definition.views.map(({ name, caption }) => (
            <button
              key={name}
              type="button"
              aria-pressed={state.view === name}
              onClick={() => void session.changeList({ form, command: 'view', view: name })}
            >
              {caption}
            </button>
          ))}
        </fieldset>
      )}
      <h2>Filter list by</h2>
      {fields.map((field) => (
        <FilterEditor
          key={field.fieldNo}
          field={field}
          filter={state.filters.find(({ fieldNo }) => fieldNo === field.fieldNo)?.filter ?? ''}
          onChange={(filter) => set(field.fieldNo, filter)}
          onRemove={() => remove(field.fieldNo)}
        />
      ))}
      <NativeSelect
        aria-label="Add a filter"
        value=""
        data={[
          { value: '', label: '+ Filter…' },
          ...definition.filterFields
            .filter(({ fieldNo }) => !shown.includes(fieldNo))
            .map(({ fieldNo, caption }) => ({ value: String(fieldNo), label: caption })),
        ]}
        onChange={({ currentTarget: { value } }) => value !== '' && setAdded([...added, Number(value)])}
      />
      {state.filters.length > 0 && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setAdded([]);
            void session.changeList({ form, command: 'clearFilters' });
          }}
        >
          Reset filters
        </button>
      )}
    </aside>
  );
}

interface EditorProps {
  readonly field: FilterField;
  readonly filter: string;
  /** True when the filter was refused. */
  readonly onChange: (filter: string) => Promise<boolean>;
  readonly onRemove: () => void;
}

function FilterEditor({ field, filter, onChange, onRemove }: EditorProps) {
  const typed = useTypedText(filter);
  const commit = () => void typed.commit(onChange);
  const isSimpleChoice = field.options.length > 0 && (filter === '' || field.options.includes(filter));
  return (
    <div className="filter">
      {isSimpleChoice ? (
        <NativeSelect
          label={field.caption}
          value={typed.text}
          data={['', ...field.options]}
          onChange={({ currentTarget: { value } }) => {
            typed.type(value);
            commit();
          }}
        />
      ) : (
        <TextInput
          label={field.caption}
          value={typed.text}
          onChange={({ currentTarget: { value } }) => typed.type(value)}
          onBlur={commit}
          onKeyDown={({ key }) => key === 'Enter' && commit()}
        />
      )}
      <ActionIcon variant="subtle" aria-label={`Remove the filter on ${field.caption}`} onClick={onRemove}>
        <X size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
