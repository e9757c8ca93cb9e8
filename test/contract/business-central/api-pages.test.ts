import type { z } from 'zod';
import { entities } from '../../../shared-types/api.ts';
import { apiRoute, type Entity } from '../../../shared-types/entity.ts';
import type { AlType, FieldMeta } from '../../../shared-types/field-types.ts';
import { loadApps } from '../../sandbox/business-central/al/compiler/load-apps.ts';
import { demoApps } from '../../sandbox/business-central/company-server.ts';
import type { PageFieldInfo, PageInfo } from '../../sandbox/business-central/runtime/session/page-instance.ts';
import type { TypeDescriptor } from '../../sandbox/business-central/runtime/values/types.ts';

/** The wire contract stands twice, as shared types and as AL API pages: here the two are compared. */
const pages = [...loadApps(demoApps).apiPages()].filter(
  (page) => page.properties.get('apipublisher') === apiRoute.publisher,
);

const alTypes: Readonly<Record<string, AlType>> = {
  guid: 'Guid',
  text: 'Text',
  code: 'Code',
  integer: 'Integer',
  decimal: 'Decimal',
  boolean: 'Boolean',
  dateTime: 'DateTime',
  enum: 'Enum',
};

interface Field {
  readonly name: string;
  readonly type: AlType | string;
  readonly direction: 'in' | 'out';
  readonly values: readonly string[];
}

function fieldOfSchema([name, schema]: [string, z.ZodType]): Field {
  const { al, direction } = schema.meta() as FieldMeta;
  return { name, type: al, direction, values: al === 'Enum' ? namesOf(schema) : [] };
}

function namesOf(schema: z.ZodType): readonly string[] {
  return 'unwrap' in schema
    ? namesOf((schema as z.ZodOptional<z.ZodType>).unwrap())
    : ((schema as z.ZodEnum).options as readonly string[]);
}

function fieldOfControl({ name, type, editable }: PageFieldInfo): Field {
  return {
    name,
    type: alTypes[type.kind] ?? type.kind,
    direction: editable ? 'in' : 'out',
    values: enumNames(type),
  };
}

function enumNames(type: TypeDescriptor): readonly string[] {
  return type.kind === 'enum' ? type.enum.values.map(({ name }) => name) : [];
}

const byName = (a: Field, b: Field) => a.name.localeCompare(b.name);

function pageOf(entity: Entity): PageInfo {
  const page = pages.find(({ properties }) => properties.get('entitysetname') === entity.entitySetName);
  if (page === undefined) throw new Error(`There is no API page for ${entity.entitySetName}`);
  return page;
}

function controlsOf(page: PageInfo): Field[] {
  return page.controls
    .filter((control): control is PageFieldInfo => control.kind === 'field')
    .map(fieldOfControl)
    .sort(byName);
}

function describeEntity(entity: Entity): void {
  describe(entity.entitySetName, () => {
    const page = pageOf(entity);

    test('route and names', () => {
      const { properties } = page;
      expect(properties.get('apigroup')).toBe(apiRoute.group);
      expect(properties.get('apiversion')).toBe(apiRoute.version);
      expect(properties.get('entityname')).toBe(entity.entityName);
    });

    test('fields with type, direction and enum values', () => {
      const expected = Object.entries(entity.schema.shape).map(([name, schema]) =>
        fieldOfSchema([name, schema as z.ZodType]),
      );
      expect(controlsOf(page)).toEqual(expected.sort(byName));
    });

    test('nested lists', () => {
      const parts = page.controls.filter(({ kind }) => kind === 'part');
      expect(parts.map((part) => ('entitySetName' in part ? part.entitySetName : ''))).toEqual(
        Object.keys(entity.children ?? {}),
      );
    });

    test('actions with their parameters', () => {
      const actions = page.procedures.map(({ name, parameters }) => [
        name,
        parameters.slice(1).map((parameter) => parameter.name),
      ]);
      const expected = Object.entries(entity.actions ?? {}).map(([name, schema]) => [name, Object.keys(schema.shape)]);
      expect(actions).toEqual(expected);
    });
  });
  for (const child of Object.values(entity.children ?? {})) describeEntity(child);
}

for (const entity of entities) describeEntity(entity);

test('no API page without a shared type', () => {
  const known = entities.flatMap((entity) => [
    entity.entitySetName,
    ...Object.values(entity.children ?? {}).map((child) => child.entitySetName),
  ]);
  expect(pages.map(({ properties }) => properties.get('entitysetname')).sort()).toEqual(known.sort());
});
