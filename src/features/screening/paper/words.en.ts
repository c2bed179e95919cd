import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'The whole protocol on one sheet: to put up, or to keep in a drawer.',
  inform: 'Could not say it beforehand? The reason, as a letter, to talk about with a colleague:',
  noName: 'Write nobody’s name on this sheet.',
  under: (name) => `${name}:`,
  suicide: 'Thoughts of suicide:',
  advice: 'Advice, day and night:',
  specialists: 'Specialist',
  blank: 'Name and number: ______________________________',
  lines: 'Youth protection, day and night',
  allLines: (address) => `Numbers of every region, and sources: ${address}`,
}
