import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const number = (value: number): string => formatNumber(value, 'en')
const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${plural('en', count, one, many)}`
const ties = (count: number): string => counted(count, 'connection', 'connections')
const organizations = (count: number): string => counted(count, 'organization', 'organizations')
const paths = (count: number): string => counted(count, 'path', 'paths')
const days = (count: number): string => counted(count, 'day', 'days')

export const en: Words = {
  title: 'Measures of the network',
  net: 'Connections',
  lead: 'Each measure answers a question. None of them scores an organization, and more connections are not a goal by themselves.',
  scope: (network, region) => (region === null ? network : `${network}, ${region}`),
  filter: {
    label: 'Choose what is measured',
    basis: 'Where connections come from',
    bases: { both: 'Declared or logged', declared: 'Declared by organizations', evidenced: 'Logged in shared work' },
    region: 'Region',
    all: 'The whole network',
    submit: 'Measure',
    reset: 'Back to the whole network',
  },
  standsOn: (n, answered, of, day) =>
    `${organizations(n)} · ${number(answered)} of ${number(of)} answered · as of ${day}`,
  percent: (share) => `${number(Math.round(share * 100))}%`,
  decimal: (value) => number(Math.round(value * 100) / 100),
  tooFew: {
    title: 'Too few organizations to measure',
    network: (n) => `The network has ${organizations(n)}. A measure means something from five up.`,
    region: 'This region has fewer than five organizations. A measure means something from five up.',
    next: 'See what could be strengthened',
  },
  notYet: {
    title: 'No measures yet',
    coordinator:
      'Connections are computed at night, or as soon as an organization tells its own. Come back a little later.',
    member: 'Your network has not published its connections yet. Those who coordinate it can.',
  },
  nothing: 'Not known yet.',
  unknownNote: 'What is not known yet is not counted as a missing connection.',
  details: 'See the detail',
  tooFewIn: 'fewer than five organizations',
  noTies: 'no known connection',
  tooFewInGroups: 'No measure: it takes five organizations in a sector or region.',
  ofGroup: (group, said) => `${group}: ${said}`,
  files: 'Take the connections as files',
  groups: {
    tied: 'What is connected',
    alive: 'What is alive, what changes',
    dependence: 'Whom we depend on',
    mixing: 'Who meets whom',
    regions: 'From region to region',
    reach: 'How far an alert goes',
  },
  density: {
    question: 'How much of what could be connected is?',
    name: 'Density',
    answer: (known, possible) => `${ties(known)} known of ${number(possible)} possible.`,
    atLeast: {
      know: 'Know each other, or more',
      exchange: 'Exchange, or more',
      coordinate: 'Coordinate, or more',
      integrate: 'Integrate',
    },
    strength: (label, count, share) => `${label}: ${ties(count)}, ${share}`,
    unknownStrength: (count) => `Strength not known or not shown: ${ties(count)}`,
  },
  degree: {
    question: 'Is the load shared?',
    name: 'Connections an organization, on average',
    answer: (median, least, most) =>
      `Half of the organizations have ${ties(median)} or fewer. They go from ${number(least)} to ${number(most)}.`,
    deviation: (value) => `Standard deviation: ${value}`,
  },
  reciprocity: {
    question: 'Do both organizations say the same?',
    name: 'Reciprocity',
    answer: (both, declared) =>
      `Of ${counted(declared, 'declared connection', 'declared connections')}, ${number(both)} ${plural('en', both, 'is', 'are')} declared by both.`,
    unanswered: (count) => `For ${ties(count)}, the other organization has not answered yet: it is not known.`,
  },
  freshness: {
    question: 'Is the network alive?',
    name: 'Days since the last exchange, middle value',
    answer: (median, dormant, known) =>
      `For half of the connections, the last exchange was ${days(median)} ago or less. ${number(dormant)} of ${number(known)} ${plural('en', dormant, 'has', 'have')} been dormant for more than 12 months.`,
    unknown: (count) => `${ties(count)} without a known exchange.`,
  },
  change: {
    question: 'What changed in a year?',
    name: 'Connections formed, kept, lost',
    answer: (formed, kept, lost) =>
      `${counted(formed, 'connection formed', 'connections formed')}, ${number(kept)} kept, ${number(lost)} lost.`,
    since: (day) => `Since ${day}, between organizations that are in the network.`,
    withNew: (count) => `${ties(count)} with an organization that came since.`,
  },
  centralization: {
    question: 'Does everything pass through one organization?',
    name: 'Centralization',
    answer: (share) =>
      `The network is at ${share}, between 0% (connections shared equally) and 100% (everything through one).`,
  },
  dependence: {
    question: 'How much passes through one go-between?',
    name: 'Largest share of shortest paths',
    answer: (highest) => `At most, ${highest} of the shortest paths between others pass through one organization.`,
    mean: (share) => `On average: ${share}`,
  },
  cutOrganizations: {
    question: 'Which organizations would split the network if they left?',
    name: 'Cut points',
    answer: (count) =>
      count === 0
        ? 'None: the network holds, whoever leaves.'
        : `If ${plural('en', count, 'this organization', 'one of these organizations')} left, others would be cut off from the rest.`,
    item: (name, apart) => `${name}: ${organizations(apart)} apart`,
  },
  cutTies: {
    question: 'Which connections would split the network if they ended?',
    name: 'Bridges',
    answer: (count) =>
      count === 0
        ? 'None: each connection has another way around.'
        : `Without ${plural('en', count, 'this connection', 'one of these connections')}, no path is left between the two sides.`,
    item: (one, other, apart) => `${one} and ${other}: ${organizations(apart)} apart`,
  },
  hangingSectors: {
    question: 'Which sectors are joined by only one organization?',
    name: 'Pairs of sectors that hang by a thread',
    answer: (count) =>
      count === 0
        ? 'No pair of sectors of five organizations or more hangs by a thread.'
        : `${counted(count, 'pair of sectors hangs', 'pairs of sectors hang')} by a thread.`,
    item: (pair, by) => `${pair}: ${by}`,
    oneOrganization: (name) => `by ${name} alone`,
    oneTie: (names) => `by the one connection between ${names}`,
  },
  hangingRegions: {
    question: 'Which regions are joined by only one organization?',
    name: 'Pairs of regions that hang by a thread',
    answer: (count) =>
      count === 0
        ? 'No pair of regions of five organizations or more hangs by a thread.'
        : `${counted(count, 'pair of regions hangs', 'pairs of regions hang')} by a thread.`,
  },
  mixing: {
    question: 'Which sectors meet less than chance would have it?',
    name: 'Pairs that meet less than chance',
    answer: (fewer, all) =>
      `Of ${counted(all, 'pair', 'pairs')} of sectors that are large enough, ${number(fewer)} ${plural('en', fewer, 'has', 'have')} fewer connections than chance would give.`,
    figure: (fewer, all) => `${number(fewer)} of ${number(all)}`,
    none: 'No pair of sectors is large enough to be measured.',
    item: (pair, observed, expected, ratio) => `${pair}: ${ties(observed)} for ${expected} by chance (${ratio})`,
    within: (sector) => `${sector}, among themselves`,
  },
  betweenSectors: {
    question: 'Do sectors stay among themselves?',
    name: 'External–internal index, by sector',
    answer: (external, internal) => `${ties(external)} between sectors, ${number(internal)} within a sector.`,
    scale: 'From −1 (among themselves) to 1 (only with others).',
  },
  betweenRegions: {
    question: 'Do regions stay among themselves?',
    name: 'External–internal index, by region',
    answer: (external, internal) => `${ties(external)} between regions, ${number(internal)} within a region.`,
    unknown: (count) => `${ties(count)} with an organization whose region is not known.`,
  },
  brokerage: {
    question: 'Who joins the sectors?',
    name: 'Paths from one organization to another through a third',
    answer: (joining, all) =>
      `Paths through a go-between: ${number(all)}, of which ${number(joining)} from one sector to another.`,
    none: 'Nobody: all who share a connection are connected to each other.',
    noPath: 'no path',
    coordinator: (count) => `${paths(count)} within its sector`,
    gates: (count) => `${paths(count)} between its sector and another`,
    consultant: (count) => `${paths(count)} within one other sector`,
    liaison: (count) => `${paths(count)} between two other sectors`,
  },
  regionsAlone: {
    question: 'Which regions have no connection with another?',
    name: 'Isolated regions',
    answer: (count) =>
      count === 0
        ? 'None: each region has a known connection with another.'
        : `${counted(count, 'region has', 'regions have')} no known connection with another.`,
    item: (region, n, answered) =>
      answered === 0
        ? `${region}: not known yet, nobody answered`
        : `${region}: ${number(answered)} of ${number(n)} answered`,
  },
  sectorsMissing: {
    question: 'Where does the chain of services stop?',
    name: 'Regions where a sector is missing',
    answer: (count) =>
      count === 0
        ? 'Each region of the network has an organization of each sector.'
        : `In ${counted(count, 'region', 'regions')}, at least one sector has no organization of the network.`,
    item: (region, sectors) => `${region}: ${sectors}`,
  },
  components: {
    question: 'Is the network in one piece?',
    name: 'Connected groups',
    answer: (count, isolates) =>
      count === 1
        ? 'Yes: each organization can be reached from all others.'
        : `No: there are ${counted(count, 'group', 'groups')}, of which ${organizations(isolates)} without a known connection.`,
    largest: (share) => `The largest group holds ${share} of the organizations.`,
  },
  reachInTwo: {
    question: 'How far does an alert go in two steps?',
    name: 'Share reached in two steps',
    answer: (share) => `Through one go-between, an organization reaches ${share} of the others on average.`,
  },
}
