import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import { access, closed, ofLead, signedIn } from '../../../tests/matrix/rights.ts'
import { mailboxRows, mailboxTargets } from './test-matrix-rows.ts'

/** Who has the keys of the intake team: here, the specialist; not who leads, nor who only works there. */
const team = { own: ['specialist'] as const }

/**
 * Who may do what here: rows of its tables, and its routes. What a sealed page sends is judged by what it says: an empty one is refused to everyone alike. What the page of young people
 * sends answers to nobody in particular: whoever asks is a stranger there.
 */
export const matrix: FeatureMatrix = {
  tables: {
    'public.mailbox_door': { select: { own: signedIn, kept: signedIn, partner: signedIn, foreign: signedIn } },
    'public.mailbox_answer_time': { select: { own: signedIn, kept: signedIn, partner: signedIn, foreign: signedIn } },
    'public.mailbox_duty': { select: { own: ['specialist', 'lead'] } },
    'public.mailbox_past': closed,
    'public.mailbox': { select: team },
    'public.mailbox_wrap': { select: team },
    'public.mailbox_object': { select: team },
    'public.mailbox_reading': { select: team },
    'public.mailbox_note_wrap': { select: team },
    'public.mailbox_note': { select: team },
    'public.mailbox_token': closed,
    'public.mailbox_try': closed,
  },
  routes: {
    'mailbox.door': { by: 'access', fields: { said: '{"do":"teams"}' } },
    'mailbox.list': access,
    'mailbox.read': access,
    'mailbox.api-list': access,
    'mailbox.api-open': access,
    'mailbox.api-answer': access,
    'mailbox.api-note': access,
    'mailbox.api-give': access,
    'mailbox.hours': ofLead('mailboxOffice'),
    'mailbox.set-hours': ofLead('mailboxOffice'),
    'mailbox.rota': ofLead('mailboxOffice'),
    'mailbox.set-rota': ofLead('mailboxOffice'),
    'mailbox.setting-aside': access,
    'mailbox.set-aside': access,
    'mailbox.taking-back': access,
    'mailbox.take-back': access,
    'mailbox.closing': ofLead('mailboxOffice'),
    'mailbox.close': ofLead('mailboxOffice'),
  },
  samples: mailboxRows,
  targets: mailboxTargets,
}
