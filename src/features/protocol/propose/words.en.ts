import type { Words } from './words.fr.ts'

export const en: Words = {
  changeTitle: (number) => `Propose a change to article ${number}`,
  addTitle: 'Propose one more article',
  lead: 'Organizations that follow this protocol will say whether they agree. The coordination includes it in a new version when more than half do, without objection.',
  seat: 'On behalf of',
  kind: 'What to do with this article',
  change: 'Change it, as written below',
  remove: 'Remove it from the protocol',
  removeHint: 'The text below is then not read.',
  place: 'Where to put it',
  first: 'At the beginning',
  after: (number, title) => `After article ${number}. ${title}`,
  labels: {
    titleFr: 'Title, in French',
    textFr: 'Text, in French',
    titleEn: 'Title, in English',
    textEn: 'Text, in English',
  },
  reason: 'Why this change',
  reasonHint: 'A sentence or two. Nothing about a young person.',
  submit: 'Propose',
  back: 'Back to the protocol',
  underReview: 'Another change to this article is under review. Answer it, or wait until it is settled.',
  removalUnderReview: 'The removal of this article is under review. Answer it, or wait until it is settled.',
  legend: 'Underlined: what the other proposal adds. Struck out: what it removes.',
  seeOpen: 'See the proposal under review',
  gone: 'This article was removed from the protocol while you were writing.',
  goneText:
    'Here is what it said. Your text is kept below: you can propose it as one more article, or go back to the protocol.',
  problems: {
    'too-many': 'A lot was proposed today in this name. Come back tomorrow.',
    'under-review': 'A change to this article is already under review.',
  },
}
