import type { Words } from './words.fr.ts'

export const en: Words = {
  lead: (collaboration) => `“${collaboration}” is looking for a date. Say what works for you.`,
  again: 'Here are your answers. You can change them until it closes.',
  yesToAll: 'They all work for me: yes to all',
  send: 'Send my answers',
  change: 'Change my answers',
  actingFor: 'On behalf of',
  missing: 'Choose “yes”, “if need be” or “no”.',
  closedTitle: 'Answers are closed',
  closed: 'This search for a date takes no more answers.',
  toBoard: 'See the answers',
}
