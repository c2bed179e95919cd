import { plural } from '../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Questions between colleagues',
  personalData: 'Questions between colleagues',
  age: (from, to) => `${from} to ${to} years old`,
  wholeNetwork: 'Anywhere in the network',
  area: (names) => `Somewhere in ${names}`,
  states: { open: 'No answer yet', answered: 'Answered', closed: 'Closed', forgotten: 'Forgotten' },
  answers: { 'could-help': 'We could help', not: 'We cannot', unsure: 'We do not know yet' },
  namingKinds: {
    name: 'name',
    initials: 'initials',
    nickname: 'nickname',
    age: 'exact age',
    date: 'date',
    phone: 'phone number',
    email: 'e-mail',
    handle: 'online account',
    school: 'school',
    address: 'address or exact spot',
    postal: 'postal code',
    place: 'place smaller than a region',
    region: 'region: already given above',
    number: 'number',
  },
  found: (text, kind) => `“${text}” (${kind})`,
  takeOut: (pieces, more) =>
    `Take out what could let someone be recognized: ${pieces}${more > 0 ? plural('en', more, `, and ${more} more`, `, and ${more} more`) : ''}.`,
  heads: { age: 'Age', region: 'Region', strengths: 'Strengths, risks and signs', needs: 'Needs', words: 'Details' },
  none: 'Nothing more',
  noticeTitle: 'Done',
  notices: {
    'consult-sent': 'Your question is sent. Designated people will find it on their home page.',
    'consult-answered': 'Your answer is sent.',
    'consult-closed': 'The question is closed. You can reopen it until it is forgotten.',
    'consult-open': 'The question is open again.',
    'consult-forgotten': 'The question is forgotten. What it said is no longer on the platform.',
    'consult-moved-on': 'The question changed in the meantime. Here is where it stands.',
    'consult-gone': 'This question is closed or forgotten, so it takes no more answers.',
  },
}
