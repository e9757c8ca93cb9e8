import { useState } from 'react';
import { type OpenForm, useSession } from '../session/hooks.ts';
import { FieldFilters } from './FieldFilters.tsx';

/** Views of the list, and the user's own filters field by field. */
export function FilterPane({ definition, state }: OpenForm) {
  const session = useSession();
  const { form } = definition;
  const [resets, setResets] = useState(0);
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
      <FieldFilters
        // A reset takes away the fields too that were added and have no filter yet.
        key={resets}
        fields={definition.filterFields}
        filters={state.filters}
        label="Add a filter"
        onChange={(fieldNo, filter) => session.changeList({ form, command: 'filter', fieldNo, filter })}
      />
      {state.filters.length > 0 && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setResets(resets + 1);
            void session.changeList({ form, command: 'clearFilters' });
          }}
        >
          Reset filters
        </button>
      )}
    </aside>
  );
}
