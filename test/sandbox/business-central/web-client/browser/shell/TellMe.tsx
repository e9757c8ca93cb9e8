import { Modal, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { FoundPage } from '../../../page-engine/page-model.ts';
import { useSession } from '../session/hooks.ts';
import { useEscape } from './use-escape.ts';
import { useFocusOfBefore } from './use-focus-of-before.ts';

/** Marks the search while it is open: keys are its own then. */
export const SEARCH_CLASS = 'tell-me';

export function TellMe({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const listId = useId();
  const [text, setText] = useState('');
  const [{ found, foundFor }, setFound] = useState<{ found: readonly FoundPage[]; foundFor?: string }>({ found: [] });
  const [active, setActive] = useState(0);
  /** The text with which Enter came before its answer: what is listed yet belongs to less than what was typed. */
  const opensFirstOf = useRef<string>(undefined);
  const open = (page: FoundPage | undefined) => {
    if (page === undefined) return;
    onClose();
    void session.send({ command: 'openPage', pageId: page.pageId });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew with each text alone
  useEffect(() => {
    let isCurrent = true;
    void session.send({ command: 'tellMe', text }).then(({ result }) => {
      if (!isCurrent || result?.kind !== 'found') return;
      setFound({ found: result.pages, foundFor: text });
      setActive(0);
      if (opensFirstOf.current === text) open(result.pages[0]);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, text]);
  useEscape(onClose);
  useFocusOfBefore();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive((index) => Math.min(index + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive((index) => Math.max(index - 1, 0));
    else if (event.key === 'Enter' && foundFor === text) open(found[active]);
    else if (event.key === 'Enter') opensFirstOf.current = text;
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnEscape={false}
      title="Tell me what you want to do"
      className={SEARCH_CLASS}
      size="lg"
      yOffset="8vh"
    >
      <TextInput
        ref={focus}
        data-autofocus
        role="combobox"
        aria-label="Pages to search for"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found[active] === undefined ? undefined : `${listId}-${active}`}
        leftSection={<Search size={16} aria-hidden />}
        placeholder="Name of a page"
        value={text}
        onChange={({ currentTarget }) => {
          opensFirstOf.current = undefined;
          setText(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length === 0 && <p className="quiet">Nothing has that name.</p>}
      <div id={listId} role="listbox" aria-label="Pages" className="found-pages">
        {found.map((page, index) => (
          <div
            key={page.pageId}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseMove={() => setActive(index)}
            onClick={() => open(page)}
            onKeyDown={onKeyDown}
          >
            <span>{page.caption}</span>
            <span className="quiet">{page.category}</span>
          </div>
        ))}
      </div>
    </Modal>
  );
}

/** At once: the dialog takes the focus with a timer, and what is typed until then would be lost. */
function focus(input: HTMLInputElement | null): void {
  input?.focus();
}
