import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (region) => `What the region did: ${region}`,
  lead: 'Beside the steps, figures drawn from the records of organizations. Small numbers of people are never shown, and the others are renewed once a month.',
  caption: 'Figures of the region',
  heads: { measure: 'Measure', value: 'Figure', coverage: 'Comes from' },
  none: 'No figure of this region can be shown yet. That does not mean zero.',
  hidden: 'Measures that do not appear have no data yet, need a survey, or cannot be shown.',
  joint: 'A record shared by several organizations counts only once here, and once in each of them.',
  period: (name) => `${name}.`,
}
