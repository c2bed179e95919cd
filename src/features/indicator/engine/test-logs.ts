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

/** Nearly every number of the type, of everybody; some by age or gender too. */
function countsOf(quantities: ReadonlyMap<string, QuantityWords>, most: number): fc.Arbitrary<Count[]> {
  const rows = ([quantity, { by, categories }]: [string, QuantityWords]): fc.Arbitrary<Count[]> => {
    const row = (ageBand: fc.Arbitrary<Count['ageBand']>, gender: fc.Arbitrary<Count['gender']>, of: string | null) =>
      fc.record({ quantity: fc.constant(quantity), category: fc.constant(of), ageBand, gender, n: fc.nat(most) })
    const ages = by.includes('ageBand') ? orNull(ageBands) : fc.constant(null)
    const ofGender = by.includes('gender') ? orNull(genders) : fc.constant(null)
    const total = (of: string | null) => fc.array(row(fc.constant(null), fc.constant(null), of), { maxLength: 1 })
    const more = by.length === 0 ? fc.constant([]) : fc.array(row(ages, ofGender, null), { maxLength: 2 })
    const said = categories.length === 0 ? [total(null)] : categories.map(total)
    return fc.tuple(...said, more).map((all) => all.flat())
  }
  return fc.tuple(...[...quantities].map(rows)).map((all) => all.flat())
}

const asked = JSON.stringify(shippedDefinitions)

/** Values that some measure asks for, and one that none does. */
function wantedOf(facet: string, values: readonly string[]): string[] {
  const wanted = values.filter((value) => asked.includes(`"${facet}:${value}"`))
  return [...wanted, ...values.filter((value) => !wanted.includes(value)).slice(0, wanted.length === 0 ? 3 : 1)]
}

const tagsOf = (type: EvidenceType): fc.Arbitrary<string[]> =>
  fc
    .tuple(
      ...[...(vocabulary.get(type)?.facets ?? [])].map(([facet, values]) =>
        facet === 'kind'
          ? fc.constantFrom(...values).map((value) => [`kind:${value}`])
          : fc.subarray(wantedOf(facet, values)).map((some) => some.map((value) => `${facet}:${value}`)),
      ),
    )
    .map((all) => all.flat().sort())

export interface Shape {
  /** Several organizations, and two records of one thing. */
  joint: boolean
  /** Highest number said. */
  most: number
  /** Types of evidence; each log holds a few of them. */
  types?: readonly EvidenceType[]
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
  const days = fc.tuple(fc.nat(600), fc.oneof(fc.constant(0), fc.nat(60), fc.constant(null)))
  return fc
    .tuple(who, days, tagsOf(type), countsOf(words?.quantities ?? new Map(), most), fc.nat(7), fc.boolean(), fc.nat(9))
    .map(([named, [from, length], tags, counts, place, leads, dice]) => {
      const startsOn = addDays('2025-03-01' as Day, from)
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
export function anyLog(shape: Shape): fc.Arbitrary<LoggedEvidence[]> {
  const records = new Map((shape.types ?? types).map((type) => [type, drawnOf(type, shape)]))
  return fc
    .subarray([...records.values()], { minLength: 2, maxLength: 5 })
    .chain((some) => fc.array(fc.oneof(...some), { minLength: 5, maxLength: 30 }))
    .map((drawn) => drawn.flatMap((one, at) => versionsOf(one, at, drawn)))
}

const drawnOf = (type: EvidenceType, shape: Shape): fc.Arbitrary<Drawn> =>
  fc.record({
    record: recordOf(type, shape),
    about: fc.option(fc.nat(29), { freq: 2 }),
    same: shape.joint ? fc.option(fc.nat(29), { freq: 1 }) : fc.constant(null),
    corrected: fc.option(fc.nat(2), { freq: 1 }),
  })

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
