import type { Count, EvidenceType } from './model.ts'
import type { Via } from './record-event.ts'

/** Answers to questionnaires that the platform counted: people gave them in confidence, to their own organization too. */
const confidedTypes: readonly EvidenceType[] = ['feedback-poll', 'staff-survey', 'youth-survey']

/** Its numbers are told by the results of the survey, through the gate; here, only how many answered, and nobody corrects them. */
export const isConfided = ({ type, via }: { type: EvidenceType; via: Via }): boolean =>
  via === 'platform' && confidedTypes.includes(type)

/** The numbers of a record that its own people read. */
export const toldCounts = ({
  type,
  via,
  counts,
}: {
  type: EvidenceType
  via: Via
  counts: readonly Count[]
}): Count[] =>
  counts.filter(
    ({ quantity, ageBand, gender }) =>
      !isConfided({ type, via }) || (quantity === 'answered' && ageBand === null && gender === null),
  )
