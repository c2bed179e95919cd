import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Where the alliance stands',
  now: 'Current stage:',
  lead: 'Whoever leads any member can change the stage. All see it, and can go back.',
  means: {
    exploring: 'We talk: nothing is agreed yet.',
    agreed: 'An agreement is in force. The work is about to begin.',
    active: 'The shared work is under way.',
    dormant: 'A pause. Everything is kept, and can be taken up again.',
    closed: 'It has ended.',
  },
  moveTo: (stage) => `Move to “${stage}”`,
  needs: {
    agreement: 'An agreement must be in force first.',
    people: 'Each member must have named who answers and who steps in.',
    lessons: 'What was learned must be written.',
  },
  closing: 'The alliance ends for all members. Nothing is erased: any member can reopen it, on hold.',
  close: 'See what it changes, and end it',
}
