import { randomBytes, randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Actor, Place, World } from '../../../tests/matrix/actors.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { anOrganization } from '../../../tests/people.ts'
import { aCollaboration, aCommitment, aGuest, aMember } from './test-collaborations.ts'

interface Standing {
  id: string
  place: Place
  kind?: string
}

/** One of the actors’ organization alone, one shared with a partner, one it is invited to, one it left, and one elsewhere. */
async function standingCollaborations(admin: Admin, { organizations, networks }: World) {
  const { own, partner, foreign } = organizations
  const of = (by: string, network = networks.first) => aCollaboration(admin, { network, by })
  const alone = await of(own)
  const shared = await of(own)
  await aMember(admin, { collaboration: shared, organization: partner, proposedBy: own })
  const inviting = await of(partner)
  await aMember(admin, { collaboration: inviting, organization: own, state: 'invited', proposedBy: partner })
  const former = await of(partner)
  await aMember(admin, { collaboration: former, organization: own, state: 'left', proposedBy: partner })
  const elsewhere = await of(foreign, networks.second)
  const places: Standing[] = [
    { id: alone, place: { organization: own } },
    { id: shared, place: { organization: own }, kind: 'shared' },
    { id: inviting, place: { organization: partner }, kind: 'inviting' },
    { id: former, place: { organization: partner }, kind: 'former' },
    { id: elsewhere, place: { organization: foreign } },
  ]
  return { alone, shared, inviting, former, elsewhere, places }
}

const stayOf = async (admin: Admin, collaboration: string, organization: string): Promise<string> =>
  (
    await admin.query('SELECT id FROM collaboration_member WHERE collaboration_id = $1 AND organization_id = $2', [
      collaboration,
      organization,
    ])
  ).rows[0]?.id ?? ''

/** Rows of what this feature keeps, for every relation that matters, and the additions to try. */
export async function collaborationRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { organizations, networks, people } = world
  const { own, partner, foreign, lone } = organizations
  const all = await standingCollaborations(admin, world)
  const [here, there, elsewhere] = [{ organization: own }, { organization: partner }, { organization: foreign }]
  const proposing = await aCollaboration(admin, { network: networks.first, by: partner })
  const proposed = await aMember(admin, {
    collaboration: proposing,
    organization: own,
    state: 'proposed',
    proposedBy: partner,
  })
  const voiced = await aMember(admin, {
    collaboration: all.shared,
    organization: lone,
    state: 'proposed',
    proposedBy: partner,
  })
  const toVoice = await aMember(admin, {
    collaboration: all.shared,
    organization: foreign,
    state: 'proposed',
    proposedBy: partner,
  })
  await admin.query(
    `INSERT INTO collaboration_voice (member_id, organization_id, says, person_id) VALUES ($1, $2, 'object', $3)`,
    [voiced, own, people.ownContact],
  )
  const start =
    (by: string, network: string, more: Readonly<Record<string, unknown>> = {}) =>
    () => ({
      network_id: network,
      kind: 'alliance',
      proposed_by_id: by,
      name_fr: 'x',
      purpose: 'x',
      ...more,
    })
  const promise = (organization: string, collaboration: string, person: string) => () => ({
    collaboration_id: collaboration,
    organization_id: organization,
    person_id: person,
    what: 'x',
    due_on: '2099-01-01',
  })
  const propose =
    (organization: string, state = 'proposed') =>
    () => ({
      collaboration_id: all.alone,
      organization_id: organization,
      proposed_by_id: own,
      state,
    })
  const say = (person?: string) => (actor: Actor) => ({
    member_id: toVoice,
    organization_id: own,
    says: 'agree',
    person_id: person ?? actor.person,
  })
  return {
    'public.collaboration': {
      rows: all.places.map(({ id, ...row }) => ({ ...row, where: { id } })),
      change: `purpose = 'x'`,
      additions: [
        { place: here, row: start(own, networks.first) },
        { place: here, kind: 'in a network not theirs', row: start(own, networks.second) },
        { place: here, kind: 'agreed at once', row: start(own, networks.first, { stage: 'agreed' }) },
      ],
    },
    'public.collaboration_member': {
      rows: [
        { place: here, where: { id: await stayOf(admin, all.alone, own) } },
        { place: there, kind: 'shared', where: { id: await stayOf(admin, all.shared, partner) } },
        { place: here, kind: 'invited', where: { id: await stayOf(admin, all.inviting, own) } },
        { place: here, kind: 'left', where: { id: await stayOf(admin, all.former, own) } },
        { place: here, kind: 'proposed', where: { id: proposed } },
        { place: elsewhere, where: { id: await stayOf(admin, all.elsewhere, foreign) } },
      ],
      change: `brings = 'x'`,
      additions: [
        { place: here, row: propose(partner) },
        { place: here, kind: 'of another network', row: propose(foreign) },
        { place: here, kind: 'as a member at once', row: propose(partner, 'member') },
      ],
    },
    'public.collaboration_voice': {
      rows: [{ place: here, where: { member_id: voiced } }],
      additions: [
        { place: here, row: say() },
        { place: here, kind: 'in the name of someone else', row: say(people.ownContact) },
      ],
    },
    ...(await guestRows(admin, world, all)),
    'public.collaboration_event': {
      rows: all.places.map(({ id, ...row }) => ({ ...row, where: { collaboration_id: id } })),
    },
    'public.commitment': {
      rows: [
        {
          place: here,
          where: {
            id: await aCommitment(admin, { collaboration: all.shared, organization: own, person: people.ownContact }),
          },
        },
        {
          place: there,
          kind: 'shared',
          where: { id: await aCommitment(admin, { collaboration: all.shared, organization: partner }) },
        },
        {
          place: elsewhere,
          where: { id: await aCommitment(admin, { collaboration: all.elsewhere, organization: foreign }) },
        },
      ],
      change: `said = 'x'`,
      additions: [
        { place: here, row: promise(own, all.shared, people.ownContact) },
        { place: here, kind: 'of someone else’s', row: promise(own, all.shared, people.partnerWorker) },
        { place: here, kind: 'where they are not', row: promise(own, all.inviting, people.ownContact) },
        { place: there, row: promise(partner, all.shared, people.partnerWorker) },
      ],
    },
  }
}

