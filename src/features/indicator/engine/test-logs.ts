import fc from 'fast-check'
import { addDays, type Day } from '../../../kernel/clock.ts'
import { ageBands, genders, type Count, type EvidenceOrganization, type EvidenceType } from '../../evidence/index.ts'
import { shippedDefinitions } from '../definitions/shipped.ts'
import { vocabulary, type QuantityWords } from '../definitions/vocabulary.ts'
import type { Adoption, HalfOpenPeriod, LoggedEvidence, Scope } from '../model.ts'

// Logs that nobody wrote: every type, joint work, corrections, withdrawals, « not us », two records of one thing.

export const year: HalfOpenPeriod = { start: '2025-09-01' as Day, end: '2026-09-01' as Day }
export const everywhere: Scope = { kind: 'network', network: null, region: null, sector: null }

const sectors = ['community', 'education', 'institutional', 'police', 'justice']
const regions = ['06', '13', '01']
const organizations = ['A', 'B', 'C', 'D', 'E'].map((id, at) => ({
  id,
  sector: sectors[at % 4] ?? 'community',
  region: regions[at % 2] ?? '06',
  network: at === 4 ? 'south' : 'north',
}))
export const organizationScopes: Scope[] = organizations.map(({ id }) => ({ kind: 'organization', organization: id }))
export const scopes: Scope[] = [
  everywhere,
  ...['north', 'south'].map((network): Scope => ({ ...everywhere, network })),
  ...regions.map((region): Scope => ({ ...everywhere, region })),
  ...sectors.map((sector): Scope => ({ ...everywhere, sector })),
  { kind: 'network', network: 'north', region: '06', sector: 'community' },
  ...organizationScopes,
]

const types = [...vocabulary.keys()].filter((type) => type !== 'action-record')
const actions = [...new Set(shippedDefinitions.flatMap(({ action }) => action ?? []))]

const outcomes = fc.option(fc.subarray(shippedDefinitions.flatMap(({ outcome }) => outcome ?? [])), { freq: 3 })

/** Everybody takes part; each adopts some actions, for all outcomes or a few. */
export const anyAdoptions: fc.Arbitrary<Adoption[]> = fc
  .tuple(...organizations.map(() => fc.tuple(fc.subarray(actions, { minLength: actions.length - 4 }), outcomes)))
  .map((all) =>
    organizations.flatMap(({ id, sector, region, network }, at) => {
      const [adopted, pursued] = all[at] ?? [[], null]
      const row = {
        organization: id,
        networks: [network],
        sector,
        regions: [region],
        startsOn: year.start,
        endsOn: null,
      }
      return [
        { ...row, action: null, outcomes: null },
        ...adopted.map((action): Adoption => ({ ...row, action, outcomes: pursued })),
      ]
    }),
  )
export const allAdopt: Adoption[] = organizations.flatMap(({ id, sector, region, network }) =>
  [null, ...actions].map((action) => ({
    organization: id,
    networks: [network],
    sector,
    regions: [region],
    action,
    outcomes: null,
    startsOn: '2020-01-01' as Day,
    endsOn: null,
  })),
)

const orNull = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { freq: 1 })

function countsOf(quantities: ReadonlyMap<string, QuantityWords>, most: number): fc.Arbitrary<Count[]> {
  const one = ([quantity, { by, categories }]: [string, QuantityWords]): fc.Arbitrary<Count> =>
    fc.record({
      quantity: fc.constant(quantity),
      category: categories.length === 0 ? fc.constant(null) : fc.constantFrom(...categories),
      ageBand: by.includes('ageBand') ? orNull(ageBands) : fc.constant(null),
      gender: by.includes('gender') ? orNull(genders) : fc.constant(null),
      n: fc.nat(most),
    })
  const all = [...quantities].map(one)
  return all.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...all), { maxLength: 5 })
}

