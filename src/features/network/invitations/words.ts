import type { Language } from '../../../kernel/language.ts'
import type { InviteRefusal, MoveRefusal } from '../invite/send-invitation.ts'
import type { InvitationState } from '../rules.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

/** Why a link opens nothing more; `gone` also stands for what the person may not know. */
export type DeadLink = 'unknown' | 'expired' | 'accepted' | 'revoked' | 'gone'

export interface InvitationWords {
  mail: {
    subject: string
    paragraphs: (invitation: { name: string; inviter: string; to: string }) => string[]
    action: string
  }
  /** The page behind the link. */
  title: string
  lead: (invitation: { inviter: string; to: string }) => string
  leadUnnamed: (invitation: { to: string }) => string
  asRole: Record<'lead' | 'colleague' | 'coordinator', (invitation: { organization: string }) => string>
  designation: (kind: string) => string
  whatTitle: string
  what: string[]
  heldTitle: string
  held: { name: string; email: string; language: string; organization: string; role: string }
  heldAfter: string
  accept: string
  acceptAs: (name: string) => string
  notYou: string
  someoneElseTitle: string
  someoneElse: (facts: { signedIn: string; invited: string }) => string
  signOut: string
  openAgain: string
  dead: Record<DeadLink, { title: string; text: string; next: string }>
  signIn: string
  /** The list. */
  listTitle: string
  listLead: string
  empty: { title: string; text: string; act: string }
  heads: { who: string; to: string; state: string; acts: string }
  states: Record<InvitationState, string>
  until: (when: string) => string
  since: (when: string) => string
  sentBy: (name: string, when: string) => string
  extend: string
  extendHidden: (name: string) => string
  revoke: string
  inviteCoordinator: string
  /** Inviting. */
  inviteTitle: (organization: string) => string
  inviteLeadTitle: (organization: string) => string
  inviteLead: string
  inviteLeadLead: string
  inviteHint: string
  labels: { name: string; email: string; language: string; role: string; designation: string }
  emailHint: string
  noDesignation: string
  designationHint: string
  send: string
  refusals: Record<InviteRefusal | MoveRefusal, string>
  notices: Record<
    'invitation-sent' | 'invitation-extended' | 'invitation-revoked' | 'invitation-settled' | 'invitation-too-many',
    string
  >
}

export const invitationWords: Record<Language, InvitationWords> = { fr, en }
