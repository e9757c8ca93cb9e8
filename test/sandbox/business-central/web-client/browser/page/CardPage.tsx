import { useEffect, useRef } from 'react';
import { FIELD_INPUTS } from '../fields/FieldEditor.tsx';
import { DataItemFilters } from './DataItemFilters.tsx';
import { useDetailsPane } from './DetailsPane.tsx';
import { PageContent } from './PageContent.tsx';
import { PageHeader } from './PageHeader.tsx';
import type { PageProps } from './PageView.tsx';
import { Unsupported } from './Unsupported.tsx';

/** Card, document, and every dialog that shows one record. */
export function CardPage({ definition, state, isTop, isInDialog = false }: PageProps) {
  const details = useDetailsPane({ definition, state }, isTop);
  const content = useRef<HTMLDivElement>(null);
  const isWriting = state.isEditable && state.mode !== 'view';
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the page opens; later the user has the focus
  useEffect(() => {
    if (isTop && isWriting && !isInDialog) content.current?.querySelector<HTMLElement>(FIELD_INPUTS)?.focus();
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
          tools={details.button}
        />
      )}
      {!hasHeader && definition.instruction !== '' && <p className="instruction">{definition.instruction}</p>}
      <div className="card-layout">
        <div className="card-content" ref={content}>
          <Unsupported names={definition.unsupported} />
          <PageContent definition={definition} state={state} />
          {definition.dataItems.map((item) => (
            <DataItemFilters key={item.name} definition={definition} state={state} item={item} />
          ))}
        </div>
        {details.pane}
      </div>
    </>
  );
}
