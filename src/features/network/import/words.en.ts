import { en as shared } from '../../../kernel/import/words.en.ts'
import { formatNumber } from '../../../kernel/language.ts'
import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const number = (value: number): string => formatNumber(value, 'en')

export const en: Words = {
  ...shared,
  title: 'Import a list of organizations',
  lead: 'We read first, then show. Nothing is listed before you agree, and all of it can be undone for 30 days.',
  fileHint: 'Excel (.xlsx), CSV or GeoJSON, 10 MB at most. The first line holds the headings of the columns.',
  template: 'Download the template',
  templateText:
    'Columns understood: code, name in French, name in English, sector, regions, town, website. Only the name is needed. School lists from Données Québec are read as they are.',
  pastTitle: 'Lists already read',
  pastEmpty: 'No list has been read yet.',
  states: { preview: 'To confirm', applied: 'Listed', undone: 'Undone' },
  added: (count) => `${number(count)} ${plural('en', count, 'organization', 'organizations')} listed`,
  refusals: {
    'no-name-column': 'No column gives the name of the organizations. Add a heading “Name” to the first line.',
    'geojson-damaged': 'This GeoJSON file is damaged or incomplete. Download it again.',
  },
  columnTwice: (columns) => `Columns ${columns} say the same thing, but not with the same values. Keep only one.`,
  previewTitle: (file) => `Before listing: ${file}`,
  previewLead: 'Nothing is listed yet. Check, then confirm.',
  columnsTitle: 'Columns recognized',
  columns: {
    code: 'Code',
    name_fr: 'Name in French',
    name_en: 'Name in English',
    sector: 'Sector',
    region: 'Regions',
    municipality: 'Town',
    website: 'Website',
    level: 'School level',
  },
  columnsHead: { column: 'What we read', heading: 'Heading in the file', place: 'Column' },
  unknown: (headings) => `Columns left out: ${headings}.`,
  defaultsTitle: 'What the file does not say',
  defaultsLead: 'The same answer will hold for all organizations of the list.',
  defaultSector: 'Sector of these organizations',
  defaultRegions: 'Regions served',
  defaultRegionsHint: 'Tick nothing if you do not know: the card will say “Not specified”.',
  defaultsSave: 'See the result',
  defaultsChange: 'Change these answers',
  counts: { rows: 'Rows read', fresh: 'To list', there: 'Already there', merged: 'Merged', leftOut: 'Left out' },
  countsHint: {
    merged: 'Several rows of one code (one for each building) make a single organization.',
    there: 'Same code, or same name in the same town: nothing changes for them.',
  },
  problemsTitle: (count) => `To be corrected in the file: ${count}`,
  problemHeads: { place: 'Cell', value: 'Value', problem: 'Problem' },
  problemsFirst: (shown) => `The first ${shown}. The error file has them all.`,
  problemsFile: 'Download all errors',
  problems: {
    'name-missing': 'The name is missing: the row is left out.',
    'name-too-long': 'Name of more than 200 characters: the row is left out.',
    'code-too-long': 'Code of more than 60 characters: the row is left out.',
    'town-too-long': 'Town of more than 120 characters: the row is left out.',
    'sector-unknown': 'Unknown sector: the row is left out.',
    'region-unknown': 'Unknown region: the row is left out.',
    'website-unreadable': 'Unreadable site address: the site will stay empty.',
    'name-differs': 'Same code, another name: the name of the first row is kept.',
    'looks-like':
      'An organization of this name is already listed, in another town. If it is the same, remove this row.',
  },
  rowsTitle: 'Organizations to list',
  rowsFirst: (shown, all) => `First ${shown} of ${all}.`,
  rowHeads: { line: 'Line', name: 'Name', code: 'Code', town: 'Town', sector: 'Sector', regions: 'Regions' },
  buildings: (count) => `${count} ${plural('en', count, 'row', 'rows')} merged`,
  confirm: (count) => `List ${number(count)} ${plural('en', count, 'organization', 'organizations')}`,
  nothingNew: 'Nothing new in this list: all of it is already there or left out.',
  cancel: 'List nothing',
  applyRefusals: {
    'not-found': 'This list is no longer there.',
    settled: 'This list is already settled.',
    'not-ready': 'First say what the file does not say.',
    'nothing-new': 'Nothing new to list.',
  },
  doneTitle: (file) => `Listed: ${file}`,
  doneLead: (count) =>
    plural(
      'en',
      count,
      'One organization is now in the network. Nobody was invited.',
      `${number(count)} organizations are now in the network. Nobody was invited.`,
    ),
  undoText: (until) =>
    `Until ${until}, you can take back what this list brought. Organizations invited or joined since will stay.`,
  seeList: 'See the organizations',
  another: 'Import another list',
  emptied: 'This list was not confirmed within 30 days. Its rows were erased.',
  errorsFileName: 'import-errors',
}
