import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Propose a definition',
  lead: 'The organizations of the network will say whether they agree. The coordination adopts it once more than half do, with no objection.',
  counts: {
    leads: 'You lead the organization: your proposal counts as its agreement.',
    'leads-one': 'On behalf of an organization that you lead, your proposal counts as its agreement.',
    coordinates: 'The coordination proposes without answering: more than half of the organizations must still agree.',
  },
  noSeat:
    'A definition is proposed by the coordination of a network, or for one of its organizations by someone who does more than read there. Ask the lead of your organization.',
  seat: 'On behalf of',
  seatName: (network, who) => `${who}, ${network}`,
  term: 'Term',
  termHint: 'A term of the glossary, or a word of your own.',
  definition: 'Definition',
  definitionHint: 'Two or three plain sentences. Nothing about a person.',
  other: 'Add it in French too',
  termOther: 'Term, in French',
  termOtherHint: 'Only for a word that is not in the glossary.',
  definitionOther: 'Definition, in French',
  submit: 'Propose',
  back: 'Back',
  stands: 'The definition that stands in the network today',
  shipped: 'What the glossary says',
  problems: {
    'under-agreement':
      'A definition of this term is already under review. Answer it, or wait until it is adopted or withdrawn.',
    'too-many': 'Your organization has proposed a lot today. Try again tomorrow.',
    'has-adopted':
      'The network has already adopted a definition of this term. Read it, then propose yours in its place.',
  },
  underReview: 'The definition under review in the network',
  seeOpen: 'See the proposal under review',
}
