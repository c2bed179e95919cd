import { personalRecords, type FeaturePersonalData } from '../../kernel/feature/index.ts'
import { words } from './words.ts'

/** What someone asked, followed, recorded and did: codes and instants. What is sealed is not the platform’s to give. */
export const personalData: FeaturePersonalData = {
  title: (lang) => words[lang].personalData,
  columns: [
    'referral_request.requested_by',
    'referral_request.lead_id',
    'referral_consent.recorded_by',
    'referral_task.owner_id',
    'referral_override.invoked_by',
    'referral_override.reviewed_by',
    'referral_override.teller_id',
    'referral_object.author_id',
    'referral_event.actor_id',
    'referral_draft.person_id',
    'referral_handoff.from_id',
    'referral_handoff.to_id',
    'referral_handoff.proposed_by',
    'referral_handoff_event.actor_id',
  ],
  read: async (tx, person) => [
    ...(await personalRecords('referral')(tx, person)),
    ...(await personalRecords('handoff')(tx, person)),
  ],
}
