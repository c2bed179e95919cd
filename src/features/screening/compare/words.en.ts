import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'What differs',
  lead: (from, to) => `From ${from} to ${to}.`,
  base: (number) => `base protocol, version ${number}`,
  version: (number) => `version ${number}`,
  choose: 'Versions to compare',
  from: 'From',
  to: 'To',
  show: 'Compare',
  same: 'Nothing differs between the two.',
  legend: 'Underlined: added. Struck out: taken away.',
  kinds: {
    added: (title) => `${title}: step added`,
    removed: (title) => `${title}: step left out`,
    changed: (title) => `${title}: step changed`,
    same: (title) => title,
  },
}
