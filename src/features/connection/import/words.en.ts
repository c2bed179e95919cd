import { en as shared } from '../../../kernel/import/words.en.ts'
import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const number = (value: number): string => formatNumber(value, 'en')
const ties = (count: number): string => `${number(count)} ${plural('en', count, 'connection', 'connections')}`

export const en: Words = {
  ...shared,
  title: 'Bring your connections in a table',
  lead: 'We read first, then show. Nothing is said before you agree, and all of it can be undone for 30 days.',
  fileHint: 'Excel (.xlsx) or CSV, 10 MB at most. The first line holds the headings of the columns.',
  template: 'Download the template',
  templateText:
    'Columns understood: the organization (its name or code), the strength of the connection, and whether the strength is shown. An empty strength changes nothing. The list of your connections, once downloaded, can be corrected and brought back as it is.',
  templateName: 'ties-template',
  strengths: (words) => `Strengths understood: ${words}.`,
  pastTitle: 'Tables already read',
  pastEmpty: 'No table has been read yet.',
  states: { preview: 'To confirm', applied: 'Said', undone: 'Undone' },
  said: (count) => `${ties(count)} said`,
  refusals: {
    'no-partner-column': 'No column names the organizations. Add a heading “Organization” to the first line.',
    'no-strength-column':
      'No column gives the strength of the connections. Add a heading “Strength” to the first line.',
  },
  columnTwice: (columns) => `Columns ${columns} say the same thing. Keep only one.`,
  tooMany: (max) => `Rows allowed: ${number(max)}. Split this table.`,
  previewTitle: (file) => `Before saying: ${file}`,
  previewLead: 'Nothing is said yet. Check, then confirm.',
  counts: {
    rows: 'Rows read',
    fresh: 'Connections to say',
    same: 'Already said',
    unsaid: 'Without strength: nothing changes',
    leftOut: 'Left out',
  },
  problemsTitle: (count) => `To be corrected in the table: ${number(count)}`,
  problemHeads: { place: 'Cell', value: 'Value', problem: 'Problem' },
  problems: {
    'partner-missing': 'The organization is missing: the row is left out.',
    'partner-unknown': 'No organization of your networks has this name or code: the row is left out.',
    'partner-unclear': 'Several organizations have this name: give the code. The row is left out.',
    own: 'This is your own organization: the row is left out.',
    'strength-unknown': 'This strength is not understood: the row is left out.',
    'shown-unknown': 'Write yes or no: the row is left out.',
    'said-twice': 'This organization is said twice, otherwise: its rows are left out.',
  },
  first: (shown, all) => `Rows shown: ${number(shown)} of ${number(all)}.`,
  rowsTitle: 'Connections to say',
  rowHeads: { line: 'Line', partner: 'Organization', says: 'What you will say', now: 'What you say' },
  unknownColumns: (headings) => `Columns left out: ${headings}.`,
  notesTitle: 'Noticed while reading',
  confirm: (count) => `Say ${ties(count)}`,
  cancel: 'Say nothing',
  nothingNew: 'Nothing new in this table: all of it is already said, without strength or left out.',
  see: 'See the connections',
  another: 'Bring another table',
  refusalsToBring: {
    settled: 'This table is already settled, or someone said otherwise meanwhile. Read again.',
    'nothing-new': 'Nothing new to say.',
  },
  doneTitle: (file) => `Said: ${file}`,
  doneLead: (count) => `${ties(count)} ${plural('en', count, 'is said', 'are said')}. The organizations named read it.`,
  undoText: (until) =>
    `Until ${until}, you can take back what this table said: what you said before comes back. What was said anew since stays.`,
  undoneCounts: (ended, restored) => `${ties(ended)} taken back, ${number(restored)} said again as before.`,
  undoneLeft: (left) => `${ties(left)} ${plural('en', left, 'stays', 'stay')}: someone has said otherwise since.`,
  emptied: 'This table was not confirmed within 30 days. Its rows were erased.',
  notices: {
    'ties-brought': 'It is said. All of it can be undone for 30 days.',
    'ties-taken-back': 'It is taken back.',
    'ties-too-late': shared.tooLate,
  },
  nameless: 'table',
}
