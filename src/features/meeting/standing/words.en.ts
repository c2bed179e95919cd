import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Meetings',
  next: 'Next meeting',
  none: 'No meeting is planned.',
  convene: 'Call a meeting',
  first: 'Ready for a first meeting? A day and two hours are enough. Invited organizations are told too.',
  more: 'Add a place, or repeat it',
  all: 'All meetings',
  decisions: 'Latest decisions',
  invited: 'Meetings you are also invited to',
}
