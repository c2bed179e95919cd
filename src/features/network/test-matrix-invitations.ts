import { randomBytes, randomUUID } from 'node:crypto'
import { systemClock } from '../../kernel/clock.ts'
import type { Admin } from '../../../tests/database.ts'
import type { Actor, World } from '../../../tests/matrix/actors.ts'
import type { Row, Samples } from '../../../tests/matrix/samples.ts'
import { anImport, anInvitation } from '../../../tests/people.ts'
import { aRequest } from './requests/test-requests.ts'
import { present } from '../../../tests/present.ts'

/** Invitations and imports of lists. */
export async function invited(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { organizations, networks } = world
  const by = (name: string) => present(world.actor(name).person)
  const inside = async (organization: string, lead: string): Promise<Row> => ({
    place: { organization },
    where: { id: (await anInvitation(admin, { organization, role: 'worker', invitedBy: by(lead) })).id },
  })
  // Shown as a code: it is withdrawn, never extended.
  const shown = async (organization: string, lead: string): Promise<Row> => ({
    place: { organization },
    kind: 'by a code',
    where: {
      id: (await anInvitation(admin, { organization, role: 'worker', invitedBy: by(lead), codeHash: randomBytes(32) }))
        .id,
    },
  })
  const ofKept = await anInvitation(admin, {
    organization: organizations.kept,
    network: networks.first,
    role: 'lead',
    invitedBy: by('coordinator'),
  })
  // Sent while the organization had no lead: now that it has one, its coordinator has no more to say.
  const late = await anInvitation(admin, {
    organization: organizations.partner,
    network: networks.first,
    role: 'lead',
    invitedBy: by('coordinator'),
  })
  const asCoordinator = async (network: string, name: string): Promise<Row> => ({
    place: { network },
    kind: 'a coordinator',
    where: { id: (await anInvitation(admin, { network, role: 'coordinator', invitedBy: by(name) })).id },
  })
  const imports = async (network: string, name: string): Promise<Row> => ({
    place: { network },
    where: { id: await anImport(admin, { network, person: by(name) }) },
  })
  const invites =
    (facts: Record<string, unknown>) =>
    (actor: Actor): Record<string, unknown> => ({
      token_hash: Buffer.alloc(32, randomUUID()),
      role: 'worker',
      email: 'a@b.invalid',
      name: 'x',
      language: 'fr',
      invited_by: actor.person ?? by('lead'),
      ...facts,
    })
  const byCode = (minutes: number) => ({
    code_hash: randomBytes(32),
    expires_at: new Date(systemClock.now().getTime() + minutes * 60_000),
  })
  const asLead = (organization: string, network: string) =>
    invites({ organization_id: organization, network_id: network, role: 'lead' })
  return {
    'public.invitation': {
      rows: [
        await inside(organizations.own, 'lead'),
        await inside(organizations.partner, 'partner-lead'),
        await inside(organizations.foreign, 'foreign-lead'),
        ...(await Promise.all([shown(organizations.own, 'lead'), shown(organizations.partner, 'partner-lead')])),
        { place: { organization: organizations.kept }, where: { id: ofKept.id } },
        { place: { organization: organizations.partner }, kind: 'sent before it had a lead', where: { id: late.id } },
        await asCoordinator(networks.first, 'coordinator'),
        await asCoordinator(networks.second, 'foreign-coordinator'),
      ],
      change: `expires_at = sec.now() + interval '7 days'`,
      additions: [
        ...Object.values(organizations).map((organization) => ({
          place: { organization },
          kind: organization === organizations.kept ? 'a colleague' : '',
          row: invites({ organization_id: organization }),
        })),
        {
          place: { organization: organizations.own },
          kind: 'for a year',
          row: invites({ organization_id: organizations.own, expires_at: '2099-01-01' }),
        },
        ...Object.values(organizations).map((organization) => ({
          place: { organization },
          kind: 'by a code',
          row: invites({ organization_id: organization, ...byCode(60) }),
        })),
        {
          place: { organization: organizations.own },
          kind: 'by a code, for a day',
          row: invites({ organization_id: organizations.own, ...byCode(24 * 60) }),
        },
        { place: { organization: organizations.kept }, row: asLead(organizations.kept, networks.first) },
        {
          place: { organization: organizations.partner },
          kind: 'a lead',
          row: asLead(organizations.partner, networks.first),
        },
        {
          place: { organization: organizations.foreign },
          kind: 'a lead',
          row: asLead(organizations.foreign, networks.first),
        },
        {
          place: { network: networks.first },
          kind: 'a coordinator',
          row: invites({ network_id: networks.first, role: 'coordinator' }),
        },
        {
          place: { network: networks.second },
          kind: 'a coordinator',
          row: invites({ network_id: networks.second, role: 'coordinator' }),
        },
        {
          place: { network: networks.unheld },
          kind: 'a coordinator, nobody coordinates it',
          row: invites({ network_id: networks.unheld, role: 'coordinator' }),
        },
        {
          place: { organization: organizations.own },
          kind: 'in another’s name',
          row: invites({ organization_id: organizations.own, invited_by: world.people.ownContact }),
        },
      ],
    },
    'public.network_request': {
      rows: [
        { place: { network: networks.first }, where: { id: await aRequest(admin, networks.first, organizations.own) } },
        {
          place: { network: networks.second },
          where: { id: await aRequest(admin, networks.second, organizations.foreign) },
        },
      ],
      change: `state = CASE state WHEN 'waiting' THEN 'set-aside' ELSE 'waiting' END`,
    },
    'public.import': {
      rows: [await imports(networks.first, 'coordinator'), await imports(networks.second, 'foreign-coordinator')],
      change: `status = 'applied'`,
      additions: [networks.first, networks.second].map((network) => ({
        place: { network },
        row: (actor: Actor) => ({
          network_id: network,
          person_id: actor.person ?? by('lead'),
          file_name: 'x',
          preview: '[]',
        }),
      })),
    },
  }
}
