import type { Words } from './words.fr.ts'

export const en: Words = {
  needs: 'By need',
  needsLead: 'Choose what looks most like the situation.',
  lines: 'Open right now',
  linesLead: 'People answer, without appointment.',
  count: (count) => `(${count})`,
}
