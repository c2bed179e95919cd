import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Start an alliance',
  own: 'My alliances',
  lead: 'Four short pages. At the end, the other organizations get the invitation. You will have the same rights as they do.',
  sectors: 'Sectors to bring together',
  sectorsHint: 'Two sectors or more make an alliance. With only one, it will be a partnership.',
  next: 'Continue',
  problems: {
    place: 'Choose on behalf of which organization you start.',
    tooMany: 'Your organization started many today. Go on tomorrow.',
    unknownSector: 'Choose the sectors in the list.',
  },
}
