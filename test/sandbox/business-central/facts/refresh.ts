import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ObjectDeclaration } from '../al/syntax/ast.ts';
import { subscriptionsIn } from './event-subscribers.ts';
import { FACTS_PATH, type FactEvent, type FactField, type FactObject, type FactProcedure } from './microsoft-facts.ts';
import { referencesIn } from './references.ts';
import { referenceText } from './signature.ts';

/** One object of a folder of facts, as far as it is read here. */
interface SourceObject extends Omit<FactObject, 'primaryKey' | 'values' | 'extensible'> {
  readonly extensible?: boolean;
  readonly keys?: readonly { readonly fields: readonly string[] }[];
  readonly values?: readonly { readonly ordinal: number; readonly name: string }[];
  readonly layout?: readonly { readonly name?: string }[];
  readonly actions?: readonly never[];
}

/**
 * Takes from a folder of facts what the stand-in declares and what the extension names, and writes it to the data file
 * that the project carries.
 */
export function refreshFacts(
  folder: string,
  declared: readonly ObjectDeclaration[],
  users: readonly ObjectDeclaration[],
) {
  const wanted = wantedMembers(declared, users);
  const objects: FactObject[] = [];
  const sources = new FactsFolder(folder);
  for (const row of sources.rows) {
    const members = wanted.get(`${row.kind} ${row.name}`.toLowerCase());
    if (members) objects.push(select(sources.read(row), row, members));
  }
  for (const name of sources.platformTables())
    if (wanted.has(`table ${name}`.toLowerCase())) objects.push({ kind: 'table', name, namespace: '', platform: true });
  const { source, commit } = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8'));
  const lines = [{ source, commit }, ...objects].map((line) => `${JSON.stringify(line)}\n`);
  writeFileSync(FACTS_PATH, lines.join(''));
  return objects.length;
}

/** For each object that the project names, the lower-case names of the procedures and events it needs of it. */
function wantedMembers(declared: readonly ObjectDeclaration[], users: readonly ObjectDeclaration[]) {
  const wanted = new Map<string, Set<string>>();
  const want = (kind: string, name: string): Set<string> => {
    const at = `${kind} ${name}`.toLowerCase();
    const members = wanted.get(at) ?? new Set<string>();
    wanted.set(at, members);
    return members;
  };
  for (const object of declared) {
    const [kind, name] =
      'target' in object
        ? [object.kind.replace('Extension', ''), referenceText(object.target)]
        : [object.kind, object.name.text];
    const members = want(kind, name);
    for (const { name: procedure } of object.procedures) members.add(procedure.text.toLowerCase());
  }
  for (const object of [...declared, ...users]) {
    for (const { kind, names } of referencesIn(object)) for (const name of names) want(kind, name);
    for (const { publisher, event } of subscriptionsIn(object))
      want(publisher.kind, publisher.name).add(event.toLowerCase());
  }
  return wanted;
}

function select(object: SourceObject, row: Row, members: ReadonlySet<string>): FactObject {
  const named = ({ name }: FactProcedure | FactEvent) => members.has(name.toLowerCase()) || object.kind === 'interface';
  return withoutUndefined({
    kind: row.kind,
    id: object.id,
    name: row.name,
    namespace: row.namespace,
    access: row.access === 'Internal' || row.access === 'internal' ? ('internal' as const) : undefined,
    extensible: object.extensible === false ? (false as const) : undefined,
    tableNo: object.tableNo,
    sourceTable: object.sourceTable,
    pageType: object.pageType,
    cardPage: object.cardPage,
    fields: object.fields?.map(selectField),
    primaryKey: object.keys?.[0]?.fields,
    values: object.values?.map(({ ordinal, name }) => [ordinal, name] as const),
    procedures: object.procedures?.filter(named).map(selectProcedure),
    events: object.events?.filter(named).map(selectEvent),
    controls: object.layout?.flatMap(({ name }) => name ?? []),
    actions: (object.actions as SourceObject['layout'])?.flatMap(({ name }) => name ?? []),
  }) as FactObject;
}

function selectField({ id, name, type, fieldClass, optionMembers }: FactField): FactField {
  return withoutUndefined({ id, name, type, fieldClass, optionMembers }) as FactField;
}

function selectProcedure({ name, access, scope, params, returns }: FactProcedure): FactProcedure {
  return withoutUndefined({ name, access, scope, params, returns }) as FactProcedure;
}

function selectEvent({ name, event, includeSender, params }: FactEvent): FactEvent {
  return withoutUndefined({ name, event, includeSender, params }) as FactEvent;
}

function withoutUndefined(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

interface Row {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  readonly access: string;
  readonly facts: string;
  /** Of pages. */
  readonly pageType?: string | undefined;
  readonly sourceTable?: string | undefined;
}

/** A folder of facts about Microsoft's applications: a list of all objects, and files with their members. */
class FactsFolder {
  readonly #folder: string;
  readonly #lists = new Map<string, readonly SourceObject[]>();
  readonly rows: readonly Row[];

  constructor(folder: string) {
    this.#folder = folder;
    const [, ...lines] = readFileSync(join(folder, 'all-objects.tsv'), 'utf8').trimEnd().split('\n');
    this.rows = lines.map((line) => {
      const [kind = '', id = '', name = '', namespace = '', , access = '', , , subkind, sourceTable, facts = ''] =
        line.split('\t');
      return {
        kind,
        id,
        name,
        namespace,
        access,
        facts,
        ...(kind === 'page' ? { pageType: subkind, sourceTable } : {}),
      };
    });
  }

  read({ kind, id, name, namespace, facts, pageType, sourceTable }: Row): SourceObject {
    if (!facts)
      return {
        kind,
        name,
        namespace,
        ...(id ? { id: Number(id) } : {}),
        ...(pageType ? { pageType } : {}),
        ...(sourceTable ? { sourceTable } : {}),
      };
    if (!facts.endsWith('s.json') || facts.includes('/')) return this.#parse(facts);
    const list = this.#lists.get(facts) ?? this.#parse<readonly SourceObject[]>(facts);
    this.#lists.set(facts, list);
    return list.find((object) => object.name === name && object.namespace === namespace)!;
  }

  /** Names of tables that Microsoft's source uses and does not declare. */
  platformTables(): string[] {
    return this.#parse<readonly { name: string }[]>('platform-tables-seen.json').map(({ name }) => name);
  }

  #parse<Content = SourceObject>(path: string): Content {
    return JSON.parse(readFileSync(join(this.#folder, path), 'utf8'));
  }
}
