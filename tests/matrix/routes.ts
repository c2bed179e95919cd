import { roles, type ActorRole } from './actors.ts'
import type { Subject } from './targets.ts'

/**
 * Who gets through each route, whatever the route's method. A route without an entry fails the test.
 *
 * `access`: the route's own access says all. `roles`: a narrower set, when the handler asks for more. `of`: the address
 * names something, and `rights` says for each relation (see `actors.ts`, with the kind of thing in parentheses when it
 * matters) which roles get through. `secret`: the address holds a token that is the right itself.
 * What is not written is refused with 404, as if nothing were there; `forbidden` lists the roles that are told 403.
 */
export type RouteRow =
  | { by: 'access' }
  | { by: 'secret' }
  | { by: 'roles'; roles: readonly ActorRole[] }
  | { by: 'relation'; of: Subject; rights: Readonly<Record<string, readonly ActorRole[]>> }

const members = ['reader', 'worker', 'specialist', 'lead'] as const
const lead = ['lead'] as const
const coordinator = ['coordinator'] as const
const operator = ['operator'] as const
export const signedIn: readonly ActorRole[] = roles.filter((role) => role !== 'nobody')

const access: RouteRow = { by: 'access' }
const secret: RouteRow = { by: 'secret' }
const only = (allowed: readonly ActorRole[]): RouteRow => ({ by: 'roles', roles: allowed })
const on = (of: Subject, rights: Readonly<Record<string, readonly ActorRole[]>>): RouteRow => ({
  by: 'relation',
  of,
  rights,
})

const ofOwnLead = { own: lead }

/** By the first part of the route's id, then by the rest: `organization.edit` has the row `organization` → `edit`. */
export const routeRows: Readonly<Record<string, RouteRow>> = {
  'app.root': access,
  'welcome.home': access,
}
export const unused = { members, coordinator, operator, secret, only, on, ofOwnLead }
