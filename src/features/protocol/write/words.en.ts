import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Write a protocol',
  editTitle: 'Correct the protocol before its first version',
  lead: 'Write how you work together, article by article. The network will read it once the first version is out. After that, each change needs the agreement of the organizations that follow it.',
  seat: 'On behalf of',
  seatName: (network, who) => `${who}, ${network}`,
  labels: {
    nameFr: 'Name of the protocol, in French',
    draftFr: 'Articles, in French',
    nameEn: 'Name of the protocol, in English',
    draftEn: 'Articles, in English',
  },
  draftHint:
    'Begin each article with a line “## Title”. You can also paste a text whose titles are “Article 1. Title”. Numbering is done for you. Nothing about a young person.',
  other: 'Write it in French too',
  mechanism: 'What this protocol is for',
  mechanismHint:
    'Each organization that adopts it then has a mechanism in its log, without typing. It counts for action 16 or 17 of the plan.',
  noMechanism: 'Something else: nothing is logged',
  save: 'Save',
  back: 'Back',
  noSeat:
    'A protocol is written by the coordination of a network, or on behalf of one of its organizations, by someone who does more than read there. Ask the person in charge of your organization.',
  problems: {
    'no-article': 'No article was found. Begin each one with a line “## Title”.',
    'before-first': 'There is text before the first article. Put it in an article, under a line “## Title”.',
    'article-empty': 'An article has only a title. Write its text, or remove the title.',
    'title-too-long': 'The title of an article is over 160 characters. Shorten it.',
    'article-too-long': 'An article is over 6,000 characters. Cut it in two.',
    'too-many-articles': 'There are more than 100 articles. Make two protocols of them.',
    'articles-differ': 'The two languages do not have the same number of articles. They follow each other one by one.',
    'too-many': 'A lot was written today in this name. Come back tomorrow.',
  },
}
