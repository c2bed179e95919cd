import type { Words } from './words.fr.ts'

export const en: Words = {
  name: 'Meeting',
  subjects: {
    convened: 'Tisserin: you are invited to a meeting',
    changed: 'Tisserin: a meeting has changed',
    cancelled: 'Tisserin: a meeting is cancelled',
    reconvened: 'Tisserin: a meeting is on again',
  },
  said: {
    convened: (when) => `A meeting is called: ${when}.`,
    changed: (when) => `A meeting has changed. It is now: ${when}.`,
    cancelled: (when) => `This meeting will not take place: ${when}.`,
    reconvened: (when) => `This meeting was cancelled; it is on again: ${when}.`,
  },
  more: (count) => `It is the first in a series of ${count}. The attached file has them all.`,
  place: (place) => `Place: ${place}.`,
  file: 'The attached file updates your calendar.',
  action: 'See the meeting',
}
