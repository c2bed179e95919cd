import { CompiledQuery } from 'kysely'
import { asOwner, asOwnerTx, type OwnerQuery } from '../../kernel/as-owner.ts'
import { addDays, dayOf, type Clock } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import type { Feature, FeatureDemo } from '../../kernel/feature/index.ts'

/** What the features declare for the demonstration, each after those it needs. */
export const demosOf = (features: readonly Feature[]): readonly FeatureDemo[] =>
  features.flatMap(({ demo }) => (demo ? [demo] : []))

/**
 * Loads the invented region into an empty, migrated database, feature by feature. Called again on the same database it
 * changes nothing that people did there.
 *
 * @param adminUrl administrator's address of the database
 * @throws Error when the database holds something else: the invented region is never mixed with real data
 */
export async function seedDemo(
  features: readonly Feature[],
  adminUrl: string,
  { clock, timeZone }: { clock: Clock; timeZone: string },
): Promise<void> {
  const demos = demosOf(features)
  const now = clock.now()
  const today = dayOf(now, timeZone)
  await asOwnerTx(adminUrl, async (tx) => {
    const query = queryOf(tx)
    await alone(query)
    const isFirst = !(await holds(demos, query))
    const moment = { now, today, timeZone, daysAgo: (count: number) => addDays(today, -count), isFirst }
    for (const { seed } of demos) await seed?.({ tx, query }, moment)
    for (const { settle } of demos) await settle?.({ tx, query }, moment)
  })
}

/**
 * Before anything is written: what the features ship comes first, and would be left in a database that is then refused.
 *
 * @throws Error when the migrated database holds something else than the region
 */
export const refuseRealData = (features: readonly Feature[], adminUrl: string): Promise<void> =>
  asOwner(adminUrl, async (query) => {
    for (const { refuseRealData: refuse } of demosOf(features)) await refuse?.(query)
  })

/** Whether a migrated database holds the invented region: such a database must only be served as a demonstration. */
export const holdsDemo = (features: readonly Feature[], adminUrl: string): Promise<boolean> =>
  asOwner(adminUrl, (query) => holds(demosOf(features), query))

async function holds(demos: readonly FeatureDemo[], query: OwnerQuery): Promise<boolean> {
  const answers = await Promise.all(demos.map((demo) => demo.holds?.(query) ?? false))
  return answers.includes(true)
}

/** Two processes that start at once load it once. */
const alone = (query: OwnerQuery) => query(`SELECT pg_advisory_xact_lock(hashtext('tisserin demo'))`)

const queryOf =
  (tx: Tx): OwnerQuery =>
  async <Row>(text: string, values: readonly unknown[] = []) =>
    (await tx.executeQuery(CompiledQuery.raw(text, [...values]) as CompiledQuery<Row>)).rows
