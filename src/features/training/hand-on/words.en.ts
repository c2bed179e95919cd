import type { Words } from './words.fr.ts'

export const en: Words = {
  place: (title, when) => `Place in a training: ${title}, ${when}`,
  hint: 'Someone on the team takes the place; if no one does, it goes to whoever is waiting.',
  hasPlace: 'This person already has a place in this session.',
  takenSince: 'The place changed hands, or the session is past.',
}
