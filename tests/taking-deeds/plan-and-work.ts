import { adds, confirmed, ownMail, preview, tells, undone, type Deed } from './deed.ts'

export const workDeeds: Readonly<Record<string, Deed>> = {
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
  'plan.read-file': preview,
  'plan.confirm-import': { ...confirmed, asked: 'plan.import' },
  'plan.undo-import': { ...undone, asked: 'plan.import' },
  'plan.send-reminder': tells,
  'plan.choose-mail': ownMail,
  'plan.stop-mail': ownMail,
  'plan.update-all': { replaces: 'the step of an action; undone within the day', on: 'plan.updating-all' },
  'plan.update-by-mail': { replaces: 'the step of an action; undone by the same link', on: 'plan.monthly' },

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

  'evidence.read-file': preview,
  'evidence.tell-columns': preview,
  'evidence.confirm-import': { ...confirmed, asked: 'evidence.import' },
  'evidence.undo-import': { ...undone, asked: 'evidence.import' },
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

  'survey.answer': { harmless: 'counts an answer; what was answered is never changed by another' },
  'survey.withdraw-around': {
    takes: 'the links of a questionnaire, from who was to answer',
    asked: 'survey.withdrawing-around',
    back: 'put back from its page, with the same links',
  },
  'survey.put-around-back': { harmless: 'gives back what was taken down' },
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

  'report.write': { replaces: 'the words of a report', on: 'report.writing' },
}
