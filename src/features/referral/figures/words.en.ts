import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Emergencies without consent',
  lead: 'How many referrals left without a consent, for an emergency, out of all those of the platform. A quarter is published once, when it is over.',
  caption: 'By quarter',
  heads: { quarter: 'Quarter', referrals: 'Referrals', emergencies: 'Without consent', share: 'Share' },
  quarter: (number, year) => `Q${number} ${year}`,
  percent: (number) => `${number}%`,
  withheld: 'Too small to be shown',
  why: 'A number of fewer than five people is never shown, nor what would let it be worked out.',
  empty: { title: 'Nothing to show yet', text: 'The first quarter will be published once it is over.' },
}
