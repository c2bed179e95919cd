import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Where the table stands',
  now: 'Current stage:',
  lead: 'Whoever leads any member can change the stage. Everyone sees it, and can change it back.',
  means: {
    exploring: 'We talk: nothing is agreed yet.',
    agreed: 'The table is formed. The work is about to begin.',
    active: 'The table is at work.',
    dormant: 'A pause. Everything is kept, and work can resume.',
    closed: 'It has ended.',
  },
  moveTo: (stage) => `Move to “${stage}”`,
  needs: {
    members: 'At least two members are needed.',
    people: 'Each member must have named who represents it.',
    lessons: 'What was learned must be written down.',
  },
  closing: 'The table ends for all members. Nothing is erased: any member can reopen it, on hold.',
  lessons: 'What was learned',
  lessonsHint: 'What helped, what was missing, what you would tell someone starting out.',
  problems: { 'no-lessons': 'Write down what was learned: it is what remains.' },
  close: 'End the table',
}
