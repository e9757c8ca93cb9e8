import { Modal, TextInput } from '@mantine/core';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { FoundPage } from '../../../page-engine/page-model.ts';
import { useSession } from '../session/hooks.ts';

export function TellMe({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const listId = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly FoundPage[]>([]);
  const [active, setActive] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void session.send({ command: 'tellMe', text }).then(({ result }) => {
      if (!isCurrent || result?.kind !== 'found') return;
      setFound(result.pages);
      setActive(0);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, text]);
  const open = (page: FoundPage | undefined) => {
    if (page === undefined) return;
    onClose();
    void session.send({ command: 'openPage', pageId: page.pageId });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive((index) => Math.min(index + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive((index) => Math.max(index - 1, 0));
    else if (event.key === 'Enter') open(found[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal opened onClose={onClose} title="Tell me what you want to do" size="lg" yOffset="8vh">
      <TextInput
        data-autofocus
        role="combobox"
        aria-label="Pages to search for"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found[active] === undefined ? undefined : `${listId}-${active}`}
        leftSection={<Search size={16} aria-hidden />}
        placeholder="Name of a page"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
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
