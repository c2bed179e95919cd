import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { Feature } from '../../src/kernel/feature/index.ts'
import type { Route } from '../../src/kernel/http/index.ts'
import { merged } from '../../src/kernel/merged.ts'
import { root } from '../../src/kernel/root.ts'
import type { World } from './actors.ts'
import type { FeatureMatrix } from './feature-matrix.ts'
import { kernelMatrix } from './kernel-matrix.ts'
import type { Rights, RouteRow } from './rights.ts'
import type { Samples, Target } from './samples.ts'

/** The whole authorization matrix. */
export interface Matrix {
  tables: Readonly<Record<string, Rights>>
  routes: Readonly<Record<string, RouteRow>>
  samples: (admin: pg.Pool, world: World) => Promise<Record<string, Samples>>
  targets: (admin: pg.Pool, world: World) => Promise<Record<string, Target[]>>
}

/** The matrix of the kernel and of these features, each read from its own folder. */
export async function matrixOf(features: readonly Feature[]): Promise<Matrix> {
  return joined([kernelMatrix, ...(await Promise.all(features.map(readMatrix)))])
}

/** @throws when two features speak of the same table, route or kind of thing */
function joined(matrices: readonly FeatureMatrix[]): Matrix {
  const gather = async <T>(asked: readonly (() => Promise<Record<string, T>> | undefined)[]) => {
    const found: Record<string, T>[] = []
    for (const one of asked) found.push((await one()) ?? {})
    return merged(found, 'kinds of things')
  }
  return {
    tables: merged(
      matrices.map(({ tables = {} }) => tables),
      'tables',
    ),
    routes: merged(
      matrices.map(({ routes }) => routes),
      'routes',
    ),
    samples: (admin, world) =>
      gather(
        matrices.map(
          ({ samples }) =>
            () =>
              samples?.(admin, world),
        ),
      ),
    targets: (admin, world) =>
      gather(
        matrices.map(
          ({ targets }) =>
            () =>
              targets?.(admin, world),
        ),
      ),
  }
}

/** Routes that nobody said who may ask for. */
export const routesWithoutRow = (routes: readonly Route[], { routes: rows }: Pick<Matrix, 'routes'>): string[] =>
  routes.map(({ id }) => id).filter((id) => !(id in rows))

/** Tables of the database that nobody said who may read. */
export async function tablesWithoutRow(admin: pg.Pool, { tables }: Pick<Matrix, 'tables'>): Promise<string[]> {
  return (await listTables(admin)).map(({ name }) => name).filter((name) => !(name in tables))
}

/** Tables and views of the database, each with its first column. */
export async function listTables(admin: pg.Pool): Promise<{ name: string; first: string }[]> {
  const { rows } = await admin.query<{ name: string; first: string }>(`
    SELECT format('%s.%s', n.nspname, c.relname) AS name, a.attname AS first
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = 1
    WHERE n.nspname IN ('public', 'sec') AND c.relkind IN ('r', 'p', 'v', 'm') ORDER BY 1`)
  return rows
}

async function readMatrix({ name }: Feature): Promise<FeatureMatrix> {
  if (!existsSync(join(root, 'src', 'features', name, 'test-matrix.ts'))) return { routes: {} }
  const read: { matrix: FeatureMatrix } = await import(`../../src/features/${name}/test-matrix.ts`)
  return read.matrix
}
