import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'The tables of concertation where your organizations sit, and the invitations to answer.',
  begin: 'Start a table',
  seePublic: 'See the public tables',
  codes: 'Give a code to be invited by another network',
  filter: {
    label: 'Filter tables',
    text: 'Name or word',
    level: 'Level',
    anyLevel: 'All',
    region: 'Region',
    anyRegion: 'All',
    submit: 'Show',
    reset: 'See all',
  },
  heads: { name: 'Table', level: 'Level', sectors: 'Sectors', members: 'Members', stage: 'Stage' },
  invited: 'You are invited',
  overdue: (count) => `${count} ${plural('en', count, 'overdue commitment', 'overdue commitments')}`,
  empty: {
    title: 'No table yet',
    text: 'Bring together the sectors of a town or a region. In four pages, the others are invited.',
    reader: 'When one of your organizations sits at a table, it will be here.',
  },
  nothing: { title: 'Nothing matches', text: 'Try another word, another level or another region.' },
}
