import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'
import { words } from './words.ts'

/** What someone offered, took, and declared, wherever they work today. */
export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: [
    'training.person_id',
    'training_registration.person_id',
    'training_registration.registered_by',
    'training_certificate.person_id',
    'training_certificate.revoked_by',
    'training_elsewhere.person_id',
    'training_elsewhere.settled_by',
  ],
  read: personalRecords('training'),
}
