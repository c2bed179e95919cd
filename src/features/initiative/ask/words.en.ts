import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Ask for help',
  lead: (initiative) => `To adopt “${initiative}”.`,
  to: (organization) => `Your message goes to ${organization}. Its contacts receive an e-mail that leads them here.`,
  reply: 'The answer will go to your e-mail. Both organizations see the request, and nobody else.',
  labels: { organization: 'On behalf of', message: 'Your message' },
  hint: 'Where you stand, what you want to know. Speak of no young person in particular. 1,000 characters at most.',
  send: 'Send the request',
  problems: {
    organization: { missing: 'Choose the organization you write for.' },
    message: {
      'note-email': 'Your message holds an e-mail address. Take it out: the answer will go to yours.',
      'note-phone': 'Your message holds a number. Take it out: the answer will go to your e-mail.',
      'note-birth': 'Your message holds a date of birth. Take it out: speak of the initiative only.',
      'already-asked': 'Your organization already has an open request for this initiative.',
      'too-many': 'Your organization has sent many requests today. Try again tomorrow.',
    },
  },
  mail: {
    subject: 'An organization writes to you',
    paragraphs: [
      'An organization would like to adopt an initiative that yours has published. It asks you for help.',
      'Its message and its address are on Tisserin. Someone of your organization can take it on.',
    ],
    action: 'Read the request',
  },
}
