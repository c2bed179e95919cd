import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'
import { words } from './words.ts'

/** What someone asked and answered, until it is forgotten. */
export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: ['consult_question.asked_by', 'consult_recipient.answered_by'],
  read: personalRecords('consult'),
}
