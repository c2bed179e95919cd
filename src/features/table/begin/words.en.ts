import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Start a table',
  lead: 'Four short pages. At the end, the other organizations get the invitation. You will have the same rights as they do.',
  next: 'Continue',
  problems: {
    place: 'Choose on behalf of which organization you start.',
    tooMany: 'Your organization started many today. Go on tomorrow.',
  },
  noPlace: {
    title: 'A network comes first',
    text: 'Your organization is in no network yet. The coordination of a network of your region can bring it in.',
  },
}
