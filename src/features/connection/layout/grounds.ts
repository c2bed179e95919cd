import type { NetOrganization } from '../model.ts'
import { leaning, swinging, type DrawnGround, type NetDrawing } from './drawing.ts'
import { groundOf, groundRadius, type Ground, type NetLayout } from './lay-out.ts'
import { groupsBySector, type ToDraw } from './one-ring.ts'
import { ringOf, type RingSeat } from './ring.ts'

const side = 21
/** Linen around a ring, and under it the name of the region. */
const hem = 30
const nameRoom = 26

/** A ground for each region, with the ring of its organizations. */
export function drawGrounds({ organizations, ties, layout }: ToDraw): NetDrawing {
  const byRegion = Map.groupBy(organizations, groundOf)
  const grounds = groundsFor(byRegion, layout, (list) => groundRadius(list.length))
  const rings = grounds.map(({ region, x, y, r }) => ({
    region,
    ...ringOf(groupsBySector(byRegion.get(region) ?? []), { x, y, rx: r - hem, ry: r - hem }),
  }))
  const seats = new Map(rings.flatMap((ring) => ring.seats.map((seat) => [seat.id, { seat, region: ring.region }])))
  const groundNamed = new Map(grounds.map((ground) => [ground.region, ground]))
  return {
    form: 'grounds',
    box: boxAround(grounds, nameRoom),
    side,
    grounds,
    threads: rings.flatMap(({ arcs }) => arcs.map(({ group, d }) => ({ sector: group, d, width: 25 }))),
    organizations: organizations.flatMap(({ id, sector }) => {
      const seat = seats.get(id)?.seat
      return seat ? [{ id, sector, x: seat.x, y: seat.y, label: null }] : []
    }),
    ties: ties.flatMap((tie) => {
      const [one, other] = [seats.get(tie.a), seats.get(tie.b)]
      if (!one || !other) return []
      const ground = one.region === other.region ? groundNamed.get(one.region) : undefined
      return [{ tie, ...curveBetween(one.seat, other.seat, ground) }]
    }),
    swatches: [],
    ropes: [],
    doors: [],
  }
}

const curveBetween = (one: RingSeat, other: RingSeat, ground: DrawnGround | undefined) =>
  ground === undefined ? swinging(one, other) : leaning(one, other, ground, ground.r)

/** Grounds as the layout has them, drawn apart from their common middle until what is drawn now fits without overlap. */
export function groundsFor(
  byRegion: ReadonlyMap<string, readonly NetOrganization[]>,
  layout: NetLayout,
  radiusOf: (list: readonly NetOrganization[]) => number,
): DrawnGround[] {
  const kept = new Map(layout.grounds.map((ground) => [ground.region, ground]))
  const found = [...byRegion]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([region, list], at) => {
      const { x, y } = kept.get(region) ?? awayFrom(layout.grounds, at)
      return { region, x, y, r: radiusOf(list), count: list.length }
    })
  const spread = Math.max(0.2, ...found.flatMap((one, at) => found.slice(at + 1).map((other) => needed(one, other))))
  const [left, top] = [Math.min(...found.map(({ x }) => x)), Math.min(...found.map(({ y }) => y))]
  return found.map((ground) => ({
    ...ground,
    x: Math.round((ground.x - left) * spread),
    y: Math.round((ground.y - top) * spread),
  }))
}

/** How much farther apart two grounds must be. */
const needed = (one: DrawnGround, other: DrawnGround): number =>
  (one.r + other.r + 56) / Math.max(1, Math.hypot(one.x - other.x, one.y - other.y))

/** A region that came after the layout was made waits under the others. */
const awayFrom = (grounds: readonly Ground[], at: number): { x: number; y: number } => ({
  x: at * 200,
  y: Math.max(0, ...grounds.map(({ y, r }) => y + r)) + 200,
})

/** @param under room for a name under each ground */
export function boxAround(grounds: readonly DrawnGround[], under: number): NetDrawing['box'] {
  const left = Math.min(...grounds.map(({ x, r }) => x - r)) - 30
  const top = Math.min(...grounds.map(({ y, r }) => y - r)) - 10
  const right = Math.max(...grounds.map(({ x, r }) => x + r)) + 30
  const bottom = Math.max(...grounds.map(({ y, r }) => y + r)) + under
  return [left, top, right - left, bottom - top].map(Math.round) as [number, number, number, number]
}
