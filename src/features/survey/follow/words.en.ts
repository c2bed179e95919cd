import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  facts: {
    questionnaire: 'Questionnaire',
    organization: 'Organization',
    about: 'Days covered',
    lastDay: 'Last day to answer',
    expected: 'People expected',
    role: 'Role',
    answers: 'Answers',
  },
  days: (from, until) => (from === until ? from : `from ${from} to ${until}`),
  edit: 'Edit',
  takeDown: 'Take down…',
  draft: {
    title: 'Read again, then open',
    text: 'Once open, nothing changes any more: neither the questions, nor the anonymity, nor the last day.',
    open: 'Open the survey',
    preview: 'What those who answer will see',
    past: 'The last day to answer is over: change it before you open the survey.',
  },
  open: {
    title: 'Give the link',
    link: 'Address of the questionnaire',
    hint: 'The same for everyone, on a screen or on paper. It names the survey, and nobody.',
    paper: 'Sheet to print, with the QR code',
    only: 'This number is all that is known before the survey closes.',
    many: (expected) =>
      `More answers than planned: ${expected} ${plural('en', expected, 'person', 'people')} expected. Someone may have answered more than once.`,
    full: 'The survey takes no more answers: it has as many as it can take.',
    close: 'Close the survey…',
  },
  closed: {
    results: 'See the results',
    tooFew: 'Fewer than five answers: nothing is shown or counted, so that nobody is recognized.',
    used: 'The result is counted in your indicators.',
    waits: 'The result will be counted in your indicators.',
    own: 'This questionnaire is your own: its result goes into no indicator.',
    confirmTitle: 'More answers than people',
    confirmText: (answered, expected) =>
      `${answered} ${plural('en', answered, 'answer', 'answers')} for ${expected} ${plural('en', expected, 'person', 'people')} expected. If that is normal, keep the result. If not, do nothing: it will count nowhere.`,
    confirm: 'Keep this result',
  },
  withdrawn: {
    text: 'This survey is taken down. Its link leads nowhere, and nobody can answer it.',
    putBack: 'Put it back as it was',
  },
  closing: {
    title: (name) => `Close “${name}”`,
    lost: [
      'Nobody will be able to answer any more: the link and the sheet will be of no use.',
      'A closed survey never opens again. Results appear from five answers up.',
    ],
    back: 'Another one can be prepared, with another link.',
    act: 'Close the survey',
  },
  withdrawing: {
    title: (name) => `Take down “${name}”`,
    lost: ['Its link and its sheet will lead nowhere.', 'The answers already received will not be seen.'],
    lostDraft: ['The draft leaves the list.'],
    back: 'It stays among the surveys taken down. One click puts it back.',
    act: 'Take down the survey',
  },
}
