/** JSONPath as far as AL code uses it: names, indexes, wildcards, `..name` and filters on one member. */
import { UnsupportedAlError } from '../../errors/al-error.ts';
import type { JsonNode } from './nodes.ts';

type Step =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'descendant'; readonly name: string }
  | { readonly kind: 'filter'; readonly name: string; readonly equal: boolean; readonly value: string | undefined };

const STEP =
  /(?:\.\.(?<descendant>[\p{L}\d_$-]+))|(?:\.?\[(?:(?<index>\d+)|(?<any>\*)|'(?<quoted>(?:[^'\\]|\\.)*)'|"(?<double>[^"]*)"|\?\(@\.(?<filtered>[\p{L}\d_$-]+)\s*(?:(?<operator>==|!=)\s*(?:'(?<text>[^']*)'|(?<literal>[^\s')]+)))?\))\])|(?:\.?(?<star>\*))|(?:\.?(?<name>[^.[\]*]+))/uy;

export function selectNodes(root: JsonNode, path: string): JsonNode[] {
  let nodes = [root];
  for (const step of stepsOf(path)) nodes = nodes.flatMap((node) => follow(node, step));
  return nodes;
}

function stepsOf(path: string): Step[] {
  const text = path.replace(/^\$/, '');
  const steps: Step[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text.length) {
    const start = STEP.lastIndex;
    const found = STEP.exec(text)?.groups;
    if (found === undefined)
      throw new UnsupportedAlError('SelectToken', `the path '${path}' from '${text.slice(start)}'`);
    steps.push(stepOf(found));
  }
  return steps;
}

function stepOf(found: Record<string, string | undefined>): Step {
  if (found.descendant !== undefined) return { kind: 'descendant', name: found.descendant };
  if (found.index !== undefined) return { kind: 'index', index: Number(found.index) };
  if (found.any !== undefined || found.star !== undefined) return { kind: 'any' };
  if (found.filtered !== undefined) {
    const value = found.text ?? found.literal;
    return { kind: 'filter', name: found.filtered, equal: found.operator !== '!=', value };
  }
  return { kind: 'name', name: found.quoted?.replace(/\\(.)/g, '$1') ?? found.double ?? found.name ?? '' };
}

function follow(node: JsonNode, step: Step): JsonNode[] {
  switch (step.kind) {
    case 'name': {
      const member = node.kind === 'object' ? node.members.get(step.name) : undefined;
      return member === undefined ? [] : [member];
    }
    case 'index': {
      const item = node.kind === 'array' ? node.items[step.index] : undefined;
      return item === undefined ? [] : [item];
    }
    case 'any':
      return childrenOf(node);
    case 'descendant':
      return [
        ...follow(node, { kind: 'name', name: step.name }),
        ...childrenOf(node).flatMap((child) => follow(child, step)),
      ];
    case 'filter':
      return childrenOf(node).filter((child) => matches(child, step));
  }
}

function matches(node: JsonNode, step: Extract<Step, { kind: 'filter' }>): boolean {
  const member = node.kind === 'object' ? node.members.get(step.name) : undefined;
  if (step.value === undefined) return member !== undefined;
  const equal = member?.kind === 'value' && member.text === step.value;
  return equal === step.equal;
}

function childrenOf(node: JsonNode): JsonNode[] {
  if (node.kind === 'object') return [...node.members.values()];
  return node.kind === 'array' ? node.items : [];
}
