import { sql } from 'kysely'
import { thresholdsOf } from '../../../field/index.ts'
import { isRegion } from '../../../field/index.ts'
import { asOwnerTx } from '../../../kernel/as-owner.ts'
import { dayOf, type Clock, type Day } from '../../../kernel/clock.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { currentDefinitions } from '../definitions-kept.ts'
import { keptPeriods } from '../kept-periods.ts'
import { loadDefinitions } from '../load-definitions.ts'
import type { HalfOpenPeriod, MeasureDefinition, Scope } from '../model.ts'
import type { RawRow } from '../release/family.ts'
import { asItIs } from '../release/let-out.ts'
import type { TableScope } from '../release/published-tables.ts'
import { gate, releasedOf, releasedOfOrganization } from '../release/release-values.ts'
import type { ShownValue } from '../shown.ts'
import { computeValues } from '../store/compute-values.ts'
import type { PeriodValues } from '../store/keep-values.ts'
import { unpackAll, type Packed } from '../store/packed.ts'
import { listNetworks, placedRegions, readStanding } from '../store/read-standing.ts'
import { rebuildValues, type Rebuilt } from '../store/rebuild.ts'
import { refreshValues } from '../store/refresh.ts'
import { parseScopeKey, scopeKey, tableScopes, type Standing } from '../store/scope-keys.ts'

/** What the operator's command asks. */
export interface ComputeAsked {
  period: HalfOpenPeriod
  scope: Scope
  /** As a coordinator would see it; otherwise raw. */
  isGated: boolean
  clock: Clock
  timeZone: string
}

/**
 * Reads `network`, `network:ID`, `region:07`, `sector:police` or `organization:ID`; null: none of these.
 */
export function parseScope(text: string): Scope | null {
  const [kind = '', rest] = text.split(/:(.*)/)
  const table = { kind: 'network', network: null, region: null, sector: null } as const
  if (kind === 'network') return { ...table, network: rest === undefined || rest === '' ? null : rest }
  if (rest === undefined || rest === '') return null
  if (kind === 'region') return { ...table, region: rest }
  if (kind === 'sector') return { ...table, sector: rest }
  return kind === 'organization' ? { kind, organization: rest } : null
}

/** Computes every measure from the log. Never for a request: it reads as the owner of the tables. */
export async function computeCommand(
  adminUrl: string,
  asked: ComputeAsked,
): Promise<Result<ShownValue[], 'unknown-scope'>> {
  await loadDefinitions(adminUrl)
  const today = dayOf(asked.clock.now(), asked.timeZone)
  if (asked.isGated && isKept(asked.period, today))
    await refreshValues({ ...asked, transaction: (work) => asOwnerTx(adminUrl, work) })
  return asOwnerTx(adminUrl, (tx) => compute(tx, asked, today))
}

async function compute(
  tx: Tx,
  { period, scope, isGated }: ComputeAsked,
  today: Day,
): Promise<Result<ShownValue[], 'unknown-scope'>> {
  const definitions = await currentDefinitions(tx)
  const { organizations, adoptions } = await readStanding(tx, period)
  if (!(await isKnown(tx, scope))) return err('unknown-scope')
  if (isGated && scope.kind === 'network') {
    const looked = await coordinated(tx, scope)
    const released = isKept(period, today) ? await readReleased(tx, looked, period) : null
    if (released !== null) return ok(released)
    const scopes = await rowsAround(tx, looked, organizations)
    const values = await computeValues(tx, { definitions, period, scopes, adoptions, today })
    return ok(throughGate(definitions, { scope: looked, period, values }))
  }
  const values = await computeValues(tx, { definitions, period, scopes: [scope], adoptions, today })
  const own = new Map(values.get(scopeKey(scope))?.map((value) => [value.measure, value]))
  return ok(
    definitions.flatMap((definition) => {
      const value = own.get(definition.measure)
      if (value === undefined) return []
      return [isGated ? releasedOfOrganization(definition, value) : asItIs(value)]
    }),
  )
}

const isKept = ({ start, end }: HalfOpenPeriod, today: Day): boolean =>
  keptPeriods(today).some((one) => one.start === start && one.end === end)

async function isKnown(tx: Tx, scope: Scope): Promise<boolean> {
  const [table, id] = scope.kind === 'organization' ? ['organization', scope.organization] : ['network', scope.network]
  if (id === null) return scope.kind === 'network' && (scope.region === null || isRegion(scope.region))
  const { rows } = await sql`select 1 from ${sql.table(table)} where id::text = ${id}`.execute(tx)
  return rows.length > 0
}

/** A coordinator looks at a network: the only one, where there is one. */
async function coordinated(tx: Tx, scope: TableScope): Promise<TableScope> {
  const networks = await listNetworks(tx)
  return scope.network === null && networks.length === 1 ? { ...scope, network: networks[0] ?? null } : scope
}

async function rowsAround(tx: Tx, scope: TableScope, organizations: readonly Standing[]): Promise<Scope[]> {
  const members = organizations.filter((one) => scope.network === null || one.networks.includes(scope.network))
  const rows = tableScopes(scope.network, members, await placedRegions(tx))
  return rows.some((row) => scopeKey(row) === scopeKey(scope)) ? rows : [...rows, scope]
}

/** A period of free choice: its tables alone go through the gate, as those of a school year do. */
function throughGate(
  definitions: readonly MeasureDefinition[],
  { scope, period, values }: { scope: TableScope; period: HalfOpenPeriod; values: PeriodValues },
): ShownValue[] {
  const thresholds = thresholdsOf({})
  const rows = [...values].flatMap(([key, found]): RawRow[] => {
    const row = parseScopeKey(key)
    if (row.kind === 'organization') return []
    return [
      {
        scope: row,
        period: { ...period, kind: 'school-year' },
        values: new Map(found.map((one) => [one.measure, one])),
      },
    ]
  })
  const row = rows.find((one) => scopeKey(one.scope) === scopeKey(scope))
  if (row === undefined) return []
  return definitions.flatMap((definition) => {
    const value = row.values.get(definition.measure)
    if (value === undefined) return []
    const family = definitions.filter(
      ({ indicator, countsPeople }) => countsPeople && indicator === definition.indicator,
    )
    const gated = definition.countsPeople ? gate(family, rows, thresholds) : undefined
    return [releasedOf(definition, value, { row, gated, thresholds })]
  })
}

async function readReleased(tx: Tx, scope: TableScope, { start, end }: HalfOpenPeriod): Promise<ShownValue[] | null> {
  const { rows } = await sql<{ figures: Record<string, Packed> }>`
    select figures from indicator_release
    where scope = ${scopeKey(scope)} and starts_on = ${start}::date and ends_before = ${end}::date`.execute(tx)
  const [row] = rows
  return row ? [...unpackAll(row.figures).values()] : null
}

/** Computes what is kept anew, for every scope and kept period. */
export async function rebuildCommand(
  adminUrl: string,
  { clock, timeZone }: Pick<ComputeAsked, 'clock' | 'timeZone'>,
): Promise<Rebuilt> {
  await loadDefinitions(adminUrl)
  return rebuildValues({ transaction: (work) => asOwnerTx(adminUrl, work), clock, timeZone })
}
