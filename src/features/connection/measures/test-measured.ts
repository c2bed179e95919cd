import type { Net, NetOrganization, Strength, Tie } from '../model.ts'

/** A tie that both declare, whose last exchange is not known unless told. */
export const aTie = (a: string, b: string, given: Partial<Tie> = {}): Tie => ({
  a: a < b ? a : b,
  b: a < b ? b : a,
  declared: 'both',
  declaredStrength: 'exchange',
  evidenced: null,
  strength: 'exchange' satisfies Strength,
  lastMonth: null,
  freshness: 'unknown',
  ...given,
})

/** A net on 1 June 2026. */
export const aNet = (organizations: readonly NetOrganization[], ties: readonly Tie[] = []): Net => ({
  day: '2026-06-01',
  organizations,
  ties,
  coverage: {
    answered: organizations.filter(({ answeredOn }) => answeredOn !== null).length,
    of: organizations.length,
  },
})
