import { TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { FormState } from '../../../page-engine/page-model.ts';
import { useTypedText } from '../fields/use-typed-text.ts';
import { useSession } from '../session/hooks.ts';

/** Time without a key before the search begins. */
const PAUSE_MS = 250;

export function SearchBox({ state }: { readonly state: FormState }) {
  const session = useSession();
  const { form, search } = state;
  const typed = useTypedText(search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const find = () => {
    clearTimeout(timer.current);
    void typed.commit((text) => session.changeList({ form, command: 'search', text }));
  };
  return (
    <TextInput
      type="search"
      size="xs"
      aria-label="Search in the list (Ctrl+F)"
      placeholder="Search"
      leftSection={<Search size={14} aria-hidden />}
      value={typed.text}
      onChange={({ currentTarget: { value } }) => {
        typed.type(value);
        clearTimeout(timer.current);
        timer.current = setTimeout(find, PAUSE_MS);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') find();
        // Gives up the search first, and the page with the next Escape only.
        if (event.key !== 'Escape' || typed.text === '') return;
        event.preventDefault();
        typed.type('');
        find();
      }}
    />
  );
}
