import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Dashboard',
  titleOf: (network) => `Dashboard: ${network}`,
  lead: 'The indicators of the plan, computed from the records of organizations. Each figure says how many organizations it comes from.',
  choose: 'Choose what is shown',
  network: 'Table',
  region: 'Region',
  sector: 'Sector',
  action: 'Action',
  allRegions: 'All',
  allSectors: 'All',
  allActions: 'All',
  submit: 'Show',
  // “p.m.” has its period already.
  updated: (when) => `Computed on ${when.replace(/\.$/, '')}.`,
  download: 'Download these figures:',
  file: 'dashboard',
  privacy:
    'Small numbers of people are not shown, nor figures that would give them away. An organization sees all of its own. The table’s numbers of people are renewed once a month.',
  joint:
    'A record shared by several organizations counts once here and once in each of them: the parts then add up to more than the total.',
  heads: { measure: 'Measure', value: 'Figure', coverage: 'Comes from', means: 'Meaning and next step' },
  progress: 'Where the plan stands',
  none: {
    title: 'Not computed yet',
    text: 'The figures of this period, for this choice, will appear here after the next calculation. That does not mean zero.',
  },
  noAction: { title: 'No measure', text: 'No measure answers this choice.' },
  where: (region, sector, all) => [region, sector].filter((one) => one !== null).join(' · ') || all,
  everywhere: 'The whole table',
  other: 'Other measures',
  measures: (count) => plural('en', count, `${count} measure`, `${count} measures`),
}
