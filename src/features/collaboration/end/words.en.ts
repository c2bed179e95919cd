import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `End: ${name}`,
  of: {
    alliance: {
      lost: [
        'The alliance ends for all members, not only for your organization.',
        'It no longer counts as a partnership, and nobody gets reminders of its dates.',
        'The agreement no longer waits for anyone. Open commitments stay with those who made them.',
      ],
      back: 'Nothing is erased. Whoever leads any member organization can reopen it, on hold.',
      act: 'End the alliance',
    },
    table: {
      lost: [
        'The table ends for all members, not only for your organization.',
        'It no longer announces its meetings, and nobody gets reminders of its dates.',
        'Open commitments stay with those who made them.',
      ],
      back: 'Nothing is erased. Whoever leads any member organization can reopen it, on hold.',
      act: 'End the table',
    },
  },
  asks: 'Before you end it',
  lessons: 'What was learned',
  lessonsHint: 'What helped, what was missing, what you would tell someone starting out.',
  problems: { missing: 'Write down what was learned: it is what remains.' },
}
