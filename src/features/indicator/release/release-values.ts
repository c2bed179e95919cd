import { sql } from 'kysely'
import { editionOf, release, thresholdsOf, type Edition, type Thresholds } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { KeptPeriod } from '../kept-periods.ts'
import type { HalfOpenPeriod, MeasureDefinition, MeasureValue } from '../model.ts'
import type { ShownValue } from '../shown.ts'
import { columnsOf } from '../store/keep-values.ts'
import { pack } from '../store/packed.ts'
import { parseScopeKey } from '../store/scope-keys.ts'
import { familyOf, type Family, type RawRow } from './family.ts'
import { asItIs, hasFigure, keptIn, keptOut, letOut, passedIn } from './let-out.ts'
import { isPublished } from './published-tables.ts'
import { readEdition, readRawPeriod, readRawTables, type KeptRow, type Pair } from './read-raw.ts'

/** What the gate made of one indicator. */
interface Gated {
  definitions: readonly MeasureDefinition[]
  family: Family
  edition: Edition
}

/** Measures of people, indicator by indicator: those that are laid side by side. */
const familiesOf = (definitions: readonly MeasureDefinition[]): MeasureDefinition[][] => [
  ...Map.groupBy(
    definitions.filter(({ countsPeople }) => countsPeople),
    ({ indicator }) => indicator,
  ).values(),
]

/** Sends the tables of one indicator through the gate. Pure. */
export function gate(
  definitions: readonly MeasureDefinition[],
  rows: readonly RawRow[],
  thresholds: Thresholds,
  earlier?: Edition,
): Gated {
  const family = familyOf(definitions, rows)
  const out = release(family.figures, thresholds, earlier)
  return { definitions, family, edition: editionOf(family.figures, out, earlier) }
}

/** One value of a table as the gate let it out. */
export function releasedOf(
  definition: MeasureDefinition,
  value: MeasureValue,
  { row, gated, thresholds }: { row: RawRow; gated: Gated | undefined; thresholds: Thresholds },
): ShownValue {
  if (!definition.countsPeople) return asItIs(value)
  if (!hasFigure(value)) return keptOut(value)
  if (gated === undefined || !isPublished(row.period, row.scope)) return keptIn(value, 'few')
  const passed = passedIn(gated.edition, (figure) => gated.family.cellOf(row, definition.measure, figure))
  return letOut(definition, value, passed, thresholds)
}

/** What a coordinator may see of one organization: its numbers of people are its own. */
export const releasedOfOrganization = ({ countsPeople }: MeasureDefinition, value: MeasureValue): ShownValue =>
  countsPeople && hasFigure(value) ? keptIn(value, 'own-only') : asItIs(value)

/** The same for every organization of some periods, where they are kept: there are many. */
async function keepOrganizations(
  tx: Tx,
  periods: readonly HalfOpenPeriod[],
  people: readonly string[],
  at: Date,
): Promise<void> {
  await sql`
    insert into indicator_release (scope, organization_id, starts_on, ends_before, figures, computed_at)
    select s.scope, s.organization_id, s.starts_on, s.ends_before, s.figures || (
      select coalesce(jsonb_object_agg(v.key, jsonb_strip_nulls(jsonb_build_object('indicator', v.value -> 'indicator',
        'definitionVersion', v.value -> 'definitionVersion', 'state', 'withheld', 'withheld', 'own-only', 'coverage', v.value -> 'coverage'))), '{}')
      from jsonb_each(s.figures) as v where v.key = any (${[...people]}::text[]) and v.value ->> 'state' in ('computed', 'partial')), ${at}
    from indicator_snapshot s
      join unnest(${periods.map(({ start }) => start)}::date[], ${periods.map(({ end }) => end)}::date[]) as p (starts_on, ends_before)
        on p.starts_on = s.starts_on and p.ends_before = s.ends_before
    where s.organization_id is not null
    on conflict (scope, starts_on, ends_before) do update set figures = excluded.figures, computed_at = excluded.computed_at`.execute(
    tx,
  )
}

export interface ReleaseAsked {
  definitions: readonly MeasureDefinition[]
  periods: readonly KeptPeriod[]
  /** Periods in which values changed: their rows are written again. With an edition, all are: one figure may give another away. */
  changed: readonly HalfOpenPeriod[]
  at: Date
  today: Day
}

/**
 * Sends all of the raw values through the gate and keeps what comes out, with what it must remember for the next time. Numbers of people of every
 * kept period are looked at together, whatever changed: a reader lays them side by side. They have one edition a month: whoever kept many
 * editions could follow what one change added to a figure that is withheld (decision 0032).
 */
