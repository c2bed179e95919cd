import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const number = (value: number): string => formatNumber(value, 'en')
const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${plural('en', count, one, many)}`

export const en: Words = {
  title: 'Connections as files',
  net: 'Connections',
  fileNames: { net: 'connections', organizations: 'organizations' },
  lead: 'The same connections as on the map, to study them in another program.',
  counts: (organizations, ties) =>
    `${counted(organizations, 'organization', 'organizations')}, ${counted(ties, 'connection', 'connections')}.`,
  coverage: (answered, of) =>
    `${counted(answered, 'organization has', 'organizations have')} answered, of ${number(of)}.`,
  asOf: (day) => `As of ${day}.`,
  unknown: 'What is not known yet is left empty. It is not a missing connection.',
  noPeople: 'There are only organizations: no person, no story.',
  asRead: 'You find what you may read here, and nothing more.',
  filtered: (parts) => `Filters: ${parts}.`,
  allKept: 'The whole network is in it, with the last 12 months of logged work.',
  choose: 'Choose what is in it, on the map',
  clear: 'Take the whole network again',
  months: (count) => counted(count, 'last month', 'last months'),
  nothing: { title: 'No connection to take', text: 'No organization answers to these filters.' },
  notYet: {
    title: 'No connections yet',
    coordinator:
      'Connections are computed at night, or as soon as an organization tells its own. Come back a little later.',
    member: 'Your network has not published its connections yet. Those who coordinate it can.',
  },
  files: {
    xlsx: {
      heading: 'Excel and Kumu',
      text: 'A workbook of three sheets: organizations, connections, and what they tell. Columns have the names that Kumu expects.',
      link: 'Download the workbook (XLSX)',
    },
    gexf: {
      heading: 'Gephi',
      text: 'The whole network, with sectors, regions and strengths. A connection weighs its strength, from 1 to 4; without a known one, Gephi draws it as 1.',
      link: 'Download for Gephi (GEXF)',
    },
    graphml: {
      heading: 'Other network programs',
      text: 'yEd, Cytoscape, igraph and NetworkX read this format.',
      link: 'Download as GraphML',
    },
    csv: {
      heading: 'Two plain tables',
      text: 'One for organizations, one for connections. Columns are separated by commas.',
      nodes: 'Download organizations (CSV)',
      edges: 'Download connections (CSV)',
    },
  },
  inside: 'What is in them',
  insideNodes: 'Each organization: name, sector, regions, day it joined, last answer.',
  insideEdges: 'Each connection: source, strength, kind, last exchange, freshness.',
  about: 'About',
  sources: { both: 'Declared and logged', declared: 'Declared', evidenced: 'Logged' },
  bases: { both: 'connections declared or logged', declared: 'connections declared', evidenced: 'connections logged' },
  strengths: { know: 'know each other', exchange: 'exchange', coordinate: 'coordinate', integrate: 'integrate' },
  kinds: {
    partnership: 'agreement',
    activity: 'joint activity',
    committee: 'shared table',
    interaction: 'exchange',
    training: 'joint training',
  },
  freshness: { recent: 'recent', ageing: 'ageing', dormant: 'dormant', unknown: 'not known yet' },
  noExchange: 'No known exchange',
  lastExchange: (month) => `Last exchange: ${month}`,
}
