import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Add details to a decision',
  labels: { what: 'The decision', lookAgainOn: 'Revisit it on (optional)' },
  hints: {
    what: 'Never a person’s story.',
    lookAgainOn: 'From that day, it is back on the agenda.',
  },
  voices: 'What each sector said (optional)',
  notNoted: 'Not noted',
  problems: { lookAgainOn: { past: 'Choose a day that has not passed.' } },
  save: 'Save',
  looked: 'Revisited at this meeting: it stands',
  withdraw: 'Withdraw the decision',
  taking: {
    title: (what) => `Withdraw the decision: ${what}`,
    lost: 'It no longer counts among the members’ decisions.',
    back: 'You can put it back, from the page of the meeting.',
    act: 'Withdraw the decision',
  },
}
