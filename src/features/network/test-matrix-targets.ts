import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Place, World } from '../../../tests/matrix/actors.ts'
import type { Target } from '../../../tests/matrix/samples.ts'
import { aMembership, anImport, anInvitation } from '../../../tests/people.ts'
import { anAbsence } from './answering/test-answering.ts'
import { aRequest } from './requests/test-requests.ts'
import { aDeparture } from './test-departures.ts'
import { readColumns } from './import/columns.ts'

/** Networks, organizations, their people, invitations and imports; ids that name nothing, and parents that are not theirs. */
export async function networkTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const { organizations, people } = world
  const ofOrganization = (id: string, place: Place, kind?: string): Target => ({
    params: { id, organizationId: id },
    place,
    fields: { organization: id, network: world.networksOf.get(id)?.[0] ?? world.networks.first },
    ...(kind && { kind }),
  })
  const worker = world.actor('worker').person as string
  const foreignWorker = (await aMembership(admin, { organization: organizations.foreign })).person
  const member = (organization: string, personId: string, place: Place, kind?: string): Target => ({
    params: { id: organization, organizationId: organization, personId },
    place,
    ...(kind && { kind }),
  })
  const members = [
    member(organizations.own, worker, { organization: organizations.own }),
    member(organizations.partner, people.partnerWorker, { organization: organizations.partner }),
    member(organizations.foreign, foreignWorker, { organization: organizations.foreign }),
    member(organizations.own, people.partnerWorker, {}, 'a parent that is not theirs'),
    member(organizations.partner, worker, {}, 'a parent that is not theirs'),
    member(organizations.own, randomUUID(), {}, 'unknown'),
  ]
  const contacts = [
    { organization: organizations.own, person: people.ownContact },
    { organization: organizations.partner, person: people.partnerContact },
    { organization: organizations.foreign, person: people.foreignContact },
  ]
  const absences: Target[] = []
  for (const { organization, person } of contacts) {
    const absenceId = await anAbsence(admin, { organization, person, from: 30, until: 32 })
    const target = member(organization, person, { organization })
    absences.push({ ...target, params: { ...target.params, absenceId } })
  }
  const departed: Target[] = []
  for (const name of ['own', 'partner', 'foreign'] as const) {
    const organization = organizations[name]
    departed.push(member(organization, (await aDeparture(admin, { organization })).personId, { organization }))
  }
  const { first, second } = world.networks
  const coordinators = ['coordinator', 'foreign-coordinator'].map((name) => world.actor(name).person as string)
  return {
    network: [
      ...[first, second].map((network) => ({ params: { id: network, networkId: network }, place: { network } })),
      { params: { id: randomUUID(), networkId: randomUUID() }, place: {}, kind: 'unknown' },
    ],
    coordinator: [
      { params: { id: first, personId: coordinators[0] as string }, place: { network: first } },
      { params: { id: second, personId: coordinators[1] as string }, place: { network: second } },
      { params: { id: first, personId: coordinators[1] as string }, place: {}, kind: 'a parent that is not theirs' },
    ],
    organization: [
      ...Object.values(organizations).map((organization) => ofOrganization(organization, { organization })),
      ofOrganization(randomUUID(), {}, 'unknown'),
    ],
    member: members,
    lowered: members.map((one) => ({ ...one, params: { ...one.params, role: 'reader' } })),
    leaver: members.map((one) =>
      'organization' in one.place ? { ...one, place: { ...one.place, person: one.params['personId'] as string } } : one,
    ),
    answerer: contacts.map(({ organization, person }) => member(organization, person, { organization })),
    absence: absences,
    departed: [...departed, member(organizations.own, people.partnerWorker, {}, 'who never left')],
    invitation: await invitations(admin, world),
    request: [
      { params: { id: await aRequest(admin, first, organizations.own) }, place: { network: first } },
      { params: { id: await aRequest(admin, second, organizations.foreign) }, place: { network: second } },
      { params: { id: randomUUID() }, place: {}, kind: 'unknown' },
    ],
    import: await imports(admin, world),
  }
}

async function invitations(admin: Admin, world: World): Promise<Target[]> {
  const { organizations, networks } = world
  const target = async (
    invitedBy: string,
    facts: { organization?: string; network?: string },
    kind?: string,
  ): Promise<Target> => {
    const { id } = await anInvitation(admin, { invitedBy: world.actor(invitedBy).person as string, ...facts })
    return {
      params: { id },
      place: facts.organization ? { organization: facts.organization } : { network: facts.network as string },
      ...(kind && { kind }),
    }
  }
  return [
    await target('lead', { organization: organizations.own }),
    await target('partner-lead', { organization: organizations.partner }),
    await target('foreign-lead', { organization: organizations.foreign }),
    await target('coordinator', { organization: organizations.kept, network: networks.first }),
    await target('coordinator', { network: networks.first }, 'a coordinator'),
    await target('foreign-coordinator', { network: networks.second }, 'a coordinator'),
    { params: { id: randomUUID() }, place: {}, kind: 'unknown' },
  ]
}

async function imports(admin: Admin, { networks, actor }: World): Promise<Target[]> {
  const read = readColumns(['nom', 'secteur'], [{ line: 2, cells: ['École inventée', 'Éducation'] }])
  if (!read.ok) throw new Error('the smallest list is no longer read')
  const preview = { stage: 'read', list: read.value, notes: [], defaults: { sector: null, regions: [] } }
  const target = async (network: string, by: string): Promise<Target> => {
    const id = await anImport(admin, { network, person: actor(by).person as string })
    await admin.query('UPDATE import SET preview = $2 WHERE id = $1', [id, JSON.stringify(preview)])
    return { params: { id }, place: { network } }
  }
  return [
    await target(networks.first, 'coordinator'),
    await target(networks.second, 'foreign-coordinator'),
    { params: { id: randomUUID() }, place: {}, kind: 'unknown' },
  ]
}
