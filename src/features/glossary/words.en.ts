import type { Words } from './words.fr.ts'

export const en: Words = {
  personalData: 'Definitions proposed, and answers to definitions',
  glossary: 'Glossary',
  shared: 'Shared definitions',
  states: { open: 'Under review', adopted: 'Adopted', withdrawn: 'Withdrawn' },
  onlyIn: { fr: 'In French only.', en: 'In English only.' },
  version: (number) => `Version ${number}`,
  coordination: 'The coordination',
  proposedBy: (who) => `Proposed by ${who}`,
  formerOrganization: 'An organization that has left the network',
  personProblems: {
    'note-email': 'The text contains an e-mail address. Remove it.',
    'note-phone': 'The text contains a phone number. Remove it.',
    'note-birth': 'The text contains a date of birth. Remove it: nothing here is about a person.',
  },
  noticeTitle: 'Done',
  notices: {
    'definition-proposed': 'The definition is proposed. The organizations of the network can answer.',
    'definition-answered': 'Your organization’s answer is recorded.',
    'definition-adopted': 'The definition is adopted, dated today.',
    'definition-withdrawn': 'The proposal is withdrawn. It can be put back under review on this page.',
    'definition-restored': 'The proposal is under review again, with the answers already given.',
    'definition-moved': 'Someone acted in the meantime: nothing changed on your side. Here is where things stand.',
    'definition-other-open': 'Another proposal is under review for this term: nothing changed.',
  },
}
