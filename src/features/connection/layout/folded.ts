import { sectorCodes } from '../../../field/index.ts'
import type { NetOrganization, Tie } from '../model.ts'
import { swinging, type DrawnRope, type DrawnSwatch, type NetDrawing } from './drawing.ts'
import { boxAround, groundsFor } from './grounds.ts'
import { groundOf } from './lay-out.ts'
import type { ToDraw } from './one-ring.ts'

const radius = 88
/** From the middle of a ground to its swatches. */
const reach = 52

/** Numbers by region and sector, a ground a region; ties are drawn as one between two regions, or two sectors of one. */
export function drawFolded({ organizations, ties, layout }: ToDraw): NetDrawing {
  const grounds = groundsFor(Map.groupBy(organizations, groundOf), layout, () => radius)
  const counts = new Map<string, number>()
  for (const one of organizations) counts.set(cellOf(one), (counts.get(cellOf(one)) ?? 0) + 1)
  const places = new Map<string, { x: number; y: number }>(
    grounds.map(({ region, x, y }): [string, { x: number; y: number }] => [region, { x, y }]),
  )
  const swatches = grounds.flatMap(({ region, x, y }) =>
    sectorCodes.map((sector, at): DrawnSwatch => {
      const turn = (at / sectorCodes.length) * 2 * Math.PI - Math.PI * 0.5 - (2 * Math.PI) / sectorCodes.length
      const point = { x: Math.round(x + reach * Math.cos(turn)), y: Math.round(y + reach * Math.sin(turn)) }
      places.set(`${region}/${sector}`, point)
      return { region, sector, count: counts.get(`${region}/${sector}`) ?? 0, ...point }
    }),
  )
  return {
    form: 'folded',
    box: boxAround(grounds, 30),
    side: 30,
    grounds,
    threads: [],
    organizations: [],
    ties: [],
    swatches,
    ropes: ropesOf(organizations, ties, places),
    doors: [],
  }
}

const cellOf = (one: NetOrganization): string => `${groundOf(one)}/${one.sector}`

function ropesOf(
  organizations: readonly NetOrganization[],
  ties: readonly Tie[],
  places: ReadonlyMap<string, { x: number; y: number }>,
): DrawnRope[] {
  const of = new Map(organizations.map((one) => [one.id, one]))
  const counts = new Map<string, { from: string; to: string; count: number }>()
  for (const { a, b } of ties) {
    const [one, other] = [of.get(a), of.get(b)]
    if (one === undefined || other === undefined) continue
    const isApart = groundOf(one) !== groundOf(other)
    const [from = '', to = ''] = [one, other].map((end) => (isApart ? groundOf(end) : cellOf(end))).toSorted()
    if (from === to) continue
    const rope = counts.get(`${from}|${to}`) ?? { from, to, count: 0 }
    counts.set(`${from}|${to}`, { ...rope, count: rope.count + 1 })
  }
  return [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, { from, to, count }]) => {
      const [start, end] = [places.get(from), places.get(to)]
      return start && end ? [{ from, to, count, d: swinging(start, end, 0.06).d }] : []
    })
}
