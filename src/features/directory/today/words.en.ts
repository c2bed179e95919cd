import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  checkServices: {
    title: (count) =>
      count === 1 ? 'Your services: is 1 sheet still right?' : `Your services: are ${count} sheets still right?`,
    hint: 'Read the list, then confirm with a single button.',
  },
  readReports: {
    title: (count) =>
      count === 1 ? 'Read what was reported to you' : `Read ${count} corrections suggested for your services`,
    hint: 'Someone saw an error in one of your sheets.',
  },
  services: 'See your services',
  panel: {
    title: 'Directory',
    said: (sheets, toCheck) => `${sheets} ${plural('en', sheets, 'sheet', 'sheets')}, ${toCheck} to check.`,
    reports: (count) =>
      count === 0
        ? 'No suggested correction awaits.'
        : count === 1
          ? 'One suggested correction awaits.'
          : `${count} suggested corrections await.`,
    act: 'Keep the directory',
  },
}
