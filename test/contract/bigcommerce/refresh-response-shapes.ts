import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { endpoints, type Shape } from './endpoints.ts';

/**
 * Reads BigCommerce's published OpenAPI files and keeps, for the endpoints the sandbox serves, what the answers look
 * like: names and types of members, nothing else. Run it when the API changes:
 *   node test/contract/bigcommerce/refresh-response-shapes.ts FOLDER_WITH_THE_OPENAPI_FILES
 */

type Node = Record<string, unknown>;

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Name the folder with the OpenAPI files.');
  process.exit(2);
}

const shapes: Record<string, Shape> = {};
for (const { name, file, path, method = 'get' } of endpoints) {
  const document = parse(readFileSync(join(folder, file), 'utf8')) as Node;
  const operation = at(document, ['paths', path, method]);
  const responses = operation.responses as Node;
  const response = resolve(document, (responses['200'] ?? responses['201']) as Node);
  const schema = at(response, ['content', 'application/json', 'schema']);
  shapes[name] = shapeOf(document, schema, []);
}
const target = new URL('./response-shapes.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(shapes, null, 1)}\n`);
console.log(`${Object.keys(shapes).length} shapes written`);

function at(node: Node, path: readonly string[]): Node {
  return path.reduce((current, name) => {
    const next = current[name];
    if (typeof next !== 'object' || next === null) throw new Error(`${path.join(' > ')}: there is no ${name}`);
    return next as Node;
  }, node);
}

function resolve(document: Node, node: Node): Node {
  const reference = node.$ref;
  if (typeof reference !== 'string') return node;
  const path = reference
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return resolve(document, at(document, path));
}

/** Types and members; a schema that contains itself is cut. */
function shapeOf(document: Node, given: Node, within: readonly Node[]): Shape {
  const node = resolve(document, given);
  if (within.includes(node)) return {};
  const inner = (child: unknown) => shapeOf(document, child as Node, [...within, node]);
  const shape: Shape = {};
  if (typeof node.type === 'string') shape.type = node.nullable === true ? [node.type, 'null'] : node.type;
  if (node.properties !== undefined) {
    shape.properties = Object.fromEntries(
      Object.entries(node.properties as Node).map(([name, child]) => [name, inner(child)]),
    );
  }
  if (node.items !== undefined) shape.items = inner(node.items);
  for (const combination of ['allOf', 'anyOf', 'oneOf'] as const) {
    // Exactly-one is not what the texts mean: number or text, whichever comes.
    const target = combination === 'allOf' ? 'allOf' : 'anyOf';
    if (Array.isArray(node[combination])) shape[target] = node[combination].map(inner);
  }
  return shape;
}