const tagsOf = (type: EvidenceType): fc.Arbitrary<string[]> =>
  fc
    .tuple(
      ...[...(vocabulary.get(type)?.facets ?? [])].map(([facet, values]) =>
        facet === 'kind'
          ? fc.constantFrom(...values).map((value) => [`kind:${value}`])
          : fc.subarray([...values], { maxLength: 2 }).map((some) => some.map((value) => `${facet}:${value}`)),
      ),
    )
    .map((all) => all.flat().sort())

export interface Shape {
  /** Several organizations, and two records of one thing. */
  joint: boolean
  /** Highest number said. */
  most: number
}

interface Drawn {
  record: Omit<LoggedEvidence, 'id' | 'recordKey' | 'sameAs' | 'supersedes' | 'about'>
  about: number | null
  same: number | null
  corrected: number | null
}

function recordOf(type: EvidenceType, { joint, most }: Shape): fc.Arbitrary<Drawn['record']> {
  const words = vocabulary.get(type)
  const who = fc.subarray(organizations, { minLength: 1, maxLength: joint ? 3 : 1 })
  const days = fc.tuple(fc.nat(900), fc.oneof(fc.constant(0), fc.nat(60), fc.constant(null)))
  return fc
    .tuple(who, days, tagsOf(type), countsOf(words?.quantities ?? new Map(), most), fc.nat(7), fc.boolean(), fc.nat(9))
    .map(([named, [from, length], tags, counts, place, leads, dice]) => {
      const startsOn = addDays('2024-06-01' as Day, from)
      const standing = words?.time === 'standing'
      return {
        type,
        organizations: named.map(({ id, sector, region }, at): EvidenceOrganization => ({
          id,
          part: at === 0 || leads ? 'lead' : 'partner',
          sector,
          regions: [region],
        })),
        startsOn,
        endsOn: length === null ? (standing ? null : startsOn) : addDays(startsOn, length),
        regions: place < 2 && joint ? [regions[place] ?? '06'] : [],
        tags,
        otherKind: null,
        counts,
        isWithdrawn: dice === 0,
        ...(dice === 1 && named.length > 1 ? { notUs: [named[1]?.id ?? ''] } : {}),
      }
    })
}

/** Versions of up to thirty records. A record is the same as, or about, one that was drawn before it. */
export const anyLog = (shape: Shape): fc.Arbitrary<LoggedEvidence[]> =>
  fc
    .array(
      fc.record({
        record: fc.constantFrom(...types).chain((type) => recordOf(type, shape)),
        about: fc.option(fc.nat(29), { freq: 2 }),
        same: shape.joint ? fc.option(fc.nat(29), { freq: 1 }) : fc.constant(null),
        corrected: fc.option(fc.nat(2), { freq: 1 }),
      }),
      { maxLength: 30 },
    )
    .map((drawn) => drawn.flatMap((one, at) => versionsOf(one, at, drawn)))

function versionsOf({ record, about, same, corrected }: Drawn, at: number, drawn: readonly Drawn[]): LoggedEvidence[] {
  const recordKey = `r${String(at).padStart(2, '0')}`
  // Only what stands by itself is pointed to, and by records of its own type.
  const other = same === null || same >= at ? undefined : drawn[same]
  const pointsTo = other?.same === null && other.record.type === record.type ? same : null
  const version = (number: number): LoggedEvidence => ({
    ...record,
    isWithdrawn: record.isWithdrawn && number === (corrected ?? 0),
    id: `${recordKey}.${number}`,
    recordKey,
    about: about === null ? null : `r${String(about).padStart(2, '0')}`,
    sameAs: pointsTo === null ? null : `r${String(pointsTo).padStart(2, '0')}`,
    supersedes: number === 0 ? null : `${recordKey}.${number - 1}`,
    counts: record.counts.map((count) => ({ ...count, n: number === (corrected ?? 0) ? count.n : count.n + 1 })),
  })
  return Array.from({ length: (corrected ?? 0) + 1 }, (_, number) => version(number))
}
