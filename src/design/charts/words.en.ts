import type { Words } from './words.fr.ts'

export const en: Words = {
  table: 'Read the figures as a table',
  baseline: 'Baseline',
  target: 'Target',
  agreed: 'Right of the heavy line: the agreed level or above.',
  unknown: 'Dotted: no figure to show; the table says why.',
}
