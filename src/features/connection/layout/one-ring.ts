import type { NetOrganization, Tie } from '../model.ts'
import { leaning, type DrawnDoor, type DrawnRope, type NetDrawing } from './drawing.ts'
import { ringLabels } from './labels.ts'
import { groundOf, type NetLayout } from './lay-out.ts'
import { sectorRank } from './order.ts'
import { ringOf, ringSlots, type RingGroup, type RingShape } from './ring.ts'

/** What every form is drawn from. `organizations` are in order; `all` with those that are not drawn by themselves. */
export interface ToDraw {
  organizations: readonly NetOrganization[]
  all: readonly NetOrganization[]
  ties: readonly Tie[]
  layout: NetLayout
  nameOf: (organization: NetOrganization) => string
  regionName: (region: string) => string
  /** Whether names are written around a ring that has room for them. */
  isNamed: boolean
}

/** The arc of other regions: undyed. */
const elsewhere = 'elsewhere'
/** Beside the ring, for names. */
const nameRoom = 212
const side = { ring: 32, dense: 22 }

/** One ring: arcs of sectors, names around it as long as they fit; when a region is opened, the others stand on an arc of their own. */
export function drawRing(asked: ToDraw, form: 'ring' | 'dense', opened: string | null): NetDrawing {
  const doors = opened === null ? [] : doorsOf(asked, opened)
  const rows = form === 'ring' ? 1 : Math.ceil(asked.organizations.length / 60)
  const groups: RingGroup[] = [
    ...groupsBySector(asked.organizations).map((group) => ({ ...group, rows })),
    ...(doors.length === 0 ? [] : [{ key: elsewhere, ids: doors.map(({ region }) => region) }]),
  ]
  const shape = shapeOf(groups, form)
  const { seats, arcs } = ringOf(groups, shape)
  const names = new Map(asked.organizations.map((one) => [one.id, asked.nameOf(one)]))
  const named = form === 'ring' && asked.isNamed ? seats : seats.filter(({ group }) => group === elsewhere)
  const labels = ringLabels(named, (id) => names.get(id) ?? asked.regionName(id), shape)
  const seatOf = new Map(seats.map((seat) => [seat.id, seat]))
  const curve = (from: string, to: string) => {
    const [one, other] = [seatOf.get(from), seatOf.get(to)]
    return one === undefined || other === undefined ? null : leaning(one, other, shape, shape.ry)
  }
  const width = rows === 1 ? 27 : rows * 28 + 4
  return {
    form,
    box: boxOf(shape, labels.values(), labels.size > 0 ? nameRoom : 40),
    side: side[form],
    grounds: [],
    threads: arcs.map(({ group, d }) => ({
      sector: group === elsewhere ? '' : group,
      d,
      width: group === elsewhere ? 27 : width,
    })),
    organizations: asked.organizations.flatMap(({ id, sector }) => {
      const seat = seatOf.get(id)
      return seat ? [{ id, sector, x: seat.x, y: seat.y, label: labels.get(id) ?? null }] : []
    }),
    ties: asked.ties.flatMap((tie) => {
      const drawn = curve(tie.a, tie.b)
      return drawn ? [{ tie, ...drawn }] : []
    }),
    swatches: [],
    ropes: doors.flatMap(({ ropes, region }) =>
      ropes.flatMap(({ id, count }) => {
        const drawn = curve(id, region)
        return drawn ? [{ from: id, to: region, count, d: drawn.d }] : []
      }),
    ) satisfies DrawnRope[],
    doors: doors.flatMap(({ region, count }): DrawnDoor[] => {
      const [seat, label] = [seatOf.get(region), labels.get(region)]
      return seat && label ? [{ region, count, x: seat.x, y: seat.y, label }] : []
    }),
  }
}

export const groupsBySector = (organizations: readonly NetOrganization[]): RingGroup[] =>
  [...Map.groupBy(organizations, ({ sector }) => sector)]
    .toSorted(([one], [other]) => (sectorRank(one) < sectorRank(other) ? -1 : 1))
    .map(([key, list]) => ({ key, ids: list.map(({ id }) => id) }))

/** Regions that the opened one has ties with, and how many organizations of it hold them. */
function doorsOf({ organizations, all, ties }: ToDraw, opened: string) {
  const inside = new Set(organizations.map(({ id }) => id))
  const ground = new Map(all.map((one) => [one.id, groundOf(one)]))
  const counts = new Map<string, Map<string, number>>()
  for (const { a, b } of ties) {
    const [own, other] = inside.has(a) ? [a, b] : [b, a]
    const region = ground.get(other)
    if (!inside.has(own) || region === undefined || region === opened) continue
    const ropes = counts.get(region) ?? new Map<string, number>()
    counts.set(region, ropes.set(own, (ropes.get(own) ?? 0) + 1))
  }
  return [...counts]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([region, ropes]) => ({
      region,
      count: [...ropes.values()].reduce((sum, one) => sum + one, 0),
      ropes: [...ropes].map(([id, count]) => ({ id, count })).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    }))
}

function shapeOf(groups: readonly RingGroup[], form: 'ring' | 'dense'): RingShape {
  if (form === 'dense') return { x: 450, y: 400, rx: 390, ry: 350 }
  return { x: 450, y: 325, rx: 290, ry: Math.max(250, ringSlots(groups) * 10) }
}

/** Names stay inside the drawing, whatever moved them. */
function boxOf(
  { x, y, rx, ry }: RingShape,
  labels: Iterable<{ y: number; lines: readonly string[] }>,
  margin: number,
): NetDrawing['box'] {
  const heights = [...labels].flatMap((label) => [label.y - 18, label.y + label.lines.length * 17])
  const top = Math.floor(Math.min(y - ry - 30, ...heights))
  const bottom = Math.ceil(Math.max(y + ry + 30, ...heights))
  return [x - rx - margin, top, 2 * (rx + margin), bottom - top]
}
