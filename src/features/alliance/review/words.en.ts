import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Review the alliance',
  lead: 'Read again, together, what was agreed. Then choose the next date, or propose a new text.',
  review: {
    far: (day) => `To be reviewed on ${day}.`,
    near: (day) => `To be reviewed on ${day}.`,
    today: () => 'To be reviewed today.',
    over: (day) => `The review was due on ${day}.`,
  },
  end: {
    far: (day) => `The agreement ends on ${day}.`,
    near: (day) => `The agreement ends on ${day}.`,
    today: () => 'The agreement ends today.',
    over: (day) => `The agreement ended on ${day}. No agreement is in force.`,
  },
  none: 'No date has been set.',
  toRead: {
    title: 'To read again',
    agreement: 'The agreement',
    steps: 'The eight points that make it hold',
    pulse: 'The pulse of the alliance',
  },
  next: 'The next review',
  labels: { reviewOn: 'When to review the alliance' },
  problems: { reviewOn: { missing: 'Choose a day.', past: 'Choose a day that has not passed.' } },
  save: 'Set this date',
  text: {
    title: 'A new text',
    again: 'The text you agreed on becomes a draft. Nothing changes until every member has accepted it.',
    begin: 'Start from the agreed text',
    draft: 'A draft has been started.',
    goOn: 'Continue the draft',
    first: 'Write a first agreement',
  },
}
