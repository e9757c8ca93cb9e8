import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { FilterField } from '../../../page-engine/page-model.ts';
import { FilterEditor } from './FilterEditor.tsx';

interface Props {
  readonly fields: readonly FilterField[];
  /** Numbers of the fields that are there from the start. */
  readonly offered?: readonly number[];
  readonly filters: readonly { readonly fieldNo: number; readonly filter: string }[];
  /** Name of the choice of another field. */
  readonly label: string;
  /** True when the filter was refused. */
  readonly onChange: (fieldNo: number, filter: string) => Promise<boolean>;
}

/** Filters field by field, and the choice of another field to filter by. */
export function FieldFilters({ fields, offered = [], filters, label, onChange }: Props) {
  const [added, setAdded] = useState<readonly number[]>([]);
  const texts = new Map(filters.map(({ fieldNo, filter }) => [fieldNo, filter]));
  const shown = new Set([...offered, ...texts.keys(), ...added]);
  const remove = (fieldNo: number) => {
    setAdded(added.filter((other) => other !== fieldNo));
    void onChange(fieldNo, '');
  };
  return (
    <>
      {[...shown].map((fieldNo) => {
        const field = fields.find((candidate) => candidate.fieldNo === fieldNo);
        if (field === undefined) return null;
        return (
          <FilterEditor
            key={fieldNo}
            field={field}
            filter={texts.get(fieldNo) ?? ''}
            onChange={(filter) => onChange(fieldNo, filter)}
            onRemove={() => remove(fieldNo)}
          />
        );
      })}
      <NativeSelect
        aria-label={label}
        value=""
        data={[
          { value: '', label: '+ Filter…' },
          ...fields
            .filter(({ fieldNo }) => !shown.has(fieldNo))
            .map(({ fieldNo, caption }) => ({ value: String(fieldNo), label: caption })),
        ]}
        onChange={({ currentTarget: { value } }) => value !== '' && setAdded([...added, Number(value)])}
      />
    </>
  );
}
