import { quote } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  accept: (name) => `Read and accept the agreement: ${quote(name, 'en')}`,
  acceptHint: (number) => `Your organization has yet to accept it, so that it is in force as version ${number}.`,
  datesTitle: 'To review in your alliances',
  pulseTitle: 'The pulse of your alliances',
  pulseUntil: (day) => `Six questions, two minutes. Open until ${day}.`,
}
