import type { Net, NetOrganization } from '../model.ts'
import { isAnswered } from '../rules.ts'

/** A net by places in `organizations`: what the searches of gaps walk. */
export interface NetIndex {
  organizations: readonly NetOrganization[]
  /** Neighbours of each organization, in the order of places. */
  tied: readonly (readonly number[])[]
  /** Ties by places, `[a, b]`. */
  ties: readonly (readonly [number, number])[]
  /** Whether each answered the question about its ties within 12 months of the day. */
  answered: readonly boolean[]
}

/** Reads a net once for all searches. A tie of an organization that the net does not have is passed over. */
export function indexNet({ organizations, ties, day }: Pick<Net, 'organizations' | 'ties' | 'day'>): NetIndex {
  const places = new Map(organizations.map(({ id }, place) => [id, place]))
  const tied = organizations.map(() => new Set<number>())
  const found: [number, number][] = []
  for (const tie of ties) {
    const a = places.get(tie.a)
    const b = places.get(tie.b)
    if (a === undefined || b === undefined || a === b || tied[a]?.has(b)) continue
    tied[a]?.add(b)
    tied[b]?.add(a)
    found.push([a, b])
  }
  return {
    organizations,
    tied: tied.map((set) => [...set].sort((a, b) => a - b)),
    ties: found,
    answered: organizations.map(({ answeredOn }) => isAnswered(answeredOn, day)),
  }
}

/** Groups that ties hold together, each in the order of places, the first by its first place. `without`: as if it were not there. */
export function partsOf(
  { tied }: Pick<NetIndex, 'tied'>,
  { within, without }: { within?: readonly number[]; without?: number } = {},
): number[][] {
  const all = within ?? tied.keys()
  const left = new Set(all)
  if (without !== undefined) left.delete(without)
  const parts: number[][] = []
  for (const start of left) {
    left.delete(start)
    const part = [start]
    for (const place of part) for (const other of tied[place] ?? []) if (left.delete(other)) part.push(other)
    parts.push(part.sort((a, b) => a - b))
  }
  return parts.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

/** How many of these answered, of how many. */
export const coverageOf = (
  index: Pick<NetIndex, 'answered'>,
  places: readonly number[],
): { answered: number; of: number } => ({
  answered: places.filter((place) => index.answered[place]).length,
  of: places.length,
})
