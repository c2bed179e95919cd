import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'On duty: who answers in which region',
  lead: 'The people whom the organizations of your network have designated, and the lines that always answer.',
  danger: 'Immediate danger? Call',
  heads: { role: 'Role', person: 'Person', organization: 'Organization', regions: 'Regions' },
  found: (count) => `${count} ${plural('en', count, 'person', 'people')}.`,
  search: {
    label: 'Find who answers',
    region: 'Region',
    sector: 'Sector',
    kind: 'Role',
    text: 'Word of the name',
    any: 'All',
    submit: 'Search',
    reset: 'Clear all',
  },
  empty: {
    title: 'Nobody is designated in your network yet',
    text: 'Each organization designates its specialists and contact people on its page. 211 and 811 answer meanwhile.',
  },
  nothingFound: {
    title: 'Nobody matches',
    text: 'Try another region, another role, or one word less.',
  },
  lines: 'Day and night',
  linesText: 'We have not called these numbers. If one does not answer, call 811, option 2.',
  youthProtection: (territory) => `Youth protection, ${territory}:`,
  toCheck: 'Number from an older list, to be checked.',
  elsewhere: 'Who answers in other organizations',
  agreement: 'The Multisectoral Agreement, step by step: who calls whom',
  protocols: 'The protocols of your network',
  files: 'Download this list:',
  file: {
    name: 'on-duty',
    code: 'Code of the organization',
    sector: 'Sector',
    phone: 'Telephone',
    extension: 'Extension',
    hours: 'Notes on hours',
    answers: 'Week',
    absences: 'Time away',
    urgent: 'In an emergency',
    email: 'E-mail',
  },
}
