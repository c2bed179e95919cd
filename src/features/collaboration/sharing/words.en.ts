import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'What we tell each other',
  lead: 'Who may say what to whom. Written once, nobody has to wonder again.',
  labels: {
    sharing: 'Rules of sharing',
    sharingText: 'Rules of your own (optional)',
    reviewOn: 'When to talk about it again (optional)',
  },
  reviewHint: 'On that day, the members look together at whether all this still holds.',
  problems: { reviewOn: { past: 'Choose a day to come.' } },
  save: 'Save',
  next: 'Continue',
}
