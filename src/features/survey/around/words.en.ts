import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'Questionnaire before and after the training. Nobody knows who answers what.',
  parts: { before: 'Before', after: 'After' },
  states: {
    early: (from) => `Opens by itself: ${from}.`,
    open: (until) => `Takes answers until: ${until}.`,
    closed: 'No longer takes answers.',
    withdrawn: 'Taken down: the link leads nowhere.',
  },
  link: { before: 'Address of the first part', after: 'Address of the second part' },
  hint: 'The same for everyone, with or without an account.',
  paper: { before: 'Sheet for before, with the QR code', after: 'Sheet for after, with the QR code' },
  follow: { before: 'Follow the first part', after: 'Follow the second part' },
  results: 'Before and after',
  later:
    'The two can be compared once both are closed, from five answers each. The second part closes two weeks after the training, or when the lead closes it.',
  tooFewText:
    'There are fewer than five answers on one side or on both: nothing is compared, so that nobody is recognized.',
  question: 'Question',
  rights: (share, n, of) => `${share} (${n} of ${of})`,
  most: 'More than half',
  half: 'Half or fewer',
  withheld: 'Withheld',
  none: 'No answer',
  how: 'The share of right answers. The two groups are not necessarily the same people: that is the price of anonymity. A number under five people is not written.',
  counted: 'Once in the log of work: the second part, with the level that people give themselves.',
  uncertain: 'There are more answers than places: someone may have answered twice.',
  questions: 'The questions',
  withdraw: 'Take the questionnaire down…',
  putBack: 'Put the questionnaire back',
  withdrawing: {
    title: (name) => `Take down the questionnaire: ${name}`,
    lost: ['The links and sheets for before and after will lead nowhere.', 'What is closed already stays.'],
    back: 'It can be put back in one tap, with the same links.',
    act: 'Take the questionnaire down',
  },
}
