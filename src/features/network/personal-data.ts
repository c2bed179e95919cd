import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'
import { words } from './words.ts'

export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: ['departure.person_id', 'departure.recorded_by', 'departure.raised'],
  read: personalRecords('network'),
}
