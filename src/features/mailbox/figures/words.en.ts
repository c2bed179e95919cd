import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const inHours = (count: number) => plural('en', count, `${count} hour`, `${count} hours`)

export const en: Words = {
  title: 'Time to a first answer',
  median: (hours) => `Half of conversations got a first answer within ${inHours(hours)} of someone being there.`,
  beyond: 'Half of conversations waited for more than 72 hours of someone being there, or still wait.',
  share: (share) => `At least ${share}% got an answer within the time promised.`,
  noShare: 'Not enough conversations to say how many got an answer within the time promised.',
  none: 'Not enough conversations to say.',
  how: 'How it is worked out',
  formula: [
    'It takes conversations begun in the last year, except the last ten days and those the team set aside. A conversation without an answer counts as one that waits for ever.',
    'Hours of someone being there are those you declared. Other hours do not count.',
    'The time promised is by the clock, nights included, as young people read it.',
    'The time is rounded up; the share is rounded down to ten. It is worked out once a month.',
    'With too few conversations nothing is said: a figure could point to someone.',
  ],
  youth: {
    title: 'How long before an answer',
    lead: 'Over the last year, counting only the hours when someone is there:',
    median: (hours) => `half of the time, the first answer came within ${inHours(hours)}`,
    beyond: 'half of the time, it took more than 72 hours, or no answer came',
    share: (share, promise) =>
      `at least ${share}% of the time, within the time promised (${inHours(promise)}, nights included)`,
    none: 'not enough conversations to say',
    how: 'Figures are rounded, and worked out once a month. A team that too few young people have written to has no figure: it could point to someone.',
  },
}
