import { ActionIcon, Menu, Tooltip, UnstyledButton } from '@mantine/core';
import { ChevronDown, Funnel } from 'lucide-react';
import { useState } from 'react';
import { FilterPane } from '../list/FilterPane.tsx';
import { Grid } from '../list/Grid.tsx';
import { SearchBox } from '../list/SearchBox.tsx';
import { type OpenForm, useSession } from '../session/hooks.ts';
import { useEventListener } from '../shell/use-event-listener.ts';
import { useDetailsPane } from './DetailsPane.tsx';
import { PageContent } from './PageContent.tsx';
import { PageHeader } from './PageHeader.tsx';
import type { PageProps } from './PageView.tsx';

export function ListPage({ definition, state, isTop, isInDialog = false }: PageProps) {
  const [isFiltering, setIsFiltering] = useState(false);
  const details = useDetailsPane({ definition, state }, isTop);
  useEventListener('keydown', (event) => {
    if (!isTop || event.key !== 'F3' || !event.shiftKey) return;
    event.preventDefault();
    setIsFiltering(!isFiltering);
  });
  return (
    <>
      <PageHeader
        definition={definition}
        state={state}
        isInDialog={isInDialog}
        hasFocus={false}
        beside={<ViewChoice definition={definition} state={state} />}
        tools={
          <>
            <SearchBox state={state} />
            <Tooltip label="Show or hide the filter pane (Shift+F3)">
              <ActionIcon
                variant={state.filters.length > 0 ? 'light' : 'subtle'}
                aria-label="Filter pane"
                aria-pressed={isFiltering}
                onClick={() => setIsFiltering(!isFiltering)}
              >
                <Funnel size={16} aria-hidden />
              </ActionIcon>
            </Tooltip>
            {details.button}
          </>
        }
      />
      <div className="list-layout">
        {isFiltering && <FilterPane definition={definition} state={state} />}
        <div className="list-content">
          <PageContent definition={definition} state={state} skipsRepeater />
          <Grid definition={definition} state={state} hasFocus={isTop} />
        </div>
        {details.pane}
      </div>
    </>
  );
}

function ViewChoice({ definition, state }: OpenForm) {
  const session = useSession();
  if (definition.views.length < 2) return null;
  const shown = definition.views.find(({ name }) => name === state.view);
  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton className="view-choice" aria-label={`View: ${shown?.caption ?? ''}`}>
          {shown?.caption}
          <ChevronDown size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {definition.views.map(({ name, caption }) => (
          <Menu.Item
            key={name}
            onClick={() => void session.changeList({ form: definition.form, command: 'view', view: name })}
          >
            {caption}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
