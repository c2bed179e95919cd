import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Commitments',
  lead: 'Who promised what, and by when. Each organization commits for itself.',
  add: 'Commit',
  addTitle: 'A new commitment',
  oneTitle: 'Where does this commitment stand?',
  promises: (organization) => `Commits: ${organization}`,
  heads: { what: 'Commitment', who: 'Who', dueOn: 'By', state: 'Status' },
  filter: {
    label: 'Choose commitments',
    text: 'Word',
    state: 'Status',
    any: 'All',
    organization: 'Organization',
    all: 'All',
    submit: 'Show',
    reset: 'See all',
  },
  files: 'Download this list:',
  file: { name: 'commitments', code: 'Code', organization: 'Organization', said: 'What is said of it' },
  empty: {
    title: 'No commitment yet',
    text: 'What each one promises the others will be here, with its date.',
  },
  nothing: { title: 'Nothing fits', text: 'Try another word or another status.' },
  labels: {
    what: 'What',
    person: 'Who sees to it',
    dueOn: 'By when',
    said: 'A word on how it went (optional)',
  },
  hints: {
    what: 'Something that can be seen done. Never anything about a young person.',
    said: 'What helped, or what was missing.',
  },
  problems: {
    person: { missing: 'Choose who sees to it.' },
    dueOn: {
      missing: 'Say by when.',
      past: 'Choose today or a day to come.',
      'too-far': 'Choose a day within the next ten years.',
    },
  },
  promise: 'Commit',
  saveOnly: 'Save without changing the status',
  moves: {
    open: 'Open again',
    kept: 'It is kept',
    'not-kept': 'It is not kept',
    dropped: 'Drop it',
  },
  now: 'Status now:',
  tooMany: 'Your organization wrote many today. Go on tomorrow.',
}
