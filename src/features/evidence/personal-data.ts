import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'
import { words } from './words.ts'

export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: ['evidence_answer.person_id', 'evidence_event.recorded_by', 'evidence_file.person_id'],
  read: personalRecords('evidence'),
}
