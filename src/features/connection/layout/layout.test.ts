import { describe, expect, it } from 'vitest'
import type { Net } from '../model.ts'
import { drawNet, formOf } from './draw-net.ts'
import type { NetDrawing } from './drawing.ts'
import { hangingTies, holdingOrganizations, tieKey } from './hanging.ts'
import { layOut, readLayout } from './lay-out.ts'
import { wrapName } from './labels.ts'
import { aNet, bodyOf, shuffled } from './test-nets-drawn.ts'

const sizes = [
  { count: 1, ties: 0, regions: 1 },
  { count: 2, ties: 1, regions: 2 },
  { count: 14, ties: 20, regions: 1 },
  { count: 40, ties: 80, regions: 3 },
  { count: 90, ties: 200, regions: 1 },
  { count: 120, ties: 300, regions: 9 },
  { count: 400, ties: 900, regions: 17 },
]

const drawn = (net: Net, opened: string | null = null): NetDrawing =>
  drawNet(net, { layout: layOut(bodyOf(net)), opened, nameOf: ({ name }) => name.fr, regionName: (region) => region })

const placesOf = ({ organizations, swatches }: NetDrawing) => [...organizations, ...swatches]

describe('where a net is drawn', () => {
  it.each(sizes)('is the same twice, and whatever the order: $count organizations', (size) => {
    const net = aNet(size)
    const mixed = { ...net, organizations: shuffled(net.organizations, 7), ties: shuffled(net.ties, 11) }
    const order = ({ ties, ...rest }: NetDrawing) => ({ ...rest, ties: ties.map(({ d }) => d).toSorted() })

    expect(drawn(net)).toEqual(drawn(net))
    expect(order(drawn(mixed))).toEqual(order(drawn(net)))
  })

  it.each(sizes)('stays inside the drawing, each in its own place: $count organizations', (size) => {
    const drawing = drawn(aNet(size))
    const [left, top, width, height] = drawing.box
    const places = placesOf(drawing)

    expect(places.length).toBeGreaterThan(0)
    expect(
      places.filter(({ x, y }) => x < left || y < top || x > left + width || y > top + height || Number.isNaN(x + y)),
    ).toEqual([])
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length)
  })

  it('takes the form of how many there are, and where', () => {
    const forms = sizes.map((size) => formOf(aNet(size).organizations))

    expect(forms).toEqual(['ring', 'ring', 'ring', 'ring', 'dense', 'grounds', 'folded'])
  })

  it('leaves grounds apart from one another', () => {
    for (const size of sizes.slice(-2)) {
      const { grounds } = drawn(aNet(size))
      const gaps = grounds.flatMap((one, at) =>
        grounds.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y) - one.r - other.r),
      )
      expect(Math.min(...gaps)).toBeGreaterThan(20)
    }
  })

  it('moves the others little when one more comes', () => {
    const net = aNet({ count: 30, ties: 40, regions: 1 })
    const one = { id: 'zz', name: { fr: 'Zone', en: 'Zone' } }
    const more = {
      ...net,
      organizations: [...net.organizations, ...net.organizations.slice(0, 1).map((first) => ({ ...first, ...one }))],
    }
    const before = new Map(drawn(net).organizations.map((one) => [one.id, one]))
    const moves = drawn(more).organizations.flatMap(({ id, x, y }) => {
      const was = before.get(id)
      return was ? [Math.hypot(was.x - x, was.y - y)] : []
    })

    expect(moves).toHaveLength(30)
    expect(Math.max(...moves)).toBeLessThan(60)
  })

  it('never writes two names of a side over each other', () => {
    const labels = drawn(aNet({ count: 40, ties: 80, regions: 1 })).organizations.flatMap(({ label }) => label ?? [])
    for (const anchor of ['start', 'end']) {
      const side = labels.filter((label) => label.anchor === anchor).toSorted((one, other) => one.y - other.y)
      const overlaps = side
        .slice(1)
        .filter((label, at) => label.y - (side[at]?.y ?? 0) < (side[at]?.lines.length ?? 1) * 16)
      expect(overlaps).toEqual([])
    }
  })

  it('opens one region of many, with a door to those it has ties with', () => {
    const net = aNet({ count: 400, ties: 900, regions: 17 })
    const drawing = drawn(net, '06')
    const inside = net.organizations.filter(({ regions }) => regions[0] === '06')

    expect(drawing.organizations.map(({ id }) => id).toSorted()).toEqual(inside.map(({ id }) => id).toSorted())
    expect(drawing.doors.length).toBeGreaterThan(3)
    expect(drawing.doors.map(({ region }) => region)).not.toContain('06')
    expect(drawn(net, '99').form).toBe('folded')
  })

  it('folds every organization into a number, and every tie between two regions into a rope', () => {
    const net = aNet({ count: 400, ties: 900, regions: 17 })
    const { swatches, ropes } = drawn(net)
    const within = new Set(net.organizations.map(({ id, regions, sector }) => `${id} ${regions[0] ?? ''} ${sector}`))

    expect(swatches.reduce((sum, { count }) => sum + count, 0)).toBe(within.size)
    expect(ropes.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(900)
  })
})

