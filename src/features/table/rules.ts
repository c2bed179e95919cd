import { sectorCodes, type SectorCode } from '../../field/index.ts'
import { addDays, type Day } from '../../kernel/clock.ts'
import type { Member, Stage } from '../collaboration/index.ts'
import type { Level, SeatState } from './model.ts'

/** What each level asks: regions to name (`some`), none (it is of all of Quebec), or either. */
export const regionsOfLevel: Readonly<Record<Level, 'some' | 'none' | 'either'>> = {
  local: 'some',
  regional: 'some',
  provincial: 'none',
  national: 'none',
  interprovincial: 'either',
}

export type ScopeProblem = 'no-region' | 'regions-not-asked' | 'no-province' | 'provinces-not-asked'

/** What does not agree between a level, its regions and the other provinces; by field. The twin of `sec.check_table_scope`. */
export function scopeProblems(
  level: Level,
  { regions, provinces }: { regions: readonly string[]; provinces: readonly string[] },
): { regions?: ScopeProblem; provinces?: ScopeProblem } {
  const asked = regionsOfLevel[level]
  const isAcross = level === 'interprovincial'
  return {
    ...(asked === 'some' && regions.length === 0 ? { regions: 'no-region' } : {}),
    ...(asked === 'none' && regions.length > 0 ? { regions: 'regions-not-asked' } : {}),
    ...(isAcross && provinces.length === 0 ? { provinces: 'no-province' } : {}),
    ...(!isAcross && provinces.length > 0 ? { provinces: 'provinces-not-asked' } : {}),
  }
}

/** What must be there before a stage: two members, a representative of each. */
export type TableNeed = 'members' | 'people'

/** Life of a table: from each stage, where to, and what must be there. The lead of any member may move it; ending it asks for lessons (`end`). */
export const tableMoves: Readonly<Record<Stage, Partial<Record<Stage, readonly TableNeed[]>>>> = {
  exploring: { agreed: ['members'], closed: [] },
  agreed: { active: ['members', 'people'], dormant: [], closed: [] },
  active: { dormant: [], closed: [] },
  dormant: { exploring: [], active: ['members', 'people'], closed: [] },
  closed: { dormant: [] },
}

const fewest = 2

/** What of the needs of a move is missing; null: there is no such move. */
export function missingForTable(
  from: Stage,
  to: Stage,
  members: readonly Pick<Member, 'state' | 'contactId'>[],
): TableNeed[] | null {
  const needs = tableMoves[from][to]
  if (needs === undefined) return null
  const current = members.filter(({ state }) => state === 'member')
  const there: Readonly<Record<TableNeed, boolean>> = {
    members: current.length >= fewest,
    people: current.every(({ contactId }) => contactId !== null),
  }
  return needs.filter((need) => !there[need])
}

/** Days before its end when a term is told of. */
export const termNoticeDays = 45

/** Where a term stands. `over`: its last day has passed; the member still sits, and is asked whether it goes on. */
export function standingOfTerm(termUntil: Day | null, today: Day): 'open' | 'running' | 'ending' | 'over' {
  if (termUntil === null) return 'open'
  if (termUntil < today) return 'over'
  return termUntil <= addDays(today, termNoticeDays) ? 'ending' : 'running'
}

/** Sectors that nobody sits for yet: not seated, which is not « absent from the region ». */
export const unseatedSectors = (members: readonly Pick<Member, 'state' | 'sector'>[]): SectorCode[] =>
  sectorCodes.filter((code) => !members.some(({ state, sector }) => state === 'member' && sector === code))

/** Life of a seat. `agreed` and `declined` come from what members say, the others from a deed. The twin of `sec.keep_table_seat`. */
export const seatMoves: Readonly<Record<SeatState, readonly SeatState[]>> = {
  proposed: ['agreed', 'declined', 'withdrawn'],
  agreed: ['left'],
  left: [],
  declined: [],
  withdrawn: [],
}

/** A table that sits, or would sit, at another. */
export interface Sitting {
  parent: string
  child: string
}

/** Whether one more seat would make a circle among those that stand; a table that sits at itself is one. */
export function makesCircle(standing: readonly Sitting[], { parent, child }: Sitting): boolean {
  const above = new Set([parent])
  for (const id of above) for (const one of standing) if (one.child === id) above.add(one.parent)
  return above.has(child)
}

/** Members of a table whose lead must still agree to a seat. */
export const awaitedForSeat = (
  members: readonly Pick<Member, 'state' | 'organizationId'>[],
  { proposedById, agreed }: { proposedById: string | null; agreed: readonly string[] },
): string[] =>
  members
    .filter(({ state }) => state === 'member')
    .map(({ organizationId }) => organizationId)
    .filter((id) => id !== proposedById && !agreed.includes(id))

/** Seats, reports and codes that an organization may ask for in a day; codes that a person may try in an hour. */
export const askedPerDay = 20
export const triedPerHour = 20
