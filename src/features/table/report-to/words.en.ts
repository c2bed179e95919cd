import type { Words } from './words.fr.ts'

export const en: Words = {
  caption: 'Alliances that report to the table',
  tables: 'Tables to which the alliance reports',
  heads: {
    alliance: 'Alliance',
    sectors: 'Sectors',
    regions: 'Regions',
    review: 'To review on',
    commitments: 'Commitments',
    table: 'Table',
    state: 'Where it stands',
    deed: 'Action',
  },
  noReview: 'No date',
  commitments: (open, kept) => `${open} open, ${kept} kept`,
  allianceTitle: (name) => `Reporting to a table: ${name}`,
  allianceLead:
    'The table sees the name of the alliance, its stage, sectors, regions, review date, and how many commitments are open or kept. It reads nothing you have written.',
  noTable: {
    title: 'The alliance reports to no table',
    text: 'This is a choice. Whoever leads a member organization can make it or undo it at any time.',
  },
  states: { offered: 'Waiting for the table', received: 'The table receives your news' },
  table: 'Which table',
  tableHint: 'Those where your organizations sit, and those on the public list.',
  offer: 'Report to this table',
  endLink: (name) => `End it (${name})…`,
  tableTitle: (name) => `Linked alliances: ${name}`,
  tableLead:
    'An alliance chooses for itself to report to the table. The members see how far along it is, without reading what it writes.',
  noAlliance: {
    title: 'No alliance reports to the table',
    text: 'An alliance chooses to, from its own page.',
  },
  offered: 'Offering to report',
  receive: 'Receive their news',
  decline: 'Do not receive them',
  received: 'Reporting',
  problems: {
    missing: 'Choose a table.',
    'not-there': 'This table can no longer be chosen. Choose another.',
    twice: 'You have already offered this to this table, or it has accepted.',
    'too-many': 'Too many tries. Try again tomorrow.',
  },
  ending: (name, from) => ({
    title: from === 'alliance' ? `No longer report to a table: ${name}` : `No longer receive: ${name}`,
    lost: [
      from === 'alliance'
        ? 'The table will no longer see anything of the alliance.'
        : 'The members of the table will no longer see how far along the alliance is.',
    ],
    back: 'The alliance can offer it again at any time.',
    act: 'End it',
  }),
}
