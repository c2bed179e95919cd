import type { Scope } from '../model.ts'

/** One name for a scope, the same everywhere it is stored. */
export const scopeKey = (scope: Scope): string =>
  scope.kind === 'organization'
    ? `organization:${scope.organization}`
    : `network:${scope.network ?? '*'}/${scope.region ?? '*'}/${scope.sector ?? '*'}`

/** Where an organization stands. `networks`: those it is in. */
export interface Standing {
  id: string
  networks: readonly string[]
  sector: string
  regions: readonly string[]
}

export const organizationScopes = (organizations: readonly Pick<Standing, 'id'>[]): Scope[] =>
  organizations.map(({ id }) => ({ kind: 'organization', organization: id }))

/**
 * Rows of the published tables of a network: the whole; each region and sector where one of its organizations stands, and their crossings; each region
 * where evidence was placed. Of every network together: the whole and the regions, which anyone reads.
 */
export function tableScopes(
  network: string | null,
  members: readonly Pick<Standing, 'sector' | 'regions'>[],
  placed: readonly string[] = [],
): Scope[] {
  const regions = [...new Set([...members.flatMap((one) => one.regions), ...placed])].toSorted()
  const sectors = [...new Set(members.map((one) => one.sector))].toSorted()
  const row = (region: string | null, sector: string | null): Scope => ({ kind: 'network', network, region, sector })
  const crossed = (): Scope[] => [
    ...sectors.map((sector) => row(null, sector)),
    ...regions.flatMap((region) => sectors.map((sector) => row(region, sector))),
  ]
  return [row(null, null), ...regions.map((region) => row(region, null)), ...(network === null ? [] : crossed())]
}

/** @throws Error when it is no scope */
export function parseScopeKey(key: string): Scope {
  const [kind, rest = ''] = key.split(/:(.*)/)
  if (kind === 'organization') return { kind, organization: rest }
  const [network, region, sector] = rest.split('/')
  if (kind !== 'network' || sector === undefined) throw new Error(`${key} is no scope`)
  const open = (part: string | undefined): string | null => (part === undefined || part === '*' ? null : part)
  return { kind, network: open(network), region: open(region), sector: open(sector) }
}
