import type { TypeDescriptor } from '../values/types.ts';

/** A variable, field or array element passed by `var`. */
export interface Ref<T> {
  v: T;
}

/** A `var` parameter of any type: the reference with its static type. */
export interface TypedRef extends Ref<unknown> {
  readonly type: TypeDescriptor;
}
