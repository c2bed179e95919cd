import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'
import { words } from './words.ts'

/** What someone published, and said that they read, wherever they work today. */
export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: ['screening_version.person_id', 'screening_reading.person_id'],
  read: personalRecords('screening'),
}
