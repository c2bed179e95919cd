import type { Language } from '../../../../kernel/language.ts'
import type { DefectCode } from '../defects.ts'
import type { ImportSummary } from '../write/import-summary.ts'
import type { NamedStaying } from '../write/what-stays.ts'
import type { DirectoryImportShown } from './import-parts.tsx'
import type { DefectsShown } from './shown-defects.ts'

/** What the examples of an import share. The files and all they hold are invented. */
export const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }
export const fileName = 'repertoire-des-trois-lisieres.csv'
export const at = (dayOfMonth: number): Date => new Date(Date.UTC(2026, 10, dayOfMonth, 14, 5))

export const summary: ImportSummary = {
  services: 24,
  organizations: 9,
  locations: 11,
  created: 38,
  updated: 6,
  unchanged: 0,
  made: { organizations: 0, locations: 0, links: 0 },
  byKind: {
    created: { organization: 9, service: 20, location: 9 },
    updated: { service: 4, location: 2 },
    unchanged: {},
  },
  format: 'csv',
  importId: null,
}
/** The same file read again. */
export const unchanged: ImportSummary = {
  ...summary,
  created: 0,
  updated: 0,
  unchanged: 44,
  byKind: { created: {}, updated: {}, unchanged: { organization: 9, service: 24, location: 11 } },
}
/** Some of its records say something else here, and stay as they are. */
export const refusing: ImportSummary = {
  ...summary,
  created: 0,
  updated: 0,
  unchanged: 41,
  refused: 3,
  byKind: {
    created: {},
    updated: {},
    unchanged: { organization: 8, service: 22, location: 11 },
    refused: { organization: 1, service: 2 },
  },
}
/** What undoing it did not take back. */
export const staying: NamedStaying[] = [
  {
    id: 'a',
    kind: 'service',
    reason: 'changed',
    by: null,
    name: { fr: 'Halte du Gué (exemple)', en: 'The Ford Rest Stop (example)' },
  },
  {
    id: 'b',
    kind: 'organization',
    reason: 'needed',
    name: { fr: 'Maison du Gué (exemple)', en: 'Ford House (example)' },
    by: { fr: 'Halte du Gué (exemple)', en: 'The Ford Rest Stop (example)' },
  },
  { id: 'c', kind: null, reason: 'kept-elsewhere', name: {}, by: null },
  {
    id: 'd',
    kind: 'service',
    reason: 'changed',
    fields: ['description', 'phones', 'organization_id'],
    by: null,
    name: { fr: 'Écoute de nuit (exemple)', en: 'Night Line (example)' },
  },
]
/** A directory of a whole province. */
export const large: ImportSummary = {
  ...summary,
  services: 8214,
  organizations: 2903,
  locations: 6120,
  created: 17_044,
  updated: 1193,
  unchanged: 5230,
  made: { organizations: 214, locations: 87, links: 640 },
  byKind: {
    created: { organization: 2411, service: 7020, location: 5513, service_at_location: 2100 },
    updated: { service: 1193 },
    unchanged: { taxonomy: 1, taxonomy_term: 5229 },
  },
}

const noDefects: DefectsShown = {
  total: 0,
  byCode: [],
  code: null,
  lines: [],
  page: 1,
  pages: 1,
  codeHref: () => '#',
  pageHref: () => '#',
  fileHref: '#',
}
const counts: readonly [DefectCode, number][] = [
  ['phone-unreadable', 312],
  ['hours-missing', 128],
  ['html-removed', 64],
  ['age-in-words', 17],
  ['said-twice', 3],
  ['encoding-guessed', 1],
]
export const someDefects: DefectsShown = {
  ...noDefects,
  total: counts.reduce((sum, [, count]) => sum + count, 0),
  byCode: counts.map(([code, count]) => ({ code, count })),
}
/** The lines of one kind of defect, on one of many pages. */
export const listedDefects: DefectsShown = {
  ...someDefects,
  code: 'phone-unreadable',
  lines: Array.from({ length: 12 }, (_, line) => ({
    code: 'phone-unreadable',
    file: fileName,
    row: line === 0 ? null : line * 104,
    field: 'service.phone',
    value: line % 3 === 2 ? '' : `555-01${line} poste à demander`,
  })),
  page: 3,
  pages: 7,
}

export const shared = (lang: Language, facts: Partial<DirectoryImportShown> = {}): DirectoryImportShown => ({
  lang,
  fileName,
  keys,
  summary,
  defects: noDefects,
  ...facts,
})
