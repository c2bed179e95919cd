import { regionCodes, sectorCodes } from '../../../field/index.ts'
import { freshnesses, strengths, type Net, type NetBody, type NetOrganization, type Tie } from '../model.ts'

/** Numbers that look drawn by lot and are the same each time. */
function lot(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

const idOf = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`

/** An invented net of so many organizations and ties, in the first regions of the content. */
export function aNet({ count, ties, regions }: { count: number; ties: number; regions: number }): Net {
  const next = lot(count * 31 + ties)
  const organizations = Array.from({ length: count }, (_, at): NetOrganization => {
    const sector = sectorCodes[next(sectorCodes.length)] ?? 'community'
    const name = ['Maison', 'Centre de femmes', 'École secondaire', 'Carrefour jeunesse', 'Poste'][next(5)] ?? ''
    return {
      id: idOf(at),
      name: { fr: `${name} des Osiers ${at}`, en: `${name} des Osiers ${at}` },
      sector,
      regions: [regionCodes[next(regions)] ?? '01'],
      since: '2024-01-01',
      answeredOn: next(4) === 0 ? null : '2026-10-01',
      actions: [],
      needs: [],
    }
  })
  const found = new Map<string, Tie>()
  while (found.size < Math.min(ties, (count * (count - 1)) / 4)) {
    const [one, other] = [next(count), next(count)]
    // Most ties are between neighbours, and some organizations have more than others.
    const isNear = organizations[one]?.regions[0] === organizations[other]?.regions[0]
    if (one === other || (!isNear && next(12) > 0) || next(count) < (one + other) / 4) continue
    const [a = '', b = ''] = [idOf(one), idOf(other)].toSorted()
    found.set(`${a} ${b}`, aTie(a, b, next))
  }
  const sorted = [...found.values()].toSorted((x, y) => (`${x.a}${x.b}` < `${y.a}${y.b}` ? -1 : 1))
  return { day: '2026-12-01', organizations, ties: sorted, coverage: { answered: count, of: count } }
}

function aTie(a: string, b: string, next: (below: number) => number): Tie {
  const strength = [...strengths, null][next(5)] ?? null
  const source = next(3)
  return {
    a,
    b,
    declared: source === 0 ? null : 'both',
    declaredStrength: source === 0 ? null : strength,
    evidenced:
      source === 1
        ? null
        : {
            strength: strength ?? 'know',
            kinds: ['activity'],
            times: 2,
            weight: 1,
            firstMonth: '2026-02',
            lastMonth: '2026-11',
          },
    strength,
    lastMonth: source === 1 ? null : '2026-11',
    freshness: freshnesses[next(4)] ?? 'recent',
  }
}

/** The same net as a job keeps it. */
export function bodyOf({ organizations, ties }: Net): NetBody {
  const placeOf = new Map(organizations.map(({ id }, at) => [id, at]))
  return {
    organizations,
    pairs: ties.map(({ a, b }) => ({
      a: placeOf.get(a) ?? 0,
      b: placeOf.get(b) ?? 0,
      said: [],
      seen: [{ kind: 'activity', month: '2026-11', times: 2, weight: 1 }],
    })),
  }
}

/** The same, in another order. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = lot(seed)
  const left = [...list]
  for (let at = left.length - 1; at > 0; at -= 1) {
    const other = next(at + 1)
    ;[left[at], left[other]] = [left[other] as T, left[at] as T]
  }
  return left
}
