import type { Day } from '../../kernel/clock.ts'
import type { Member, Stage } from '../collaboration/index.ts'

/** A version of an agreement, as far as who accepted it goes. */
export interface Accepted {
  id: string
  number: number
  /** Its last day; null: until it is replaced. */
  endsOn: Day | null
  acceptances: readonly { memberId: string }[]
}

type Stay = Pick<Member, 'id' | 'state'>

const standing = (members: readonly Stay[]): readonly Stay[] => members.filter(({ state }) => state === 'member')

const isAcceptedBy = ({ acceptances }: Accepted, stay: Stay): boolean =>
  acceptances.some(({ memberId }) => memberId === stay.id)

/** Fewest members between whom something can be agreed. */
const fewest = 2

/**
 * What the members of this moment agreed on last: the latest version that each of them has accepted, two of them at least; null: none. It
 * may have ended. An older one goes on until the newer is accepted by all. The twin of `sec.agreed_version`.
 */
export function agreedOn<One extends Accepted>(members: readonly Stay[], versions: readonly One[]): One | null {
  const current = standing(members)
  if (current.length < fewest) return null
  return (
    versions
      .toSorted((a, b) => b.number - a.number)
      .find((version) => current.every((stay) => isAcceptedBy(version, stay))) ?? null
  )
}

/** Its last day has passed: what the members accepted says so itself. No older version comes back. */
export const hasEnded = ({ endsOn }: Pick<Accepted, 'endsOn'>, today: Day): boolean => endsOn !== null && endsOn < today

/** The agreement in force: what the members agreed on last, until its last day. The twin of `sec.agreement_in_force`. */
export function inForce<One extends Accepted>(
  members: readonly Stay[],
  versions: readonly One[],
  today: Day,
): One | null {
  const agreed = agreedOn(members, versions)
  return agreed === null || hasEnded(agreed, today) ? null : agreed
}

/** The version to accept or to be waited for: the latest; null: nothing was proposed. */
export const latest = <One extends Accepted>(versions: readonly One[]): One | null =>
  versions.toSorted((a, b) => b.number - a.number)[0] ?? null

/** Members that have not accepted a version. */
export const awaited = <One extends Stay>(members: readonly One[], version: Accepted): One[] =>
  members.filter((stay) => stay.state === 'member' && !isAcceptedBy(version, stay))

/** What must be there before a stage: the agreement in force, everyone’s contact and deputy named, lessons written. */
export type StageNeed = 'agreement' | 'people' | 'lessons'

/** Life of an alliance: from each stage, where to, and what must be there. The lead of any member may move it. */
export const stageMoves: Readonly<Record<Stage, Partial<Record<Stage, readonly StageNeed[]>>>> = {
  exploring: { agreed: ['agreement'], closed: ['lessons'] },
  agreed: { active: ['agreement', 'people'], dormant: [], closed: ['lessons'] },
  active: { dormant: [], closed: ['lessons'] },
  dormant: { exploring: [], active: ['agreement', 'people'], closed: ['lessons'] },
  closed: { dormant: [] },
}

/** What of the needs of a move is missing; null: there is no such move. */
export function missingFor(
  from: Stage,
  to: Stage,
  { hasAgreement, hasPeople, hasLessons }: { hasAgreement: boolean; hasPeople: boolean; hasLessons: boolean },
): StageNeed[] | null {
  const needs = stageMoves[from][to]
  if (needs === undefined) return null
  const there: Readonly<Record<StageNeed, boolean>> = {
    agreement: hasAgreement,
    people: hasPeople,
    lessons: hasLessons,
  }
  return needs.filter((need) => !there[need])
}

/** Each member of today has named who answers and who steps in. */
export const hasPeople = (members: readonly Pick<Member, 'state' | 'contactId' | 'deputyId'>[]): boolean =>
  members.every(({ state, contactId, deputyId }) => state !== 'member' || (contactId !== null && deputyId !== null))

/** What an organization says of a step; what records show of it. */
export const stepAnswers = ['yes', 'partly', 'no'] as const
export type StepAnswer = (typeof stepAnswers)[number]

/** How the members see a step. `differ`: one says yes and another no, or partly. */
export function standingOfStep(said: readonly (StepAnswer | null)[]): 'nobody' | 'incomplete' | 'differ' | StepAnswer {
  const answers = new Set(said.filter((one) => one !== null))
  const [only] = answers
  if (only === undefined) return 'nobody'
  if (answers.size > 1) return 'differ'
  return said.includes(null) ? 'incomplete' : only
}
