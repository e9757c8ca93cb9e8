import { CircleCheck, type LucideIcon, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ActionNode, ContainerNode, FieldNode, FieldStyle } from '../../../page-engine/page-model.ts';
import { type OpenForm, useSession } from '../session/hooks.ts';

interface Props extends OpenForm {
  readonly node: ContainerNode;
}

/** Figures that need attention, each a tile that opens what it counts; and tiles that do something. */
export function CueGroup({ definition, state, node }: Props) {
  const now = state.controls[node.name];
  if (now?.isVisible === false) return null;
  const caption = now?.caption || node.caption;
  const fields = node.children.filter((child) => child.kind === 'field');
  const isWide = node.arrangement.toLowerCase() === 'wide';
  return (
    <section className={`cue-group${isWide ? ' wide' : ''}`}>
      {node.showCaption && caption !== '' && <h3>{caption}</h3>}
      <div className="cues">
        {fields.map((field) => (
          <Cue key={field.name} definition={definition} state={state} node={field} />
        ))}
        {node.actions.map((action) => (
          <ActionTile key={action.name} definition={definition} state={state} action={action} />
        ))}
      </div>
    </section>
  );
}

function Cue({ definition, state, node }: OpenForm & { readonly node: FieldNode }) {
  const session = useSession();
  const field = state.fields[node.name];
  if (field === undefined || !field.isVisible) return null;
  return (
    <button
      type="button"
      className={`cue style-${field.style}`}
      title={node.toolTip}
      onClick={() => void session.send({ form: definition.form, command: 'drillDown', field: node.name })}
    >
      <span className="cue-caption">{field.caption || node.caption}</span>
      <span className={`cue-value${field.text.length > 8 ? ' long' : ''}`}>{field.text === '' ? '-' : field.text}</span>
      <CueSign style={field.style} />
    </button>
  );
}

/** What the colour says, for who does not see it. */
const signs: { readonly [style in FieldStyle]?: { readonly icon: LucideIcon; readonly says: string } } = {
  Favorable: { icon: CircleCheck, says: 'Favorable' },
  Unfavorable: { icon: OctagonAlert, says: 'Unfavorable' },
  Attention: { icon: OctagonAlert, says: 'Unfavorable' },
  Ambiguous: { icon: TriangleAlert, says: 'Ambiguous' },
};

function CueSign({ style }: { readonly style: FieldStyle }) {
  const sign = signs[style];
  if (sign === undefined) return null;
  return (
    <span className="cue-sign" role="img" aria-label={sign.says}>
      <sign.icon size={16} aria-hidden />
    </span>
  );
}

function ActionTile({ definition, state, action }: OpenForm & { readonly action: ActionNode }) {
  const session = useSession();
  if (state.actions[action.name]?.isVisible === false) return null;
  return (
    <button
      type="button"
      className="cue action"
      title={action.toolTip}
      onClick={() => void session.send({ form: definition.form, command: 'action', action: action.name })}
    >
      <span className="cue-caption">{action.caption}</span>
    </button>
  );
}
