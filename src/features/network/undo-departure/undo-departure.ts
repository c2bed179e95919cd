import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { FeatureHoldings, HandOnAnswers, Holder, Returning } from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { lockMembers } from '../lock-members.ts'
import { listUndoable, type RecordedDeparture } from './queries.ts'

/** What the undo of a departure would do. */
export interface Undoing {
  departure: RecordedDeparture
  things: readonly Returning[]
  /** What was shown, as one number: another one when anything changed. */
  seen: number
}

interface Place {
  organizationId: string
  personId: string
}

const holderOf = ({ organizationId, personId }: Place): Holder => ({ organizationId, networkId: null, personId })
const answersOf = ({ handed }: RecordedDeparture): HandOnAnswers => new Map(Object.entries(handed))

/** The latest departure of someone that can be undone, and what would come back; null: none can. */
export async function undoingOf(
  request: MemberRequest,
  declared: readonly FeatureHoldings[],
  place: Place,
): Promise<Undoing | null> {
  const departure = (await listUndoable(request.tx, place.organizationId)).find(
    ({ personId }) => personId === place.personId,
  )
  if (departure === undefined) return null
  const things: Returning[] = []
  for (const { comesBack } of declared)
    things.push(...(await comesBack(request, holderOf(place), answersOf(departure))))
  const shown = [departure.id, departure.raised, ...things.map(({ field, stays }) => `${field} ${stays}`)].join('\n')
  return { departure, things, seen: createHash('sha256').update(shown).digest().readUInt32BE() >>> 1 }
}

/**
 * Undoes a departure, by whoever leads there: the place goes on from its first day, and what was handed on comes back where nobody
 * changed it since. What changed since the page was shown refuses the whole.
 *
 * @param seen what the page showed (`Undoing`)
 */
export async function undoDeparture(
  request: MemberRequest,
  declared: readonly FeatureHoldings[],
  place: Place,
  seen: number,
): Promise<Result<void, 'not-found' | 'changed-meanwhile'>> {
  const { tx } = request
  await lockMembers(request, place.organizationId)
  const undoing = await undoingOf(request, declared, place)
  if (undoing === null) return err('not-found')
  if (undoing.seen !== seen) return err('changed-meanwhile')
  const { departure, things } = undoing
  await sql`savepoint undo_departure`.execute(tx)
  const { rows } = await sql<{ isBack: boolean }>`select sec.undo_departure(${departure.id}) as "isBack"`.execute(tx)
  let isWhole = rows[0]?.isBack === true
  for (const { takeBack } of isWhole ? declared : [])
    isWhole &&= await takeBack(request, holderOf(place), answersOf(departure), new Set(returning(things)))
  if (!isWhole) {
    await sql`rollback to savepoint undo_departure`.execute(tx)
    return err('changed-meanwhile')
  }
  await recordDeed(tx, {
    deed: 'membership.departure-undone',
    chain: place.organizationId,
    subject: { kind: 'membership', id: departure.membershipId },
  })
  return ok(undefined)
}

const returning = (things: readonly Returning[]): string[] =>
  things.flatMap(({ field, stays }) => (stays === null ? [field] : []))
