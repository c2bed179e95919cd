/**
 * What each deed of the product (each POST route) takes away, and from whom. A new one is put here before it is merged:
 * `tests/taking-deeds.test.ts` fails until it is.
 */
export type Deed =
  /** Takes something from someone. `asked`: the GET route of the page that says so before it. `back`: how it comes back. */
  | { takes: string; asked: string; back: string }
  /** Replaces what stands by what is typed or chosen on the page `on`, which shows both; two people never overwrite each other. */
  | { replaces: string; on: string }
  /** Takes nothing from anyone, or only what was typed and not yet kept. */
  | { harmless: string }

const adds = { harmless: 'adds, and what was added can be changed or removed' }
const tells = { harmless: 'sends or notes something; nobody loses by it' }
const enters = { harmless: 'a step of entering one’s own account' }
const ownMail = {
  harmless: 'stops a mail to the person who asks; one click is what RFC 8058 wants, and the account has the way back',
}
const preview = { harmless: 'a preview that nobody but its author sees; confirming is another deed' }
const confirmed = { takes: 'what the file replaces', back: 'undone within 30 days, on the page of the import' }
const undone = { takes: 'what an import brought', back: 'the file is imported again' }

export const deeds: Readonly<Record<string, Deed>> = {
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

  'plan.adopt': adds,
  'plan.adopt-for-network': adds,
  'plan.choose': {
    replaces:
      'which actions are in a plan; one that was begun is never taken out, and one in which something was written only after a page that names it',
    on: 'plan.choosing',
  },
  'plan.rank': { replaces: 'the order of the actions', on: 'plan.ranking' },
  'plan.add-own': adds,
  'plan.adapt': { replaces: 'the words and dates of an action; the plan’s own words are kept', on: 'plan.adapting' },
  'plan.renew': { replaces: 'the version of the plan, change by change', on: 'plan.renewing' },
  'plan.save-update': { replaces: 'the step of an action; undone within the day', on: 'plan.update' },
  'plan.undo': { takes: 'the last update of an action', asked: 'plan.update', back: 'the update is written again' },
  'evidence.read-file': preview,
  'evidence.tell-columns': preview,
  'evidence.confirm-import': { ...confirmed, asked: 'evidence.import' },
  'evidence.undo-import': { ...undone, asked: 'evidence.import' },
  'plan.read-file': preview,
  'plan.confirm-import': { ...confirmed, asked: 'plan.import' },
  'plan.undo-import': { ...undone, asked: 'plan.import' },
  'plan.send-reminder': tells,
  'plan.choose-mail': ownMail,
  'plan.stop-mail': ownMail,
  'plan.update-all': { replaces: 'the step of an action; undone within the day', on: 'plan.updating-all' },
  'plan.update-by-mail': { replaces: 'the step of an action; undone by the same link', on: 'plan.monthly' },

  'alliance.begin': adds,
  'alliance.join': { harmless: 'joins by the organization’s own lead; leaving is the way back' },
  'alliance.draft': { replaces: 'the draft of an agreement, which binds nobody', on: 'alliance.drafting' },
  'alliance.propose': {
    replaces: 'a version that is proposed and not yet in force; every version stays',
    on: 'alliance.drafting',
  },
  'alliance.accept': { harmless: 'accepts for one’s own organization; a new version, or leaving, is the way back' },
  'alliance.move': {
    replaces: 'the stage of an alliance, which any member’s lead can move back',
    on: 'alliance.stage',
  },
  'alliance.say-steps': { replaces: 'the last answer of one’s own organization', on: 'alliance.steps' },

  'collaboration.edit-essentials': {
    replaces: 'what is common to the members',
    on: 'collaboration.editing-essentials',
  },
  'collaboration.save-own-part': {
    replaces: 'what one’s own organization says of itself',
    on: 'collaboration.own-part',
  },
  'collaboration.edit-sharing': { replaces: 'the rules of sharing', on: 'collaboration.editing-sharing' },
  'collaboration.invite': adds,
  'collaboration.voice': {
    harmless: 'says for one’s own organization whether another comes; it can be proposed again',
  },
  'collaboration.withdraw': {
    takes: 'the way to answer an invitation',
    asked: 'collaboration.withdrawing',
    back: 'the organization is proposed again',
  },
  'collaboration.decline': {
    takes: 'what was proposed, from the eyes of one’s own organization',
    asked: 'collaboration.declining',
    back: 'the members invite it again',
  },
  'collaboration.leave': {
    takes: 'what the members do together, from one’s own organization; its open commitments from the others',
    asked: 'collaboration.leaving',
    back: 'it asks to come back, and the members agree',
  },
  'collaboration.come-back': adds,
  'collaboration.promise': adds,
  'collaboration.settle': {
    replaces: 'a commitment of one’s own organization; it can be opened again',
    on: 'collaboration.settling',
  },

  'initiative.add': adds,
  'initiative.edit': { replaces: 'what is written of an initiative; its history keeps it', on: 'initiative.editing' },
  'initiative.publish': { harmless: 'shows what its page says, to everyone; withdrawing is the way back' },
  'initiative.withdraw': {
    takes: 'an initiative from the eyes of everyone else',
    asked: 'initiative.withdrawing',
    back: 'put back by one click on its page',
  },
  'initiative.ask': tells,
  'initiative.move-request': {
    replaces: 'where a request for help stands, and who answers it; reopened on the same page',
    on: 'initiative.request',
  },

  'directory.send-report': tells,
  'directory.send-proposal': tells,
  'directory.stop-sheet-mail': ownMail,
  'directory.add-service': adds,
  'directory.add-sheet': adds,
  'directory.edit-service': {
    replaces: 'the words of a sheet; its history brings them back',
    on: 'directory.editing-service',
  },
  'directory.restore-version': {
    takes: 'the words that stand on a sheet',
    asked: 'directory.service-history',
    back: 'they are the version above, restored the same way',
  },
  'directory.move-service': {
    takes: 'a sheet from the eyes of the public, or from the one who keeps it',
    asked: 'directory.service-status',
    back: 'shown again, entrusted again; a withdrawal, asked twice, is for ever and says so',
  },
  'directory.merge-service': {
    takes: 'one of two sheets',
    asked: 'directory.merging-service',
    back: 'undone within 30 days, from the desk or the sheet',
  },
  'directory.undo-merge': {
    takes: 'what a merge added to a sheet',
    asked: 'directory.undoing-merge',
    back: 'the two are merged again',
  },
  'directory.review-suggestion': {
    replaces: 'the state of a suggestion, read on its page',
    on: 'directory.suggestion',
  },
  'directory.confirm-service': {
    replaces: 'the day of the check; undone the same day',
    on: 'directory.confirming-service',
  },
  'directory.undo-check': {
    harmless: 'puts back the check before one’s own of today; confirming again is the way back',
  },
  'directory.confirm-own-services': {
    replaces: 'the day of the check of sheets read and ticked',
    on: 'directory.confirming-own-services',
  },
  'directory.confirm-by-mail': { replaces: 'the day of the check', on: 'directory.sheet-link' },

  'glossary.propose': adds,
  'glossary.answer': {
    replaces: 'the last answer of one’s own organization; every answer stays in the history',
    on: 'glossary.definition',
  },
  'glossary.adopt': {
    replaces: 'the definition that stood in the network; its page shows both, and every version stays readable',
    on: 'glossary.definition',
  },
  'glossary.withdraw': {
    takes: 'a proposal from those who may answer it',
    asked: 'glossary.withdrawing',
    back: 'put back under review on its page, with the answers already given',
  },
  'glossary.restore': { harmless: 'puts a proposal of one’s own back before the others; withdrawing is the way back' },

  'welcome.you-asked': { harmless: 'asks, and changes nothing' },

  'hsds.list-post': { harmless: 'asks, and changes nothing' },
  'hsds.read-import': preview,
  'hsds.map-import': preview,
  'hsds.confirm-import': { ...confirmed, asked: 'hsds.import' },
  'hsds.undo-import': { ...undone, asked: 'hsds.import' },
  'report.write': { replaces: 'the words of a report', on: 'report.writing' },
  'survey.answer': { harmless: 'counts an answer; what was answered is never changed by another' },
  'survey.prepare': adds,
  'survey.edit': { replaces: 'a draft', on: 'survey.editing' },
  'survey.open': { harmless: 'opens what its page shows; taking it down is the way back' },
  'survey.close': {
    takes: 'the way to answer a survey, for good, as its page says',
    asked: 'survey.closing',
    back: 'another one is prepared, with another link',
  },
  'survey.confirm': { harmless: 'keeps a result as its page shows it' },
  'survey.withdraw': {
    takes: 'a survey from those who would answer it',
    asked: 'survey.withdrawing',
    back: 'put back by one click on its page',
  },
  'survey.read-form': preview,
  'survey.confirm-form': adds,
  'survey.undo-form': { ...undone, asked: 'survey.form-import' },
  'survey.put-back': { harmless: 'puts a survey back as it was; taking it down is the way back' },

  'testimonial.write': adds,
  'testimonial.edit': { replaces: 'a draft', on: 'testimonial.editing' },
  'testimonial.consent': adds,
  'testimonial.agree': adds,
  'testimonial.resume': adds,
  'testimonial.withdraw': {
    takes: 'words that were written or published',
    asked: 'testimonial.withdrawing',
    back: 'resumed as a draft within 30 days by its author; published again only with two new consents',
  },

  'toolbox.write-own': adds,
  'toolbox.edit-own': {
    replaces: 'the text of an article, whose history keeps the former one',
    on: 'toolbox.editing-own',
  },
  'toolbox.restore-own': {
    replaces: 'the text of an article by a former one, which the history keeps too',
    on: 'toolbox.history-own',
  },
  'toolbox.publish-own': { replaces: 'the published text, which the history keeps', on: 'toolbox.publishing-own' },
  'toolbox.withdraw-own': {
    takes: 'an article from everyone who reads it',
    asked: 'toolbox.withdrawing-own',
    back: 'published again by those who write for the network, at the same addresses',
  },

  'evidence.add': adds,
  'evidence.add-by-mail': adds,
  'evidence.add-type': adds,
  'evidence.correct': {
    replaces: 'what was logged, whose history keeps the former version; two people never overwrite each other',
    on: 'evidence.correcting',
  },
  'evidence.withdraw': {
    takes: 'what was logged, from all that counts it',
    asked: 'evidence.withdrawing',
    back: 'put back on its page, at any time',
  },
  'evidence.put-back': adds,
  'evidence.answer': {
    replaces: 'the last answer of one’s own organization; every answer stays in the history',
    on: 'evidence.record',
  },
  'evidence.attach': adds,
  'evidence.remove-file': {
    takes: 'a proof from those who read the record',
    asked: 'evidence.removing-file',
    back: 'put back on the page of the record within 30 days',
  },
  'evidence.put-file-back': adds,
  'indicator.own-aim': { replaces: 'a baseline and a target', on: 'indicator.own-aiming' },
  'indicator.aim': { replaces: 'a baseline and a target', on: 'indicator.aiming' },
  'indicator.close': { harmless: 'signs what is published; corrections go on as revisions' },
  'indicator.define': adds,
  'indicator.redefine': { replaces: 'a version of a measure; every version stays', on: 'indicator.redefining' },
  'indicator.retire': {
    takes: 'a measure from the screens of everyone',
    asked: 'indicator.retiring',
    back: 'saved again from the list of measures',
  },
  'indicator.make-key': adds,
  'indicator.revoke-key': {
    takes: 'what a program of the organization reads',
    asked: 'indicator.revoking-key',
    back: 'another key is made',
  },
}
