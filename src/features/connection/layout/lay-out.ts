import { forceCollide, forceLink, forceSimulation, forceX, forceY } from 'd3-force'
import { regions } from '../../../field/index.ts'
import type { NetBody, NetOrganization, NetPair } from '../model.ts'

/** Where the ground of a region is; `region` is empty for organizations that said none. Units are those of the drawing. */
export interface Ground {
  region: string
  x: number
  y: number
  r: number
}

/** What a snapshot keeps: where the grounds are. Places inside a ground follow from who is in it. */
export interface NetLayout {
  grounds: readonly Ground[]
}

/** A bound on the work, whatever the network. */
const ticks = 180
/** More organizations than this are folded by region and sector. */
export const foldedFrom = 150
const foldedRadius = 88
/** Drawing units a degree, north to south and east to west. */
const degree = { lat: 92, lon: 62 }

/** Where an organization is drawn: its first region. */
export const groundOf = ({ regions: own }: NetOrganization): string => own[0] ?? ''

/** A ground is as large as the ring of its organizations. */
export const groundRadius = (count: number): number => Math.round(Math.max(64, 40 + (count * 34) / (2 * Math.PI)))

/**
 * Grounds of the regions of a network: near where they are on the map, drawn closer by ties between regions, never on top of one
 * another. The same network gives the same grounds, in whatever order it comes.
 */
export function layOut(body: NetBody): NetLayout {
  const counts = countedBy(body.organizations.map(groundOf))
  const isFolded = body.organizations.length > foldedFrom
  const nodes = [...counts.keys()].toSorted().map((region, at) => {
    const home = homeOf(region, at)
    return {
      region,
      home,
      r: isFolded ? foldedRadius : groundRadius(counts.get(region) ?? 0),
      x: home.x,
      y: home.y,
    }
  })
  const links = [...countedBy(interregional(body))]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, count]) => {
      const [source = '', target = ''] = key.split('|')
      return { source, target, count }
    })
  forceSimulation(nodes)
    .force('x', forceX<(typeof nodes)[number]>(({ home }) => home.x).strength(0.3))
    .force('y', forceY<(typeof nodes)[number]>(({ home }) => home.y).strength(0.3))
    .force(
      'ties',
      forceLink<(typeof nodes)[number], (typeof links)[number]>(links)
        .id(({ region }) => region)
        .distance(150)
        .strength(({ count }) => Math.min(0.12, 0.01 * Math.log2(1 + count))),
    )
    .force('apart', forceCollide<(typeof nodes)[number]>(({ r }) => r + 28).iterations(4))
    .stop()
    .tick(ticks)
  return { grounds: nodes.map(({ region, r, x, y }) => ({ region, r, x: Math.round(x), y: Math.round(y) })) }
}

/** What a snapshot kept, when it is a layout. */
export function readLayout(kept: unknown): NetLayout | null {
  if (typeof kept !== 'object' || kept === null || !('grounds' in kept) || !Array.isArray(kept.grounds)) return null
  const grounds = kept.grounds as readonly Partial<Ground>[]
  const isWhole = grounds.every(
    ({ region, x, y, r }) => typeof region === 'string' && [x, y, r].every((one) => Number.isFinite(one)),
  )
  return isWhole ? { grounds: grounds as readonly Ground[] } : null
}

/** Where a region begins: on the map of the content, or, when it has no place there, in a row under it. */
function homeOf(code: string, at: number): { x: number; y: number } {
  const region = regions.find((one) => one.code === code)
  if (region === undefined) return { x: 400 + at * 20, y: 600 }
  return { x: (region.middle.lon + 76) * degree.lon, y: (50 - region.middle.lat) * degree.lat }
}

const isTied = ({ said, seen }: NetPair): boolean =>
  seen.length > 0 || said.some(({ says, until }) => until === null && says !== 'none')

/** One key for each tie between two regions. */
const interregional = ({ organizations, pairs }: NetBody): string[] =>
  pairs.filter(isTied).flatMap(({ a, b }) => {
    const [one, other] = [organizations[a], organizations[b]]
    if (one === undefined || other === undefined) return []
    const ends = [groundOf(one), groundOf(other)]
    return ends[0] === ends[1] ? [] : [ends.toSorted().join('|')]
  })

function countedBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
