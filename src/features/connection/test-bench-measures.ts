import type { Add } from '../../../bench/feature-bench.ts'
import { plainFilter } from './filter.ts'
import { graphRows } from './files/graph-rows.ts'
import { gexfLines } from './files/write-gexf.ts'
import { aNet, bodyOf } from './layout/test-nets-drawn.ts'
import { measureNet } from './measures/measure-net.ts'
import { netAt } from './net-at.ts'

const size = { count: 1000, ties: 5000, regions: 17 }

/** Milliseconds of the middle of five. */
function millisecondsOf(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  })
  return times.toSorted((a, b) => a - b)[2] ?? 0
}

/** All measures of a large net, as the job takes them, and one of its files. */
export function measureMeasures(add: Add): void {
  const net = netAt(bodyOf(aNet(size)), '2026-12-01', plainFilter)
  add('all measures of 1,000 organizations and 5,000 ties', millisecondsOf(() => measureNet(net)) / 1000, 2, 's', 2)
  add(
    'the same net as GEXF',
    millisecondsOf(() => [...gexfLines(graphRows(net, 'fr'), '', net.day)].join('\n')),
    500,
    'ms',
  )
}
