import { isRegion } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'

/** What the address asks of the drawing and its table, besides what is in the net. */
export interface MapView {
  /** Region whose organizations are drawn one by one. */
  opened: string | null
  zoom: (typeof zooms)[number]
  sort: TieSort
}

export const zooms = [1, 2, 3] as const
export const tieSorts = ['organization', 'linked', 'strength', 'last'] as const
/** By organization, by the one it is tied to, the strongest first, the latest exchange first. */
export type TieSort = (typeof tieSorts)[number]

export const viewKeys = {
  opened: { fr: 'ouvrir', en: 'open' },
  zoom: { fr: 'agrandir', en: 'enlarge' },
  sort: { fr: 'tri', en: 'sort' },
} as const

const lastOf = (query: URLSearchParams, part: keyof typeof viewKeys): string | null =>
  Object.values(viewKeys[part])
    .flatMap((key) => query.getAll(key))
    .at(-1) ?? null

/** What names nothing known is left out. */
export function parseView(query: URLSearchParams): MapView {
  const opened = lastOf(query, 'opened')
  return {
    opened: opened !== null && isRegion(opened) ? opened : null,
    zoom: zooms.find((one) => String(one) === lastOf(query, 'zoom')) ?? 1,
    sort: tieSorts.find((one) => one === lastOf(query, 'sort')) ?? 'organization',
  }
}

/** The same as the query of an address: only what is not plain. */
export const viewQuery = ({ opened, zoom, sort }: MapView, lang: Language): Record<string, readonly string[]> => ({
  [viewKeys.opened[lang]]: opened === null ? [] : [opened],
  [viewKeys.zoom[lang]]: zoom === 1 ? [] : [String(zoom)],
  [viewKeys.sort[lang]]: sort === 'organization' ? [] : [sort],
})
