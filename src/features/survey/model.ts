import type { Day } from '../../kernel/clock.ts'
import type { Bilingual } from '../../kernel/language.ts'
import type { AgeBand, EvidenceType, Gender } from '../evidence/index.ts'

/** By what answers are also counted, one at a time. */
export const groupings = ['ageBand', 'gender'] as const
export type Grouping = (typeof groupings)[number]

/** The parts that the log of work knows. */
export const groupParts = {
  ageBand: ['under-12', '12-13', '14-17', '18-24', '25-up'],
  gender: ['girls', 'boys', 'other'],
} as const satisfies { ageBand: readonly AgeBand[]; gender: readonly Gender[] }

/** What an option adds one to, in the log of work: a quantity of its evidence type, and a part of it. */
export interface Counts {
  quantity: string
  category: string | null
}

export interface Option {
  code: string
  text: Bilingual
  /** Empty: it feeds nothing. */
  counts: readonly Counts[]
}

/** What is right, why, and where it is read: shown to whoever answered, and kept of nobody. */
export interface RightAnswer {
  option: string
  because: Bilingual
  /** Ids of `content/sources.json`. */
  sources: readonly string[]
}

/** One question, one option to choose. Any may be skipped. */
export interface Question {
  code: string
  text: Bilingual
  hint: Bilingual | null
  /** Answers are also counted by it; null: a question like another. */
  group: Grouping | null
  /** Its options are levels, from the least to the most. */
  isScale: boolean
  options: readonly Option[]
  /** Of a question of knowledge; absent: nothing is right or wrong. */
  answer?: RightAnswer | undefined
}

/** A questionnaire, as data: of `content/surveys`, or of an organization’s own file. */
export interface Questionnaire {
  code: string
  version: number
  /** `youth`: the pages of young people. */
  audience: 'staff' | 'youth'
  /** What its result is recorded as; null: nothing. */
  evidence: Extract<EvidenceType, 'staff-survey' | 'youth-survey' | 'feedback-poll'> | null
  /** Tags of what is recorded. */
  tags: readonly string[]
  name: Bilingual
  /** For who chooses it. */
  purpose: Bilingual
  /** For who answers. */
  intro: Bilingual
  questions: readonly Question[]
}

export const surveyStates = ['draft', 'open', 'closed'] as const
export type SurveyState = (typeof surveyStates)[number]

/** Before an activity, or after it. */
export const surveyParts = ['before', 'after'] as const
export type SurveyPart = (typeof surveyParts)[number]

/** A questionnaire put to people. */
export interface Survey {
  id: string
  organizationId: string
  organizationFr: string
  organizationEn: string
  /** End of the link, the same for everyone. */
  code: string
  questionnaire: Questionnaire
  title: string
  state: SurveyState
  /** What is asked about: a period, or the day of an activity. Both days are in it. */
  startsOn: Day
  endsOn: Day
  /** Last day that answers are taken, included. */
  lastDay: Day
  /** About how many will answer. */
  expected: number
  /** Answers beyond it are refused. */
  mostAnswers: number
  /** Role of the staff asked; null: several, or not staff. */
  role: string | null
  /** Activity of the log it is about; null: none. */
  about: string | null
  openedOn: Day | null
  closedOn: Day | null
  /** Its organization kept a result with more answers than people; null: not said. */
  confirmedOn: Day | null
  withdrawnOn: Day | null
  /** Piece of evidence that its result became; null: none. */
  evidenceKey: string | null
  version: number
  /** The same for the part before and the part after an activity; null: a survey by itself. */
  pair: string | null
  part: SurveyPart | null
  /** When the part takes answers; null: a survey by itself. */
  opensAt: Date | null
  shutsAt: Date | null
  /** Who holds the activity together with the one that asks. */
  partners: string[]
}

/** What whoever has the link may know. */
export interface LinkedSurvey {
  id: string
  questionnaire: Questionnaire
  byFr: string
  byEn: string
  /** Whether answers are taken. */
  standing: 'open' | 'closed' | 'full' | 'early'
  part: SurveyPart | null
}

/** How many chose an option: in all (`dimension` and `part` empty), or of an age band or a gender. Of `question` empty: answers as a whole. */
export interface Tally {
  question: string
  option: string
  dimension: Grouping | ''
  part: string
  n: number
}
