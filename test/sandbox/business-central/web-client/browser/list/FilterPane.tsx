import { useState } from 'react';
import { type OpenForm, useSession } from '../session/hooks.ts';
import { FilterChoice, FilterEditor } from './FilterEditor.tsx';

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
      <FilterChoice
        fields={definition.filterFields}
        shown={shown}
        label="Add a filter"
        onAdd={(fieldNo) => setAdded([...added, fieldNo])}
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
