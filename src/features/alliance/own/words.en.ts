import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'My alliances',
  lead: 'Those of your organizations, and the invitations to answer.',
  begin: 'Start an alliance',
  weave: 'See what each sector gains',
  filter: {
    label: 'Choose alliances',
    text: 'Name or word',
    stage: 'Stage',
    any: 'All',
    submit: 'Show',
    reset: 'See all',
  },
  heads: { name: 'Alliance', sectors: 'Sectors', members: 'Members', stage: 'Stage' },
  invited: 'You are invited',
  overdue: (count) => `${count} ${plural('en', count, 'overdue commitment', 'overdue commitments')}`,
  former: 'Those that your organizations left or declined',
  declined: 'Declined',
  leftOn: (day) => `Left on ${day}`,
  empty: {
    title: 'No alliance yet',
    text: 'Bring two sectors together. In four pages, the others are invited.',
  },
  nothing: { title: 'Nothing fits', text: 'Try another word or another stage.' },
}
