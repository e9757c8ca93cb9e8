import { ActionIcon, Tooltip } from '@mantine/core';
import { PanelRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { FactBoxes, hasFactBoxes } from './FactBoxes.tsx';
import { PageContent } from './PageContent.tsx';
import { PageHeader } from './PageHeader.tsx';
import type { PageProps } from './PageView.tsx';
import { Unsupported } from './Unsupported.tsx';

/** Card, document, and every dialog that shows one record. */
export function CardPage({ definition, state, isTop, isInDialog = false }: PageProps) {
  const [showsFactBoxes, setShowsFactBoxes] = useState(true);
  const withFactBoxes = hasFactBoxes(definition, state);
  const content = useRef<HTMLDivElement>(null);
  const isWriting = state.isEditable && state.mode !== 'view';
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the page opens; later the user has the focus
  useEffect(() => {
    if (isTop && isWriting && !isInDialog)
      content.current?.querySelector<HTMLElement>('.field input, .field select, .field textarea')?.focus();
  }, []);
  const hasHeader =
    definition.pageType !== 'NavigatePage' &&
    definition.pageType !== 'StandardDialog' &&
    definition.pageType !== 'ConfirmationDialog';
  return (
    <>
      {hasHeader && (
        <PageHeader
          definition={definition}
          state={state}
          isInDialog={isInDialog}
          hasFocus={isTop && !isWriting && !isInDialog}
          tools={
            withFactBoxes && (
              <Tooltip label="Show or hide details (Alt+F2)">
                <ActionIcon
                  variant="subtle"
                  aria-label="Details pane"
                  aria-pressed={showsFactBoxes}
                  onClick={() => setShowsFactBoxes(!showsFactBoxes)}
                >
                  <PanelRight size={16} aria-hidden />
                </ActionIcon>
              </Tooltip>
            )
          }
        />
      )}
      {!hasHeader && definition.instruction !== '' && <p className="instruction">{definition.instruction}</p>}
      <div className="card-layout">
        <div className="card-content" ref={content}>
          <Unsupported names={definition.unsupported} />
          <PageContent definition={definition} state={state} />
        </div>
        {withFactBoxes && showsFactBoxes && <FactBoxes definition={definition} state={state} />}
      </div>
    </>
  );
}
