import type { Net, NetOrganization, Tie } from '../model.ts'
import type { Gap, GapSources, Territory } from './find-gaps.ts'

/** Day that the nets of tests tell of. */
const netDay = '2026-12-01'

/** An organization that answered in the year, unless told. Its id is its name, which is enough for what is pure. */
export const organizationAt = (
  id: string,
  sector: string,
  regions: readonly string[],
  more: Partial<NetOrganization> = {},
): NetOrganization => ({
  id,
  name: { fr: id, en: id },
  sector,
  regions,
  since: '2025-01-01',
  answeredOn: '2026-11-01',
  actions: [],
  needs: [],
  ...more,
})

/** One that never answered. */
export const silentAt = (id: string, sector: string, regions: readonly string[], more: Partial<NetOrganization> = {}) =>
  organizationAt(id, sector, regions, { answeredOn: null, ...more })

const tieOf = (one: string, other: string): Tie => ({
  a: one < other ? one : other,
  b: one < other ? other : one,
  declared: 'both',
  declaredStrength: null,
  evidenced: null,
  strength: null,
  lastMonth: null,
  freshness: 'unknown',
})

/** A net of these organizations, tied as `a-b c-d` says. */
export function netOf(organizations: readonly NetOrganization[], ties = ''): Net {
  const pairs = ties.split(' ').filter(Boolean)
  return {
    day: netDay,
    organizations,
    ties: pairs.map((pair) => {
      const [one = '', other = ''] = pair.split('-')
      return tieOf(one, other)
    }),
    coverage: {
      answered: organizations.filter(({ answeredOn }) => answeredOn !== null).length,
      of: organizations.length,
    },
  }
}

/** Every tie is read; offices are not. */
export const whole: GapSources = { offices: null, isWhole: true }

const allSectors = ['community', 'education', 'institutional', 'police', 'justice'] as const
export const territoryOf = (...regions: string[]): Territory => ({ regions, sectors: allSectors })

/** Of these gaps, those of one kind. */
export const ofKind = <Kind extends Gap['kind']>(gaps: readonly Gap[], kind: Kind): (Gap & { kind: Kind })[] =>
  gaps.filter((gap): gap is Gap & { kind: Kind } => gap.kind === kind)
