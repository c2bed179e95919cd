import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database, Tx } from '../../kernel/db/index.ts'
import { root } from '../../kernel/root.ts'
import { catalogueSchema, type Catalogue } from './catalogue-model.ts'

/** A catalogue never changes once loaded: what was read once from the database stays read. */
const known = new Map<string, Catalogue>()
const keyOf = (planId: string, version: number): string => `${planId}@${version}`

const catalogueFolder = join(root, 'content', 'plans')

/**
 * The catalogues of a folder (`<plan>.v<version>.json`), in the order of their names.
 *
 * @throws when a file is not a catalogue
 */
export function readCatalogues(folder: string = catalogueFolder): Catalogue[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => /\.v\d+\.json$/.test(name))
  return names.sort().map((name) => {
    const content: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const parsed = catalogueSchema.safeParse(content)
    // The file's own words are kept, not what the schema makes of them: a change of the schema changes no catalogue.
    if (parsed.success) return content as Catalogue
    const [issue] = parsed.error.issues
    throw new Error(`${name} is not a catalogue: ${issue?.path.join('.')} ${issue?.message}`)
  })
}

/** The row a catalogue is kept in: the same bytes, whoever loads it. */
export function catalogueRow(catalogue: Catalogue): {
  plan_id: string
  version: number
  content: string
  sha256: Buffer
} {
  const content = JSON.stringify(catalogue)
  return {
    plan_id: catalogue.id,
    version: catalogue.version,
    content,
    sha256: createHash('sha256').update(content).digest(),
  }
}

/**
 * Brings the catalogues of a folder into the database, each version once.
 *
 * @throws when a file is not a catalogue, or differs from the version of the same number already loaded
 */
export async function loadCatalogues(database: Database, folder: string = catalogueFolder): Promise<void> {
  for (const catalogue of readCatalogues(folder)) await loadCatalogue(database, catalogue)
}

/** The same for one catalogue. */
export async function loadCatalogue(database: Database, catalogue: Catalogue): Promise<void> {
  const row = catalogueRow(catalogue)
  await database.asGate(async (tx) => {
    await tx
      .insertInto('plan_catalogue')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const { sha256 } = await tx
      .selectFrom('plan_catalogue')
      .select('sha256')
      .where('plan_id', '=', catalogue.id)
      .where('version', '=', catalogue.version)
      .executeTakeFirstOrThrow()
    if (!sha256.equals(row.sha256))
      throw new Error(`plan ${catalogue.id}: version ${catalogue.version} was changed; give the change a new version`)
  })
}

/** One version of a plan; null when there is none. */
export async function findCatalogue(tx: Tx, planId: string, version: number): Promise<Catalogue | null> {
  const before = known.get(keyOf(planId, version))
  if (before) return before
  const row = await tx
    .selectFrom('plan_catalogue')
    .select('content')
    .where('plan_id', '=', planId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (!row) return null
  const catalogue = catalogueSchema.parse(row.content)
  known.set(keyOf(planId, version), catalogue)
  return catalogue
}

/** Number of the newest version of a plan; null when there is no such plan. */
async function newestVersion(tx: Tx, planId: string): Promise<number | null> {
  const newest = await tx
    .selectFrom('plan_catalogue')
    .select('version')
    .where('plan_id', '=', planId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest?.version ?? null
}

/** The newest version of a plan; null when there is no such plan. */
export async function latestCatalogue(tx: Tx, planId: string): Promise<Catalogue | null> {
  const newest = await newestVersion(tx, planId)
  return newest === null ? null : findCatalogue(tx, planId, newest)
}

/** Every plan in its newest version, in the order of their ids. */
export async function latestCatalogues(tx: Tx): Promise<Catalogue[]> {
  const rows = await tx
    .selectFrom('plan_catalogue')
    .select(['plan_id', (eb) => eb.fn.max('version').as('version')])
    .groupBy('plan_id')
    .orderBy('plan_id')
    .execute()
  const catalogues: Catalogue[] = []
  for (const row of rows) {
    const catalogue = await findCatalogue(tx, row.plan_id, row.version)
    if (catalogue) catalogues.push(catalogue)
  }
  return catalogues
}
