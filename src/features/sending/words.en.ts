import type { Words } from './words.fr.ts'

export const en: Words = {
  write: 'Refer a young person',
  read: 'Read a referral',
  extension: 'ext.',
}
