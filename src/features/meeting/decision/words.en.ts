import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Add details to a decision',
  labels: { what: 'The decision', lookAgainOn: 'Look at it again on (optional)' },
  hints: {
    what: 'Never a person’s story.',
    lookAgainOn: 'When that day comes, it is back on the agenda.',
  },
  voices: 'What each sector said (optional)',
  notNoted: 'Not noted',
  problems: { lookAgainOn: { past: 'Choose a day to come.' } },
  save: 'Save',
  looked: 'Looked at again in this meeting: it stands',
  withdraw: 'Withdraw the decision',
  taking: {
    title: (what) => `Withdraw the decision: ${what}`,
    lost: 'It no longer counts among the members’ decisions.',
    back: 'You can put it back, on the page of the meeting.',
    act: 'Withdraw the decision',
  },
}