export async function releaseValues(tx: Tx, { definitions, periods, changed, at, today }: ReleaseAsked): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('indicator-release'))`.execute(tx)
  const isDue = monthOf(await lastEdition(tx)) !== monthOf(today)
  const thresholds = thresholdsOf({})
  const people = definitions.flatMap(({ measure, countsPeople }) => (countsPeople ? [measure] : []))
  const looked = isDue
    ? { rows: tableRows(await readRawTables(tx, people), periods), earlier: await readEdition(tx) }
    : null
  // The database writes these while the gate computes.
  const organizations = keepOrganizations(tx, changed, people, at)
  organizations.catch(() => undefined)
  const gatedOf = new Map<string, Gated>()
  const remembered = new Map<string, Record<string, Pair>>()
  for (const family of looked ? familiesOf(definitions) : []) {
    await othersTurn()
    const gated = gate(family, looked?.rows ?? [], thresholds, looked?.earlier)
    for (const { measure } of family) gatedOf.set(measure, gated)
    remember(gated.edition, remembered)
  }
  await organizations
  const isChanged = (one: HalfOpenPeriod): boolean =>
    changed.some(({ start, end }) => start === one.start && end === one.end)
  // Between editions numbers of people stay as they are: only what changed has anything new to say.
  for (const period of isDue ? periods : periods.filter(isChanged)) {
    const out = (await readRawPeriod(tx, period)).flatMap(({ scope: key, values }) => {
      const scope = parseScopeKey(key)
      if (scope.kind === 'organization') return []
      const found = definitions.flatMap((definition) => {
        const value = values.get(definition.measure)
        if (value === undefined) return []
        const row: RawRow = { scope, period, values }
        return [releasedOf(definition, value, { row, gated: gatedOf.get(definition.measure), thresholds })]
      })
      return [{ key, values: found, countsThen: remembered.get(`${key}|${period.start}|${period.end}`) ?? {} }]
    })
    await (isDue ? keepEdition(tx, period, out, { at, today }) : keepBetweenEditions(tx, period, out, { at, people }))
  }
}

/** What was asked is sent, and requests are answered. */
const othersTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Rows of tables, in periods that are kept. */
const tableRows = (rows: readonly KeptRow[], periods: readonly KeptPeriod[]): RawRow[] =>
  rows.flatMap(({ scope: key, period: { start, end }, values }) => {
    const scope = parseScopeKey(key)
    const period = periods.find((one) => one.start === start && one.end === end)
    return scope.kind === 'organization' || period === undefined ? [] : [{ scope, period, values }]
  })

/** Puts what readers keep of each figure with the row where it stands. */
function remember({ shown, withheld }: Edition, into: Map<string, Record<string, Pair>>): void {
  const put = (id: string, pair: Pair): void => {
    const cut = id.indexOf('|')
    const row = id.slice(cut + 1)
    const found = into.get(row) ?? {}
    found[id.slice(0, cut)] = pair
    into.set(row, found)
  }
  for (const [id, n] of shown) put(id, [n, null])
  for (const [id, n] of withheld) put(id, [null, n])
}

interface OutRow {
  key: string
  values: readonly ShownValue[]
  countsThen: Readonly<Record<string, Pair>>
}

const monthOf = (day: Day | null): string | null => day && day.slice(0, 7)

/** Day of the last edition of the numbers of people; null: none yet. */
async function lastEdition(tx: Tx): Promise<Day | null> {
  const { rows } = await sql<{ day: Day | null }>`select max(people_on)::text as day from indicator_release`.execute(tx)
  return rows[0]?.day ?? null
}

const batch = 200

const batchesOf = (out: readonly OutRow[]): string[] => {
  const rows = out.map(({ key, values, countsThen }) => ({
    scope: key,
    ...columnsOf(parseScopeKey(key)),
    figures: pack(values),
    counts_then: countsThen,
  }))
  return Array.from({ length: Math.ceil(rows.length / batch) }, (_, at) =>
    JSON.stringify(rows.slice(at * batch, (at + 1) * batch)),
  )
}

const columnsRead = sql`r (scope text, organization_id uuid, network_id uuid, region text, sector text, figures jsonb, counts_then jsonb)`

async function keepEdition(
  tx: Tx,
  { start, end }: HalfOpenPeriod,
  out: readonly OutRow[],
  { at, today }: { at: Date; today: Day },
): Promise<void> {
  for (const rows of batchesOf(out))
    await sql`
      insert into indicator_release
        (scope, organization_id, network_id, region, sector, starts_on, ends_before, figures, counts_then, people_on, computed_at)
      select r.scope, r.organization_id, r.network_id, r.region, r.sector, ${start}::date, ${end}::date, r.figures, r.counts_then, ${today}::date, ${at}
      from jsonb_to_recordset(${rows}::jsonb) as ${columnsRead}
      on conflict (scope, starts_on, ends_before) do update set figures = excluded.figures, counts_then = excluded.counts_then,
        people_on = excluded.people_on, computed_at = excluded.computed_at`.execute(tx)
}

/** What is not about people is renewed; numbers of people stay as their edition says them, and those that it does not say are withheld. */
async function keepBetweenEditions(
  tx: Tx,
  { start, end }: HalfOpenPeriod,
  out: readonly OutRow[],
  { at, people }: { at: Date; people: readonly string[] },
): Promise<void> {
  for (const rows of batchesOf(out))
    await sql`
      insert into indicator_release (scope, organization_id, network_id, region, sector, starts_on, ends_before, figures, computed_at)
      select r.scope, r.organization_id, r.network_id, r.region, r.sector, ${start}::date, ${end}::date, r.figures, ${at}
      from jsonb_to_recordset(${rows}::jsonb) as ${columnsRead}
      on conflict (scope, starts_on, ends_before) do update set computed_at = excluded.computed_at,
        figures = excluded.figures || coalesce((select jsonb_object_agg(v.key, v.value) from jsonb_each(indicator_release.figures) as v
          where v.key = any (${[...people]}::text[]) and v.value ->> 'state' in ('computed', 'partial', 'withheld')), '{}')`.execute(
      tx,
    )
}
