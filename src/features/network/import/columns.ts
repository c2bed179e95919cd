import {
  columnLetters,
  matchColumns,
  type Cell,
  type ColumnSpec,
  type SheetRow,
  cellText,
} from '../../../kernel/table/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'

/** What an imported list can say of an organization. `level` is read only to guess the sector. */
const columnIds = ['code', 'name_fr', 'name_en', 'sector', 'region', 'municipality', 'website', 'level'] as const
export type ColumnId = (typeof columnIds)[number]

/**
 * Headings understood, ours first. Those in capitals are of the open data of the ministère de l’Éducation du Québec
 * (one row for each school and building). The first two rows make the template.
 */
export const columnSpecs: readonly (ColumnSpec & { id: ColumnId })[] = [
  {
    id: 'code',
    required: false,
    headings: { fr: ['Code', 'Code de l’organisme', 'CD_ORGNS', 'Matricule'], en: ['Organization code'] },
  },
  {
    id: 'name_fr',
    required: false,
    headings: {
      fr: ['Nom en français', 'Nom', 'Nom français', 'Nom officiel', 'Organisation', 'NOM_OFFCL_ORGNS', 'NOM_OFFCL'],
      en: ['Name in French', 'French name'],
    },
  },
  {
    id: 'name_en',
    required: false,
    headings: {
      fr: ['Nom en anglais', 'Nom anglais'],
      en: ['Name in English', 'Name', 'English name', 'Organization'],
    },
  },
  { id: 'sector', required: false, headings: { fr: ['Secteur'], en: ['Sector'] } },
  {
    id: 'region',
    required: false,
    headings: {
      fr: ['Régions', 'Région', 'Régions desservies', 'Région administrative'],
      en: ['Regions', 'Region', 'Regions served'],
    },
  },
  {
    id: 'municipality',
    required: false,
    headings: {
      fr: ['Ville', 'Municipalité', 'NOM_MUNCP_GDUNO_ORGNS', 'NOM_MUNCP'],
      en: ['Town', 'City', 'Municipality'],
    },
  },
  {
    id: 'website',
    required: false,
    headings: { fr: ['Site', 'Site web', 'web', 'SITE_WEB_ORGNS', 'SITE_WEB'], en: ['Website', 'URL'] },
  },
  {
    id: 'level',
    required: false,
    headings: { fr: ['Ordre d’enseignement', 'ordreEnseignement', 'ORDRE_ENS'], en: ['School level'] },
  },
]

/** One row as read: text by column, empty cells left out. */
export interface ReadRow {
  /** Line as a spreadsheet shows it; for GeoJSON the rank of the feature, from 1. */
  line: number
  cells: Partial<Record<ColumnId, string>>
}

export interface ReadColumn {
  id: ColumnId
  /** As written in the file. */
  heading: string
  /** How places are named: letters of the column in a sheet, the property's name in GeoJSON. */
  place: string
}

export interface ReadList {
  kind: 'sheet' | 'geojson'
  columns: ReadColumn[]
  /** Headings that are not recognized: their columns are not read, and the preview names them. */
  unknown: string[]
  rows: ReadRow[]
}

export type ColumnsRefusal = { code: 'no-name-column' } | { code: 'column-twice'; columns: string[] }

/** Keeps the columns we know. Two columns for one thing pass only when they never say different things. */
export function readColumns(headings: readonly string[], rows: readonly SheetRow[]): Result<ReadList, ColumnsRefusal> {
  const matched = matchColumns(headings, columnSpecs)
  if (!matched.positions.has('name_fr') && !matched.positions.has('name_en')) return err({ code: 'no-name-column' })
  const positions = new Map<ColumnId, number[]>()
  for (const { id } of columnSpecs) {
    const first = matched.positions.get(id)
    if (first === undefined) continue
    const letters = matched.duplicate.find((one) => one.id === id)?.letters ?? [columnLetters(first)]
    const all = headings.flatMap((_, position) => (letters.includes(columnLetters(position)) ? [position] : []))
    if (all.length > 1 && rows.some(({ cells }) => disagree(all.map((position) => cells[position] ?? null))))
      return err({ code: 'column-twice', columns: letters })
    positions.set(id, all)
  }
  return ok({
    kind: 'sheet',
    columns: [...positions].map(([id, [first = 0]]) => ({
      id,
      heading: (headings[first] ?? '').slice(0, 80).toWellFormed(),
      place: columnLetters(first),
    })),
    unknown: matched.unknown.map(({ heading }) => heading.slice(0, 80).toWellFormed()).slice(0, 60),
    rows: rows.map(({ line, cells }) => ({ line, cells: cellsOf(positions, cells) })),
  })
}

const disagree = (cells: readonly Cell[]): boolean =>
  new Set(cells.map(cellText).filter((text) => text !== '')).size > 1

function cellsOf(positions: ReadonlyMap<ColumnId, number[]>, cells: readonly Cell[]): ReadRow['cells'] {
  const read: ReadRow['cells'] = {}
  for (const [id, all] of positions) {
    const text = all.map((position) => cellText(cells[position] ?? null)).find((one) => one !== '')
    if (text !== undefined) read[id] = text
  }
  return read
}
