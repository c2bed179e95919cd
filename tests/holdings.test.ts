import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { features } from '../src/app.ts'
import { testDatabase, type TestDatabase } from './database.ts'

/**
 * Every column that names a person, and what becomes of it when the person goes. `held`: a thing they hold, which the feature
 * lists and hands on. `history`: who did something; it stays. `own`: of the account, and gone with it. `link`: serves them
 * only while they are there. A new column is put here before it is merged.
 */
const columns: Readonly<Record<string, { held: string } | 'history' | 'own' | 'link' | 'place'>> = {
  'adopted_action.person_id': { held: 'plan' },
  'designation.person_id': { held: 'network' },
  'initiative_request.answerer_id': { held: 'initiative' },
  'initiative_request.asker_id': { held: 'initiative' },
  'invitation.invited_by': { held: 'network' },
  'collaboration_member.contact_id': { held: 'collaboration' },
  'collaboration_member.deputy_id': { held: 'collaboration' },
  'commitment.person_id': { held: 'collaboration' },
  'testimonial.person_id': { held: 'testimonial' },
  'training_registration.person_id': { held: 'training' },
  'consult_question.asked_by': { held: 'consult' },
  'access_request.asked_by': { held: 'access' },
  'partner_ask.asked_by': { held: 'access' },
  'mailbox.lead_id': { held: 'mailbox' },
  'mailbox_duty.holder_id': { held: 'mailbox' },
  'mailbox_duty.deputy_id': { held: 'mailbox' },
  'referral_request.lead_id': { held: 'referral' },
  'referral_task.owner_id': { held: 'referral' },
  'referral_override.teller_id': { held: 'referral' },
  'key_holder.person_id': { held: 'keys' },
  'key_member.person_id': 'history',
  'key_offer.person_id': 'own',
  'key_parcel.person_id': 'own',
  'key_proposal.person_id': 'history',
  'key_proposal_signer.person_id': 'link',
  'key_statement.person_id': 'history',
  'user_wrap.person_id': 'own',
  'membership.person_id': 'place',
  'coordinator.person_id': 'place',
  'operator.person_id': 'place',
  'absence_rule.person_id': 'history',
  'access_request.claimed_by': 'history',
  'referral_mail_stop.person_id': 'own',
  'action_update.person_id': 'history',
  'adoption.adopted_by': 'history',
  'agreement_acceptance.person_id': 'history',
  'agreement_draft.modified_by': 'history',
  'agreement_version.person_id': 'history',
  'alliance_pulse.person_id': 'history',
  'alliance_step.person_id': 'history',
  'collaboration_event.person_id': 'history',
  'collaboration_guest.created_by': 'history',
  'collaboration_guest_voice.person_id': 'history',
  'collaboration_voice.person_id': 'history',
  'table_seat_voice.person_id': 'history',
  'commitment.created_by': 'history',
  'consult_recipient.answered_by': 'history',
  'date_poll.person_id': 'history',
  'date_poll_participant.person_id': 'history',
  'definition_event.person_id': 'history',
  'absence.person_id': 'history',
  'absence.recorded_by': 'history',
  'answering_hours.changed_by': 'history',
  'answering_hours.person_id': 'history',
  'departure.person_id': 'history',
  'departure.raised': 'history',
  'departure.recorded_by': 'history',
  'designation.handed_from': 'history',
  'directory_history.person_id': 'history',
  'directory_import.person_id': 'history',
  'directory_suggestion.handled_by': 'history',
  'directory_reminder.person_id': 'history',
  'evidence_answer.person_id': 'history',
  'evidence_event.recorded_by': 'history',
  'evidence_file.person_id': 'history',
  'evidence_import.person_id': 'history',
  'import.person_id': 'history',
  'indicator_definition.defined_by': 'history',
  'indicator_period_close.closed_by': 'history',
  'indicator_target.set_by': 'history',
  'indicator_token.made_by': 'history',
  'initiative_history.person_id': 'history',
  'invitation.accepted_by': 'history',
  'invitation.enrolled_id': 'history',
  'mail_reading.read_by': 'history',
  'network_request.settled_by': 'history',
  'mailbox_object.author_id': 'history',
  'mailbox_note.author_id': 'history',
  'mailbox_reading.person_id': 'history',
  'meeting.created_by': 'history',
  'meeting_agenda.modified_by': 'history',
  'meeting_attendance.person_id': 'history',
  'meeting_commitment.person_id': 'history',
  'meeting_decision.person_id': 'history',
  'meeting_minutes.approved_by': 'history',
  'meeting_minutes.modified_by': 'history',
  'meeting_minutes_entry.person_id': 'history',
  'meeting_settings.modified_by': 'history',
  'plan_import.person_id': 'history',
  'plan_mail_sent.person_id': 'history',
  'protocol_reading.person_id': 'history',
  'protocol_translation.confirmer_id': 'history',
  'protocol_translation.person_id': 'history',
  'referral_handoff.from_id': 'history',
  'referral_handoff.to_id': 'history',
  'referral_handoff.proposed_by': 'history',
  'referral_handoff_event.actor_id': 'history',
  'referral_request.requested_by': 'history',
  'referral_consent.recorded_by': 'history',
  'referral_override.invoked_by': 'history',
  'referral_override.reviewed_by': 'history',
  'referral_object.author_id': 'history',
  'referral_event.actor_id': 'history',
  'referral_draft.person_id': 'own',
  'report_text.changed_by': 'history',
  'screening_reading.person_id': 'history',
  'screening_version.person_id': 'history',
  'training.person_id': 'history',
  'training_certificate.person_id': 'history',
  'training_certificate.revoked_by': 'history',
  'training_elsewhere.person_id': 'history',
  'training_elsewhere.settled_by': 'history',
  'training_registration.registered_by': 'history',
  'toolbox_version.person_id': 'history',
  'testimonial.organization_consent_by': 'history',
  'tie_answer.person_id': 'history',
  'tie_declaration.person_id': 'history',
  'tie_import.person_id': 'history',
  'gap_set_aside.person_id': 'history',
  'backup_code.person_id': 'own',
  'calendar_feed.person_id': 'own',
  'challenge.person_id': 'own',
  'external_identity.person_id': 'own',
  'passkey.person_id': 'own',
  'password_credential.person_id': 'own',
  'date_poll_mail_stop.person_id': 'own',
  'plan_mail_choice.person_id': 'own',
  'session.person_id': 'own',
  'sheet_mail_stop.person_id': 'own',
  'totp_credential.person_id': 'own',
  'alliance_pulse_answered.person_id': 'link',
  'date_poll_link.person_id': 'link',
  'plan_link.person_id': 'link',
  'sheet_link.person_id': 'link',
}

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.drop())

