import { Grid, HEADER_HEIGHT, ROW_HEIGHT } from '../list/Grid.tsx';
import { Headline } from '../rolecenter/Headline.tsx';
import { type OpenForm, useRows } from '../session/hooks.ts';
import { ActionBar } from './ActionBar.tsx';
import { PageContent } from './PageContent.tsx';
import { StandardActions } from './PageHeader.tsx';
import { Unsupported } from './Unsupported.tsx';

interface Props extends OpenForm {
  readonly caption: string;
  readonly isFactBox: boolean;
}

/** Height in pixels of the lines of a part: as many as there are, within limits. */
function heightOf(rowCount: number): number {
  return HEADER_HEIGHT + ROW_HEIGHT * Math.min(Math.max(rowCount, 2), 9) + 16;
}

/** A page inside of a page: lines of a document, figures of a role centre. */
export function PartView({ definition, state, caption, isFactBox }: Props) {
  const rowCount = useRows(definition.form)?.rows.length ?? 0;
  if (definition.pageType === 'HeadlinePart') return <Headline definition={definition} state={state} />;
  const hasActions = definition.isList && (definition.actions.length > 0 || state.canInsert || state.canDelete);
  return (
    <section
      className={`part${definition.isList ? ' list-part' : ''}`}
      data-page={definition.pageId}
      aria-label={caption || state.caption}
    >
      {(caption !== '' || hasActions) && (
        <div className="part-header">
          {caption !== '' && <h2>{caption}</h2>}
          {hasActions && (
            <ActionBar definition={definition} state={state} isCompact>
              {(state.canInsert || state.canDelete) && <StandardActions definition={definition} state={state} />}
            </ActionBar>
          )}
        </div>
      )}
      <Unsupported names={definition.unsupported} />
      {definition.isList ? (
        <div className="part-grid" style={{ height: heightOf(rowCount) }}>
          <Grid definition={definition} state={state} isFactBox={isFactBox} />
        </div>
      ) : (
        <PageContent definition={definition} state={state} />
      )}
    </section>
  );
}
