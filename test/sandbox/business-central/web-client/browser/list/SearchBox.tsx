import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { FormState } from '../../../page-engine/page-model.ts';
import { useSession } from '../session/hooks.ts';

/** Time without a key before the search begins. */
const PAUSE_MS = 250;

export function SearchBox({ state }: { readonly state: FormState }) {
  const session = useSession();
  const { form, search } = state;
  const [text, setText] = useState(search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setText(search), [search]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const find = (wanted: string) => {
    clearTimeout(timer.current);
    void session.changeList({ form, command: 'search', text: wanted });
  };
  return (
    <TextInput
      type="search"
      size="xs"
      aria-label="Search in the list (Ctrl+F)"
      placeholder="Search"
      leftSection={<Search size={14} aria-hidden />}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => find(value), PAUSE_MS);
      }}
      onKeyDown={({ key }) => key === 'Enter' && find(text)}
    />
  );
}
