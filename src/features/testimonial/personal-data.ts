import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'
import { words } from './words.ts'

export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: ['testimonial.person_id', 'testimonial.organization_consent_by'],
  read: personalRecords('testimonial'),
}
