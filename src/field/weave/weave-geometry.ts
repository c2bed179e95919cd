import type { SectorCode } from '../sectors/sectors.ts'
import { sectors } from '../sectors/sectors.ts'

/** One run of thread that shows, between two crossings where it passes under; along the thread, in user units. */
export interface Run {
  from: number
  to: number
  /** It dives under another thread at that end. */
  divesAtStart: boolean
  divesAtEnd: boolean
}

export interface WovenThread {
  sector: SectorCode
  /** Across the thread: its first edge. */
  edge: number
  start: number
  end: number
  /** Empty when nobody holds the sector. */
  runs: readonly Run[]
  held: boolean
}

export interface Weaving {
  width: number
  warps: readonly WovenThread[]
  wefts: readonly WovenThread[]
}

/** Sizes of a cloth, in its own user units. `round` shortens the outer threads so that the whole is a nest. */
export interface Loom {
  pitch: number
  width: number
  gap: number
  firstEdge: number
  round: readonly [number, number, number, number, number]
  side: number
}

export const largeLoom: Loom = {
  pitch: 101.7,
  width: 73.2,
  gap: 4.7,
  firstEdge: 92.9,
  round: [62.4, 46.1, 38, 46.1, 62.4],
  side: 666,
}
export const smallLoom: Loom = {
  pitch: 19.3,
  width: 13.9,
  gap: 0.9,
  firstEdge: 14.4,
  round: [8.6, 5.5, 4, 5.5, 8.6],
  side: 120,
}

/** Plain weave of the held sectors: each thread passes over, then under, the next one held. */
export function weave(held: ReadonlySet<SectorCode>, loom: Loom): Weaving {
  return { width: loom.width, warps: threadsOf('warp', held, loom), wefts: threadsOf('weft', held, loom) }
}

function threadsOf(direction: 'warp' | 'weft', held: ReadonlySet<SectorCode>, loom: Loom): WovenThread[] {
  const heldPlaces = sectors.flatMap((sector, place) => (held.has(sector.code) ? [place] : []))
  return sectors.map((sector, place) => {
    const start = loom.round[place]
    if (start === undefined) throw new Error(`This loom has no place for the thread of ${sector.code}`)
    const end = loom.side - start
    const rank = heldPlaces.indexOf(place)
    const passesUnder = heldPlaces.filter((_, other) => (rank + other) % 2 === (direction === 'warp' ? 1 : 0))
    const isHeld = held.has(sector.code)
    const runs = isHeld ? runsBetween(start, end, passesUnder, loom) : []
    return { sector: sector.code, edge: edgeOf(place, loom), start, end, runs, held: isHeld }
  })
}

function runsBetween(start: number, end: number, passesUnder: readonly number[], loom: Loom): Run[] {
  const dives = passesUnder.map((place) => edgeOf(place, loom))
  const starts = [start, ...dives.map((edge) => edge + loom.width + loom.gap)]
  const ends = [...dives.map((edge) => edge - loom.gap), end]
  return starts.map((from, index) => ({
    from: round(from),
    to: round(ends[index] ?? end),
    divesAtStart: index > 0,
    divesAtEnd: index < ends.length - 1,
  }))
}

function edgeOf(place: number, loom: Loom): number {
  return round(loom.firstEdge + place * loom.pitch)
}

export function round(length: number): number {
  return Math.round(length * 10) / 10
}
