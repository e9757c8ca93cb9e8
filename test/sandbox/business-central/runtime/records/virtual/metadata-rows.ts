/** Virtual tables that describe tables, fields and objects. */
import type { ObjectMetadata } from '../../session/session.ts';
import type { FieldDef, FieldValue, TableDef } from '../definitions.ts';
import { MemoryStore } from '../memory-store.ts';
import { relatedField } from '../relation.ts';
import type { Row, WriteResult } from '../row-store.ts';
import type { RecordSession } from '../session.ts';
import { readOnly } from './generated-store.ts';

export class ReadOnlyStore extends MemoryStore {
  private readonly owner: TableDef;

  constructor(table: TableDef, rows: Row[]) {
    super(table, rows);
    this.owner = table;
  }

  override insert(): WriteResult {
    throw readOnly(this.owner);
  }

  override update(): WriteResult {
    throw readOnly(this.owner);
  }

  override delete(): void {
    throw readOnly(this.owner);
  }

  override updateAll(): WriteResult {
    throw readOnly(this.owner);
  }

  override deleteAll(): void {
    throw readOnly(this.owner);
  }
}

/** A row by field names; the table need not have all of them. Texts that a field has no room for are cut. */
export function rowOf(table: TableDef, values: Readonly<Record<string, FieldValue>>): Row {
  const row = table.zeros.slice();
  for (const [name, value] of Object.entries(values)) {
    const field = table.byName.get(name.toLowerCase());
    if (field === undefined) continue;
    const { type } = field;
    row[field.slot] = type.kind === 'text' && typeof value === 'string' ? value.slice(0, type.length) : value;
  }
  return row;
}

/** The ordinal of an option member of a field. */
function ordinal(table: TableDef, fieldName: string, member: string): number {
  const type = table.byName.get(fieldName.toLowerCase())?.type;
  if (type?.kind !== 'option') return 0;
  return Math.max(
    0,
    type.members.findIndex((name) => name.toLowerCase() === member.toLowerCase()),
  );
}

export function objectRows(session: RecordSession, table: TableDef): MemoryStore {
  const rows = session.objects().flatMap((object: ObjectMetadata) => {
    const row = (type: string): Row =>
      rowOf(table, {
        'Object Type': ordinal(table, 'Object Type', type),
        'Object ID': object.id,
        'Object Name': object.name,
        'Object Caption': object.caption,
        'Object Subtype': object.subtype,
        // Each app is one package.
        'App Package ID': object.appId.toLowerCase(),
        'App Runtime Package ID': object.appId.toLowerCase(),
      });
    // A table is there twice: as an object and as its data.
    return object.type === 'Table' ? [row('Table'), row('TableData')] : [row(object.type)];
  });
  return new ReadOnlyStore(table, rows);
}

/** Table "Published Application": the apps of the server, all of them installed. */
export function appRows(session: RecordSession, table: TableDef): MemoryStore {
  const rows = session.apps().map(({ id, name, publisher, version }) => {
    const [major = 0, minor = 0, build = 0, revision = 0] = version.split('.').map(Number);
    return rowOf(table, {
      ID: id.toLowerCase(),
      'Package ID': id.toLowerCase(),
      'Runtime Package ID': id.toLowerCase(),
      Name: name,
      Publisher: publisher,
      'Version Major': major,
      'Version Minor': minor,
      'Version Build': build,
      'Version Revision': revision,
      Installed: true,
      'Tenant Visible': true,
    });
  });
  return new ReadOnlyStore(table, rows);
}

export function fieldRows(session: RecordSession, table: TableDef): MemoryStore {
  const rows: Row[] = [];
  for (const described of session.tables.all()) {
    for (const field of described.fields) {
      // The row version has no row of its own on the platform.
      if (field.number !== 0) rows.push(fieldRow(session, table, described, field));
    }
  }
  return new ReadOnlyStore(table, rows);
}

function fieldRow(session: RecordSession, table: TableDef, described: TableDef, field: FieldDef): Row {
  const { kind } = field.type;
  const length = 'length' in field.type && typeof field.type.length === 'number' ? field.type.length : 0;
  const branch = field.tableRelation?.[0];
  const related = branch === undefined ? undefined : session.tables.table(branch.table);
  return rowOf(table, {
    TableNo: described.id,
    'No.': field.number,
    TableName: described.name,
    FieldName: field.name,
    Type: ordinal(table, 'Type', kind === 'enum' ? 'option' : kind),
    Len: length,
    Class: ['Normal', 'FlowField', 'FlowFilter'].indexOf(field.fieldClass),
    Enabled: field.enabled,
    'Type Name':
      length > 0 ? `${kind[0]!.toUpperCase()}${kind.slice(1)}${length}` : `${kind[0]!.toUpperCase()}${kind.slice(1)}`,
    'Field Caption': field.caption,
    RelationTableNo: branch?.table ?? 0,
    RelationFieldNo: branch === undefined || related === undefined ? 0 : relatedField(related, branch).number,
    IsPartOfPrimaryKey: field.inPrimaryKey,
    ObsoleteState: ['No', 'Pending', 'Removed'].indexOf(field.obsoleteState ?? 'No'),
  });
}

export function permissionSetRows(session: RecordSession, table: TableDef): MemoryStore {
  const sets = session.objects().filter(({ type }) => type === 'PermissionSet');
  const rows = sets.map(({ name, caption, appId }) =>
    rowOf(table, { 'Role ID': name.toUpperCase(), Name: caption, 'App ID': appId }),
  );
  return new ReadOnlyStore(table, rows);
}

export function tableRows(session: RecordSession, table: TableDef): MemoryStore {
  const rows = [...session.tables.all()].map((described) =>
    rowOf(table, {
      ID: described.id,
      Name: described.name,
      Caption: described.caption,
      DataPerCompany: described.dataPerCompany,
      LookupPageID: described.lookupPageId ?? 0,
      DrillDownPageId: described.drillDownPageId ?? 0,
      TableType: ordinal(table, 'TableType', described.temporary ? 'Temporary' : 'Normal'),
    }),
  );
  return new ReadOnlyStore(table, rows);
}
