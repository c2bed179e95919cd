import type { Generated } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { ReadOnly } from '../../kernel/db/index.ts'
import type { ImportStatus } from '../../kernel/import/index.ts'
import type { SurveyPart, SurveyState } from './model.ts'

interface SurveyTable {
  id: Generated<string>
  organization_id: string
  code: string
  /** Written as text, read as an object. */
  questionnaire: string
  title: string
  state: Generated<SurveyState>
  starts_on: Day
  ends_on: Day
  last_day: Day
  expected: number
  most_answers: ReadOnly<number>
  role: string | null
  about: Generated<string | null>
  opened_on: Generated<Day | null>
  closed_on: Generated<Day | null>
  confirmed_on: Generated<Day | null>
  withdrawn_on: Generated<Day | null>
  evidence_key: Generated<string | null>
  version: ReadOnly<number>
  pair: ReadOnly<string | null>
  part: ReadOnly<SurveyPart | null>
  activity: ReadOnly<string | null>
  opens_at: ReadOnly<Date | null>
  shuts_at: ReadOnly<Date | null>
}

interface SurveyFormTable {
  id: Generated<string>
  organization_id: string
  file_name: string
  status: Generated<ImportStatus>
  /** Written as text, read as an object. */
  questionnaire: string | null
  problems: string
  created_at: ReadOnly<Date>
  applied_at: ReadOnly<Date | null>
  undone_at: ReadOnly<Date | null>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    survey: SurveyTable
    survey_form: SurveyFormTable
  }
}
