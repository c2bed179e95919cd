import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'
import { words } from './words.ts'

/** Which conversations someone follows, read, answered and noted something of, and when. What is sealed is not the platform’s to give. */
export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: ['mailbox.lead_id', 'mailbox_object.author_id', 'mailbox_note.author_id', 'mailbox_reading.person_id'],
  read: personalRecords('mailbox'),
}
