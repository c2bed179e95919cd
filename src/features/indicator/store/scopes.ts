import type { Scope } from '../model.ts'

/** One name for a scope, the same everywhere it is stored. */
export const scopeKey = (scope: Scope): string =>
  scope.kind === 'organization'
    ? `organization:${scope.organization}`
    : `network:${scope.network ?? '*'}/${scope.region ?? '*'}/${scope.sector ?? '*'}`

/** Where organizations stand. */
export interface ScopeFacts {
  /** Every network of the instance. */
  networks: readonly string[]
  organizations: readonly Standing[]
}

/** `networks`: those it is in. */
export interface Standing {
  id: string
  networks: readonly string[]
  sector: string
  regions: readonly string[]
}

/**
 * The scopes of the published tables: each organization; of each network, and of the instance, the whole, each region and sector where an
 * organization stands, and their crossings. A table is not narrower where nobody stands: an empty row would be published for nothing. Where evidence
 * was placed in a region where nobody stands, that region has its row as well.
 */
export function publishedScopes(
  { networks, organizations }: ScopeFacts,
  placed: readonly string[] = [],
): Scope[] {
  const tables = [null, ...networks].flatMap((network) => {
    const members = network === null ? organizations : organizations.filter((one) => one.networks.includes(network))
    return tableScopes(network, members, placed)
  })
  return [...organizations.map(({ id }): Scope => ({ kind: 'organization', organization: id })), ...tables]
}

/** Rows of the tables of one network that hold one of these organizations, or evidence placed in one of these regions. */
export function tableScopes(
  network: string | null,
  members: readonly Pick<Standing, 'sector' | 'regions'>[],
  placed: readonly string[] = [],
): Scope[] {
  const regions = [...new Set([...members.flatMap((one) => one.regions), ...placed])].toSorted()
  const sectors = [...new Set(members.map((one) => one.sector))].toSorted()
  const row = (region: string | null, sector: string | null): Scope => ({ kind: 'network', network, region, sector })
  return [
    row(null, null),
    ...regions.map((region) => row(region, null)),
    ...sectors.map((sector) => row(null, sector)),
    ...regions.flatMap((region) => sectors.map((sector) => row(region, sector))),
  ]
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
