import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  services: (count) => plural('en', count, 'Its service', `Its ${count} services`),
  none: 'No service of this organization is listed yet.',
}
