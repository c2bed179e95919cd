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
    'The table sees the name of the alliance, its stage, sectors, regions, review date, and how many commitments are open or kept. It reads none of your words.',
  noTable: {
    title: 'The alliance reports to no table',
    text: 'It is a choice, which the person who leads a member can make or undo at any time.',
  },
  states: { offered: 'Waiting for the table', received: 'The table receives your news' },
  table: 'Which table',
  tableHint: 'Those where your organizations sit, and those of the public list.',
  offer: 'Report to this table',
  endLink: (name) => `End it (${name})…`,
  tableTitle: (name) => `Linked alliances: ${name}`,
  tableLead:
    'An alliance chooses by itself to report to the table. The members see how far it is, without reading its words.',
  noAlliance: {
    title: 'No alliance reports to the table',
    text: 'An alliance chooses it from its own page.',
  },
  offered: 'They offer to report',
  receive: 'Receive their news',
  decline: 'Do not receive them',
  received: 'They report',
  problems: {
    missing: 'Choose a table.',
    'not-there': 'This table is no longer possible. Choose again.',
    twice: 'It is already offered to this table, or accepted by it.',
    'too-many': 'Many tries. Go on tomorrow.',
  },
  ending: (name, from) => ({
    title: from === 'alliance' ? `No longer report to a table: ${name}` : `No longer receive: ${name}`,
    lost: [
      from === 'alliance'
        ? 'The table will see nothing more of the alliance.'
        : 'The members of the table will no longer see how far the alliance is.',
    ],
    back: 'The alliance can offer it again at any time.',
    act: 'End it',
  }),
}
