import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'
import { words } from './words.ts'

export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: ['initiative_history.person_id', 'initiative_request.asker_id', 'initiative_request.answerer_id'],
  read: personalRecords('initiative'),
}
