import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Choose the date',
  lead: (name) =>
    `The meeting “${name}” is convened at that moment. Everyone who was asked gets the invitation, with a file for their calendar.`,
  noneSuits: 'No moment suits anyone. You can still choose one, or propose others.',
  nobodyAnswered: 'Nobody answered. You can still choose a moment.',
  stillOpen: (closing) => `Answers are open until ${closing}. Choosing closes them at once.`,
  labels: { moment: 'Moment', organization: 'On behalf of' },
  problems: {
    moment: {
      missing: 'Choose a moment.',
      'not-in-list': 'Choose a moment from the list.',
      past: 'This moment has passed. Choose one to come.',
    },
    organization: { missing: 'Choose on whose behalf.', 'not-in-list': 'Choose on whose behalf.' },
  },
  past: 'Past',
  submit: 'Choose and convene',
  leave: 'Choose nothing yet',
  mail: {
    subject: 'Tisserin: the date of the meeting is chosen',
    paragraphs: ({ name, at, zone }) => [
      `“${name}” meets on ${at}.`,
      `${zone}.`,
      'The attached file puts the meeting in your calendar.',
    ],
    action: 'See the answers',
  },
}
