import type pg from 'pg'
import {
  aCoordinator,
  aDesignation,
  aMembership,
  aNetwork,
  anOperator,
  anOrganization,
  aPerson,
  aSession,
  type Role,
} from '../people.ts'

/** What a person is, as far as rights go. A person without a session is `nobody`. */
export const roles = ['nobody', 'reader', 'worker', 'specialist', 'lead', 'coordinator', 'operator'] as const
export type ActorRole = (typeof roles)[number]

/**
 * Where something stands from an actor's side.
 * `self`: it is the actor's own person. `own`: of an organization where they work, or of a network they belong to.
 * `kept`: of an organization without a lead, in a network they coordinate. `partner`: of an organization in one of their
 * networks. `foreign`: the rest.
 */
export const relations = ['self', 'own', 'kept', 'partner', 'foreign'] as const
export type Relation = (typeof relations)[number]

export interface Actor {
  name: string
  role: ActorRole
  person: string | null
  /** For `asSession`, and as the cookie; null for nobody. */
  token: string | null
  /** The function that turns the token into rights: of a session, or of the link of a mail. */
  door: 'sec.begin' | 'sec.begin_plan_link'
  organizations: readonly string[]
  networks: readonly string[]
  coordinated: readonly string[]
  /** Domain of the address, which no other actor has. */
  domain: string
}

/** Whom or what something belongs to; empty: to nothing an actor could have. */
export interface Place {
  person?: string
  organization?: string
  network?: string
}

/**
 * Two networks that share nothing. `own` and `partner` are in the first and have a lead; `kept` is listed there, without
 * one; `foreign` is in the second; `lone` is in none. `unheld` is a network that nobody coordinates.
 */
export interface World {
  networks: { first: string; second: string; unheld: string }
  organizations: { own: string; partner: string; kept: string; foreign: string; lone: string }
  /** People beside the actors: the partner's worker who holds nothing, and the ones designated as contacts. */
  people: { partnerWorker: string; ownContact: string; partnerContact: string; foreignContact: string }
  designations: { own: string; partner: string; foreign: string }
  actors: readonly Actor[]
  actor(name: string): Actor
  /** Networks of each organization. */
  networksOf: ReadonlyMap<string, readonly string[]>
}

export async function aWorld(admin: pg.Pool): Promise<World> {
  const networks = {
    first: await aNetwork(admin, { nameFr: 'Première table', nameEn: 'First table' }),
    second: await aNetwork(admin, { nameFr: 'Autre table', nameEn: 'Other table' }),
    unheld: await aNetwork(admin, { nameFr: 'Table sans personne', nameEn: 'Table without anyone' }),
  }
  const organizations = {
    own: await anOrganization(admin, { network: networks.first }),
    partner: await anOrganization(admin, { network: networks.first, sector: 'institutional' }),
    kept: await anOrganization(admin, { network: networks.first, status: 'listed' }),
    foreign: await anOrganization(admin, { network: networks.second }),
    lone: await anOrganization(admin),
  }
  const networksOf = new Map<string, string[]>([
    [organizations.own, [networks.first]],
    [organizations.partner, [networks.first]],
    [organizations.kept, [networks.first]],
    [organizations.foreign, [networks.second]],
    [organizations.lone, []],
  ])
  const signIn = async (
    name: string,
  ): Promise<Pick<Actor, 'door'> & { person: string; token: string; domain: string }> => {
    const domain = `${name}.invalid`
    const person = await aPerson(admin, { name, email: `${name}@${domain}` })
    return { person, token: await aSession(admin, person), door: 'sec.begin', domain }
  }
  const member = async (name: string, role: Role, organization: string): Promise<Actor> => {
    const signedIn = await signIn(name)
    await aMembership(admin, { organization, person: signedIn.person, role })
    return {
      name,
      role,
      ...signedIn,
      organizations: [organization],
      networks: networksOf.get(organization) ?? [],
      coordinated: [],
    }
  }
  const coordinates = async (name: string, network: string): Promise<Actor> => {
    const signedIn = await signIn(name)
    await aCoordinator(admin, { network, person: signedIn.person })
    return { name, role: 'coordinator', ...signedIn, organizations: [], networks: [network], coordinated: [network] }
  }
  const nothing = { organizations: [], networks: [], coordinated: [] }
  const operator = await signIn('operator')
  await anOperator(admin, { person: operator.person })

  const actors: Actor[] = [
    {
      name: 'nobody',
      role: 'nobody',
      person: null,
      token: null,
      door: 'sec.begin',
      domain: 'nobody.invalid',
      ...nothing,
    },
    await member('stranger', 'worker', organizations.lone),
    await member('reader', 'reader', organizations.own),
    await member('worker', 'worker', organizations.own),
    await member('specialist', 'specialist', organizations.own),
    await member('lead', 'lead', organizations.own),
    await member('partner-lead', 'lead', organizations.partner),
    await member('foreign-lead', 'lead', organizations.foreign),
    await coordinates('coordinator', networks.first),
    await coordinates('foreign-coordinator', networks.second),
    { name: 'operator', role: 'operator', ...operator, ...nothing },
  ]
  const contact = async (organization: string) => {
    const { person } = await aMembership(admin, { organization })
    return { person, designation: await aDesignation(admin, { organization, person }) }
  }
  const [ownContact, partnerContact, foreignContact] = [
    await contact(organizations.own),
    await contact(organizations.partner),
    await contact(organizations.foreign),
  ]
  return {
    networks,
    organizations,
    people: {
      partnerWorker: (await aMembership(admin, { organization: organizations.partner })).person,
      ownContact: ownContact.person,
      partnerContact: partnerContact.person,
      foreignContact: foreignContact.person,
    },
    designations: {
      own: ownContact.designation,
      partner: partnerContact.designation,
      foreign: foreignContact.designation,
    },
    actors,
    networksOf,
    actor: (name) => {
      const found = actors.find((actor) => actor.name === name)
      if (!found) throw new Error(`no actor is named ${name}`)
      return found
    },
  }
}

export function relationOf(world: World, actor: Actor, place: Place): Relation {
  if (place.person !== undefined && place.person === actor.person) return 'self'
  if (place.organization === undefined) {
    return place.network !== undefined && actor.networks.includes(place.network) ? 'own' : 'foreign'
  }
  if (actor.organizations.includes(place.organization)) return 'own'
  const shared = world.networksOf.get(place.organization)?.filter((network) => actor.networks.includes(network)) ?? []
  if (shared.length === 0) return 'foreign'
  const isKept =
    place.organization === world.organizations.kept && shared.some((network) => actor.coordinated.includes(network))
  return isKept ? 'kept' : 'partner'
}
