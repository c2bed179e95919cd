import { en as shared } from '../../../../kernel/import/words.en.ts'
import { formatNumber } from '../../../../kernel/language.ts'
import { plural } from '../../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const number = (value: number): string => formatNumber(value, 'en')

export const en: Words = {
  ...shared,
  title: 'Import a directory',
  lead: 'First we read, then we show. Nothing is written before you agree, and all of it can be undone for 30 days.',
  fileHint:
    'HSDS 1.1, 2.0 or 3.x (CSV, ZIP of CSV, JSON, ndjson), GeoJSON, or a plain Excel (.xlsx) or CSV table. 20 MB at most.',
  larger: 'Larger than 20 MB: whoever runs the server uses the command',
  source: 'Name of the source',
  sourceHint: 'For example “211 Outaouais”. The same name next time lets us know the same records again.',
  language: 'Language of the texts',
  languages: { fr: 'French', en: 'English' },
  pastTitle: 'Files already read',
  pastEmpty: 'No file has been read yet. Those you read will show here, with what they changed.',
  states: { preview: 'To confirm', applied: 'Written', undone: 'Undone' },
  result: (created, updated) => `${number(created)} created, ${number(updated)} changed`,
  refusals: {
    'path-missing': 'This file is empty.',
    zip: 'This ZIP archive is damaged, protected or dangerous. Make a new one with only the files that matter.',
    'other-format':
      'This format cannot be read here (.xls, .ods, web page, protected workbook). Open the file, save it as .xlsx or CSV, then send the new one.',
    'nothing-to-read': 'This archive holds no CSV, JSON or Excel workbook.',
    'own-list':
      'This is a list downloaded from here: it is not a way to change records. Correct them on their own page, or send a file of the open data.',
    'nothing-understood': 'Nothing in this file looks like a directory of services. Check that it is the right one.',
    'too-deep': 'This JSON file nests more levels than a directory has. Export it again, then send the new file.',
    'too-many-rows':
      'This file holds more than 100,000 lines or objects. The command on the server can read it; otherwise, split it.',
    'too-many-columns': 'This table has more than 500 columns. Remove those you do not need, then send it again.',
    'too-many-parts':
      'One record of this file has more than 1,000 parts (phones, schedules…). Correct it, then send the file again.',
    'too-many-defects':
      'This file has more than 200,000 defects, so it is probably not what its name says. Check that it is the right file.',
    'too-many-records':
      'This file holds more than 10,000 records or lines. The command on the server can read it; otherwise, split it.',
  },
  columnsTitle: (file) => `Say what the columns are: ${file}`,
  columnsLead: 'This file is not HSDS. Say where each column goes: your answers are kept for next time.',
  columnHeads: { heading: 'Column of the file', sample: 'Example', target: 'Where it goes' },
  columnLabel: (heading) => `Where column ${heading} goes`,
  leaveOut: 'Leave out',
  columnsSave: 'See the result',
  columnsSayNothing: 'Say at least which column gives a name: of the service, the organization or the place.',
  noHeading: (position) => `column ${position}, without heading`,
  previewTitle: (file) => `Before writing: ${file}`,
  previewLead: 'Nothing is written yet. Check, then confirm.',
  kinds: {
    organization: 'Organizations',
    service: 'Services',
    location: 'Places',
    service_at_location: 'Links between services and places',
    taxonomy: 'Taxonomies',
    taxonomy_term: 'Taxonomy terms',
  },
  tallyTitle: 'What it will change',
  tallyDone: 'What changed',
  tallyHeads: {
    kind: 'Records',
    created: 'Created',
    updated: 'Changed',
    unchanged: 'Unchanged',
    refused: 'Left as they are',
  },
  cited: (count) =>
    plural(
      'en',
      count,
      'The source cites 1 organization without describing it. It is kept as “not named”.',
      `The source cites ${number(count)} organizations without describing them. They are kept as “not named”.`,
    ),
  addressed: (count) =>
    plural(
      'en',
      count,
      'The source gives 1 address of an organization. It is kept as a place.',
      `The source gives ${number(count)} addresses of organizations. They are kept as places.`,
    ),
  confirm: (count) => `Write ${number(count)} ${plural('en', count, 'record', 'records')}`,
  nothingNew: 'All of it is already there, just the same: there is nothing to write.',
  nothingNewOfRead: 'All that can be read in this file is already there, just the same: there is nothing to write.',
  nothingAtAll: 'This file gives no record: there is nothing to write.',
  nothingAllowed: 'There is nothing to write.',
  leftAlone: (count) =>
    plural(
      'en',
      count,
      '1 record of this file differs from what stands here, and stays as it is. The reason is below, among the defects.',
      `${number(count)} records of this file differ from what stands here, and stay as they are. The reasons are below, among the defects.`,
    ),
  cancel: 'Write nothing',
  wait: 'A large import can take a minute. Keep the page open.',
  confirmRefusals: {
    'not-found': 'This import is no longer there.',
    settled: 'This import is already settled.',
    'not-ready': 'First say what the columns are.',
    busy: 'Another import is being written right now. Try again in a minute.',
  },
  defectsTitle: (count) => `Defects of the source: ${count}`,
  defectsLead: 'Nothing is left out without a line here.',
  writeAnyway: 'You can write all the same.',
  noDefects: 'The source has no defect.',
  defectHeads: { what: 'Defect', count: 'How many', file: 'File', row: 'Line', field: 'Field', value: 'Value' },
  seeOnly: 'See these lines',
  seeAll: 'All defects',
  linesTitle: 'Line by line',
  defectsFile: 'Download all defects (CSV)',
  defectsFileName: 'import-defects',
  doneTitle: (file) => `Directory imported: ${file}`,
  doneLead: (created, updated) =>
    `${number(created)} ${plural('en', created, 'record', 'records')} created, ${number(updated)} changed.`,
  undoText: (until) =>
    `Until ${until}, you can undo this import. What it changed comes back as before, except what someone corrected since. What it created is removed, except what someone corrected since and what another record needs.`,
  undoneCounts: (removed, restored, left) =>
    [
      `${number(removed)} ${plural('en', removed, 'record', 'records')} removed`,
      `${number(restored)} put back as before`,
      plural(
        'en',
        left,
        '1 left because it changed since or another one needs it.',
        `${number(left)} left because they changed since or another one needs them.`,
      ),
    ].join(', '),
  staysTitle: 'What stays',
  staysHeads: { record: 'Record', why: 'Why' },
  staysMore: (count) => plural('en', count, 'And 1 more.', `And ${number(count)} more.`),
  oneOf: {
    organization: 'Organization',
    service: 'Service',
    location: 'Place',
    service_at_location: 'Link between a service and a place',
    taxonomy: 'Taxonomy',
    taxonomy_term: 'Taxonomy term',
  },
  named: (kind, name) => `${kind}: ${name}`,
  nameless: 'without a name',
  unseen: 'A record you no longer see',
  whyStays: {
    changed: 'Someone changed it since the import.',
    partly: (fields) => `Put back as before, except what someone changed since: ${fields}.`,
    needed: 'Another record needs it.',
    neededBy: (name) => `“${name}” needs it.`,
    elsewhere: 'Someone else keeps it now.',
  },
  columns: {
    organization_id: 'Organization',
    service_id: 'Service',
    location_id: 'Place',
    taxonomy_id: 'Taxonomy',
    parent_id: 'Record that holds it',
    sector: 'Sector',
    source: 'Source',
    assured_on: 'Day of the check',
    assured_by: 'Who checked',
  },
  emptied: 'This file was not confirmed in time. Its lines were erased: send it again.',
  seeDirectory: 'See the directory',
  another: 'Import another file',
  notices: {
    'import-confirmed': 'The directory is imported.',
    'import-undone': 'The import is undone.',
    'import-too-late': shared.tooLate,
    'import-busy': 'Another import is being written right now. Try again in a minute.',
  },
  done: 'Done',
  notDone: 'Nothing changed',
}
