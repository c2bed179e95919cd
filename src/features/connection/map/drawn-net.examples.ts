import type { Net, NetOrganization, Strength, Tie } from '../model.ts'

// The net of the mock-up: everyone in it is invented.

const names = [
  ['MJ La Courtepointe', 'La Courtepointe Youth Centre', 'community'],
  ['Travail de rue La Passerelle', 'La Passerelle Street Work', 'community'],
  ['Maison La Trame', 'La Trame House', 'community'],
  ['Centre de femmes Le Métier', 'Le Métier Women’s Centre', 'community'],
  ['École secondaire des Rapides', 'Des Rapides High School', 'education'],
  ['École secondaire du Vallon', 'Du Vallon High School', 'education'],
  ['Cégep de la Rive', 'Cégep de la Rive', 'education'],
  ['CSS des Deux-Eaux', 'Deux-Eaux School Service Centre', 'education'],
  ['CISSS, équipe jeunesse', 'CISSS, youth team', 'institutional'],
  ['Protection de la jeunesse', 'Youth protection', 'institutional'],
  ['Aire ouverte', 'Aire ouverte', 'institutional'],
  ['Police de la ville', 'City police', 'police'],
  ['SQ, poste local', 'SQ, local post', 'police'],
  ['CAVAC de la région', 'Regional CAVAC', 'justice'],
] as const

const id = (at: number): string => `00000000-0000-4000-8000-0000000000${String(at).padStart(2, '0')}`

export const exampleOrganizations: readonly NetOrganization[] = names.map(([fr, en, sector], at) => ({
  id: id(at),
  name: { fr, en },
  sector,
  regions: ['17'],
  since: '2025-01-01',
  answeredOn: at === 6 || at === 13 ? null : '2026-10-05',
  actions: [],
  needs: [],
}))

const both: readonly [number, number, Strength | null, string][] = [
  [0, 1, 'integrate', '2026-11'],
  [0, 2, 'coordinate', '2026-10'],
  [1, 2, 'coordinate', '2026-11'],
  [2, 3, 'exchange', '2026-09'],
  [0, 4, 'coordinate', '2026-11'],
  [1, 4, 'exchange', '2026-10'],
  [4, 5, 'exchange', '2026-06'],
  [5, 7, 'coordinate', '2026-11'],
  [4, 7, 'coordinate', '2025-09'],
  [0, 8, 'exchange', '2026-10'],
  [1, 10, 'integrate', '2026-11'],
  [8, 9, 'integrate', '2026-10'],
  [8, 10, 'integrate', '2026-11'],
  [9, 11, 'integrate', '2026-09'],
  [9, 12, 'exchange', '2026-11'],
  [11, 12, 'coordinate', '2026-10'],
  [7, 8, 'exchange', '2025-06'],
  [11, 13, 'coordinate', '2026-11'],
  [2, 10, null, '2026-11'],
  [5, 11, 'know', '2025-05'],
]

const exampleTies: readonly Tie[] = both.map(([a, b, strength, lastMonth], at) => {
  const isDormant = lastMonth < '2025-12'
  return {
    a: id(a),
    b: id(b),
    declared: at === 5 || at === 15 ? null : at % 7 === 3 ? 'a' : 'both',
    declaredStrength: strength,
    evidenced:
      isDormant || strength === null
        ? null
        : { strength: strength, kinds: ['activity'], times: 3, weight: 1.5, firstMonth: '2026-02', lastMonth },
    strength,
    lastMonth,
    freshness: isDormant ? 'dormant' : lastMonth < '2026-07' ? 'ageing' : 'recent',
  }
})

export const exampleNet: Net = {
  day: '2026-12-01',
  organizations: exampleOrganizations,
  ties: exampleTies,
  coverage: { answered: 12, of: 14 },
}

const sectors = ['community', 'education', 'institutional', 'police', 'justice'] as const

/** An invented net of so many organizations, in six regions. */
export function manyNet(count: number): Net {
  const [sample] = exampleOrganizations
  const organizations = Array.from({ length: count }, (_, at): NetOrganization => ({
    ...(sample as NetOrganization),
    id: `10000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    name: { fr: `Maison des Osiers ${at + 1}`, en: `Osiers House ${at + 1}` },
    sector: sectors[at % 5] ?? 'community',
    regions: [`0${(at % 6) + 1}`],
    answeredOn: at % 4 === 0 ? null : '2026-10-05',
  }))
  const ties = organizations.flatMap(({ id }, at): Tie[] =>
    [6, 11, 12].flatMap((step) => {
      const other = organizations[at + step]
      return other ? [{ ...(exampleTies[at % exampleTies.length] as Tie), a: id, b: other.id }] : []
    }),
  )
  return { ...exampleNet, organizations, ties, coverage: { answered: Math.floor(count * 0.75), of: count } }
}
