import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import type { FilterField } from '../../../page-engine/page-model.ts';
import { useTypedText } from '../fields/use-typed-text.ts';

interface EditorProps {
  readonly field: FilterField;
  readonly filter: string;
  /** True when the filter was refused. */
  readonly onChange: (filter: string) => Promise<boolean>;
  readonly onRemove: () => void;
}

/** The filter on one field. */
export function FilterEditor({ field, filter, onChange, onRemove }: EditorProps) {
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
