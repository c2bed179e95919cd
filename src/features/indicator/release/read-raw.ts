import { sql } from 'kysely'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { HalfOpenPeriod, MeasureValue } from '../model.ts'
import { unpackAll, type Packed } from '../store/packed.ts'

/** A row of raw values as it is kept. */
export interface KeptRow {
  scope: string
  period: HalfOpenPeriod
  values: ReadonlyMap<string, MeasureValue>
}

interface Row {
  scope: string
  start: Day
  end: Day
  figures: Record<string, Packed>
}

const toKept = ({ scope, start, end, figures }: Row): KeptRow => ({
  scope,
  period: { start, end },
  values: unpackAll(figures) as KeptRow['values'],
})

/**
 * Raw values of the tables of every network, some measures of them, in every period. Only the gate's room and the queue read this. Each row is
 * opened once: to look for one measure after another, the database would uncompress it as often.
 */
export async function readRawTables(tx: Tx, measures: readonly string[]): Promise<KeptRow[]> {
  const { rows } = await sql<Row>`
    select s.scope, s.starts_on::text as start, s.ends_before::text as end,
      (select coalesce(jsonb_object_agg(v.key, v.value), '{}') from jsonb_each(s.figures) as v where v.key = any (${[...measures]}::text[])) as figures
    from indicator_snapshot s where s.organization_id is null order by s.starts_on, s.ends_before, s.scope`.execute(tx)
  return rows.map(toKept)
}

/** Every measure of the rows of tables of one period. */
export async function readRawPeriod(tx: Tx, { start, end }: HalfOpenPeriod): Promise<KeptRow[]> {
  const { rows } = await sql<Row>`
    select s.scope, s.starts_on::text as start, s.ends_before::text as end, s.figures
    from indicator_snapshot s where s.starts_on = ${start}::date and s.ends_before = ${end}::date and s.organization_id is null
    order by s.scope`.execute(tx)
  return rows.map(toKept)
}

/** What readers keep of what was published, by id of a figure (see `family.ts`). */
export interface KeptEdition {
  shown: Map<string, number>
  withheld: Map<string, number | null>
}

/** `[shown, kept in]`: one of them is null; both: it was kept in and its count is not known. */
export type Pair = readonly [number | null, number | null]

export async function readEdition(tx: Tx): Promise<KeptEdition> {
  const { rows } = await sql<{ id: string; pair: Pair }>`
    select e.key || '|' || r.scope || '|' || r.starts_on || '|' || r.ends_before as id, e.value as pair from indicator_release r, jsonb_each(r.counts_then) as e where r.organization_id is null`.execute(
    tx,
  )
  const edition: KeptEdition = { shown: new Map(), withheld: new Map() }
  for (const { id, pair } of rows) {
    if (pair[0] === null) edition.withheld.set(id, pair[1])
    else edition.shown.set(id, pair[0])
  }
  return edition
}
