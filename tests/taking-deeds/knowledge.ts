import { adds, confirmed, ownMail, preview, tells, undone, type Deed } from './deed.ts'

export const knowledgeDeeds: Readonly<Record<string, Deed>> = {
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

  'hsds.list-post': { harmless: 'asks, and changes nothing' },
  'hsds.read-import': preview,
  'hsds.map-import': preview,
  'hsds.confirm-import': { ...confirmed, asked: 'hsds.import' },
  'hsds.undo-import': { ...undone, asked: 'hsds.import' },

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

  'welcome.you-asked': { harmless: 'asks, and changes nothing' },
}
