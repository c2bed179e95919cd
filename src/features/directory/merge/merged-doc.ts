import { isDeepStrictEqual } from 'node:util'
import type { Doc } from '../model.ts'
import { textFields } from '../text.ts'

/** Lists in which both sheets may say something: what the other one says is added. */
const joined: Readonly<Record<string, string>> = {
  attributes: 'taxonomy_term_id',
  service_areas: 'extent',
  languages: 'code',
}

/** Something that the other sheet says and the merged one does not. */
export interface Lost {
  field: string
  value: unknown
}

/** The kept sheet, with what it did not say and the other one does. */
export function fillFrom(kept: Doc, other: Doc): Doc {
  const whole: Record<string, unknown> = { ...kept }
  for (const [field, value] of Object.entries(other)) {
    const own = whole[field]
    if (own === undefined) whole[field] = value
    else if (textFields.has(field)) whole[field] = { ...(value as object), ...(own as object) }
    else if (joined[field] !== undefined) whole[field] = joinBy(joined[field], own as Doc[], value as Doc[])
  }
  return whole
}

function joinBy(name: string, own: readonly Doc[], other: readonly Doc[]): Doc[] {
  const held = new Set(own.map((one) => one[name]))
  return [...own, ...other.filter((one) => !held.has(one[name]))]
}

/** What `fillFrom` leaves out of the other sheet, field by field; of a text, the languages that both say differently. */
export function lostFrom(kept: Doc, other: Doc): Lost[] {
  const whole = fillFrom(kept, other)
  return Object.entries(other).flatMap(([field, value]): Lost[] => {
    const own = whole[field]
    if (isDeepStrictEqual(own, value)) return []
    if (textFields.has(field)) {
      const sides = Object.entries(value as Record<string, string>).filter(
        ([side, text]) => text !== '' && (own as Record<string, string>)[side] !== text,
      )
      return sides.length === 0 ? [] : [{ field, value: Object.fromEntries(sides) }]
    }
    if (!Array.isArray(value)) return [{ field, value }]
    const missing = value.filter((one) => !(own as unknown[]).some((mine) => saysTheSame(mine, one, joined[field])))
    return missing.length === 0 ? [] : [{ field, value: missing }]
  })
}

/** Children are the same whatever their ids, or by the code that a joined list knows them by. */
function saysTheSame(mine: unknown, theirs: unknown, key: string | undefined): boolean {
  const [a, b] = [mine, theirs].map((one) => ({ ...(one as Doc), id: null }))
  return (key !== undefined && a?.[key as 'id'] === b?.[key as 'id']) || isDeepStrictEqual(a, b)
}

/** A document with what a merge changed in it taken back, and the fields changed by someone since, which stay. */
export function takeBack(now: Doc, { before, after }: { before: Doc; after: Doc }): { doc: Doc; stays: string[] } {
  const doc: Record<string, unknown> = { ...now }
  const stays: string[] = []
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (isDeepStrictEqual(before[field], after[field])) continue
    if (!isDeepStrictEqual(now[field], after[field])) stays.push(field)
    else if (before[field] === undefined) delete doc[field]
    else doc[field] = before[field]
  }
  return { doc, stays }
}
