import type { Net, NetOrganization } from '../model.ts'

/** Organizations of either day, each as on the later one: both drawings give them the same places. */
export function organizationsOfBoth(before: Net, after: Net): NetOrganization[] {
  const now = new Set(after.organizations.map(({ id }) => id))
  return [...after.organizations, ...before.organizations.filter(({ id }) => !now.has(id))]
}
