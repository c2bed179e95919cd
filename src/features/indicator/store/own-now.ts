import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { currentDefinitions } from '../definitions-kept.ts'
import type { HalfOpenPeriod } from '../model.ts'
import { asItIs } from '../release/let-out.ts'
import type { ShownValue, ShownValues } from '../shown.ts'
import { computeValues } from './compute-values.ts'
import { unpackAll, type Packed } from './packed.ts'
import { readStanding } from './read-standing.ts'
import { scopeKey } from './scope-keys.ts'

/** What an organization did in a period, as it is kept; null: it was never computed, or something changed since. */
export async function keptOwn(
  tx: Tx,
  organization: string,
  { start, end }: HalfOpenPeriod,
): Promise<ShownValues | null> {
  const { rows } = await sql<{ computedAt: Date; figures: Record<string, Packed> }>`
    select computed_at as "computedAt", figures from indicator_snapshot
    where organization_id = ${organization} and starts_on = ${start}::date and ends_before = ${end}::date
      and not exists (select from indicator_stale s where coalesce(s.organization_id, ${organization}) = ${organization})`.execute(
    tx,
  )
  const [row] = rows
  return row ? { period: { start, end }, computedAt: row.computedAt, values: unpackAll(row.figures) } : null
}

/** The same, computed now from what the transaction may read. */
export async function computeOwn(
  tx: Tx,
  organization: string,
  period: HalfOpenPeriod,
  today: Day,
): Promise<ShownValues> {
  const definitions = await currentDefinitions(tx)
  const { adoptions } = await readStanding(tx, period, [organization])
  const scopes = [{ kind: 'organization' as const, organization }]
  const found = await computeValues(tx, {
    definitions,
    period,
    scopes,
    adoptions,
    today,
    organizations: [organization],
  })
  const [scope] = scopes
  const values = (scope && found.get(scopeKey(scope))) ?? []
  return {
    period,
    computedAt: null,
    values: new Map(values.map((value): [string, ShownValue] => [value.measure, asItIs(value)])),
  }
}
