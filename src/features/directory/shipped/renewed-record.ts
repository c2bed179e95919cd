import { isDeepStrictEqual } from 'node:util'
import type { Doc, Source } from '../model.ts'

/** What a release ships of a record. */
export interface ShippedPart {
  doc: Doc
  sector: string | null
  source: Source | null
}

/**
 * A record that stands with what the release brings, field by field: a field that still says what was last shipped says
 * what is shipped now; any other was written by people and stays. Null when nothing would change.
 *
 * @param base what was last shipped here
 */
export function renewedRecord(base: ShippedPart, standing: ShippedPart, shipped: ShippedPart): ShippedPart | null {
  const taken = <T>(before: T, now: T, next: T): T => (isSame(before, now) ? next : now)
  const fields = new Set([...Object.keys(standing.doc), ...Object.keys(shipped.doc)])
  const before = base.doc as Fields
  const now = standing.doc as Fields
  const next = shipped.doc as Fields
  const doc = Object.fromEntries(
    [...fields]
      .map((field) => [field, taken(before[field], now[field], next[field])] as const)
      .filter(([, value]) => value !== undefined),
  )
  const renewed: ShippedPart = {
    doc,
    sector: taken(base.sector, standing.sector, shipped.sector),
    source: taken(base.source, standing.source, shipped.source),
  }
  return isSame(renewed, standing) ? null : renewed
}

type Fields = Readonly<Record<string, unknown>>

/** Whether two values say the same, whatever the order of their fields. */
export const isSame = (a: unknown, b: unknown): boolean => isDeepStrictEqual(written(a), written(b))

/** As JSON would write it: a field that is not there and one that is undefined are the same. */
const written = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)))