/**
 * What the copy of someone’s own data does not give by the column, and why. `account`: in its part on the account; `secret`: opens
 * something; `link`: short-lived; `log`: who did something of their organization’s, told by the log. Everything else is given by a feature
 * (`personalData`): a column that is in neither is forgotten.
 */
const notInPersonalData: Readonly<Record<string, 'account' | 'secret' | 'link' | 'log'>> = {
  'key_offer.person_id': 'link',
  'key_parcel.person_id': 'secret',
  'key_proposal.person_id': 'log',
  'key_proposal_signer.person_id': 'link',
  'action_update.person_id': 'log',
  'adopted_action.person_id': 'log',
  'adoption.adopted_by': 'log',
  'agreement_acceptance.person_id': 'log',
  'agreement_draft.modified_by': 'log',
  'agreement_version.person_id': 'log',
  'alliance_pulse.person_id': 'log',
  'alliance_pulse_answered.person_id': 'link',
  'alliance_step.person_id': 'log',
  'collaboration_event.person_id': 'log',
  'collaboration_guest.created_by': 'log',
  'collaboration_guest_voice.person_id': 'log',
  'collaboration_voice.person_id': 'log',
  'table_seat_voice.person_id': 'log',
  'commitment.created_by': 'log',
  'backup_code.person_id': 'secret',
  'challenge.person_id': 'secret',
  'coordinator.person_id': 'account',
  'date_poll_link.person_id': 'link',
  'date_poll_mail_stop.person_id': 'log',
  'designation.handed_from': 'log',
  'designation.person_id': 'account',
  'directory_history.person_id': 'log',
  'directory_import.person_id': 'log',
  'directory_reminder.person_id': 'log',
  'directory_suggestion.handled_by': 'log',
  'evidence_import.person_id': 'log',
  'external_identity.person_id': 'account',
  'import.person_id': 'log',
  'invitation.accepted_by': 'log',
  'invitation.enrolled_id': 'link',
  'invitation.invited_by': 'log',
  'mail_reading.read_by': 'log',
  'meeting.created_by': 'log',
  'meeting_agenda.modified_by': 'log',
  'meeting_attendance.person_id': 'log',
  'meeting_commitment.person_id': 'log',
  'meeting_decision.person_id': 'log',
  'meeting_minutes.approved_by': 'log',
  'meeting_minutes.modified_by': 'log',
  'meeting_minutes_entry.person_id': 'log',
  'meeting_settings.modified_by': 'log',
  'membership.person_id': 'account',
  'network_request.settled_by': 'log',
  'operator.person_id': 'log',
  'passkey.person_id': 'account',
  'password_credential.person_id': 'account',
  'plan_import.person_id': 'log',
  'plan_link.person_id': 'link',
  'plan_mail_choice.person_id': 'log',
  'plan_mail_sent.person_id': 'log',
  'protocol_translation.confirmer_id': 'log',
  'protocol_translation.person_id': 'log',
  'session.person_id': 'account',
  'sheet_link.person_id': 'link',
  'sheet_mail_stop.person_id': 'log',
  'tie_import.person_id': 'log',
  'totp_credential.person_id': 'secret',
}

