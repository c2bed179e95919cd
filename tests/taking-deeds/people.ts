import { adds, enters, preview, tells, undone, type Deed } from './deed.ts'

export const peopleDeeds: Readonly<Record<string, Deed>> = {
  'identity.sign-in-sent': enters,
  'identity.code-sent': enters,
  'identity.link-opened': enters,
  'identity.passkey-options': enters,
  'identity.passkey-sign-in': enters,
  'identity.setup-sent': enters,
  'identity.sign-out': {
    harmless: 'ends the session of this very device, at the holder’s word; signing in again is the way back',
  },
  'identity.session-ended': {
    takes: 'a session of one’s own on another device',
    asked: 'identity.ending-session',
    back: 'signing in again on the device',
  },
  'calendar.make': adds,
  'calendar.renew': {
    takes: 'the address that one’s own calendar programs fetch',
    asked: 'calendar.renewing',
    back: 'the new address is shown at once',
  },
  'calendar.end': {
    takes: 'the address that one’s own calendar programs fetch',
    asked: 'calendar.ending',
    back: 'another is made on the same page',
  },
  'identity.profile-changed': { replaces: 'one’s own name and language', on: 'identity.profile' },
  'identity.passkey-add-options': adds,
  'identity.passkey-added': adds,
  'identity.passkey-renamed': { replaces: 'the name of a passkey', on: 'identity.passkey' },
  'identity.passkey-removed': {
    takes: 'a way to sign in',
    asked: 'identity.removing-passkey',
    back: 'added again from the same device',
  },
  'identity.password-begun': adds,
  'identity.password-set': {
    replaces: 'the former password and codes, at the last of three steps',
    on: 'identity.password-app',
  },
  'identity.password-changed': { replaces: 'the password, with the former one', on: 'identity.password-change' },
  'identity.backup-codes': {
    takes: 'the backup codes that are left',
    asked: 'identity.renewing-codes',
    back: 'ten new ones are shown at once',
  },
  'identity.password-removed': {
    takes: 'the password, its app and its codes',
    asked: 'identity.removing-password',
    back: 'another password is chosen',
  },
  'identity.provider-connected': adds,
  'identity.provider-removed': {
    takes: 'a way to sign in',
    asked: 'identity.removing-provider',
    back: 'connected again, as long as the organization keeps the provider',
  },
  'identity.mail-handed-over': {
    harmless: 'erases the words of a mail that was passed on; its link still opens, and another can be sent',
  },
  'identity.contacts-named': { replaces: 'who answers for the instance', on: 'identity.contacts' },
  'identity.mail-hold-set': {
    harmless:
      'holds mail or lets it leave; a box says what it does, and the same page does the contrary: nothing is lost',
  },
  'identity.organization-provider-set': {
    replaces: 'the provider of an organization; another one takes its secret anew, and other leads are told',
    on: 'identity.organization-provider',
  },
  'identity.organization-provider-removed': {
    takes: 'how the people of an organization sign in',
    asked: 'identity.removing-organization-provider',
    back: 'set again with a new secret; the identities stay connected',
  },

  'network.found': adds,
  'network.send-first-invitations': adds,
  'network.save-network': { replaces: 'what a network says of itself', on: 'network.network' },
  'network.invite-coordinator': adds,
  'network.bring-back': adds,
  'network.give-back-coordination': adds,
  'network.end-coordination': {
    takes: 'the coordination of a network',
    asked: 'network.ending-coordination',
    back: 'given back within 30 days, as if it had not ended',
  },
  'network.add-organization': adds,
  'network.save-organization': { replaces: 'the card of an organization', on: 'network.edit-organization' },
  'network.leave': {
    takes: 'an organization’s place in a network',
    asked: 'network.leaving',
    back: 'the coordinator brings it back, or it is listed and invited again',
  },
  'network.change-role': { replaces: 'what a colleague may do', on: 'network.member' },
  'network.lower-access': {
    takes: 'what a colleague may do, and what they can then no longer hold',
    asked: 'network.lowering-access',
    back: 'the access is changed again; each thing is passed on, and back',
  },
  'network.depart': {
    takes: 'a person’s place and roles in an organization',
    asked: 'network.departing',
    back: 'undone within 30 days, on the page of people; of one’s own, a new invitation gives the access',
  },
  'network.undo-departure': {
    takes: 'what colleagues took over from who left',
    asked: 'network.undoing-departure',
    back: 'the departure is recorded again',
  },
  'network.designate': { replaces: 'who holds a role', on: 'network.designations' },
  'network.fill-card': { replaces: 'the card of an organization', on: 'network.onboard-card' },
  'network.fill-staff': { replaces: 'the head-count', on: 'network.onboard-staff' },
  'network.name-contacts': { replaces: 'who is the contact', on: 'network.onboard-contacts' },
  'network.name-designated': { replaces: 'who is designated', on: 'network.onboard-designated' },
  'network.invite': adds,
  'network.invite-by-code': {
    harmless: 'adds an invitation; one sent twice takes the place of a code that nobody can read again',
  },
  'network.enter-code': enters,
  'network.finish-code': adds,
  'network.correct-invitation': {
    replaces: 'to whom an invitation goes; the link sent before serves no more',
    on: 'network.correcting-invitation',
  },
  'network.ask-again': tells,
  'network.extend-invitation': { harmless: 'a new link leaves at once in the place of the old one' },
  'network.revoke-invitation': {
    takes: 'an invitation',
    asked: 'network.revoking-invitation',
    back: 'sent again, with another link',
  },
  'network.accept-invitation': adds,
  'network.read-import': preview,
  'network.set-import': preview,
  'network.confirm-import': adds,
  'network.undo-import': { ...undone, asked: 'network.import' },
}
