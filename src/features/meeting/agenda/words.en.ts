import { mostItems, textLimits } from '../model.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Agenda',
  lead: 'Commitments to follow up, decisions to revisit and minutes to approve are already there.',
  labels: { items: 'Your items' },
  hint: 'One item per line.',
  problems: {
    items: {
      'too-many': `Keep at most ${mostItems} items.`,
      'too-long-line': `An item is too long: keep each line to ${textLimits.item} characters.`,
    },
  },
  submit: 'Save',
}
