import { isDeepStrictEqual } from 'node:util'
import type { Sheet } from '../editable-sheet.ts'
import type { Doc, Text } from '../model.ts'
import { lostFrom, type Lost } from './merged-doc.ts'

/** Something of the other sheet that a merge does not keep; `place` when it is said of one of its places only. */
export interface LostOfSheet extends Lost {
  place: Text | null
}

/** All that a merge does not keep of the other sheet: its words, what is kept from the public, its organization, what it says at a place that both have. */
export function lostOf(kept: Sheet, other: Sheet): LostOfSheet[] {
  const docs = [kept, other].map(({ service }) => service.doc as unknown as Doc) as [Doc, Doc]
  const ofWords = lostFrom(...docs)
  const withheld = (['partner', 'network'] as const).flatMap((audience) =>
    lostFrom(kept.service.parts[audience] ?? {}, other.service.parts[audience] ?? {}),
  )
  const organization =
    other.organization !== null && other.organization.id !== kept.organization?.id
      ? [{ field: 'organization', value: other.organization.name }]
      : []
  const ofPlaces = other.places.flatMap(({ link, location }) => {
    const same = kept.places.find((one) => one.location.id === location.id)
    if (same === undefined) return []
    const mine = same.link.doc as unknown as Doc
    return Object.entries(link.doc).flatMap(([field, value]) =>
      isDeepStrictEqual(mine[field], value) ? [] : [{ field, value: value as unknown, place: nameOf(location.doc) }],
    )
  })
  return [...[...organization, ...ofWords, ...withheld].map((one) => ({ ...one, place: null })), ...ofPlaces]
}

const nameOf = ({ name }: { name?: Text }): Text => name ?? {}
