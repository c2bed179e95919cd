/** What stands on one arc: the organizations of a sector, in their order. */
export interface RingGroup {
  key: string
  ids: readonly string[]
  /** How many stand behind one another; 1 unless more than fit side by side. */
  rows?: number | undefined
}

export interface RingShape {
  x: number
  y: number
  rx: number
  ry: number
}

export interface RingSeat {
  id: string
  group: string
  x: number
  y: number
  /** On the left half: its name is written to its left. */
  isLeft: boolean
}

export interface RingArc {
  group: string
  d: string
}

export interface Ring {
  seats: readonly RingSeat[]
  arcs: readonly RingArc[]
}

/** Free places between two arcs. */
const gap = 1
/** How far an arc goes past its last organization, of the whole ring, at most. */
const overhang = 0.032
/** Between places at even angles (1) and at even heights (0): names on the sides need height. */
const evenAngle = 0.6

/** Places of a ring that the same number of organizations, or some more, will have: by eights, so that one more moves little. */
export const ringSlots = (groups: readonly RingGroup[]): number => {
  const taken = groups.reduce((sum, { ids }) => sum + ids.length + gap, 0)
  return Math.ceil(taken / 8) * 8
}

/**
 * Organizations on arcs of their sector, clockwise from the left. Who is in which place follows from the order given and from
 * nothing else.
 */
export function ringOf(groups: readonly RingGroup[], shape: RingShape, depth = 28): Ring {
  const columns = groups.map(({ ids, rows = 1 }) => Math.ceil(ids.length / rows))
  const slot = 1 / columns.reduce((sum, count) => sum + count + gap, 0)
  const hang = Math.min(overhang, slot * 0.5)
  const seats: RingSeat[] = []
  const arcs: RingArc[] = []
  let start = gap * slot * 0.5
  for (const [at, { key, ids, rows = 1 }] of groups.entries()) {
    const placeOf = (column: number) => start + (column + 0.5) * slot
    for (const [index, id] of ids.entries()) {
      const inward = (index % rows) * depth
      const point = pointOf(placeOf(Math.floor(index / rows)), inset(shape, inward))
      seats.push({ id, group: key, ...point, isLeft: point.x < shape.x })
    }
    const last = placeOf((columns[at] ?? 1) - 1)
    const middle = inset(shape, ((rows - 1) * depth) / 2)
    arcs.push({ group: key, d: arcPath(placeOf(0) - hang, last + hang, middle) })
    start += ((columns[at] ?? 0) + gap) * slot
  }
  return { seats, arcs }
}

const inset = ({ x, y, rx, ry }: RingShape, by: number): RingShape => ({ x, y, rx: rx - by, ry: ry - by })

/** @param place of the whole ring, clockwise from nine o’clock */
function pointOf(place: number, { x, y, rx, ry }: RingShape): { x: number; y: number } {
  const fromTop = (((place + 0.75) % 1) + 1) % 1
  const isRight = fromTop < 0.5
  const down = isRight ? fromTop * 2 : (1 - fromTop) * 2
  const height = evenAngle * -Math.cos(Math.PI * down) + (1 - evenAngle) * (2 * down - 1)
  const width = Math.sqrt(Math.max(0, 1 - height * height))
  return { x: tenth(x + (isRight ? 1 : -1) * width * rx), y: tenth(y + height * ry) }
}

function arcPath(from: number, to: number, shape: RingShape): string {
  const [start, end] = [pointOf(from, shape), pointOf(to, shape)]
  const turnOf = ({ x, y }: { x: number; y: number }) => Math.atan2((y - shape.y) / shape.ry, (x - shape.x) / shape.rx)
  const turn = (turnOf(end) - turnOf(start) + 4 * Math.PI) % (2 * Math.PI)
  return `M${start.x} ${start.y}A${shape.rx} ${shape.ry} 0 ${turn > Math.PI ? 1 : 0} 1 ${end.x} ${end.y}`
}

const tenth = (value: number): number => Math.round(value * 10) / 10
