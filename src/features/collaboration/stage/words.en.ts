import type { Words } from './words.fr.ts'

export const en: Words = {
  now: 'Current stage:',
  lead: 'Whoever leads any member can change the stage. Everyone sees it, and can change it back.',
  exploring: 'We talk: nothing is agreed yet.',
  dormant: 'A pause. Everything is kept, and work can resume.',
  closed: 'It has ended.',
  moveTo: (stage) => `Move to “${stage}”`,
  close: 'See what it changes, and end it',
  of: {
    alliance: {
      title: 'Where the alliance stands',
      agreed: 'An agreement is in force. The work is about to begin.',
      active: 'The shared work is under way.',
      closing: 'The alliance ends for all members. Nothing is erased: any member can reopen it, on hold.',
    },
    table: {
      title: 'Where the table stands',
      agreed: 'The table is formed. The work is about to begin.',
      active: 'The table is at work.',
      closing: 'The table ends for all members. Nothing is erased: any member can reopen it, on hold.',
    },
  },
}
