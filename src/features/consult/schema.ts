import type { ReadOnly } from '../../kernel/db/index.ts'
import type { Answered, QuestionState } from './model.ts'

interface ConsultQuestionTable {
  id: string
  organization_id: string
  network_id: string
  asked_by: ReadOnly<string | null>
  asked_at: ReadOnly<Date>
  state: ReadOnly<QuestionState>
  version: ReadOnly<number>
}

interface ConsultRecipientTable {
  question_id: string
  organization_id: string
  answer: ReadOnly<Answered | null>
  version: ReadOnly<number>
}

declare module '../../kernel/db/tables.ts' {
  interface Tables {
    consult_question: ConsultQuestionTable
    consult_recipient: ConsultRecipientTable
  }
}
