import type { ActorRole } from './actors.ts'

/** What may be done with a row of a table, as tis_app. */
export type Verb = 'select' | 'insert' | 'update' | 'delete'
export const verbs: readonly Verb[] = ['select', 'insert', 'update', 'delete']

/**
 * Who may read and write rows of a table as tis_app, whatever the code does. For each verb: what the row is to the person (a
 * relation of `actors.ts`, with the kind of row in parentheses when it matters) → the roles that may. What is not written is
 * refused.
 */
export type Rights = Partial<Record<Verb, Readonly<Record<string, readonly ActorRole[]>>>>

/**
 * Who gets through a route, whatever its method.
 *
 * `access`: the route's own access says all, with what a form must send to be understood, and what a public address
 * names. `roles`: a narrower set, when the handler asks for more. `of`: the address names something, and `rights` says for each relation (see `actors.ts`, with the kind of thing in parentheses when it
 * matters) which roles get through. `secret`: the address or a cookie holds a token that is the right itself.
 * What is not written is refused, as if nothing were there.
 */
export type RouteRow =
  | { by: 'access'; fields?: Readonly<Record<string, string>>; params?: Readonly<Record<string, string>> }
  | { by: 'secret' }
  | { by: 'roles'; roles: readonly ActorRole[] }
  | { by: 'relation'; of: string; rights: Readonly<Record<string, readonly ActorRole[]>> }

export const members = ['reader', 'worker', 'specialist', 'lead'] as const
export const inNetwork = [...members, 'coordinator'] as const
export const signedIn = [...inNetwork, 'operator'] as const
export const lead = ['lead'] as const
export const coordinator = ['coordinator'] as const
export const operator = ['operator'] as const

/** Secrets and machinery: no session reads or writes a row; functions and sign-in do what must be done. */
export const closed: Rights = {}

export const access: RouteRow = { by: 'access' }
export const secret: RouteRow = { by: 'secret' }
export const only = (allowed: readonly ActorRole[]): RouteRow => ({ by: 'roles', roles: allowed })
/** `of`: the kind of thing that the address names, one of the `targets` of the features. */
export const on = (of: string, rights: Readonly<Record<string, readonly ActorRole[]>>): RouteRow => ({
  by: 'relation',
  of,
  rights,
})

/** A deed that only the lead of the organization may do. */
export const ofLead = (of: string): RouteRow => on(of, { own: lead })
