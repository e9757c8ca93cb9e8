/** `$metadata`: the entities of a route in the language of OData, CSDL 4.0. */
import type { TypeDescriptor } from '../runtime/values/types.ts';
import type { ApiPage } from './api-page.ts';
import { edmType, encodeName, enumTypeName } from './edm.ts';

/** Pages of a route by id, with the pages of their parts. */
export function metadataDocument(pages: readonly ApiPage[], sets: readonly ApiPage[]): string {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const entityTypes = pages.map((page) => entityType(page, byId));
  const enums = [...enumTypes(pages)];
  const actions = pages.flatMap((page) => page.actions.map((action) => actionElement(page, action)));
  const entitySets = sets.map(
    (page) =>
      `<EntitySet Name="${xml(page.entitySetName)}" EntityType="Microsoft.NAV.${xml(page.entityName)}">${bindings(page, byId)}</EntitySet>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="Microsoft.NAV" xmlns="http://docs.oasis-open.org/odata/ns/edm">${COMPANY}${entityTypes.join('')}${enums.join('')}${actions.join('')}<EntityContainer Name="NAV"><EntitySet Name="companies" EntityType="Microsoft.NAV.company">${companyBindings(sets)}</EntitySet>${entitySets.join('')}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;
}

const COMPANY =
  '<EntityType Name="company"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Guid" Nullable="false"/><Property Name="systemVersion" Type="Edm.String"/><Property Name="timestamp" Type="Edm.Int64"/><Property Name="name" Type="Edm.String" MaxLength="30"/><Property Name="displayName" Type="Edm.String" MaxLength="250"/><Property Name="businessProfileId" Type="Edm.String" MaxLength="250"/></EntityType>';

function entityType(page: ApiPage, byId: ReadonlyMap<number, ApiPage>): string {
  const key = page.controls.find((control) => control.field === page.key)?.name ?? 'id';
  const properties = page.controls.map(
    ({ name, type }) => `<Property Name="${xml(name)}" Type="${xml(edmType(type))}"${facets(type, name === key)}/>`,
  );
  const navigation = page.parts.map((part) => {
    const child = byId.get(part.pageId);
    const target = `Microsoft.NAV.${child?.entityName ?? ''}`;
    return `<NavigationProperty Name="${xml(part.name)}" Type="${xml(part.many ? `Collection(${target})` : target)}" ContainsTarget="true"/>`;
  });
  return `<EntityType Name="${xml(page.entityName)}"><Key><PropertyRef Name="${xml(key)}"/></Key>${properties.join('')}${navigation.join('')}</EntityType>`;
}

function facets(type: TypeDescriptor, isKey: boolean): string {
  const nullable = isKey ? ' Nullable="false"' : '';
  if ((type.kind === 'text' || type.kind === 'code') && type.length !== undefined) {
    return `${nullable} MaxLength="${type.length}"`;
  }
  return type.kind === 'decimal' ? `${nullable} Scale="Variable"` : nullable;
}

function enumTypes(pages: readonly ApiPage[]): Set<string> {
  const elements = new Map<string, string>();
  for (const { type } of pages.flatMap((page) => page.controls)) {
    if (type.kind !== 'enum') continue;
    const members = type.enum.values.map(
      ({ name, ordinal }) => `<Member Name="${xml(encodeName(name))}" Value="${ordinal}"/>`,
    );
    const name = enumTypeName(type.enum.name);
    elements.set(name, `<EnumType Name="${xml(name)}">${members.join('')}</EnumType>`);
  }
  return new Set(elements.values());
}

function actionElement(page: ApiPage, action: ApiPage['actions'][number]): string {
  const parameters = action.parameters.map(
    ({ name, type }) => `<Parameter Name="${xml(name)}" Type="${xml(edmType(type))}"/>`,
  );
  const result = action.returnType === undefined ? '' : `<ReturnType Type="${xml(edmType(action.returnType))}"/>`;
  return `<Action Name="${xml(action.name)}" IsBound="true"><Parameter Name="bindingParameter" Type="Microsoft.NAV.${xml(page.entityName)}"/>${parameters.join('')}${result}</Action>`;
}

function bindings(page: ApiPage, byId: ReadonlyMap<number, ApiPage>): string {
  return page.parts
    .map((part) => {
      const target = byId.get(part.pageId)?.entitySetName ?? '';
      return `<NavigationPropertyBinding Path="${xml(part.name)}" Target="${xml(target)}"/>`;
    })
    .join('');
}

function companyBindings(sets: readonly ApiPage[]): string {
  return sets
    .map(({ entitySetName }) => {
      const name = xml(entitySetName);
      return `<NavigationPropertyBinding Path="${name}" Target="${name}"/>`;
    })
    .join('');
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