describe('the copy of what is held about someone', () => {
  it('gives every column that names them, or it is said why not', () => {
    const given = features.flatMap(({ personalData }) => personalData?.columns ?? [])

    expect([...given, ...Object.keys(notInPersonalData)].toSorted()).toEqual(Object.keys(columns).toSorted())
  })
})

describe('what people hold', () => {
  it('is said by every feature: what it is, or that it is nothing and why', () => {
    const unsaid = features.filter(({ holdings }) =>
      'nothing' in holdings ? holdings.nothing.trim().length < 10 : typeof holdings.handOn !== 'function',
    )

    expect(unsaid.map(({ name }) => name)).toEqual([])
    const given = features.filter(({ holdings }) => !('nothing' in holdings))
    for (const { holdings } of given)
      expect(holdings).toMatchObject({ comesBack: expect.any(Function), takeBack: expect.any(Function) })
    expect(features.filter(({ holdings }) => !('nothing' in holdings)).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['directory', 'network', 'plan']),
    )
  })

  it('is known of every column that names a person, and of no other', async () => {
    const { rows } = await db.admin.query<{ name: string }>(`
      SELECT c.conrelid::regclass || '.' || a.attname AS name FROM pg_constraint c
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      WHERE c.contype = 'f' AND c.confrelid = 'person'::regclass ORDER BY 1`)

    expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(columns).toSorted())
  })

  it.each(Object.entries(columns).flatMap(([column, what]) => (typeof what === 'object' ? [[column, what.held]] : [])))(
    'is handed on by its feature: %s',
    (_, name) => {
      const feature = features.find((one) => one.name === name)

      expect(feature && 'handOn' in feature.holdings).toBe(true)
    },
  )
})
