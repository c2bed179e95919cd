import { roles } from '../../../tests/matrix/actors.ts'
import type { FeatureMatrix } from '../../../tests/matrix/feature-matrix.ts'
import {
  closed,
  members,
  inNetwork,
  lead,
  coordinator,
  access,
  secret,
  on,
  ofLead,
} from '../../../tests/matrix/rights.ts'
import { directoryRows } from './test-matrix-rows.ts'
import { directoryTargets } from './test-matrix-targets.ts'

/** A sheet of the directory: everyone reads and reports on a published one; a hidden one is for who keeps it. */
const published = {
  'own (published)': roles,
  'partner (published)': roles,
  'foreign (published)': roles,
  'own (a table’s, published)': roles,
  'foreign (a table’s, published)': roles,
  'foreign (common, published)': roles,
} as const
const readsSheet = {
  ...published,
  'own (hidden)': lead,
  'partner (hidden)': coordinator,
  'own (a table’s, hidden)': coordinator,
  'foreign (common, hidden)': coordinator,
}
/** Who keeps a sheet: the lead of its organization, the coordinators of its table. */
const keepsSheet = {
  'own (published)': lead,
  'own (hidden)': lead,
  'partner (published)': coordinator,
  'partner (hidden)': coordinator,
  'own (a table’s, published)': coordinator,
  'own (a table’s, hidden)': coordinator,
  'foreign (common, published)': coordinator,
  'foreign (common, hidden)': coordinator,
} as const

