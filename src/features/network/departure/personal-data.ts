import { personalRecords, type FeaturePersonalData } from '../../../kernel/feature/index.ts'
import { words } from '../words.ts'

export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: [
    'departure.person_id',
    'departure.recorded_by',
    'departure.raised',
    'answering_hours.person_id',
    'answering_hours.changed_by',
    'absence.person_id',
    'absence.recorded_by',
  ],
  read: personalRecords('network'),
}
