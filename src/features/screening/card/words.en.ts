import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: 'To cut out and fold: English on one side, French on the other.',
  region: 'Region where you work',
  anyRegion: 'Choose a region',
  show: 'Put this line on the card',
  regionHint: 'Your own, never that of a young person: it stays in the address of the page.',
  choosing: 'The youth protection line on the card',
  doubt: 'Worried about a young person?',
  emergency: 'Danger: 911',
  specialist: 'Specialist',
  deputy: 'Backup',
  blank: '__________________________',
  line: 'Youth protection, day and night',
  lineBlank: 'Number of my region: _______________',
  suicide: 'Suicide',
  noReport: 'You are the one who calls. No software reports.',
}
