import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { ContainerNode, ControlNode, FieldNode } from '../../../page-engine/page-model.ts';
import type { OpenForm } from '../session/hooks.ts';
import { ControlView, controlKey } from './ControlView.tsx';

interface Props extends OpenForm {
  readonly node: ContainerNode;
}

/** A group of a card that can be folded; folded it still shows its most important values. */
export function FastTab({ definition, state, node }: Props) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(true);
  const [showsAll, setShowsAll] = useState(false);
  const now = state.controls[node.name];
  if (now?.isVisible === false) return null;
  const caption = now?.caption || node.caption;
  const fields = fieldsOf(node);
  const hasMore = fields.some((field) => field.importance === 'Additional' && isShown(field));
  const hasErrors = fields.some((field) => state.fields[field.name]?.error !== undefined);
  function isShown(field: FieldNode): boolean {
    return state.fields[field.name]?.isVisible !== false;
  }
  const summary = fields.filter((field) => field.importance === 'Promoted' && isShown(field));
  const isTop = (child: ControlNode) => showsAll || child.kind !== 'field' || child.importance !== 'Additional';
  return (
    <section className="fast-tab" aria-labelledby={id}>
      <div className="fast-tab-header">
        <h2>
          <button type="button" id={id} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            <ChevronRight size={16} aria-hidden className={isOpen ? 'open' : ''} />
            {caption}
          </button>
        </h2>
        {!isOpen && (
          <span className="summary">
            {summary.map((field) => (
              <span key={field.name}>{state.fields[field.name]?.text}</span>
            ))}
          </span>
        )}
        {hasErrors && !isOpen && <span className="summary in-error">has errors</span>}
        {isOpen && hasMore && (
          <button type="button" className="link" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? 'Show less' : 'Show more'}
          </button>
        )}
      </div>
      {isOpen && (
        <div className="fields two-columns">
          {node.instruction !== '' && <p className="instruction">{node.instruction}</p>}
          {node.children.filter(isTop).map((child) => (
            <ControlView key={controlKey(child)} definition={definition} state={state} node={child} />
          ))}
        </div>
      )}
    </section>
  );
}

function fieldsOf(node: ControlNode): FieldNode[] {
  if (node.kind === 'field') return [node];
  return 'children' in node ? node.children.flatMap(fieldsOf) : [];
}
