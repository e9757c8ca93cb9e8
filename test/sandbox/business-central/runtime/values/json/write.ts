import type { JsonNode } from './nodes.ts';

/** Compact JSON. Numbers are written with the digits they have. */
export function writeJson(node: JsonNode): string {
  switch (node.kind) {
    case 'object': {
      let text = '';
      for (const [name, member] of node.members) {
        text += `${text === '' ? '{' : ','}${JSON.stringify(name)}:${writeJson(member)}`;
      }
      return text === '' ? '{}' : `${text}}`;
    }
    case 'array':
      return `[${node.items.map(writeJson).join(',')}]`;
    case 'value':
      if (node.type === 'string') return JSON.stringify(node.text);
      return node.type === 'null' || node.type === 'undefined' ? 'null' : node.text;
  }
}
