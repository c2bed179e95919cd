import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Meetings',
  next: 'Next meeting',
  none: 'No meeting is planned.',
  convene: 'Call a meeting',
  all: 'All the meetings',
  decisions: 'Latest decisions',
  invited: 'You are also invited to',
}
