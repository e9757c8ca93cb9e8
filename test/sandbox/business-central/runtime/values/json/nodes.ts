/** The tree behind AL's JSON types. Numbers keep the text they were read with, so that no digit is lost. */
export interface JsonObjectNode {
  readonly kind: 'object';
  readonly members: Map<string, JsonNode>;
  parent: JsonContainer | undefined;
}

export interface JsonArrayNode {
  readonly kind: 'array';
  readonly items: JsonNode[];
  parent: JsonContainer | undefined;
}

export interface JsonValueNode {
  readonly kind: 'value';
  type: 'string' | 'number' | 'boolean' | 'null' | 'undefined';
  /** The text of a string or number, `true` or `false`. */
  text: string;
  parent: JsonContainer | undefined;
}

export type JsonContainer = JsonObjectNode | JsonArrayNode;
export type JsonNode = JsonContainer | JsonValueNode;

export function objectNode(): JsonObjectNode {
  return { kind: 'object', members: new Map(), parent: undefined };
}

export function arrayNode(): JsonArrayNode {
  return { kind: 'array', items: [], parent: undefined };
}

export function valueNode(type: JsonValueNode['type'], text = ''): JsonValueNode {
  return { kind: 'value', type, text, parent: undefined };
}

/** A node to be put below another: itself, or a copy when it already has a place. */
export function adopt<N extends JsonNode>(parent: JsonContainer, node: N): N {
  const own = node.parent === undefined && !isAbove(node, parent) ? node : cloneNode(node);
  own.parent = parent;
  return own;
}

function isAbove(node: JsonNode, below: JsonNode): boolean {
  for (let at: JsonNode | undefined = below; at !== undefined; at = at.parent) if (at === node) return true;
  return false;
}

export function cloneNode<N extends JsonNode>(node: N): N {
  return copyOf(node) as N;
}

function copyOf(node: JsonNode): JsonNode {
  switch (node.kind) {
    case 'object': {
      const copy = objectNode();
      for (const [key, member] of node.members) copy.members.set(key, placed(copyOf(member), copy));
      return copy;
    }
    case 'array': {
      const copy = arrayNode();
      for (const item of node.items) copy.items.push(placed(copyOf(item), copy));
      return copy;
    }
    case 'value':
      return valueNode(node.type, node.text);
  }
}

function placed(node: JsonNode, parent: JsonContainer): JsonNode {
  node.parent = parent;
  return node;
}

/** Where a node stands, as `a.b[0].c`; empty for a root. */
export function pathOf(node: JsonNode): string {
  const { parent } = node;
  if (parent === undefined) return '';
  const before = pathOf(parent);
  if (parent.kind === 'array') return `${before}[${parent.items.indexOf(node)}]`;
  for (const [key, member] of parent.members) {
    if (member !== node) continue;
    if (/^[\p{L}\d_$-]+$/u.test(key)) return before === '' ? key : `${before}.${key}`;
    return `${before}['${key.replaceAll("'", "\\'")}']`;
  }
  return before;
}

/** Same kind, same content, members in any order. */
export function equalNodes(left: JsonNode, right: JsonNode): boolean {
  if (left.kind === 'value' && right.kind === 'value') return left.type === right.type && left.text === right.text;
  if (left.kind === 'array' && right.kind === 'array') {
    return (
      left.items.length === right.items.length &&
      left.items.every((item, index) => equalNodes(item, right.items[index] as JsonNode))
    );
  }
  if (left.kind !== 'object' || right.kind !== 'object' || left.members.size !== right.members.size) return false;
  for (const [key, member] of left.members) {
    const other = right.members.get(key);
    if (other === undefined || !equalNodes(member, other)) return false;
  }
  return true;
}
