import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  members: 'Who sits at the table',
  title: (name) => `Members: ${name}`,
  asOf: (day, count) => `${count} ${plural('en', count, 'organization', 'organizations')}, ${day}.`,
  among: 'These contact details stay among the members of the table.',
  file: {
    sheet: 'Members',
    name: 'members',
    code: 'Sector code',
    sector: 'Sector',
    representativeEmail: 'E-mail of the representative',
    substituteEmail: 'E-mail of the substitute',
  },
}
