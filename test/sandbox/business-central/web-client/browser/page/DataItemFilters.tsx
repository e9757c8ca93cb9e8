import type { DataItemNode } from '../../../page-engine/page-model.ts';
import { FieldFilters } from '../list/FieldFilters.tsx';
import { type OpenForm, useSession } from '../session/hooks.ts';

interface Props extends OpenForm {
  readonly item: DataItemNode;
}

/** The filters on a data item of a report, on its request page. */
export function DataItemFilters({ definition: { form }, state, item }: Props) {
  const session = useSession();
  const { name, caption, offered, filterFields } = item;
  const set = async (fieldNo: number, filter: string): Promise<boolean> => {
    const { error } = await session.send({ form, command: 'filterItem', item: name, fieldNo, filter });
    return error !== undefined;
  };
  return (
    <fieldset className="data-item-filters">
      <legend>{`Filter: ${caption}`}</legend>
      <FieldFilters
        fields={filterFields}
        offered={offered}
        filters={state.dataItemFilters.filter((filter) => filter.item === name)}
        label={`Add a filter on ${caption}`}
        onChange={set}
      />
    </fieldset>
  );
}
