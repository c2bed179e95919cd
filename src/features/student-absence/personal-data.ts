import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'
import { words } from './words.ts'

/** The rules that someone set, wherever they work today. */
export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: ['absence_rule.person_id'],
  read: personalRecords('absence_rule'),
}
