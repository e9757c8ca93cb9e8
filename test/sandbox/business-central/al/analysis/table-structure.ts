/** What a table is made of: types and lengths of fields, keys, properties that belong to a class of fields. */
import { systemFields } from '../semantics/bind-name.ts';
import { booleanProperty, property, textProperty } from '../semantics/properties.ts';
import type { TableSymbol } from '../semantics/symbols.ts';
import { type AlType, limitOf, typeName } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import { repeated } from './repeated.ts';
import type { AnalysedApp } from './rule.ts';

const LONGEST_TEXT = 2048;
const FIRST_SYSTEM_FIELD = 2000000000;

const fieldTypes: ReadonlySet<AlType['kind']> = new Set([
  'text',
  'code',
  'integer',
  'bigInteger',
  'decimal',
  'boolean',
  'date',
  'time',
  'dateTime',
  'duration',
  'guid',
  'option',
  'enum',
  'blob',
  'media',
  'mediaSet',
  'recordId',
  'dateFormula',
  'tableFilter',
  'error',
]);

/** Types whose values are kept elsewhere, so that no key can have them. */
const keylessTypes: ReadonlySet<AlType['kind']> = new Set(['blob', 'mediaSet', 'tableFilter']);

export function checkTableStructure(analysed: AnalysedApp): void {
  if (analysed.app.order === 0) return;
  for (const symbol of analysed.app.objects) {
    const table = symbol.kind === 'table' ? symbol : symbol.kind === 'tableExtension' ? symbol.target : undefined;
    if (table === undefined || !('declaration' in symbol) || symbol.declaration === undefined) continue;
    const node = symbol.declaration as ast.TableObject | ast.TableExtensionObject;
    for (const field of node.fields) checkField(field, table, analysed);
    checkKeys(node, table, analysed);
    if (node.kind === 'table' && !node.fields.some(isNormal))
      analysed.diagnostics.error(node.name, codes.noNormalField, 'A table has to have at least one Normal field');
  }
}

function isNormal(field: ast.TableField): boolean {
  return (textProperty(field, 'FieldClass') ?? 'normal').toLowerCase() === 'normal';
}

function checkField(field: ast.TableField, table: TableSymbol, { diagnostics }: AnalysedApp): void {
  const { name } = field;
  const type = table.fieldsByName.get(name.text.toLowerCase())?.type;
  if (type === undefined) return;
  if (field.id <= 0)
    diagnostics.error(
      name,
      codes.idNotPositive,
      `The ID ${field.id} of '${name.text}' is not valid: it must be greater than 0`,
    );
  if (field.id >= FIRST_SYSTEM_FIELD)
    diagnostics.error(
      name,
      codes.systemFieldId,
      `The field '${name.text}' is using an Id ${field.id} that is reserved for system fields`,
    );
  if (name.text.toLowerCase() in systemFields)
    diagnostics.error(
      name,
      codes.duplicateField,
      `A field with the name '${name.text}' is already declared in table '${table.name}': all tables have it`,
    );
  if (!fieldTypes.has(type.kind))
    diagnostics.error(field.type, codes.fieldType, `'${typeName(type)}' is not a valid field type`);
  if ((limitOf(type) ?? 0) > LONGEST_TEXT) {
    const message = `The maximum length for a field of type '${type.kind === 'text' ? 'Text' : 'Code'}' is ${LONGEST_TEXT}`;
    diagnostics.error(field.type, codes.fieldLength, message);
  }
  const fieldClass = textProperty(field, 'FieldClass')?.toLowerCase();
  const formula = field.properties.find((one) => one.name.text.toLowerCase() === 'calcformula');
  if (formula !== undefined && fieldClass !== 'flowfield') {
    const message = "The property 'CalcFormula' can only be used if the property 'FieldClass' is set to 'FlowField'";
    diagnostics.error(formula.name, codes.propertyNeedsValue, message);
  }
}

function checkKeys(
  node: ast.TableObject | ast.TableExtensionObject,
  table: TableSymbol,
  { diagnostics }: AnalysedApp,
): void {
  for (const { name } of repeated(node.keys, ({ name: { text } }) => text)) {
    const message = `A key with the name '${name.text}' is already defined in '${table.name}'`;
    diagnostics.error(name, codes.duplicateMember, message);
  }
  const [, ...clusteredAgain] = node.keys.filter((key) => booleanProperty(key, 'Clustered') === true);
  for (const { name } of clusteredAgain) {
    const message = `A clustered key has already been defined for table '${table.name}'`;
    diagnostics.error(name, codes.clusteredTwice, message);
  }
  for (const key of node.keys) {
    for (const field of repeated(key.fields, ({ text }) => text)) {
      const message = `The identifier '${field.text}' can only be specified in the list once`;
      diagnostics.error(field, codes.listedTwice, message);
    }
    for (const field of key.fields) {
      const type = table.fieldsByName.get(field.text.toLowerCase())?.type;
      if (type === undefined || !keylessTypes.has(type.kind)) continue;
      const message = `The field '${field.text}' in the table '${table.name}' cannot be included in a key because its type is '${typeName(type)}'`;
      diagnostics.error(field, codes.typeInKey, message);
    }
  }
  const obsolete = (key: ast.TableKey) => property(key, 'ObsoleteState') !== undefined;
  const byFields = Map.groupBy(node.keys, ({ fields }) => fields.map(({ text }) => text.toLowerCase()).join());
  for (const [twin, ...others] of byFields.values()) {
    if (twin === undefined || obsolete(twin)) continue;
    for (const key of others) {
      // Two keys of one name have been reported as such.
      if (obsolete(key) || key.name.text.toLowerCase() === twin.name.text.toLowerCase()) continue;
      const message = `The keys '${twin.name.text}' and '${key.name.text}' have an identical list of fields`;
      diagnostics.error(key.name, codes.sameKeys, message);
    }
  }
}
