import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `Merge with another sheet: ${name}`,
  lead: 'Do two sheets tell of the same service? Choose the one that will disappear into this one.',
  search: 'Look for the other sheet by its name or number',
  find: 'Search',
  none: 'No sheet has a name or a number alike.',
  choose: 'Compare',
  chooseOf: (name) => `Compare with ${name}`,
  notYours: 'kept elsewhere',
  compare: 'The two sheets, side by side',
  field: 'Field',
  kept: 'Sheet kept',
  other: 'Sheet that disappears',
  result:
    'The kept sheet does not change, except where it says nothing: the other’s words are taken. Its places, and the corrections suggested on it, follow.',
  warning: 'A merge cannot be undone.',
  act: 'Merge the two sheets',
  swap: 'Keep the other one instead',
  refused: 'One of the two sheets changed in the meantime. Compare them again.',
}
