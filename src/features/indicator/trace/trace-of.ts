import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { coordinates, worksAt } from '../../../kernel/rights.ts'
import { currentDefinitions } from '../definitions-kept.ts'
import { computeMeasure } from '../engine/compute.ts'
import type { HalfOpenPeriod, LoggedEvidence, MeasureDefinition, Scope, Trace } from '../model.ts'
import { periodText } from '../periods.ts'
import { asItIs } from '../release/let-out.ts'
import type { ShownEvidence, ShownTrace, ShownValue } from '../shown.ts'
import { readStanding } from '../store/read-standing.ts'
import { scopeKey } from '../store/scope-keys.ts'
import { isConfided } from '../release/confided.ts'
import { ownValues, releasedOrganization, releasedValues } from '../values.ts'
import { readCoordinatedLog, readOwnLog, readTitles, typesOf } from './read-log.ts'

export interface TraceAsked {
  measure: string
  period: HalfOpenPeriod
  scope: Scope
}

/** Pieces of evidence that are listed; the total says how many there are. */
const listed = 1000

/**
 * What a value is made of, computed again from the log. One's own organization: its records, and what was left out and why. A
 * coordinator: which organizations contributed, and what happened without a number. null: the value is withheld, was never computed, or is
 * not the person's to open: all three read the same.
 */
export async function traceOf(request: MemberRequest, asked: TraceAsked): Promise<ShownTrace | null> {
  const definition = (await currentDefinitions(request.tx)).find(({ measure }) => measure === asked.measure)
  if (definition === undefined) return null
  const { scope } = asked
  if (scope.kind === 'organization' && worksAt(request.who, scope.organization)) {
    const own = await ownTrace(request, definition, { ...asked, scope })
    if (!isConfided(definition)) return own
    const value = (await ownValues(request, scope.organization, asked.period))?.values.get(definition.measure)
    return value === undefined || value.state === 'withheld' ? null : { ...own, value }
  }
  return coordinatedTrace(request, definition, asked)
}

async function ownTrace(
  { tx, today }: MemberRequest,
  definition: MeasureDefinition,
  { period, scope }: TraceAsked & { scope: { organization: string } & Scope },
): Promise<ShownTrace> {
  const events = await readOwnLog(tx, scope.organization, period)
  const { adoptions } = await readStanding(tx, period, [scope.organization])
  const { value, trace } = computeMeasure(definition, period, scope, events, adoptions, today)
  const byId = new Map(events.map((event) => [event.id, event]))
  const told = [...trace.counted, ...trace.leftOut.map(({ event }) => event)]
  const titles = await readTitles(tx, told.slice(0, 2 * listed))
  const show = (id: string): ShownEvidence[] => {
    const event = byId.get(id)
    return event === undefined ? [] : [{ ...shown(event), title: titles.get(id) ?? null, isOwn: true }]
  }
  return {
    ...common(definition, { period, scope }, trace, byId, true),
    value: asItIs(value),
    counted: latestFirst(trace.counted.flatMap(show)).slice(0, listed),
    leftOut: trace.leftOut
      .flatMap(({ event, reason }) => show(event).map((one) => ({ ...one, reason })))
      .slice(0, listed),
  }
}

/** As the gate let it out: what it kept in has no trace, since the length of a list tells its number. */
async function coordinatedTrace(
  request: MemberRequest,
  definition: MeasureDefinition,
  { measure, period, scope }: TraceAsked,
): Promise<ShownTrace | null> {
  const value = await releasedValue(request, { measure, period, scope })
  if (value === null || value.state === 'withheld') return null
  const network = scope.kind === 'network' ? scope.network : await networkOf(request, scope.organization)
  if (network === null || !coordinates(request.who, network)) return null
  const organization = scope.kind === 'organization' ? scope.organization : null
  const { tx, today } = request
  const events = await readCoordinatedLog(tx, { network, organization, types: typesOf(definition) }, period)
  const { adoptions } = await readStanding(tx, period)
  const { trace } = computeMeasure(definition, period, scope, events, adoptions, today)
  const byId = new Map(events.map((event) => [event.id, event]))
  const counted = trace.counted.flatMap((id): ShownEvidence[] => {
    const event = byId.get(id)
    return event === undefined ? [] : [{ ...shown(event), title: null, isOwn: false }]
  })
  return {
    ...common(definition, { period, scope }, trace, byId, false),
    value,
    counted: latestFirst(counted).slice(0, listed),
    leftOut: [],
  }
}

async function releasedValue(
  request: MemberRequest,
  { measure, period, scope }: TraceAsked,
): Promise<ShownValue | null> {
  const found =
    scope.kind === 'organization'
      ? await releasedOrganization(request, scope.organization, period)
      : await releasedValues(request, scope, period)
  return found?.values.get(measure) ?? null
}

/** A network that the person coordinates and where the organization is. */
async function networkOf({ tx, who }: MemberRequest, organization: string): Promise<string | null> {
  const { rows } = await sql<{ network: string }>`
    select network_id as network from network_member
    where organization_id = ${organization} and network_id = any (${[...who.coordinated]}::uuid[]) and left_on is null
    order by network_id limit 1`.execute(tx)
  return rows[0]?.network ?? null
}

const shown = ({ recordKey, type, startsOn, endsOn, tags, organizations, notUs = [] }: LoggedEvidence) => ({
  record: recordKey,
  type,
  startsOn,
  endsOn,
  tags,
  organizations: organizations.flatMap(({ id }) => (notUs.includes(id) ? [] : [id])),
})

function common(
  { version }: MeasureDefinition,
  { period, scope }: Pick<TraceAsked, 'period' | 'scope'>,
  { counted }: Trace,
  byId: ReadonlyMap<string, LoggedEvidence>,
  isOwn: boolean,
) {
  // For a coordinator, of records: that a number in one was corrected is not theirs to see.
  const told = isOwn ? counted : counted.flatMap((id) => byId.get(id)?.recordKey ?? [])
  const organizations = counted.flatMap((id) => {
    const event = byId.get(id)
    return event === undefined ? [] : shown(event).organizations
  })
  return {
    definitionVersion: version,
    countedTotal: counted.length,
    organizations: [...new Set(organizations)].toSorted(),
    hash: createHash('sha256')
      .update(JSON.stringify([version, periodText(period), scopeKey(scope), told.toSorted()]))
      .digest('hex'),
  }
}

const latestFirst = (evidence: readonly ShownEvidence[]): ShownEvidence[] =>
  evidence.toSorted((a, b) =>
    a.startsOn === b.startsOn ? (a.record < b.record ? -1 : 1) : a.startsOn < b.startsOn ? 1 : -1,
  )
