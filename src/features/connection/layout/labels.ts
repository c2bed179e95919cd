import type { RingSeat, RingShape } from './ring.ts'

/** A name beside its organization: one line or two, the first baseline at `y`. */
export interface Label {
  lines: readonly string[]
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  /** From the organization to its name, when it is written away from it. */
  leader: string | null
}

const lineHeight = 17
/** Characters of a line. */
const longest = 24

/** A name in one line or two of about the same length; what still does not fit ends in « … ». */
export function wrapName(name: string): string[] {
  if (name.length <= 16) return [name]
  const words = name.split(' ')
  const cuts = words.slice(1).map((_, at) => {
    const lines = [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]
    return { lines, width: Math.max(...lines.map(({ length }) => length)) }
  })
  const best = cuts.toSorted((one, other) => one.width - other.width)[0]
  if (best === undefined) return [shortened(name)]
  return best.lines.map(shortened)
}

const shortened = (line: string): string => (line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`)

/** Names around a ring, outside of it. Those of a side never overlap: they move up, or down, away from its middle. */
export function ringLabels(
  seats: readonly RingSeat[],
  nameOf: (id: string) => string,
  shape: RingShape,
): Map<string, Label> {
  const labels = new Map<string, Label>()
  for (const isLeft of [true, false]) {
    const side = seats.filter((seat) => seat.isLeft === isLeft)
    const upper = side.filter(({ y }) => y <= shape.y).toSorted((one, other) => other.y - one.y)
    const lower = side.filter(({ y }) => y > shape.y).toSorted((one, other) => one.y - other.y)
    let lowest = Number.POSITIVE_INFINITY
    let highest = Number.NEGATIVE_INFINITY
    for (const [at, seat] of upper.entries()) {
      const lines = wrapName(nameOf(seat.id))
      const room = lines.length * lineHeight
      const middle = Math.min(preferred(seat, room, shape), lowest - room / 2 - 3)
      lowest = middle - room / 2
      if (at === 0) highest = middle + room / 2
      labels.set(seat.id, labelAt(seat, lines, middle, shape))
    }
    for (const seat of lower) {
      const lines = wrapName(nameOf(seat.id))
      const room = lines.length * lineHeight
      const middle = Math.max(preferred(seat, room, shape), highest + room / 2 + 3)
      highest = middle + room / 2
      labels.set(seat.id, labelAt(seat, lines, middle, shape))
    }
  }
  return labels
}

/** How much the way out of the ring, at an organization, goes across and up or down. */
function outward({ x, y }: RingSeat, shape: RingShape): { across: number; down: number } {
  const [across, down] = [(x - shape.x) / shape.rx ** 2, (y - shape.y) / shape.ry ** 2]
  const length = Math.hypot(across, down) || 1
  return { across: across / length, down: down / length }
}

/** Middle of a name: beside its organization on the sides, over it at the top, under it at the bottom. */
const preferred = (seat: RingSeat, room: number, shape: RingShape): number =>
  seat.y + outward(seat, shape).down * (17 + room / 2)

function labelAt(seat: RingSeat, lines: readonly string[], middle: number, shape: RingShape): Label {
  const away = seat.isLeft ? -1 : 1
  const room = lines.length * lineHeight
  const isFar = Math.abs(middle - seat.y) > 17 + room / 2 + 12
  const x = Math.round(seat.x + away * Math.max(isFar ? 12 : 5, Math.abs(outward(seat, shape).across) * 30))
  const y = Math.round(middle - room / 2 + 13)
  return {
    lines,
    x,
    y,
    anchor: seat.isLeft ? 'end' : 'start',
    leader: isFar ? `M${seat.x} ${seat.y}L${x - away * 3} ${Math.round(middle)}` : null,
  }
}
