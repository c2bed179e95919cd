import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Propose an organization of another network',
  lead: 'Organizations of other networks are not listed here. Look for those that chose to be named in public, or ask for a code.',
  find: 'Find an organization',
  text: 'Name',
  textHint: 'At least three letters.',
  search: 'Search',
  nothing: {
    title: 'Nobody by that name',
    text: 'This organization is not named in public, or sits here already. Ask it for a code: its page “My tables” gives one.',
  },
  choose: 'Organizations named in public',
  code: 'Or the code that the organization gave you',
  codeHint: 'Sixteen characters. Dashes and capitals do not matter.',
  propose: 'Propose to the other members',
  back: 'Back to the table',
  problems: {
    missing: 'Choose an organization, or type its code.',
    'not-there': 'This organization cannot be proposed, or already has been.',
    'bad-code': 'This code does not work, or no longer does. Ask for another.',
    'of-a-table': 'This code belongs to a table. Use it on the page of linked tables.',
    'too-many': 'Too many tries. Try again later.',
  },
}
