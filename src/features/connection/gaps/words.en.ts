import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const count = (value: number, one: string, many: string): string =>
  `${formatNumber(value, 'en')} ${plural('en', value, one, many)}`
const organizations = (value: number): string => count(value, 'organization', 'organizations')

export const en: Words = {
  title: 'What to strengthen',
  crumb: 'Connections',
  lead: (network) =>
    `${network}: who is missing and where, what hangs by a thread, and what to do next. These are suggestions.`,
  coverage: (answered, of, day) =>
    `${formatNumber(answered, 'en')} of ${organizations(of)} answered in the past twelve months. As of ${day}.`,
  networks: 'Other networks',
  table: {
    title: 'Who holds which sector, by region',
    help: 'Each cell leads to the organizations and to the person to write to.',
    region: 'Region',
    key: 'Key',
    all: 'Show every region of Quebec',
    own: 'Show the regions of the network only',
    cell: (sector, region) => `${sector}, ${region}: `,
  },
  states: { held: 'Held', one: 'One thread', nobody: 'Nobody', unknown: 'Not known yet' },
  stateMeans: {
    held: 'two organizations or more',
    one: 'a single organization',
    nobody: 'none, and someone there answered',
    unknown: 'no answer tells either way',
  },
  causes: {
    'not-covered': 'The network does not cover this region.',
    'nobody-answered': 'No organization of this region has answered in the past twelve months.',
    'no-region-said': 'The region of an organization of this sector is not specified yet.',
  },
  filter: {
    label: 'Choose what is shown',
    kind: 'What is missing',
    region: 'Region',
    sector: 'Sector',
    any: 'All',
    submit: 'Show',
    reset: 'Show all',
  },
  kinds: {
    'sector-missing': 'Sectors that nobody holds',
    'sectors-apart': 'Sectors of a region with no connection between them',
    'region-alone': 'Regions with no connection to another',
    'same-action': 'Same action of the plan, no connection',
    'one-organization': 'What hangs by one organization',
    'one-office': 'What hangs by one contact person',
    'would-join': 'The new connections that would join the most',
  },
  intro: {
    'sector-missing': '',
    'sectors-apart': 'Both sectors are in the region. No connection between them is known there.',
    'region-alone': 'No organization of these regions has a known connection to another region.',
    'same-action': 'They adopted the same action and work in separate groups.',
    'one-organization': 'If it leaves, these connections are lost. A second connection would make them safer.',
    'one-office': 'One person alone answers there. A backup would keep these connections alive.',
    'would-join': 'A few suggestions. Nobody is contacted without you.',
  },
  found: (total) => count(total, 'line', 'lines'),
  seeAll: (kind) => `See all lines: ${kind}`,
  line: {
    sectorMissing: (sector, region) => `${sector}, ${region}`,
    nobody: 'Nobody in the network holds this sector in this region.',
    sectorsApart: (one, other, region) => `${one} and ${other}, ${region}`,
    noTie: 'No connection between them in the region.',
    noKnownTie: 'No known connection between them in the region.',
    regionAlone: 'No connection to another region.',
    regionMaybeAlone: 'No known connection to another region.',
    action: (number, title) => `Action ${number}: ${title}`,
    ownAction: (code) => `Action ${code}`,
    groups: (of, groups) =>
      `${organizations(of)} adopted it, in ${count(groups, 'group', 'groups')} with no connection between them.`,
    groupsBounded: (of) =>
      `${organizations(of)} adopted it, in groups with no connection between them. The first ones:`,
    cutOff: (cut) =>
      `Without it, ${organizations(cut)} ${plural('en', cut, 'is', 'are')} no longer connected to the rest of the group.`,
    sectorPair: (one, other) => `Every connection between ${one} and ${other} goes through it.`,
    regionPairs: (pairs) => `Every connection between these regions goes through it: ${pairs}.`,
    pair: (one, other) => `${one} and ${other}`,
    more: (left) => `and ${count(left, 'more', 'more')}`,
    office: (ties) =>
      `One person alone answers there: ${count(ties, 'connection depends', 'connections depend')} on it.`,
    joinGroups: (one, other) =>
      `Would join two groups that nothing connects: ${organizations(one)} on one side, ${formatNumber(other, 'en')} on the other.`,
    joinSectors: (one, other) => `Would be the first connection between ${one} and ${other}.`,
    joinRegions: (one, other) => `Would bring a region out of isolation: ${one}, to ${other}.`,
    sharedRegions: (names) => `Region in common: ${names}.`,
    sharedActions: (names) => `In common from the plan: ${names}.`,
    known: (answered, of) => `Answers: ${formatNumber(answered, 'en')} of ${formatNumber(of, 'en')}.`,
    unsure: 'There may be a connection that is not declared, or not shown.',
  },
  acts: {
    cell: (name) => `Who to write to: ${name}`,
    invite: 'Invite an organization',
    alliance: 'Propose an alliance',
    write: 'Write to both contacts',
    mailSubject: (one, other) => `Getting acquainted: ${one} and ${other}`,
    organization: (name) => `See the page: ${name}`,
    organizations: 'See the organizations of the region',
    whatIf: 'What if it left?',
    action: 'See the action',
    setAside: 'Set aside',
  },
  notKnown: {
    title: 'What is not known yet',
    text: 'These silences count neither as connections nor as something missing.',
    cells: (value) => `${count(value, 'cell', 'cells')} of the table.`,
    regions: (value, names) =>
      `${count(value, 'region where nobody answered', 'regions where nobody answered')}: ${names}.`,
    organizations: (value) =>
      `${organizations(value)} with no known connection and no answer: ${plural('en', value, 'it', 'they')} may have connections.`,
    noRegion: (value) => `${organizations(value)} with no region specified yet.`,
    sectorPairs: (value) => `${count(value, 'pair', 'pairs')} of sectors of a region where nobody answered.`,
    unshown: 'Declared connections that the two organizations do not show to members.',
    offices: 'Organizations where one person alone answers: only those who coordinate read them.',
    nothing: 'Nothing: every organization answered.',
  },
  asideLink: (value) => `${count(value, 'line', 'lines')} set aside`,
  whatIf: 'What if an organization left?',
  files: 'Download the list:',
  empty: {
    title: 'Nothing to strengthen here for now',
    text: 'Nothing is known to be missing. What is not known yet is said below.',
  },
  nothingFound: { title: 'Nothing matches', text: 'Try another region or another sector.' },
  noNetwork: { title: 'No network', text: 'Your organization is in no network for now.' },
  noNet: {
    title: 'The net is not drawn yet',
    coordination: 'It is worked out from the first connections declared or logged. Come back in a few minutes.',
    members: 'Your network does not show its connections to its members for now.',
  },
  notices: {
    'gap-set-aside': 'The line is set aside. You can take it up again at any time.',
    'gap-aside-already': 'Someone had set it aside already. Their reason is kept.',
    'gap-taken-up': 'The line is back in the list.',
    'gap-up-already': 'Someone had taken it up already.',
    'gap-gone': 'This is no longer missing: there is nothing to set aside.',
  },
  panel: { net: 'The connections of the network', gaps: 'Who is missing, and where' },
  noticeTitle: 'Done',
  file: {
    name: 'to strengthen',
    sheet: 'To strengthen',
    heads: {
      key: 'Code',
      kind: 'What is missing',
      what: 'Where, who',
      why: 'Reason',
      regions: 'Regions',
      sectors: 'Sectors',
      organizations: 'Organizations',
      answered: 'Answered',
      of: 'Of',
      sure: 'Certain',
    },
    yes: 'yes',
    no: 'no',
  },
}
