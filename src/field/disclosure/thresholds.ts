import { type Thresholds } from './model.ts'

/** What no setting goes under. */
const least: Thresholds = { people: 5, sensitive: 10, denominator: 10, answers: 5 }

const raised = (asked: number | undefined, floor: number): number =>
  asked !== undefined && Number.isSafeInteger(asked) ? Math.max(asked, floor) : floor

/** The thresholds of an instance: it may raise them, never lower them. What is no whole number is passed over. */
export function thresholdsOf(asked: Partial<Thresholds>): Thresholds {
  const people = raised(asked.people, least.people)
  return {
    people,
    sensitive: Math.max(people, raised(asked.sensitive, least.sensitive)),
    denominator: raised(asked.denominator, least.denominator),
    answers: raised(asked.answers, least.answers),
  }
}
