import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const count = (value: number, one: string, many: string): string =>
  `${formatNumber(value, 'en')} ${plural('en', value, one, many)}`

export const en: Words = {
  chooseTitle: 'What if an organization left?',
  chooseText: 'Choose an organization: the page says what would no longer hold without it. Nothing changes for it.',
  title: (name) => `What if this organization left: ${name}`,
  lead: 'What would no longer hold without it, from what is known. It is not a mark on its work.',
  coverage: (answered, of, day) =>
    `${formatNumber(answered, 'en')} of ${count(of, 'organization', 'organizations')} answered in the past twelve months. As of ${day}.`,
  organization: 'Organization',
  choose: 'Choose an organization',
  missing: 'Choose an organization from the list.',
  show: 'See what would no longer hold',
  ties: 'Its connections',
  tiesLost: (value) => `${count(value, 'connection', 'connections')} would go with it.`,
  tiesNone: 'No connection is known. That does not mean there are none.',
  groups: 'The net',
  groupsSame: (value) =>
    `The net stays in ${count(value, 'group held by connections', 'groups held by connections')}. Nobody is cut off from it.`,
  groupsMore: (before, after) =>
    `The net goes from ${count(before, 'group', 'groups')} to ${formatNumber(after, 'en')}: some organizations no longer reach each other.`,
  groupsFewer: 'It is connected to no other: the net keeps all of its connections.',
  groupMeans:
    'A group: organizations that connections join, from one to the next. An organization with no connection is one.',
  cutOff: 'Cut off from the rest of their group',
  alone: 'Left with no connection at all',
  none: 'None.',
  more: (value) => `and ${count(value, 'more', 'more')}`,
  sectorPairs: 'Sectors that no connection would join any more',
  regionPairs: 'Regions that no connection would join any more',
  pair: (one, other) => `${one} and ${other}`,
  cells: 'The threads it holds',
  emptied: (sector, region) => `${sector}, ${region}: nobody left.`,
  thinned: (sector, region) => `${sector}, ${region}: one thread would remain.`,
  stillHeld: 'In its regions, its sector is still held by two others or more.',
  noRegion: 'Its region is not specified yet.',
  next: 'What to do next',
  around: 'See its connections on the map',
  page: 'See its page',
  back: 'Back to what to strengthen',
  other: 'Try with another organization',
}
