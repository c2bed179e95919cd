import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Choose the date',
  lead: (name) =>
    `The meeting “${name}” is called for the time you choose. Everyone who was asked gets the invitation, with a file for their calendar.`,
  noneSuits: 'No time works for anyone. You can still choose one, or propose others.',
  nobodyAnswered: 'Nobody answered. You can still choose a time.',
  stillOpen: (closing) => `Answers are open until ${closing}. Choosing closes them at once.`,
  labels: { moment: 'Time', organization: 'On behalf of' },
  problems: {
    moment: {
      missing: 'Choose a time.',
      'not-in-list': 'Choose a time from the list.',
      past: 'This time has passed. Choose a later one.',
    },
    organization: { missing: 'Choose on whose behalf.', 'not-in-list': 'Choose on whose behalf.' },
  },
  past: 'Past',
  submit: 'Choose and call the meeting',
  leave: 'Not yet',
}
