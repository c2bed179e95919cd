import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const count = (n: number): string => formatNumber(n, 'en')

export const en: Words = {
  lead: 'What your team did, counted once. Indicators are computed from here.',
  others: 'Log something else',
  found: (n, isFiltered) =>
    `${count(n)} ${plural('en', n, 'thing logged', 'things logged')}${isFiltered ? ' that match' : ''}.`,
  totals: 'In all',
  totalsNote:
    'These are your own numbers, neither rounded nor withheld. Participations are not people: someone who comes twice counts twice.',
  search: {
    label: 'Search our work',
    text: 'Word in the title, or kind',
    type: 'Kind',
    anyType: 'All',
    more: 'Narrow down',
    action: 'Action of the plan',
    anyAction: 'All',
    from: 'From',
    to: 'To',
    who: 'Who',
    sort: 'Order',
    submit: 'Search',
    reset: 'Clear all',
  },
  whos: {
    all: 'Everything',
    mine: 'What I logged',
    joint: 'What was done together',
    waiting: 'What is waiting for our answer',
    platform: 'What the platform knows already',
    withdrawn: 'What is withdrawn',
  },
  sorts: { day: 'Latest first', oldest: 'Oldest first', recorded: 'Last logged first' },
  heads: { what: 'What', when: 'When', numbers: 'Numbers', who: 'With whom' },
  caption: 'Our work',
  alone: 'Our organization',
  recordedBy: (name) => `Logged by ${name}`,
  waits: 'Was it you?',
  export: 'Download the list:',
  page: (page, pages) => `Page ${page} of ${pages}.`,
  empty: { title: 'Nothing is logged yet', text: 'Count a first activity: it takes a minute.' },
  nothingFound: { title: 'Nothing matches', text: 'Try one word less, or a longer period.' },
  noPlace: {
    title: 'You need to work in an organization',
    text: 'This page shows the work of your organization. Ask its lead to invite you.',
  },
  file: {
    name: 'work',
    record: 'Identifier',
    type: 'Type',
    title: 'Title',
    from: 'First day',
    to: 'Last day',
    tags: 'Choices',
    other: 'Other',
    regions: 'Regions',
    action: 'Action',
    organizations: 'Organizations',
    recorder: 'Logged by',
    about: 'About',
    counts: 'Numbers',
    status: 'State',
    stands: 'Counts',
    withdrawn: 'Withdrawn',
  },
}
