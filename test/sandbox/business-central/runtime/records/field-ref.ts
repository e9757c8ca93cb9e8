/** AL's FieldRef: a field of a record of any table. */
import { platformError } from '../errors/messages.ts';
import { optionMembers } from '../platform/options.ts';
import type { TypeDescriptor } from '../values/types.ts';
import { Variant } from '../values/variant.ts';
import { convertValue, formatFieldValue } from './convert.ts';
import type { FieldDef, FieldValue } from './definitions.ts';
import { RecordRef } from './record-ref.ts';
import type { RecordVar } from './record-var.ts';

/** Members of AL's FieldType in the order of their ordinals. */
const FIELD_TYPES: readonly TypeDescriptor['kind'][] = [
  'variant',
  'recordId',
  'text',
  'date',
  'time',
  'dateFormula',
  'decimal',
  'media',
  'mediaSet',
  'bigText',
  'blob',
  'boolean',
  'integer',
  'code',
  'option',
  'bigInteger',
  'duration',
  'guid',
  'dateTime',
];
const FIELD_CLASSES: readonly FieldDef['fieldClass'][] = ['Normal', 'FlowField', 'FlowFilter'];

export class FieldRef {
  readonly alType: TypeDescriptor = { kind: 'fieldRef' };
  private readonly target: RecordVar;
  private readonly field: FieldDef;

  constructor(record: RecordVar, field: FieldDef) {
    this.target = record;
    this.field = field;
  }

  /** Reads the value with its type, or assigns one. */
  Value(...value: [unknown?]): Variant {
    if (value.length > 0) this.target.f[this.field.slot] = convertValue(this.field.type, value[0]);
    return new Variant(this.field.type, this.target.f[this.field.slot]);
  }

  toAlText(): string {
    return formatFieldValue(this.field, this.target.f[this.field.slot]!);
  }

  Record(): RecordRef {
    return RecordRef.on(this.target);
  }

  Number(): number {
    return this.field.number;
  }

  Name(): string {
    return this.field.name;
  }

  Caption(): string {
    return this.field.caption;
  }

  Active(): boolean {
    return this.field.enabled;
  }

  Type(): number {
    const { kind } = this.field.type;
    return FIELD_TYPES.indexOf(kind === 'enum' ? 'option' : kind);
  }

  /** Defined length of texts and codes, else the size of the type on the platform. */
  Length(): number {
    const { type } = this.field;
    if (type.kind === 'text' || type.kind === 'code') return type.length ?? 0;
    const sizes: Partial<Record<TypeDescriptor['kind'], number>> = {
      bigInteger: 8,
      decimal: 12,
      dateTime: 8,
      guid: 16,
      duration: 8,
      dateFormula: 32,
    };
    return sizes[type.kind] ?? 4;
  }

  Class(): number {
    return FIELD_CLASSES.indexOf(this.field.fieldClass);
  }

  Relation(): number {
    return this.target.Relation(this.field.number);
  }

  IsOptimizedForTextSearch(): boolean {
    return false;
  }

  CalcField(): boolean {
    return this.target.CalcFields(this.field.number);
  }

  CalcField$(): void {
    this.target.CalcFields$(this.field.number);
  }

  CalcSum(): boolean {
    return this.target.CalcSums(this.field.number);
  }

  CalcSum$(): void {
    this.target.CalcSums$(this.field.number);
  }

  Validate(...value: [unknown?]): void {
    this.target.Validate(this.field.number, ...value);
  }

  TestField(...args: unknown[]): void {
    this.target.TestField(this.field.number, ...args);
  }

  FieldError(text?: unknown): void {
    this.target.FieldError(this.field.number, text);
  }

  SetRange(from?: unknown, to?: unknown): void {
    this.target.SetRange(this.field.number, from, to);
  }

  SetFilter(filter: string, ...args: unknown[]): void {
    this.target.SetFilter(this.field.number, filter, ...args);
  }

  GetFilter(): string {
    return this.target.GetFilter(this.field.number);
  }

  GetRangeMin(): Variant {
    return this.typed(this.target.GetRangeMin(this.field.number));
  }

  GetRangeMax(): Variant {
    return this.typed(this.target.GetRangeMax(this.field.number));
  }

  // -- options and enums

  IsEnum(): boolean {
    return this.field.type.kind === 'enum';
  }

  OptionMembers(): string {
    return this.members()
      .map(({ name }) => name)
      .join(',');
  }

  OptionString(): string {
    return this.OptionMembers();
  }

  OptionCaption(): string {
    return this.members()
      .map(({ caption }) => caption)
      .join(',');
  }

  EnumValueCount(): number {
    return this.members().length;
  }

  GetEnumValueName(index: number): string {
    return this.member(index).name;
  }

  GetEnumValueCaption(index: number): string {
    return this.member(index).caption;
  }

  GetEnumValueOrdinal(index: number): number {
    return this.member(index).ordinal;
  }

  GetEnumValueNameFromOrdinalValue(ordinal: number): string {
    return this.memberOf(ordinal).name;
  }

  GetEnumValueCaptionFromOrdinalValue(ordinal: number): string {
    return this.memberOf(ordinal).caption;
  }

  private typed(value: FieldValue): Variant {
    return new Variant(this.field.type, value);
  }

  private members(): ReturnType<typeof optionMembers> {
    const { type } = this.field;
    return type.kind === 'option' || type.kind === 'enum' ? optionMembers(type) : [];
  }

  private member(index: number): ReturnType<typeof optionMembers>[number] {
    const member = this.members()[index - 1];
    if (member === undefined) throw platformError('indexOutOfBounds', [String(index), String(this.members().length)]);
    return member;
  }

  private memberOf(ordinal: number): ReturnType<typeof optionMembers>[number] {
    const member = this.members().find((candidate) => candidate.ordinal === ordinal);
    if (member === undefined) throw platformError('enumValueMissing', [String(ordinal), this.field.name]);
    return member;
  }
}
