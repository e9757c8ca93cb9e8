import { useState } from 'react';
import type { DataItemNode } from '../../../page-engine/page-model.ts';
import { FilterChoice, FilterEditor } from '../list/FilterEditor.tsx';
import { type OpenForm, useSession } from '../session/hooks.ts';

interface Props extends OpenForm {
  readonly item: DataItemNode;
}

/** The filters on a data item of a report, on its request page. */
export function DataItemFilters({ definition: { form }, state, item }: Props) {
  const session = useSession();
  const [added, setAdded] = useState<readonly number[]>([]);
  const { name, caption, offered, filterFields } = item;
  const filters = new Map(
    state.dataItemFilters.filter((filter) => filter.item === name).map(({ fieldNo, filter }) => [fieldNo, filter]),
  );
  const shown = [...new Set([...offered, ...filters.keys(), ...added])];
  const set = async (fieldNo: number, filter: string): Promise<boolean> => {
    const { error } = await session.send({ form, command: 'filterItem', item: name, fieldNo, filter });
    return error !== undefined;
  };
  return (
    <fieldset className="data-item-filters">
      <legend>{`Filter: ${caption}`}</legend>
      {shown.map((fieldNo) => {
        const field = filterFields.find((candidate) => candidate.fieldNo === fieldNo);
        if (field === undefined) return null;
        const remove = () => {
          setAdded(added.filter((other) => other !== fieldNo));
          void set(fieldNo, '');
        };
        return (
          <FilterEditor
            key={fieldNo}
            field={field}
            filter={filters.get(fieldNo) ?? ''}
            onChange={(filter) => set(fieldNo, filter)}
            onRemove={remove}
          />
        );
      })}
      <FilterChoice
        fields={filterFields}
        shown={shown}
        label={`Add a filter on ${caption}`}
        onAdd={(fieldNo) => setAdded([...added, fieldNo])}
      />
    </fieldset>
  );
}
