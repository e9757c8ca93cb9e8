/** Members of options and enums: both are ordinals at run time, their names and captions come with the type. */
import type { TypeDescriptor } from '../values/types.ts';

export type OptionType = Extract<TypeDescriptor, { kind: 'option' | 'enum' }>;

export function isOptionType(type: TypeDescriptor | undefined): type is OptionType {
  return type !== undefined && (type.kind === 'option' || type.kind === 'enum');
}

/** What people see; undefined where the type has no such ordinal. */
export function optionCaption(type: OptionType, ordinal: number): string | undefined {
  if (type.kind === 'option') return (type.captions ?? type.members)[ordinal] ?? type.members[ordinal];
  return type.enum.values.find((value) => value.ordinal === ordinal)?.caption;
}

/** The name in source and on the wire; undefined where the type has no such ordinal. */
export function optionName(type: OptionType, ordinal: number): string | undefined {
  if (type.kind === 'option') return type.members[ordinal];
  return type.enum.values.find((value) => value.ordinal === ordinal)?.name;
}

/** Names with their ordinals in order of declaration. */
export function optionMembers(type: OptionType): readonly { ordinal: number; name: string; caption: string }[] {
  if (type.kind === 'enum') return type.enum.values;
  return type.members.map((name, ordinal) => ({ ordinal, name, caption: type.captions?.[ordinal] ?? name }));
}

/** The ordinal of a caption or name, whatever its case; a number stands for itself where it is a member. */
export function optionOrdinal(type: OptionType, text: string): number | undefined {
  const wanted = text.trim().toLowerCase();
  const members = optionMembers(type);
  const found =
    members.find((member) => member.caption.trim().toLowerCase() === wanted) ??
    members.find((member) => member.name.trim().toLowerCase() === wanted);
  if (found !== undefined) return found.ordinal;
  if (!/^-?\d+$/.test(wanted)) return undefined;
  return members.find((member) => member.ordinal === Number(wanted))?.ordinal;
}
