import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { X } from 'lucide-react';
import { useRef } from 'react';
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
  /** It was told once; it is not told again as the field loses the focus to that. */
  const refused = useRef<string>(undefined);
  const commit = () =>
    void typed.commit(async (text) => {
      const isRefused = await onChange(text);
      refused.current = isRefused ? text : undefined;
      return isRefused;
    });
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
          onBlur={() => typed.text !== refused.current && commit()}
          onKeyDown={({ key }) => key === 'Enter' && commit()}
        />
      )}
      <ActionIcon variant="subtle" aria-label={`Remove the filter on ${field.caption}`} onClick={onRemove}>
        <X size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}
