import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: (collaboration) => `“${collaboration}” is looking for a date. Say what suits you.`,
  again: 'Here are your answers. You can change them until it closes.',
  yesToAll: 'All of them suit me: yes to all',
  send: 'Send my answers',
  change: 'Change my answers',
  actingFor: 'On behalf of',
  missing: 'Choose yes, if need be or no.',
  closedTitle: 'Answers are closed',
  closed: 'Nobody answers this search for a date any more.',
  toBoard: 'See the answers',
}
