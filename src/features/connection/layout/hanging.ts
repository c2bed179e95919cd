import { cutsOf } from '../measures/graph/cuts.ts'
import { graphOf } from '../measures/measure-net.ts'
import type { Net } from '../model.ts'
import { fewestOfMeasure } from '../rules.ts'

export const tieKey = ({ a, b }: { a: string; b: string }): string => `${a} ${b}`

/** Ties that hang by a thread: without any one of them, someone would be cut off from the others. None is told of fewer than five organizations. */
export function hangingTies(net: Net): ReadonlySet<string> {
  if (net.organizations.length < fewestOfMeasure) return new Set()
  return new Set(
    cutsOf(graphOf(net)).bridges.map(({ edge }) => {
      const [a = '', b = ''] = edge.toSorted()
      return tieKey({ a, b })
    }),
  )
}
