import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'
import { words } from './words.ts'

/** What someone asked openly, took, asked of a partner, and the mail they stopped. */
export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: [
    'access_request.asked_by',
    'access_request.claimed_by',
    'partner_ask.asked_by',
    'referral_mail_stop.person_id',
  ],
  read: personalRecords('access'),
}
