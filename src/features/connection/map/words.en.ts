import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const organizations = (count: number) => `${count} ${plural('en', count, 'organization', 'organizations')}`
const ties = (count: number) => `${count} ${plural('en', count, 'connection', 'connections')}`

export const en: Words = {
  title: 'Map of connections',
  counts: (count, tied) => `${organizations(count)}, ${ties(tied)} declared or logged.`,
  coverage: (answered, of) =>
    of === 0
      ? ''
      : answered === 0
        ? 'No organization has answered yet: what is missing here is not known yet.'
        : `${organizations(answered)} of ${of} ${plural('en', answered, 'has', 'have')} answered.`,
  asOf: (day) => `As of ${day}.`,
  toTable: 'Read the same as a table',
  placeSaysNothing: 'Where an organization stands says nothing of its importance.',
  grouped: {
    ring: 'Organizations are grouped by sector.',
    dense: 'Organizations are grouped by sector. Names show when you point at them.',
    grounds: 'Each circle is a region; its organizations are grouped by sector. Names show when you point at them.',
    folded:
      'Each circle is a region, each label a sector and how many organizations it has. Choose a region to open it.',
  },
  filter: {
    summary: 'Choose what to see',
    label: 'Filter the map and the table',
    submit: 'Show',
    reset: 'Show all',
    basis: 'Source',
    bases: { both: 'Declared and logged', declared: 'Declared only', evidenced: 'Logged only' },
    sector: 'Sector',
    region: 'Region',
    kind: 'Kind',
    months: 'Period logged',
    lastMonths: (count) => `${count} ${plural('en', count, 'month', 'months')}`,
    action: 'Action of the plan',
    need: 'Need',
    all: 'All',
    allOfThem: 'All',
  },
  kinds: {
    partnership: 'agreement',
    activity: 'joint activity',
    committee: 'same table or committee',
    interaction: 'exchange',
    training: 'joint training',
  },
  strengths: {
    know: 'know each other',
    exchange: 'exchange',
    coordinate: 'coordinate',
    integrate: 'integrate',
    hidden: 'strength not shown',
  },
  key: {
    title: 'Key',
    hangs: 'hangs by a thread',
    holds: 'others hang by it alone',
    dormant: 'no exchange for 12 months',
    declaredOnly: 'declared, nothing logged',
    evidencedOnly: 'logged, declared by nobody',
    ropes: (from, until) => (until === null ? `${ties(from)} or more` : `${from} to ${ties(until)}`),
    nobody: 'nobody of that sector',
  },
  zoom: {
    label: 'Size of the map',
    sizes: { 1: 'Fitted', 2: 'Twice', 3: 'Three times' },
    close: (region) => `Close: ${region}`,
  },
  map: 'Map of connections, scrolls',
  svg: 'Download the map (SVG)',
  twoDates: 'Compare two dates',
  noRegion: 'No region given',
  of: (name, sector, count) => `${name} (${sector}, ${ties(count)})`,
  door: (region, count) => `${region}: ${ties(count)}. Open this region`,
  swatch: (region, sector, count) =>
    count === 0 ? `${region}, ${sector}: nobody` : `${region}, ${sector}: ${organizations(count)}`,
  ground: (region, count) => `${region}: ${organizations(count)}. Open`,
  desc: {
    ring: (count, tied) => `${organizations(count)} in a circle, grouped by sector, and ${ties(tied)}.`,
    many: (count, tied, regions) =>
      `${organizations(count)} in ${regions} ${plural('en', regions, 'region', 'regions')}, and ${ties(tied)}.`,
    hanging: (pairs, count) =>
      `${plural('en', count, 'One connection alone holds', `${count} connections alone hold`)} an organization to the others: ${pairs}.`,
    alone: (names) => `No known connection for ${names}.`,
    pair: (a, b) => `${a} with ${b}`,
    others: (count) => `${count} ${plural('en', count, 'other', 'others')}`,
  },
  table: {
    title: 'Connections as a table',
    sort: 'Sort by',
    sorts: {
      organization: 'region and sector',
      linked: 'linked organization',
      strength: 'strength',
      last: 'last exchange',
    },
    heads: {
      from: 'Organization',
      to: 'Linked to',
      declared: 'Declared',
      evidenced: 'Logged',
      strength: 'Strength',
      last: 'Last exchange',
    },
    both: 'both say so',
    only: (name) => `${name} says so, the other not yet`,
    otherwise: 'the two say otherwise',
    nobody: 'not declared yet',
    times: (count) => `${count} ${plural('en', count, 'time', 'times')}`,
    nothing: (months) => `nothing logged in ${months} ${plural('en', months, 'month', 'months')}`,
    unknown: 'not known yet',
    pages: 'Pages of the table',
  },
  alone: {
    title: 'No known connection',
    answered: 'has answered',
    silent: 'has not answered yet: not known yet',
    more: (count) => `And ${count} ${plural('en', count, 'other', 'others')}.`,
  },
  empty: {
    none: {
      title: 'No known connection',
      text: 'Nothing is declared or logged yet between these organizations. That does not mean that they never talk.',
    },
    nobody: { title: 'Nobody here', text: 'No organization of the network matches this choice.' },
    notMade: {
      title: 'The map is being prepared',
      text: 'It is drawn from what organizations declare and log. Come back in a few minutes.',
    },
    notPublished: {
      title: 'Not shown yet',
      text: 'Whoever coordinates this network has not chosen yet to show its connections to its members.',
    },
    noNetwork: {
      title: 'No network yet',
      text: 'Connections are read in a network. Your organization has none yet, or this address names another.',
    },
  },
}
