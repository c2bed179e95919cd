import type pg from 'pg'
import type { World } from './actors.ts'
import type { Rights, RouteRow } from './rights.ts'
import type { Samples, Target } from './samples.ts'

/** What `features/<name>/test-matrix.ts` exports as `matrix`: who may do what with the rows of its tables and its routes. */
export interface FeatureMatrix {
  tables?: Readonly<Record<string, Rights>>
  routes: Readonly<Record<string, RouteRow>>
  /** At least one row of each table for each relation that matters, and the additions to try. */
  samples?: (admin: pg.Pool, world: World) => Promise<Record<string, Samples>>
  /** Things that addresses name, by kind, for every relation that matters; ids that name nothing, and parents not theirs. */
  targets?: (admin: pg.Pool, world: World) => Promise<Record<string, Target[]>>
}