/** Two sheets are made one by who curates them, never by the organization that keeps one. */
const curatesSheet = Object.fromEntries(
  Object.entries(keepsSheet).filter(([relation]) => !/^own \((?:pub|hid)/.test(relation)),
)
const ofTable = on('network', { own: coordinator })
/** What someone suggested: who keeps the sheet; the table’s coordinators when nobody does, or when it is not listed. */
const reviews = {
  own: lead,
  partner: coordinator,
  'own (a table’s)': coordinator,
  'own (common)': coordinator,
  'own (unlisted)': coordinator,
} as const

/** Who may do what here: rows of its tables, and its routes. */
export const matrix: FeatureMatrix = {
  tables: {
    'public.directory_record': {
      select: {
        'own (published)': inNetwork,
        'partner (published)': inNetwork,
        'foreign (published)': roles,
        'own (hidden)': members,
        'own (a table’s, published)': inNetwork,
        'foreign (a table’s, published)': roles,
        'own (a table’s, hidden)': coordinator,
        'foreign (common, published)': roles,
        'foreign (common, hidden)': coordinator,
      },
      insert: {
        own: lead,
        'own (in its table)': lead,
        'partner (in its table)': coordinator,
        'own (a table’s)': coordinator,
      },
      update: {
        'own (published)': lead,
        'own (hidden)': lead,
        'own (a table’s, published)': coordinator,
        'own (a table’s, hidden)': coordinator,
        'foreign (common, published)': coordinator,
        'foreign (common, hidden)': coordinator,
      },
    },
    'public.directory_withheld': {
      select: {
        'own (to partners)': members,
        'partner (to partners)': inNetwork,
        'foreign (to partners)': ['lead', 'coordinator'],
        'foreign (a table’s, to partners)': ['lead', 'coordinator'],
        'own (to its table)': members,
        'own (a table’s, to partners)': inNetwork,
        'own (a table’s, to its table)': inNetwork,
        'own (hidden, to partners)': members,
        'own (hidden, to its table)': members,
        'own (a table’s, hidden, to partners)': coordinator,
        'own (a table’s, hidden, to its table)': coordinator,
        'foreign (common, hidden, to partners)': coordinator,
      },
      insert: {
        own: lead,
        'own (a table’s)': coordinator,
        'foreign (common)': coordinator,
        'own (hidden)': lead,
        'own (a table’s, hidden)': coordinator,
        'foreign (common, hidden)': coordinator,
      },
      update: {
        'own (to partners)': lead,
        'own (to its table)': lead,
        'own (a table’s, to partners)': coordinator,
        'own (a table’s, to its table)': coordinator,
        'own (hidden, to partners)': lead,
        'own (hidden, to its table)': lead,
        'own (a table’s, hidden, to partners)': coordinator,
        'own (a table’s, hidden, to its table)': coordinator,
        'foreign (common, hidden, to partners)': coordinator,
      },
      delete: {
        'own (to partners)': lead,
        'own (to its table)': lead,
        'own (a table’s, to partners)': coordinator,
        'own (a table’s, to its table)': coordinator,
        'own (hidden, to partners)': lead,
        'own (hidden, to its table)': lead,
        'own (a table’s, hidden, to partners)': coordinator,
        'own (a table’s, hidden, to its table)': coordinator,
        'foreign (common, hidden, to partners)': coordinator,
      },
    },
    'public.directory_history': {
      select: { own: lead, 'own (a table’s)': coordinator, 'foreign (common)': coordinator },
    },
    'public.service_search': {
      select: {
        own: members,
        partner: inNetwork,
        foreign: roles,
        'own (a table’s)': inNetwork,
        'foreign (a table’s)': roles,
        'foreign (common)': roles,
      },
      insert: { own: lead, 'own (a table’s)': coordinator, 'foreign (common)': coordinator },
      update: { own: lead, 'own (a table’s)': coordinator, 'foreign (common)': coordinator },
      delete: { own: lead, 'own (a table’s)': coordinator, 'foreign (common)': coordinator },
    },
    'public.directory_suggestion': {
      select: {
        own: lead,
        'own (a table’s)': coordinator,
        'foreign (common)': coordinator,
        'foreign (not listed)': coordinator,
      },
      update: {
        own: lead,
        'own (a table’s)': coordinator,
        'foreign (common)': coordinator,
        'foreign (not listed)': coordinator,
      },
    },
    'public.directory_word': {
      select: { foreign: roles },
    },
    'public.search_miss': {
      select: { foreign: coordinator },
    },
    'public.shipped_record': closed,
    'public.directory_reminder': closed,
    'public.directory_merge': closed,
    'public.sheet_link': closed,
    'public.sheet_mail_stop': closed,
  },
  routes: {
    'directory.search': access,
    'directory.csv': access,
    'directory.xlsx': access,
    'directory.json': access,
    'directory.suggestions': access,
    'directory.service': on('sheet', readsSheet),
    'directory.organization': on('listedOrganization', { 'foreign (published)': roles }),
    'directory.list': access,
    'directory.report': on('sheet', published),
    'directory.send-report': on('sheet', published),
    'directory.propose': access,
    'directory.send-proposal': access,
    'directory.own-services': ofLead('organization'),
    'directory.confirm-own-services': ofLead('organization'),
    'directory.adding-service': ofLead('organization'),
    'directory.add-service': ofLead('organization'),
    'directory.confirming-service': on('sheet', keepsSheet),
    'directory.undo-check': on('sheet', keepsSheet),
    'directory.confirming-own-services': ofLead('organization'),
    'directory.confirm-service': on('sheet', keepsSheet),
    'directory.editing-service': on('sheet', keepsSheet),
    'directory.edit-service': on('sheet', keepsSheet),
    'directory.service-status': on('sheet', keepsSheet),
    'directory.move-service': on('sheet', keepsSheet),
    'directory.service-history': on('sheet', keepsSheet),
    'directory.restore-version': on('sheet', keepsSheet),
    'directory.merging-service': on('sheet', curatesSheet),
    'directory.merge-service': on('sheet', curatesSheet),
    'directory.undoing-merge': on('sheet', curatesSheet),
    'directory.undo-merge': on('sheet', curatesSheet),
    'directory.desk': ofTable,
    'directory.desk-csv': ofTable,
    'directory.adding-sheet': ofTable,
    'directory.add-sheet': ofTable,
    'directory.coverage': ofTable,
    'directory.coverage-csv': ofTable,
    'directory.missing-needs': ofTable,
    'directory.missing-needs-csv': ofTable,
    'directory.suggestion': on('suggestion', reviews),
    'directory.review-suggestion': on('suggestion', reviews),
    'directory.sheet-link': secret,
    'directory.confirm-by-mail': secret,
    'directory.sheet-mail': secret,
    'directory.stop-sheet-mail': secret,
  },
  samples: directoryRows,
  targets: directoryTargets,
}
