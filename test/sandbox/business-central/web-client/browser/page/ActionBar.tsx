import { Button, Menu, Tooltip } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActionNode, FormId, FormState } from '../../../page-engine/page-model.ts';
import { type OpenForm, useSession } from '../session/hooks.ts';
import { iconOf } from './icons.ts';

/** Menus of the bar, in order. */
const areaCaptions = new Map([
  ['creation', 'New document'],
  ['processing', 'Actions'],
  ['navigation', 'Related'],
  ['reporting', 'Reports'],
]);

/** The commands of a page: what is promoted stands in the bar, all the rest in menus by area. */
export function ActionBar({
  definition,
  state,
  children,
  isCompact = false,
}: OpenForm & { readonly children?: ReactNode; readonly isCompact?: boolean }) {
  const areas = definition.actions.filter(({ kind }) => kind === 'area');
  const promoted = areas.filter(({ name }) => name.toLowerCase() === 'promoted').flatMap((area) => area.children);
  const inBar = promoted.length > 0 ? promoted : areas.flatMap((area) => promotedTheOldWay(area));
  const menus = [...areaCaptions.keys()].flatMap((name) => areas.filter((area) => area.name.toLowerCase() === name));
  return (
    <div
      role="toolbar"
      aria-label={`Actions of ${state.caption}`}
      className={`action-bar${isCompact ? ' compact' : ''}`}
    >
      {children}
      {inBar.map((node) => (
        <BarItem key={node.name} node={node} all={areas} state={state} />
      ))}
      {menus.map((area) => (
        <AreaMenu key={area.name} area={area} state={state} />
      ))}
    </div>
  );
}

function promotedTheOldWay(node: ActionNode): ActionNode[] {
  if (node.kind === 'action') return node.isPromoted ? [node] : [];
  return node.children.flatMap(promotedTheOldWay);
}

interface ItemProps {
  readonly node: ActionNode;
  readonly all: readonly ActionNode[];
  readonly state: FormState;
}

function BarItem({ node, all, state }: ItemProps) {
  const action = targetOf(node, all);
  if (node.kind === 'group') {
    const items = node.children.filter((child) => isShown(child, state));
    if (items.length === 0) return null;
    if (node.isSplitButton)
      return (
        <span className="split-button">
          <BarItem node={items[0]!} all={all} state={state} />
          <GroupMenu
            node={{ ...node, children: items.slice(1) }}
            label={`More of ${node.caption}`}
            all={all}
            state={state}
            isArrow
          />
        </span>
      );
    return <GroupMenu node={node} label={node.caption} all={all} state={state} />;
  }
  if (action === undefined || !isShown(node, state)) return null;
  return <ActionButton form={state.form} action={action} state={state} />;
}

export function ActionButton({
  form,
  action,
  state,
  variant = 'subtle',
}: {
  readonly form: FormId;
  readonly action: ActionNode;
  readonly state: FormState;
  readonly variant?: string;
}) {
  const session = useSession();
  const Icon = iconOf(action.image);
  const now = state.actions[action.name];
  return (
    <Tooltip label={tipOf(action)} disabled={tipOf(action) === ''}>
      <Button
        variant={variant}
        size="compact-sm"
        disabled={now?.isEnabled === false}
        leftSection={Icon === undefined ? undefined : <Icon size={16} aria-hidden />}
        onClick={() => void session.send({ form, command: 'action', action: action.name })}
      >
        {now?.caption || action.caption}
      </Button>
    </Tooltip>
  );
}

function tipOf({ toolTip, shortcut }: ActionNode): string {
  return shortcut === '' ? toolTip : `${toolTip} (${shortcut})`;
}

function GroupMenu({
  node,
  label,
  all,
  state,
  isArrow = false,
}: ItemProps & { readonly label: string; readonly isArrow?: boolean }) {
  return (
    <Menu>
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={isArrow ? label : undefined}
          rightSection={isArrow ? undefined : <ChevronDown size={14} aria-hidden />}
        >
          {isArrow ? <ChevronDown size={14} aria-hidden /> : label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuItems nodes={node.children} all={all} state={state} />
      </Menu.Dropdown>
    </Menu>
  );
}

function AreaMenu({ area, state }: { readonly area: ActionNode; readonly state: FormState }) {
  if (!area.children.some((child) => isShown(child, state))) return null;
  return (
    <GroupMenu
      node={area}
      label={areaCaptions.get(area.name.toLowerCase()) ?? area.caption}
      all={[area]}
      state={state}
    />
  );
}

function MenuItems({ nodes, all, state }: { readonly nodes: readonly ActionNode[] } & Omit<ItemProps, 'node'>) {
  const session = useSession();
  return nodes.map((node) => {
    if (node.kind === 'separator') return <Menu.Divider key={node.name} />;
    if (!isShown(node, state)) return null;
    if (node.kind === 'group' || node.kind === 'area') {
      return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu
        <div key={node.name} role="group" aria-label={node.caption || undefined}>
          {node.caption !== '' && <Menu.Label>{node.caption}</Menu.Label>}
          <MenuItems nodes={node.children} all={all} state={state} />
        </div>
      );
    }
    const action = targetOf(node, all) ?? node;
    const Icon = iconOf(action.image);
    const now = state.actions[action.name];
    return (
      <Menu.Item
        key={node.name}
        disabled={now?.isEnabled === false}
        leftSection={Icon === undefined ? <span className="no-icon" /> : <Icon size={16} aria-hidden />}
        rightSection={action.shortcut === '' ? undefined : <kbd>{action.shortcut}</kbd>}
        onClick={() => void session.send({ form: state.form, command: 'action', action: action.name })}
      >
        {now?.caption || action.caption}
      </Menu.Item>
    );
  });
}

/** The action an actionref shows. */
export function targetOf(node: ActionNode, all: readonly ActionNode[]): ActionNode | undefined {
  if (node.kind === 'action') return node;
  return node.kind === 'actionref' ? findAction(all, node.target) : undefined;
}

function findAction(nodes: readonly ActionNode[], name: string): ActionNode | undefined {
  for (const node of nodes) {
    if (node.kind === 'action' && node.name.toLowerCase() === name.toLowerCase()) return node;
    const found = findAction(node.children, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isShown(node: ActionNode, state: FormState): boolean {
  const name = node.kind === 'actionref' ? node.target : node.name;
  if (state.actions[name]?.isVisible === false || state.actions[node.name]?.isVisible === false) return false;
  return node.kind === 'action' || node.kind === 'actionref' || node.children.some((child) => isShown(child, state));
}
