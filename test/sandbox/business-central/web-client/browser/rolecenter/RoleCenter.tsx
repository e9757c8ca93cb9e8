import { ControlView, controlKey } from '../page/ControlView.tsx';
import type { PageProps } from '../page/PageView.tsx';
import { Unsupported } from '../page/Unsupported.tsx';

/** The start page: what needs attention, in parts. */
export function RoleCenter({ definition, state }: PageProps) {
  const nodes = definition.areas.flatMap((area) => ('children' in area ? area.children : []));
  return (
    <div className="role-center">
      <h1 className="visually-hidden">{state.caption}</h1>
      <Unsupported names={definition.unsupported} />
      {nodes.map((node) => (
        <ControlView key={controlKey(node)} definition={definition} state={state} node={node} />
      ))}
      {nodes.length === 0 && (
        <p className="empty">This role center has no parts. Choose a page above, or search with Alt+Q.</p>
      )}
    </div>
  );
}
