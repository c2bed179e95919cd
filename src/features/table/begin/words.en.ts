import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Start a table',
  lead: 'Four short pages. At the end, the other organizations get the invitation. You will have the same rights as they do.',
  next: 'Continue',
  problems: {
    place: 'Choose which organization you are starting it for.',
    tooMany: 'Your organization has started many today. Try again tomorrow.',
  },
}
