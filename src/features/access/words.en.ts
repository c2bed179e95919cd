import type { Words } from './words.fr.ts'

export const en: Words = {
  referrals: 'Referrals',
  where: 'Not sure where?',
  find: 'Refer a young person: find who can take it',
}
