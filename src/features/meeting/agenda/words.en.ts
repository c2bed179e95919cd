import { mostItems, textLimits } from '../model.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Agenda',
  lead: 'Commitments to follow up, decisions to look at again and minutes to approve are already there.',
  labels: { items: 'Your items' },
  hint: 'One item a line.',
  problems: {
    items: {
      'too-many': `Keep at most ${mostItems} items.`,
      'too-long-line': `An item is too long: ${textLimits.item} characters at most on a line.`,
    },
  },
  submit: 'Save',
}
