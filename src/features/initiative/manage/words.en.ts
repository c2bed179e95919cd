import type { Words } from './words.fr.ts'

export const en: Words = {
  state: 'State',
  preview: 'What everyone reads',
  draftPreview: 'What everyone will read',
  otherLanguage: 'In the other language',
  notWritten: 'Not written yet',
  edit: 'Edit',
  public: 'See the public page',
  history: 'History',
  publishTitle: 'Publish',
  publishText:
    'Once published, this initiative can be read by anyone on this instance, with the name of your organization. Search engines find it.',
  publish: 'Publish the initiative',
  putBack: 'Put it back in public',
  redraft: 'Make it a draft again',
  missing: {
    title: 'Something is missing before it can be published',
    nameFr: 'The name in French',
    nameEn: 'The name in English',
    aimFr: 'The aim in French',
    aimEn: 'The aim in English',
  },
  waits: 'Whoever leads your organization, or coordinates the network, can publish it.',
  withdraw: 'Withdraw…',
  requests: 'See the requests for help',
  withdrawing: {
    title: (name) => `Withdraw “${name}”`,
    lost: [
      'Nobody else will read it any more: neither on its page, nor in the list, the feed or the files.',
      'The initiatives that come from it will say that it is no longer public.',
      'Requests for help already made stay.',
    ],
    lostDraft: ['Your colleagues will no longer see it among the drafts.'],
    back: 'It stays here, with its history. One click puts it back.',
    act: 'Withdraw the initiative',
  },
}
