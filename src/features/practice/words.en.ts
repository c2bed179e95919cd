import type { Words } from './words.fr.ts'

export const en: Words = {
  name: 'Indicators and grid',
  signs: 'List of possible indicators',
  grid: 'Grid of risk and protective factors',
}
