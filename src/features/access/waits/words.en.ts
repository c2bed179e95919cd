import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'How long referrals take to be answered',
  lead: 'How soon organizations of the network answer one another, over twelve past months. No referral, organization or person is shown here.',
  small:
    'A number that is too small is not shown: it would speak of a few young people. Another may be hidden too, so that it cannot be worked out.',
  heads: { region: 'Region', from: 'Who refers', to: 'Who receives', all: 'Referrals' },
  bands: {
    day: 'Within a day',
    'three-days': 'Within three days',
    week: 'Within a week',
    more: 'Later',
    none: 'No answer',
  },
  code: 'Code',
  total: 'All',
  noRegion: 'Not stated',
  withheld: 'Not shown',
  files: 'These numbers',
  file: 'answer-times',
  link: 'How long referrals take to be answered',
  empty: { title: 'Nothing to count yet', text: 'Numbers appear once a month is over.' },
}
