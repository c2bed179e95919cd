import type { Words } from './words.fr.ts'

export const en: Words = {
  notThis: 'What it is not',
  related: 'Related terms',
  inOther: 'In French:',
  otherPage: 'Open the page in French',
  address: 'Address of this term',
  cite: (name) => `To cite it: “${name}”, Tisserin Glossary.`,
  scope: 'A summary in our own words, from the sources below. It is not legal advice.',
  inNetwork: 'In your network',
  noShared: 'Your network has no definition of its own yet.',
  adopted: (version, day) => `${version}, adopted on ${day}`,
  underReview: (day) => `Under review since ${day}`,
  propose: 'Propose a definition for the network',
}
