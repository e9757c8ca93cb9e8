import type { z } from 'zod';

/** Route of the API pages: `api/{publisher}/{group}/{version}`. */
export const apiRoute = { publisher: 'bigc', group: 'sync', version: 'v1.0' } as const;

/** One API page: its names in the URL, the shape of its bodies, and its nested lists. */
export interface Entity<Shape extends z.ZodObject = z.ZodObject> {
  readonly entityName: string;
  readonly entitySetName: string;
  readonly schema: Shape;
  /** Navigation properties, sent with the parent in one deep insert. */
  readonly children?: Readonly<Record<string, Entity>>;
  /** Bound actions with their parameters. */
  readonly actions?: Readonly<Record<string, z.ZodObject>>;
}
