import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'
import { words } from './words.ts'

const [ofConversations, ofDuties] = [personalRecords('mailbox'), personalRecords('mailbox_duty')]

/** Which conversations someone follows, read, answered and noted something of, and when; the days on which they are on duty. What is sealed is not the platform’s to give. */
export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: [
    'mailbox.lead_id',
    'mailbox_object.author_id',
    'mailbox_note.author_id',
    'mailbox_reading.person_id',
    'mailbox_duty.holder_id',
    'mailbox_duty.deputy_id',
  ],
  read: async (tx, reader) => [...(await ofConversations(tx, reader)), ...(await ofDuties(tx, reader))],
}
