/** What an organization says of a proposal. `lift` takes its objection back, and leaves it without an answer. */
export const answerKinds = ['agree', 'object', 'lift'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** What an organization may say after its last answer; null: it has said nothing, or lifted what it said. */
export const answersAfter = (last: AnswerKind | null): readonly AnswerKind[] => {
  if (last === 'agree') return ['object']
  return last === 'object' ? ['agree', 'lift'] : ['agree', 'object']
}

/** Where organizations stand on a proposal. */
export interface Tally {
  /** Those whose answer counts today. */
  members: number
  agreed: number
  objecting: number
}

/** The tally, from the last answer of each organization that counts. */
export function tallyOf(members: readonly string[], answers: ReadonlyMap<string, AnswerKind>): Tally {
  const count = (kind: AnswerKind) => members.filter((id) => answers.get(id) === kind).length
  return { members: members.length, agreed: count('agree'), objecting: count('object') }
}

/** Fewest agreements that make more than half. */
export const agreementsNeeded = ({ members }: Pick<Tally, 'members'>): number => Math.floor(members / 2) + 1

export type AgreementRefusal = 'objection-open' | 'too-few'

/**
 * Whether what was proposed may be adopted: more than half of the organizations agree, and none objects. What those that have left
 * said no longer counts. The database says the same.
 */
export function refuseWithoutAgreement(tally: Tally, needed = agreementsNeeded(tally)): AgreementRefusal | null {
  if (tally.objecting > 0) return 'objection-open'
  return tally.agreed < needed ? 'too-few' : null
}
