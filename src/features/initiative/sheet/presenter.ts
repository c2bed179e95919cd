import { placesOf } from '../gather.ts'
import type { Initiative } from '../model.ts'

/** Most proposed in each of the two lists. */
const mostNext = 3

export interface ReadNext {
  /** In one of its regions. */
  near: Initiative[]
  /** With the most sectors in common, two at least, elsewhere. */
  alike: Initiative[]
}

/** What to read after an initiative: what stands beside it, then what joins the same sectors. Each is named once. */
export function readNext(current: Initiative, all: readonly Initiative[]): ReadNext {
  const others = all.filter(({ code }) => code !== current.code)
  const shared = (one: Initiative): number => one.sectors.filter((code) => current.sectors.includes(code)).length
  const near = others
    .filter((one) => one.regions.some((region) => placesOf(current).includes(region)))
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, mostNext)
  const alike = others
    .filter((one) => shared(one) > 1 && !near.includes(one))
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, mostNext)
  return { near, alike }
}
