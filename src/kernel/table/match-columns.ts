import { fold, type Language } from '../language.ts'
import { columnLetters } from './sheet-table.ts'

/** A column that an import understands: by its id or by any of its headings, in either language. */
export interface ColumnSpec {
  id: string
  headings: Record<Language, readonly string[]>
  required: boolean
}

export interface MatchedColumns {
  /** Position of each column found, from 0, by id. When a column stands twice, the first position. */
  positions: ReadonlyMap<string, number>
  /** Headings that name nothing we know. Columns without heading are left out. */
  unknown: { heading: string; letters: string }[]
  /** Columns that stand more than once: one must go, nobody can tell which. */
  duplicate: { id: string; letters: string[] }[]
  /** Required columns that no heading names. */
  missing: string[]
}

/**
 * Finds the columns of a sheet whatever the case, accents, spaces and punctuation of its headings.
 *
 * @throws Error when two specifications share a heading: a mistake of ours.
 */
export function matchColumns(headings: readonly string[], columns: readonly ColumnSpec[]): MatchedColumns {
  const ids = idsByHeading(columns)
  const places = new Map<string, number[]>()
  const unknown: MatchedColumns['unknown'] = []
  for (const [position, heading] of headings.entries()) {
    const id = ids.get(headingKey(heading))
    if (id !== undefined) places.set(id, [...(places.get(id) ?? []), position])
    else if (heading !== '') unknown.push({ heading, letters: columnLetters(position) })
  }
  return {
    positions: new Map([...places].map(([id, [first = 0]]) => [id, first])),
    unknown,
    duplicate: [...places]
      .filter(([, found]) => found.length > 1)
      .map(([id, found]) => ({ id, letters: found.map(columnLetters) })),
    missing: columns.filter(({ id, required }) => required && !places.has(id)).map(({ id }) => id),
  }
}

function idsByHeading(columns: readonly ColumnSpec[]): Map<string, string> {
  const ids = new Map<string, string>()
  for (const { id, headings } of columns) {
    for (const heading of [id, ...headings.fr, ...headings.en]) {
      const key = headingKey(heading)
      if ((ids.get(key) ?? id) !== id)
        throw new Error(`Columns ${ids.get(key)} and ${id} share the heading "${heading}"`)
      ids.set(key, id)
    }
  }
  return ids
}

function headingKey(heading: string): string {
  const letters = fold(heading)
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]/gu, '')
  return letters === '' ? heading.trim() : letters
}
