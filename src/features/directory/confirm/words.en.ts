import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const number = (value: number): string => formatNumber(value, 'en')

export const en: Words = {
  title: (name) => `Still correct? ${name}`,
  lead: 'This is all that the listing says. Confirming means that all of it is true today.',
  facts: 'What the listing says',
  checked: 'Check',
  notPublic: (field) => `${field} (not public)`,
  atPlace: (field, place) => `${field}, ${place}`,
  act: (name) => `Yes, “${name}” is still correct`,
  doneOne: (name) => `“${name}” is checked as of today.`,
  undo: 'Undo this check',
  ownTitle: (organization) => `Read the listings: ${organization}`,
  ownLead: 'Each listing is shown in full. Tick those you have read and that are correct; the others do not change.',
  tick: (name) => `“${name}” is still correct`,
  tickAll: 'Confirm the ticked listings',
  tickNone: 'Tick at least one listing that you have read.',
  none: 'No published listing.',
  count: (count) => plural('en', count, '1 listing', `${number(count)} listings`),
}
