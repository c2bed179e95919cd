import { compareText, type Language } from '../../../kernel/language.ts'
import { tieKey } from '../layout/hanging.ts'
import { inOrder } from '../layout/order.ts'
import { strengths, type Net, type NetOrganization, type Tie } from '../model.ts'
import type { TieSort } from './view.ts'

/** A tie with its two ends, as a row of the table: the first end comes first on the map. */
export interface TieRow {
  tie: Tie
  from: NetOrganization
  to: NetOrganization
  /** Someone would be cut off without it. */
  hangs: boolean
}

/** The rows of a net, in the order asked; in doubt that of the map. */
export function tieRows(
  { organizations, ties }: Pick<Net, 'organizations' | 'ties'>,
  sort: TieSort,
  hanging: ReadonlySet<string>,
  lang: Language,
): TieRow[] {
  const ordered = inOrder(organizations)
  const place = new Map(ordered.map(({ id }, at) => [id, at]))
  const rows = ties.flatMap((tie): (TieRow & { at: number; far: number })[] => {
    const [a, b] = [place.get(tie.a), place.get(tie.b)]
    if (a === undefined || b === undefined) return []
    const [at, far] = a < b ? [a, b] : [b, a]
    const [from, to] = [ordered[at], ordered[far]]
    return from && to ? [{ tie, from, to, hangs: hanging.has(tieKey(tie)), at, far }] : []
  })
  const byPlace = (x: (typeof rows)[number], y: (typeof rows)[number]) => x.at - y.at || x.far - y.far
  const by: Record<TieSort, (x: (typeof rows)[number], y: (typeof rows)[number]) => number> = {
    organization: byPlace,
    linked: (x, y) => compareText(x.to.name[lang], y.to.name[lang], lang) || byPlace(x, y),
    strength: (x, y) => strengthRank(y.tie) - strengthRank(x.tie) || byPlace(x, y),
    last: (x, y) => compareMonths(y.tie.lastMonth, x.tie.lastMonth) || byPlace(x, y),
  }
  return rows.toSorted(by[sort]).map(({ tie, from, to, hangs }) => ({ tie, from, to, hangs }))
}

/** One whose strength is not shown comes last: it is not known to this reader. */
const strengthRank = ({ strength }: Tie): number => (strength === null ? -1 : strengths.indexOf(strength))

const compareMonths = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? -1 : b === null ? 1 : a < b ? -1 : 1

/** Organizations that no tie of the net holds. */
export function alone({ organizations, ties }: Pick<Net, 'organizations' | 'ties'>): NetOrganization[] {
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]))
  return inOrder(organizations).filter(({ id }) => !tied.has(id))
}
