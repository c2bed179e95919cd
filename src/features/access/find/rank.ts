import type { FittingService, Partner } from './queries.ts'

/** An organization that may be asked, with why. */
export interface Found {
  partner: Partner
  /** Its services that meet all that is looked for; none: it covers the region, and nothing more is known. */
  services: readonly FittingService[]
  /** A sealed referral can be written to it today. */
  receives: boolean
}

/** Most that are shown of each kind: more is a list again, and not a way. */
const most = 8

/**
 * Those whose services meet all of it, then those of the region. Of each, those to whom one can write first; then by name, as they came: nobody is
 * ranked by anything else.
 */
export function rank(
  partners: readonly Partner[],
  services: readonly FittingService[],
  { region, receiving }: { region: string | null; receiving: ReadonlySet<string> },
): { fitting: Found[]; near: Found[] } {
  const found = partners.map((partner) => ({
    partner,
    services: services.filter(({ organizationId }) => organizationId === partner.id).slice(0, 3),
    receives: receiving.has(partner.id),
  }))
  const first = (some: Found[]): Found[] =>
    [...some.filter(({ receives }) => receives), ...some.filter(({ receives }) => !receives)].slice(0, most)
  return {
    fitting: first(found.filter((one) => one.services.length > 0)),
    near: first(
      found.filter((one) => one.services.length === 0 && (region === null || one.partner.regionCodes.includes(region))),
    ),
  }
}
