import { err, ok, type Result } from '../../../kernel/result.ts'
import {
  cellText,
  columnLetters,
  matchColumns,
  readTable,
  type ColumnSpec,
  type Note,
  type ReadRefusal,
} from '../../../kernel/table/index.ts'

const columnIds = ['code', 'partner', 'says', 'shown'] as const
export type TieColumn = (typeof columnIds)[number]

/** Headings understood, ours first: those of the list that is taken away, and of the template. */
const tieColumns: readonly (ColumnSpec & { id: TieColumn })[] = [
  { id: 'code', required: false, headings: { fr: ['Code', 'Code de l’organisation'], en: ['Organization code'] } },
  {
    id: 'partner',
    required: false,
    headings: { fr: ['Organisation', 'Partenaire', 'Nom'], en: ['Organization', 'Partner', 'Name'] },
  },
  {
    id: 'says',
    required: true,
    headings: { fr: ['Vous dites', 'Force', 'Force du lien', 'Lien'], en: ['You say', 'Strength', 'Tie'] },
  },
  { id: 'shown', required: false, headings: { fr: ['Force montrée', 'Montrée'], en: ['Strength shown', 'Shown'] } },
]

/** One row as read: text by column, empty cells left out. */
export interface ReadTie {
  line: number
  cells: Partial<Record<TieColumn, string>>
}

export interface ReadTies {
  /** Letters of each column that was found. */
  places: Partial<Record<TieColumn, string>>
  /** Headings that are not understood; their columns are not read. */
  unknown: string[]
  rows: ReadTie[]
  notes: Note[]
}

export type TiesRefusal =
  | ReadRefusal
  | { code: 'no-partner-column' }
  | { code: 'no-strength-column' }
  | { code: 'column-twice'; columns: string[] }
  | { code: 'too-many-ties'; max: number }

/** Most ties in one file: more than an organization has partners. */
const mostTies = 5_000
/** Longest text of a cell that is kept, in signs. */
const longest = 200

/** A table of ties as someone keeps it: CSV or XLSX. */
export async function readTies(bytes: Uint8Array, fileName: string): Promise<Result<ReadTies, TiesRefusal>> {
  const table = await readTable(bytes, { fileName })
  if (!table.ok) return table
  const { headings, rows, notes } = table.value
  if (rows.length === 0) return err({ code: 'empty' })
  if (rows.length > mostTies) return err({ code: 'too-many-ties', max: mostTies })
  const { positions, unknown, duplicate } = matchColumns(headings, tieColumns)
  if (!positions.has('code') && !positions.has('partner')) return err({ code: 'no-partner-column' })
  if (!positions.has('says')) return err({ code: 'no-strength-column' })
  const twice = duplicate[0]
  if (twice !== undefined) return err({ code: 'column-twice', columns: twice.letters })
  const found = columnIds.flatMap((id) => {
    const at = positions.get(id)
    return at === undefined ? [] : [{ id, at }]
  })
  return ok({
    places: Object.fromEntries(found.map(({ id, at }) => [id, columnLetters(at)])),
    unknown: unknown.map(({ heading }) => heading.slice(0, 80).toWellFormed()).slice(0, 60),
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(
        found.flatMap(({ id, at }) => {
          const text = cellText(cells[at] ?? null)
            .slice(0, longest)
            .toWellFormed()
          return text === '' ? [] : [[id, text]]
        }),
      ),
    })),
    notes,
  })
}
