import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `End: ${name}`,
  lost: [
    'The alliance ends for all members, not only for your organization.',
    'Nobody is reminded any more of open commitments, nor of the agreement.',
    'It no longer counts as a partnership.',
  ],
  back: 'Nothing is erased. Whoever leads any of the members can reopen it, on hold.',
  asks: 'Before you end it',
  lessons: 'What was learned',
  lessonsHint: 'What helped, what was missing, what you would tell whoever wants to start.',
  problems: { missing: 'Write what was learned: it is what remains.' },
  act: 'End the alliance',
}
