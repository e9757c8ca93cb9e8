import type {
  ActionNode,
  Identifier,
  LabelValue,
  ObjectDeclaration,
  ObjectKind,
  ObjectReference,
  PageNode,
  Procedure,
  Property,
  Trigger,
  VariableDeclaration,
  ViewNode,
} from '../syntax/ast.ts';
import { sourceText } from '../syntax/source.ts';

/** One step from an object to a text: `Table`, `Field`, `Property`, `Method`, `NamedType` ... and the name it has. */
export interface TranslationStep {
  readonly type: string;
  readonly name: string;
}

/** A text of an app that people read, and where it stands. */
export interface TranslationUnit {
  readonly path: readonly TranslationStep[];
  readonly text: string;
  /** What the developer says about it: the meaning of the placeholders. */
  readonly comment: string;
  readonly maxLength: number | undefined;
  /** The object that an extension object extends. */
  readonly target: TranslationStep | undefined;
}

/** Names of the object kinds in translation files; what is not listed has no texts of its own. */
const ROOTS: Partial<Record<ObjectKind, string>> = {
  table: 'Table',
  tableExtension: 'TableExtension',
  page: 'Page',
  pageExtension: 'PageExtension',
  codeunit: 'Codeunit',
  report: 'Report',
  reportExtension: 'ReportExtension',
  query: 'Query',
  xmlPort: 'XmlPort',
  enum: 'Enum',
  enumExtension: 'EnumExtension',
  permissionSet: 'PermissionSet',
  permissionSetExtension: 'PermissionSetExtension',
  profile: 'Profile',
};

const TARGETS: Partial<Record<ObjectKind, string>> = {
  tableExtension: 'Table',
  pageExtension: 'Page',
  reportExtension: 'Report',
  enumExtension: 'Enum',
};

/** All texts of an object that are not locked, in source order. */
export function translationUnits(object: ObjectDeclaration): TranslationUnit[] {
  const type = ROOTS[object.kind];
  if (type === undefined) return [];
  const collector = new Collector(targetOf(object));
  const root = [{ type, name: object.name.text }];
  collector.properties(root, object.properties);
  collector.members(root, object);
  if (object.kind === 'table' || object.kind === 'tableExtension') {
    for (const field of object.fields) collector.part(root, 'Field', field.name, field);
  }
  if (object.kind === 'tableExtension') {
    for (const field of object.modifiedFields) collector.part(root, 'Field', field.name, field);
  }
  if (object.kind === 'enum' || object.kind === 'enumExtension') {
    for (const value of object.values) collector.part(root, 'EnumValue', value.name, value);
  }
  if (object.kind === 'page' || object.kind === 'pageExtension') {
    collector.controls(root, object.layout);
    collector.actions(root, object.actions);
    collector.views(root, object.views);
  }
  return collector.units;
}

function targetOf(object: ObjectDeclaration): TranslationStep | undefined {
  const type = TARGETS[object.kind];
  if (type === undefined || !('target' in object)) return undefined;
  return { type, name: referenceText(object.target) };
}

function referenceText(reference: ObjectReference): string {
  if (reference.kind !== 'qualifiedName') return sourceText(reference);
  return reference.parts.at(-1)?.text ?? '';
}

class Collector {
  readonly units: TranslationUnit[] = [];
  readonly #target: TranslationStep | undefined;

  constructor(target: TranslationStep | undefined) {
    this.#target = target;
  }

  members(
    path: readonly TranslationStep[],
    holder: {
      readonly variables?: readonly VariableDeclaration[];
      readonly procedures?: readonly Procedure[];
      readonly triggers?: readonly Trigger[];
    },
  ): void {
    this.#variables(path, holder.variables ?? []);
    for (const routine of [...(holder.procedures ?? []), ...(holder.triggers ?? [])])
      this.#variables([...path, { type: 'Method', name: routine.name.text }], routine.variables);
  }

  part(
    path: readonly TranslationStep[],
    type: string,
    name: Identifier,
    node: { readonly properties: readonly Property[]; readonly triggers?: readonly Trigger[] },
  ): void {
    const own = [...path, { type, name: name.text }];
    this.properties(own, node.properties);
    this.members(own, node);
  }

  properties(path: readonly TranslationStep[], properties: readonly Property[]): void {
    for (const { name, value } of properties) {
      if (value.kind === 'labelValue') this.#add([...path, { type: 'Property', name: name.text }], value);
    }
  }

  controls(path: readonly TranslationStep[], nodes: readonly PageNode[]): void {
    for (const node of nodes) {
      if (node.kind === 'pagePlacement') this.controls(path, node.children);
      else if (node.kind === 'pageModification') this.part(path, 'Control', node.target, node);
      else if (node.kind === 'pageControl') {
        this.part(path, 'Control', node.name, node);
        this.controls(path, node.children);
        this.actions(path, node.actions);
      }
    }
  }

  actions(path: readonly TranslationStep[], nodes: readonly ActionNode[]): void {
    for (const node of nodes) {
      if (node.kind === 'pagePlacement') this.actions(path, node.children);
      else if (node.kind === 'pageModification') this.part(path, 'Action', node.target, node);
      else if (node.kind === 'pageAction') {
        if (node.name !== undefined) this.part(path, 'Action', node.name, node);
        this.actions(path, node.children);
      }
    }
  }

  views(path: readonly TranslationStep[], nodes: readonly ViewNode[]): void {
    for (const node of nodes) {
      if (node.kind === 'pagePlacement') this.views(path, node.children);
      else if (node.kind === 'pageView') this.part(path, 'View', node.name, node);
    }
  }

  #variables(path: readonly TranslationStep[], variables: readonly VariableDeclaration[]): void {
    for (const { names, type } of variables) {
      if (type.kind !== 'labelType' || type.label.kind !== 'labelValue') continue;
      for (const name of names) this.#add([...path, { type: 'NamedType', name: name.text }], type.label);
    }
  }

  #add(path: readonly TranslationStep[], label: LabelValue): void {
    if (label.locked || label.text === '') return;
    this.units.push({
      path,
      text: label.text,
      comment: label.comment ?? '',
      maxLength: label.maxLength,
      target: this.#target,
    });
  }
}
