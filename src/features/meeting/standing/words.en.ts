import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Meetings',
  next: 'Next meeting',
  none: 'No meeting is planned.',
  convene: 'Call a meeting',
  first: 'A first meeting? A day and two hours are enough. Invited organizations are told, too.',
  more: 'Add a place, or repeat it',
  all: 'All the meetings',
  decisions: 'Latest decisions',
  invited: 'You are also invited to',
}
