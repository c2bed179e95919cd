import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Your journey through the alliances',
  titleAll: 'Four alliances out of four',
  description: 'The four documented alliances, what to keep from each, and how to start your own.',
  lead: (left) => `${left} left to follow.`,
  leadAll: 'You have followed all four alliances to the end. Here is what to keep from them.',
  leadNone: 'Pick an alliance and follow its story. Each ending counts.',
  lessons: 'What to keep',
  toWalk: 'Still to follow',
  yours: 'And now, yours',
  yoursText: 'An alliance begins with a call. Say who you are, what you seek and what you offer.',
  start: 'Start an alliance',
  kept: 'This journey is kept in the address of the page, and nowhere else.',
}
