import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'
import { words } from './words.ts'

export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: ['collaboration_member.contact_id', 'collaboration_member.deputy_id', 'commitment.person_id'],
  read: personalRecords('collaboration'),
}
