import type { Stage } from '../../collaboration/index.ts'
import type { Level } from '../model.ts'

/** A table that is recorded, as far as the recommendations go. */
export interface RecordedTable {
  level: Level
  /** Null: the table is public, and no more is told. */
  stage: Stage | null
}

const works = ({ stage }: RecordedTable): boolean => stage === null || stage === 'agreed' || stage === 'active'
const has = (tables: readonly RecordedTable[], ...levels: readonly Level[]): boolean =>
  tables.some((one) => works(one) && levels.includes(one.level))

/**
 * « A table at each level »: yes where one works in the region and one for all of Quebec; partly where any is recorded; null: nothing
 * is, which is not « no ».
 */
export function tablesStanding(tables: readonly RecordedTable[]): 'yes' | 'partly' | null {
  if (tables.length === 0) return null
  return has(tables, 'local', 'regional') && has(tables, 'provincial', 'national') ? 'yes' : 'partly'
}

/** « Links with other provinces »: yes where an interprovincial table works, partly where one is forming or on hold. */
export function provincesStanding(tables: readonly RecordedTable[]): 'yes' | 'partly' | null {
  if (!tables.some(({ level }) => level === 'interprovincial')) return null
  return has(tables, 'interprovincial') ? 'yes' : 'partly'
}
