import { describe, expect, it } from 'vitest'
import type { SectorCode } from '../sectors/sectors.ts'
import { sectors } from '../sectors/sectors.ts'
import type { WovenThread } from './weave-geometry.ts'
import { largeLoom, smallLoom, weave } from './weave-geometry.ts'

const all = sectors.map((sector) => sector.code)

/** Every set of held sectors: 32. */
const heldSets = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_code, place) => bits & (1 << place)))

function covers(thread: WovenThread, position: number): boolean {
  return thread.runs.some(({ from, to }) => from <= position && position <= to)
}

function middle(thread: WovenThread, width: number): number {
  return thread.edge + width / 2
}

describe('the cloth', () => {
  it.each([
    ['large', largeLoom],
    ['small', smallLoom],
  ] as const)('has exactly one thread on top at each crossing of held threads, %s', (_, loom) => {
    for (const held of heldSets) {
      const { warps, wefts } = weave(new Set(held), loom)
      for (const warp of warps.filter((thread) => thread.held)) {
        for (const weft of wefts.filter((thread) => thread.held)) {
          const onTop = [covers(warp, middle(weft, loom.width)), covers(weft, middle(warp, loom.width))]
          expect(onTop.filter(Boolean), `${held.join()} ${warp.sector} × ${weft.sector}`).toHaveLength(1)
        }
      }
    }
  })

  it('passes over one, under the next, along every thread', () => {
    for (const held of heldSets) {
      const { warps, wefts } = weave(new Set(held), largeLoom)
      for (const warp of warps.filter((thread) => thread.held)) {
        const above = wefts.filter((thread) => thread.held).map((weft) => covers(warp, middle(weft, largeLoom.width)))
        expect(above.every((isAbove, place) => place === 0 || isAbove !== above[place - 1])).toBe(true)
      }
    }
  })

  it('draws no thread for a sector that nobody holds', () => {
    const { warps, wefts } = weave(new Set<SectorCode>(['community']), largeLoom)

    expect([...warps, ...wefts].filter((thread) => thread.runs.length > 0).map((thread) => thread.sector)).toEqual([
      'community',
      'community',
    ])
  })

  it('draws every run forwards', () => {
    for (const held of heldSets) {
      const { warps, wefts } = weave(new Set(held), smallLoom)
      for (const run of [...warps, ...wefts].flatMap((thread) => thread.runs)) expect(run.to).toBeGreaterThan(run.from)
    }
  })
})
