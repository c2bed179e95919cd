import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const number = (value: number): string => formatNumber(value, 'en')

export const en: Words = {
  title: (name) => `Still right? ${name}`,
  lead: 'This is all that the sheet says. Confirming says that all of it is true today.',
  facts: 'What the sheet says',
  checked: 'Check',
  notPublic: (field) => `${field} (not public)`,
  atPlace: (field, place) => `${field}, ${place}`,
  act: (name) => `Yes, “${name}” is still right`,
  doneOne: (name) => `“${name}” is checked as of today.`,
  undo: 'Undo this check',
  ownTitle: (organization) => `Read the sheets: ${organization}`,
  ownLead: 'Each sheet is written whole. Tick those you have read and that are right; the others do not change.',
  tick: (name) => `“${name}” is still right`,
  tickAll: 'Confirm the ticked sheets',
  tickNone: 'Tick at least one sheet that you have read.',
  none: 'No published sheet.',
  count: (count) => plural('en', count, '1 sheet', `${number(count)} sheets`),
}
