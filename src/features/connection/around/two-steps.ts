import type { Net } from '../model.ts'

/** The neighbourhood of an organization: it, those it is tied to, and those they are tied to. */
export interface Neighbourhood {
  net: Pick<Net, 'organizations' | 'ties'>
  /** Ids tied to it. */
  direct: ReadonlySet<string>
  /** One step farther. */
  beyond: ReadonlySet<string>
  /** Too many are two steps away to draw each: only direct ties are in `net`. */
  isCut: boolean
}

/** More than this are not drawn one by one. */
const most = 150

/** Two steps out of one organization. Ties between any two of those are there, too. */
export function twoStepsFrom({ organizations, ties }: Pick<Net, 'organizations' | 'ties'>, id: string): Neighbourhood {
  const direct = reachedFrom(new Set([id]), ties)
  direct.delete(id)
  const beyond = reachedFrom(direct, ties)
  for (const one of [id, ...direct]) beyond.delete(one)
  const isCut = 1 + direct.size + beyond.size > most
  const within = new Set([id, ...direct, ...(isCut ? [] : beyond)])
  return {
    net: {
      organizations: organizations.filter((one) => within.has(one.id)),
      ties: ties.filter(({ a, b }) => within.has(a) && within.has(b)),
    },
    direct,
    beyond,
    isCut,
  }
}

function reachedFrom(from: ReadonlySet<string>, ties: Net['ties']): Set<string> {
  const reached = new Set<string>()
  for (const { a, b } of ties) {
    if (from.has(a)) reached.add(b)
    if (from.has(b)) reached.add(a)
  }
  return reached
}
