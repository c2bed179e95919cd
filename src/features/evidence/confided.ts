import type { Count, EvidenceType } from './model.ts'
import type { Via } from './record-event.ts'

/** Answers to questionnaires that the platform counted: people gave them in confidence, to their own organization too. */
const answered: readonly EvidenceType[] = ['feedback-poll', 'staff-survey', 'youth-survey']
/** Who opened a tool, as the platform counted it: a small number would tell colleagues who did, or who did not. */
const opened: readonly EvidenceType[] = ['tool-use', 'directory-use']

interface Confided {
  type: EvidenceType
  via: Via
}

/** Its numbers leave by the gate, in the results of a survey or in indicators; here, at most how many answered. Nobody corrects them. */
export const isConfided = ({ type, via }: Confided): boolean =>
  via === 'platform' && (answered.includes(type) || opened.includes(type))

/** Its numbers are there, and are told to nobody here. */
export const isUntold = ({ type, via }: Confided): boolean => via === 'platform' && opened.includes(type)

/** The numbers of a record that its own people read. */
export const toldCounts = ({ type, via, counts }: Confided & { counts: readonly Count[] }): Count[] =>
  counts.filter(
    ({ quantity, ageBand, gender }) =>
      !isConfided({ type, via }) || (quantity === 'answered' && ageBand === null && gender === null),
  )