describe('the layout that a snapshot keeps', () => {
  it('is read back as it was written, and anything else is not', () => {
    const layout = layOut(bodyOf(aNet({ count: 60, ties: 90, regions: 5 })))

    expect(readLayout(JSON.parse(JSON.stringify(layout)))).toEqual(layout)
    expect([{}, null, [], { grounds: [{ region: 1 }] }].map(readLayout)).toEqual([null, null, null, null])
  })

  it('is empty for a network of nobody', () => {
    expect(layOut({ organizations: [], pairs: [] })).toEqual({ grounds: [] })
  })
})

describe('ties that hang by a thread', () => {
  const tied = (pairs: readonly string[], count = 6): Net => {
    const net = aNet({ count, ties: 0, regions: 1 })
    const organizations = net.organizations.map((one, at) => ({ ...one, id: 'abcdef'[at] ?? '' }))
    const { ties } = aNet({ count: 6, ties: 1, regions: 1 })
    return { ...net, organizations, ties: pairs.flatMap(([a = '', b = '']) => ties.map((tie) => ({ ...tie, a, b }))) }
  }
  const found = (pairs: readonly string[]) => [...hangingTies(tied(pairs))].toSorted()

  it('are those without which someone is cut off', () => {
    expect(found(['ab', 'bc', 'ac', 'cd', 'de', 'ef', 'df'])).toEqual(['c d'])
    expect(found(['ab', 'bc', 'cd', 'ad'])).toEqual([])
    expect(found(['ab', 'bc'])).toEqual(['a b', 'b c'])
  })

  it('are named with those by whom others hang: a cut point, and the only one that joins two sectors', () => {
    expect([...holdingOrganizations(tied(['ab', 'bc', 'ac', 'cd', 'de', 'ef', 'df']))]).toEqual(
      expect.arrayContaining(['c', 'd']),
    )
    expect(holdingOrganizations(tied(['ab', 'bc'], 4)).size).toBe(0)
  })

  it('are not told of fewer than five organizations', () => {
    expect(hangingTies(tied(['ab', 'bc'], 4)).size).toBe(0)
    expect(tieKey({ a: 'x', b: 'y' })).toBe('x y')
  })
})

describe('a name beside its organization', () => {
  it.each([
    ['Aire ouverte', ['Aire ouverte']],
    ['Travail de rue La Passerelle', ['Travail de rue', 'La Passerelle']],
    [
      'Centre intégré universitaire de santé et de services sociaux',
      ['Centre intégré universi…', 'de santé et de services…'],
    ],
    ['Anticonstitutionnellementparlant', ['Anticonstitutionnelleme…']],
  ])('%s takes one line or two', (name, lines) => {
    expect(wrapName(name)).toEqual(lines)
  })
})
