import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Actor, Place, World } from '../../../tests/matrix/actors.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { anOrganization } from '../../../tests/people.ts'
import { aHelpRequest, anInitiative } from './test-initiatives.ts'

type Status = 'draft' | 'published'

interface Standing {
  id: string
  place: Place
  kind?: string
}

/** A draft and a published one of each organization that matters. */
async function standing(admin: Admin, { organizations, networks }: World): Promise<Standing[]> {
  const of = async (organization: string, network: string, status: Status): Promise<Standing> => ({
    id: await anInitiative(admin, { organization, network, status }),
    place: { organization },
    ...(status === 'published' && { kind: 'published' }),
  })
  return [
    await of(organizations.own, networks.first, 'draft'),
    await of(organizations.own, networks.first, 'published'),
    await of(organizations.partner, networks.first, 'draft'),
    await of(organizations.partner, networks.first, 'published'),
    await of(organizations.foreign, networks.second, 'draft'),
    await of(organizations.foreign, networks.second, 'published'),
  ]
}

/** One from the actors’ organization to a partner, and one within the other network. */
async function requests(admin: Admin, { organizations, networks, actor }: World): Promise<Standing[]> {
  const ask = async (from: string, to: string, network: string, asker: string | null, kind?: string) => {
    const initiative = await anInitiative(admin, { organization: to, network, status: 'published' })
    const id = await aHelpRequest(admin, { initiative, from, to, asker })
    return { id, place: { organization: from }, ...(kind && { kind }) }
  }
  // Not joined: it must not count among those whose agreement its network needs.
  const elsewhere = await anOrganization(admin, { network: networks.second, status: 'listed' })
  return [
    await ask(organizations.own, organizations.partner, networks.first, actor('worker').person, 'of a partner'),
    await ask(organizations.partner, elsewhere, networks.second, actor('partner-lead').person),
    await ask(organizations.foreign, elsewhere, networks.second, actor('foreign-lead').person),
  ]
}

/** Rows of initiatives, their history and the requests about them, and the additions to try. */
export async function initiativeRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { organizations, networks } = world
  const rows = await standing(admin, world)
  for (const { id } of rows) await admin.query(`UPDATE initiative SET since_year = 2020 WHERE id = $1`, [id])
  const add =
    (organization: string, network: string, more: Readonly<Record<string, unknown>> = {}) =>
    () => ({
      organization_id: organization,
      network_id: network,
      ...more,
      name_fr: 'x',
      name_en: 'x',
      aim_fr: 'x',
      aim_en: 'x',
      sectors: ['police'],
      regions: ['04'],
    })
  const offered = await anInitiative(admin, {
    organization: organizations.foreign,
    network: networks.second,
    status: 'published',
  })
  const ask = (from: string, asker?: string) => (actor: Actor) => ({
    initiative_id: offered,
    from_organization_id: from,
    to_organization_id: organizations.foreign,
    asker_id: asker ?? actor.person,
    message: 'x',
  })
  return {
    'public.initiative': {
      rows: rows.map(({ id, ...row }) => ({ ...row, where: { id } })),
      change: `aim_fr = 'x'`,
      additions: [
        { place: { organization: organizations.own }, row: add(organizations.own, networks.first) },
        {
          place: { organization: organizations.own },
          kind: 'published at once',
          row: add(organizations.own, networks.first, { status: 'published' }),
        },
        {
          place: { organization: organizations.own },
          kind: 'in a network not theirs',
          row: add(organizations.own, networks.second),
        },
        ...[
          { by_fr: 'x', by_en: 'x' },
          { version: 7 },
          { created_at: '2020-01-01T00:00:00Z' },
          { modified_at: '2020-01-01T00:00:00Z' },
        ].map((forged) => ({
          place: { organization: organizations.own },
          kind: `with ${Object.keys(forged).join(' and ')} of one’s own`,
          row: add(organizations.own, networks.first, forged),
        })),
      ],
    },
    'public.initiative_history': {
      rows: rows.map(({ id, ...row }) => ({ ...row, where: { initiative_id: id } })),
    },
    'public.initiative_request': {
      rows: (await requests(admin, world)).map(({ id, ...row }) => ({ ...row, where: { id } })),
      change: 'version = version + 1',
      additions: [
        { place: { organization: organizations.own }, row: ask(organizations.own) },
        {
          place: { organization: organizations.own },
          kind: 'in the name of someone else',
          row: ask(organizations.own, world.people.ownContact),
        },
        {
          place: { organization: organizations.own },
          kind: 'of another day',
          row: (actor: Actor) => ({ ...ask(organizations.own)(actor), created_at: '2020-01-01T00:00:00Z' }),
        },
      ],
    },
  }
}

/** Initiatives and requests that addresses name; ids that name nothing. */
export async function initiativeTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const unknown = { params: { id: randomUUID() }, place: {}, kind: 'unknown' }
  const named = ({ id, ...rest }: Standing): Target => ({ params: { id }, ...rest })
  return {
    initiative: [...(await standing(admin, world)).map(named), unknown],
    helpRequest: [...(await requests(admin, world)).map(named), unknown],
  }
}
