import type { Tx } from '../../kernel/db/index.ts'
import { ok, type Result } from '../../kernel/result.ts'
import type { DraftProblems, EvidenceDraft } from './draft.ts'
import { numbersTypeOf, type TypeDefinition } from './evidence-types.ts'
import type { Count } from './model.ts'
import { listNumbers, type EvidenceVersion } from './queries.ts'
import { recordEvent, type RecordAsked, type Recorded } from './record-event.ts'

/** Who came, told with what they came to. */
export interface Numbers {
  counts: readonly Count[]
  /** Whom these numbers count, when not everyone that the activity was for: `audience:parents`. */
  tags?: readonly string[]
}

/** The tags that the numbers share with what they are about, so that each can be counted by itself. */
function sharedTags(numbers: TypeDefinition, tags: readonly string[], own: readonly string[] = []): string[] {
  const facets = numbers.facets.map(({ code }) => `${code}:`)
  const replaced = own.map((tag) => tag.slice(0, tag.indexOf(':') + 1))
  return [...tags.filter((tag) => facets.some((start) => tag.startsWith(start) && !replaced.includes(start))), ...own]
}

/**
 * Keeps an activity, and who came to it as records about it. All of it or nothing: on a refusal the transaction must be left
 * without a trace (`Undone` by the page that shows the refusal).
 */
export async function recordWithNumbers(
  tx: Tx,
  draft: EvidenceDraft,
  numbers: readonly Numbers[],
  asked: RecordAsked,
): Promise<Result<Recorded, DraftProblems>> {
  const recorded = await recordEvent(tx, draft, asked)
  const type = numbersTypeOf(draft.type)
  if (!recorded.ok || type === null) return recorded
  for (const one of numbers) {
    const kept = await recordEvent(tx, numbersDraft(draft, type, one, recorded.value.id), asked)
    if (!kept.ok) return kept
  }
  return recorded
}

/** What the numbers of a draft are, once it has its record. */
export function numbersDraft(
  { title: _title, otherKind: _other, sourceRecord: _source, ...draft }: EvidenceDraft,
  type: TypeDefinition,
  { counts, tags }: Numbers,
  recordKey: string,
): EvidenceDraft {
  return {
    ...draft,
    type: type.code,
    tags: sharedTags(type, draft.tags ?? [], tags),
    counts,
    about: recordKey,
    sameAs: null,
  }
}

/** A version as a draft, from which another is made. */
export const draftOf = (version: EvidenceVersion): EvidenceDraft => ({
  type: version.type,
  organizationId: version.organizationId,
  organizations: version.organizations,
  startsOn: version.startsOn,
  endsOn: version.endsOn,
  regions: version.regions,
  tags: version.tags,
  title: version.title,
  otherKind: version.otherKind,
  counts: version.counts,
  about: version.about,
  actionId: version.actionId,
})

/** Corrects a record; its numbers follow in their days, organizations, places and tags. */
export async function correctWithNumbers(
  tx: Tx,
  current: EvidenceVersion,
  draft: EvidenceDraft,
  asked: RecordAsked,
): Promise<Result<Recorded, DraftProblems>> {
  const corrected = await recordEvent(tx, draft, { ...asked, supersedes: current.id })
  const type = numbersTypeOf(current.type)
  if (!corrected.ok || type === null) return corrected
  const standing = (await listNumbers(tx, current)).filter(({ isWithdrawn }) => !isWithdrawn)
  for (const one of standing) {
    // Where several were told apart by whom they count, each keeps its own.
    const own = standing.length > 1 ? one.tags.filter((tag) => tag.startsWith('audience:')) : []
    const follows = numbersDraft(draft, type, { counts: one.counts, tags: own }, current.recordKey)
    const kept = await recordEvent(tx, follows, { ...asked, supersedes: one.id })
    if (!kept.ok) return kept
  }
  return corrected
}

/** Withdraws a record and its numbers, or puts them back: those that were withdrawn with it. */
export async function moveWithNumbers(
  tx: Tx,
  current: EvidenceVersion,
  isWithdrawn: boolean,
  asked: RecordAsked,
): Promise<Result<void, DraftProblems>> {
  const numbers = (await listNumbers(tx, current)).filter((one) =>
    isWithdrawn ? !one.isWithdrawn : one.isWithdrawn && one.recordedAt.getTime() === current.recordedAt.getTime(),
  )
  // Back first the activity, then who came to it; away in the other order.
  for (const one of isWithdrawn ? [...numbers, current] : [current, ...numbers]) {
    const moved = await recordEvent(tx, draftOf(one), { ...asked, supersedes: one.id, isWithdrawn })
    if (!moved.ok) return moved
  }
  return ok(undefined)
}
