import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'
import { words } from './words.ts'

export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: ['date_poll.person_id', 'date_poll_participant.person_id'],
  read: personalRecords('date_poll'),
}
