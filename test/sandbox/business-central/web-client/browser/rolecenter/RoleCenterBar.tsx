import { Menu, UnstyledButton } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import type { ActionNode, FormDefinition } from '../../../page-engine/page-model.ts';
import { goHome } from '../session/go-home.ts';
import { type OpenForm, useFormState, useSession, useSnapshot } from '../session/hooks.ts';

/** The navigation of the role centre, which stays at the top of every page. */
export function RoleCenterBar({ definition }: { readonly definition: FormDefinition }) {
  const state = useFormState(definition.form);
  const isOnlyPage = useSnapshot(({ forms }) => forms.length === 1);
  const session = useSession();
  if (state === undefined) return null;
  const areas = Object.groupBy(definition.actions, ({ name }) => name.toLowerCase());
  const sections = areas.sections?.flatMap(({ children }) => children) ?? [];
  const embedded = areas.embedding?.flatMap(({ children }) => children) ?? [];
  /** A page of the navigation takes the place of the one that is open. */
  const navigate = async (action: ActionNode) => {
    if (!(await goHome(session))) return;
    await session.send({ form: definition.form, command: 'action', action: action.name });
  };
  return (
    <nav className="role-center-bar" aria-label="Role center">
      <span className={`role${isOnlyPage ? ' here' : ''}`}>{state.caption}</span>
      {sections.map((section) => (
        <Section key={section.name} section={section} definition={definition} state={state} onChoose={navigate} />
      ))}
      {embedded
        .filter(({ kind, name }) => kind === 'action' && state.actions[name]?.isVisible !== false)
        .map((action) => (
          <UnstyledButton key={action.name} className="nav-link" onClick={() => void navigate(action)}>
            {action.caption}
          </UnstyledButton>
        ))}
    </nav>
  );
}

interface SectionProps extends OpenForm {
  readonly section: ActionNode;
  readonly onChoose: (action: ActionNode) => Promise<void>;
}

function Section({ section, state, onChoose }: SectionProps) {
  const actions = flatten(section).filter(({ name }) => state.actions[name]?.isVisible !== false);
  if (actions.length === 0) return null;
  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton className="nav-link">
          {section.caption}
          <ChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => (
          <Menu.Item key={action.name} onClick={() => void onChoose(action)}>
            {action.caption}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function flatten(node: ActionNode): ActionNode[] {
  return node.kind === 'action' ? [node] : node.children.flatMap(flatten);
}
