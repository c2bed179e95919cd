import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  checkServices: {
    title: (count) =>
      count === 1
        ? 'Your services: is 1 listing still correct?'
        : `Your services: are ${count} listings still correct?`,
    hint: (count) =>
      count === 1
        ? 'Read it, then confirm with a single button.'
        : 'Read each listing, then tick those that are correct.',
  },
  readReports: {
    title: (count) =>
      count === 1 ? 'Read what was reported to you' : `Read ${count} corrections suggested for your services`,
    hint: 'Someone saw an error in one of your listings.',
  },
  services: 'See your services',
  panel: {
    title: 'Directory',
    said: (sheets, toCheck) => `${sheets} ${plural('en', sheets, 'listing', 'listings')}, ${toCheck} to check.`,
    reports: (count) =>
      count === 0
        ? 'No suggested correction is waiting.'
        : count === 1
          ? 'One suggested correction is waiting.'
          : `${count} suggested corrections are waiting.`,
    act: 'Keep the directory',
  },
}