const guestBy = (admin: Admin, collaboration: string, by: string): Promise<string> =>
  aGuest(admin, { collaboration, by, state: 'sent' })

/** Organizations outside the network that members proposed, and what the others say of them. */
async function guestRows(
  admin: Admin,
  { organizations, people }: World,
  all: { alone: string; shared: string; inviting: string; elsewhere: string },
): Promise<Record<string, Samples>> {
  const { own, partner, foreign } = organizations
  const [here, there, elsewhere] = [{ organization: own }, { organization: partner }, { organization: foreign }]
  const voiced = await aGuest(admin, { collaboration: all.shared, by: partner })
  const toVoice = await aGuest(admin, { collaboration: all.shared, by: partner })
  await admin.query(
    `INSERT INTO collaboration_guest_voice (guest_id, organization_id, says, person_id) VALUES ($1, $2, 'object', $3)`,
    [voiced, own, people.ownContact],
  )
  const propose = (by: string, collaboration: string) => () => ({
    collaboration_id: collaboration,
    proposed_by_id: by,
    name: 'x',
    sector: 'community',
    email: `${randomUUID()}@exemple.invalid`,
    language: 'fr',
  })
  const say = (person?: string) => (actor: Actor) => ({
    guest_id: toVoice,
    organization_id: own,
    says: 'agree',
    person_id: person ?? actor.person,
  })
  return {
    'public.collaboration_guest': {
      rows: [
        { place: here, where: { id: await guestBy(admin, all.alone, own) } },
        { place: there, kind: 'shared', where: { id: await guestBy(admin, all.shared, partner) } },
        { place: there, kind: 'inviting', where: { id: await guestBy(admin, all.inviting, partner) } },
        { place: elsewhere, where: { id: await guestBy(admin, all.elsewhere, foreign) } },
      ],
      change: `state = 'withdrawn'`,
      additions: [
        { place: here, row: propose(own, all.alone) },
        { place: here, kind: 'where they are not', row: propose(own, all.inviting) },
        { place: there, row: propose(partner, all.shared) },
      ],
    },
    'public.collaboration_guest_voice': {
      rows: [{ place: here, where: { guest_id: voiced } }],
      additions: [
        { place: here, row: say() },
        { place: here, kind: 'in the name of someone else', row: say(people.ownContact) },
      ],
    },
    'public.collaboration_mail_stop': { rows: [{ place: elsewhere, where: { address_hash: await aStop(admin) } }] },
  }
}

async function aStop(admin: Admin): Promise<Buffer> {
  const hash = randomBytes(32)
  await admin.query('INSERT INTO collaboration_mail_stop (address_hash) VALUES ($1)', [hash])
  return hash
}

/** Collaborations, proposals and commitments that addresses name; ids that name nothing. */
export async function collaborationTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const { own, partner } = world.organizations
  const all = await standingCollaborations(admin, world)
  const unknown = { place: {}, kind: 'unknown' }
  const commitment = (organization: string) => aCommitment(admin, { collaboration: all.shared, organization })
  // Not joined: it must not count among those whose agreement its network needs.
  const proposal = async (by: string) =>
    aMember(admin, {
      collaboration: all.shared,
      organization: await anOrganization(admin, { network: world.networks.first, status: 'listed' }),
      state: 'proposed',
      proposedBy: by,
    })
  return {
    collaboration: [
      ...all.places.map(({ id, ...rest }): Target => ({ params: { id }, ...rest })),
      { params: { id: randomUUID() }, ...unknown },
    ],
    commitment: [
      { params: { id: all.shared, commitmentId: await commitment(own) }, place: { organization: own } },
      { params: { id: all.shared, commitmentId: await commitment(partner) }, place: { organization: partner } },
      { params: { id: all.shared, commitmentId: randomUUID() }, ...unknown },
      { params: { id: all.alone, commitmentId: await commitment(own) }, ...unknown },
    ],
    guest: [
      { params: { id: all.shared, guestId: await guestBy(admin, all.shared, own) }, place: { organization: own } },
      {
        params: { id: all.shared, guestId: await guestBy(admin, all.shared, partner) },
        place: { organization: partner },
      },
      { params: { id: all.shared, guestId: randomUUID() }, ...unknown },
    ],
    proposedMember: [
      { params: { id: all.shared, memberId: await proposal(own) }, place: { organization: own } },
      { params: { id: all.shared, memberId: await proposal(partner) }, place: { organization: partner } },
      { params: { id: all.shared, memberId: randomUUID() }, ...unknown },
    ],
  }
}
