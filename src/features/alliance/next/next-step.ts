import { currentMembers, seatsFor, type Context, type Member } from '../../collaboration/index.ts'
import { hasPeople } from '../rules.ts'
import type { Progress } from './progress.ts'

/**
 * What comes next in an alliance, for the person who reads its page. `by`: who must do it, when it is not them; `asOwn`: one of their
 * organizations, where the page asks for which.
 */
export type NextStep =
  | { kind: 'people'; asOwn: string }
  | { kind: 'answer-to-come' | 'acceptance-to-come' | 'people-to-come'; by: readonly Member[] }
  | { kind: 'write' | 'accept' | 'agreed' | 'active' | 'resume' | 'steps' | 'promise' | 'none'; mayAct: boolean }

type Facts = Pick<Context, 'members' | 'seats'> & {
  stage: Context['collaboration']['stage']
  progress: Progress
}

/**
 * One thing at a time, in the order in which an alliance is made: who answers for each, the agreement, the stage, the eight points, a
 * first commitment. Null: it has ended, or nobody is invited yet and the page says so itself.
 */
export function nextStep({ stage, members, seats, progress }: Facts): NextStep | null {
  if (stage === 'closed') return null
  const current = currentMembers(members)
  const own = seatsFor('edit', seats)
  const incomplete = current.filter((one) => !hasPeople([one]))
  const asOwn = incomplete.find(({ organizationId }) => own.includes(organizationId))?.organizationId
  if (asOwn !== undefined) return { kind: 'people', asOwn }
  if (current.length < 2) {
    const by = members.filter(({ state }) => state === 'invited')
    return by.length === 0 ? null : { kind: 'answer-to-come', by }
  }
  return agreeing({ current, seats, progress }) ?? going({ stage, own, seats, incomplete, progress })
}

/** A text to write, to accept, or that others have yet to accept; null: the agreement in force is the latest. */
function agreeing({
  current,
  seats,
  progress,
}: Pick<Facts, 'seats' | 'progress'> & { current: readonly Member[] }): NextStep | null {
  if (!progress.isProposed) return { kind: 'write', mayAct: seatsFor('edit', seats).length > 0 }
  const by = current.filter(({ organizationId }) => progress.unaccepted.includes(organizationId))
  const mine = seatsFor('accept', seats)
  if (by.some(({ organizationId }) => mine.includes(organizationId))) return { kind: 'accept', mayAct: true }
  if (by.length > 0) return { kind: 'acceptance-to-come', by }
  return progress.isInForce ? null : { kind: 'write', mayAct: seatsFor('edit', seats).length > 0 }
}

/** Once it is agreed on: the stage, the eight points, a first commitment. */
function going({
  stage,
  own,
  seats,
  incomplete,
  progress,
}: Pick<Facts, 'stage' | 'seats' | 'progress'> & { own: readonly string[]; incomplete: readonly Member[] }): NextStep {
  const mayMove = seatsFor('move', seats).length > 0
  if (stage === 'exploring') return { kind: 'agreed', mayAct: mayMove }
  if (stage === 'agreed' || stage === 'dormant') {
    if (incomplete.length > 0) return { kind: 'people-to-come', by: incomplete }
    return { kind: stage === 'agreed' ? 'active' : 'resume', mayAct: mayMove }
  }
  if (own.some((id) => !progress.answered.includes(id))) return { kind: 'steps', mayAct: true }
  if (!progress.hasPromised) return { kind: 'promise', mayAct: own.length > 0 }
  return { kind: 'none', mayAct: false }
}
