import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (sector, region) => `${sector}, ${region}`,
  state: 'Today:',
  holders: 'Who holds this thread, and who to write to',
  more: (left) =>
    `${formatNumber(left, 'en')} other ${plural('en', left, 'organization holds', 'organizations hold')} this thread:`,
  seeAll: 'see them in the list of organizations',
  contact: 'Contact person',
  contact_deputy: 'Backup',
  noContact: 'No contact person is named yet.',
  see: (name) => `See the page: ${name}`,
  next: 'What to do next',
  invite: 'Invite an organization of this sector',
  alliance: 'Propose an alliance here',
  around: 'The other sectors of the region',
  elsewhere: 'Who holds this thread elsewhere in the network',
  elsewhereNone: 'No organization of the network is known in this sector in another region.',
  back: 'Back to what to strengthen',
}
