import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { HalfOpenPeriod, MeasureValue, Scope } from '../model.ts'
import { pack } from './packed.ts'
import { parseScopeKey } from './scope-keys.ts'

/** Values of a period, by scope (`scopeKey`). */
export type PeriodValues = ReadonlyMap<string, readonly MeasureValue[]>
/** Those of one scope. */
export type ScopeValues = readonly [scope: string, values: readonly MeasureValue[]]

/** Rows written in one statement: what is sent stays small beside what the machine has. */
const batch = 50

/**
 * Keeps raw values in place of those that were there. While the database writes some, the next are computed.
 *
 * @returns how many rows
 */
export async function keepValues(
  tx: Tx,
  period: HalfOpenPeriod,
  values: Iterable<ScopeValues>,
  at: Date,
): Promise<number> {
  let count = 0
  let writing: Promise<unknown> = Promise.resolve()
  for (const rows of batchesOf(values)) {
    count += rows.length
    await writing
    writing = write(tx, period, rows, at)
    // Whoever awaits it hears of its failure; until then it is not an unheard one.
    writing.catch(() => undefined)
    // It is sent, and others have their turn, before the next are computed.
    await new Promise((resolve) => setImmediate(resolve))
  }
  await writing
  return count
}

function* batchesOf(values: Iterable<ScopeValues>): Generator<ScopeValues[]> {
  let rows: ScopeValues[] = []
  for (const one of values) {
    rows.push(one)
    if (rows.length < batch) continue
    yield rows
    rows = []
  }
  if (rows.length > 0) yield rows
}

function write(tx: Tx, { start, end }: HalfOpenPeriod, values: readonly ScopeValues[], at: Date): Promise<unknown> {
  const rows = values.map(([scope, found]) => ({
    scope,
    ...columnsOf(parseScopeKey(scope)),
    figures: pack(found),
  }))
  return sql`
    insert into indicator_snapshot (scope, organization_id, network_id, region, sector, starts_on, ends_before, figures, computed_at)
    select r.scope, r.organization_id, r.network_id, r.region, r.sector, ${start}::date, ${end}::date, r.figures, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (scope text, organization_id uuid, network_id uuid, region text, sector text, figures jsonb)
    on conflict (scope, starts_on, ends_before) do update set figures = excluded.figures, computed_at = excluded.computed_at`.execute(
    tx,
  )
}

/** Forgets the rows of a period that are no longer among its scopes: of organizations and networks that were computed. */
export async function forgetOtherRows(
  tx: Tx,
  period: HalfOpenPeriod,
  { scopes, networks }: { scopes: readonly string[]; networks: readonly (string | null)[] },
): Promise<void> {
  for (const table of ['indicator_snapshot', 'indicator_release'])
    await sql`
      delete from ${sql.table(table)} where starts_on = ${period.start}::date and ends_before = ${period.end}::date
        and organization_id is null and (network_id = any (${networks.filter((one) => one !== null)}::uuid[]) or (network_id is null and ${networks.includes(null)}))
        and scope <> all (${[...scopes]}::text[])`.execute(tx)
}

/** What a scope is, in columns. */
export const columnsOf = (scope: Scope) =>
  scope.kind === 'organization'
    ? { organization_id: scope.organization, network_id: null, region: null, sector: null }
    : { organization_id: null, network_id: scope.network, region: scope.region, sector: scope.sector }
