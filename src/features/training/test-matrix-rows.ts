import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Place, World } from '../../../tests/matrix/actors.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { aCertificate, aDeclaration, aPlace, aTraining, aTrainingSession } from './test-trainings.ts'

type Kind = 'shown' | 'withdrawn' | undefined

interface Standing {
  id: string
  session: string
  place: Place & { organization: string }
  kind: Kind
}

const kindOf = (kind: string | undefined) => (kind === undefined ? {} : { kind })

/** A training of its organization alone, one shown to its network, and one withdrawn, each with a session, of each organization that matters. */
async function standingTrainings(admin: Admin, { organizations, networks }: World): Promise<Standing[]> {
  const found: Standing[] = []
  for (const [organization, network] of [
    [organizations.own, networks.first],
    [organizations.partner, networks.first],
    [organizations.foreign, networks.second],
  ] as const)
    for (const kind of [undefined, 'shown', 'withdrawn'] as const) {
      const id = await aTraining(admin, {
        organization,
        withdrawn: kind === 'withdrawn',
        ...(kind === undefined ? {} : { network }),
      })
      found.push({ id, session: await aTrainingSession(admin, { training: id }), place: { organization }, kind })
    }
  return found
}

const find = (all: readonly Standing[], organization: string, kind: Kind): Standing => {
  const found = all.find((one) => one.place.organization === organization && one.kind === kind)
  if (found === undefined) throw new Error('no such training')
  return found
}

/** Rows of what this feature keeps, for every relation that matters, and the additions to try. */
export async function trainingRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { own, partner, foreign, kept } = world.organizations
  const { ownContact, partnerContact } = world.people
  const reader = world.actor('reader').person ?? ''
  const all = await standingTrainings(admin, world)
  const shown = [find(all, own, 'shown'), find(all, partner, 'shown'), find(all, foreign, 'shown')]
  const [ours, theirs] = [find(all, own, 'shown'), find(all, partner, 'shown')]
  for (const one of shown)
    await admin.query('INSERT INTO training_partner (training_id, organization_id) VALUES ($1, $2)', [one.id, kept])
  const places = [
    { person: ownContact, organization: own, session: theirs.session },
    { person: reader, organization: own, session: ours.session },
    { person: partnerContact, organization: partner, session: ours.session },
  ]
  for (const one of places) await aPlace(admin, one)
  for (const [session, organization] of [
    [ours.session, own],
    [ours.session, partner],
    [find(all, foreign, 'shown').session, foreign],
  ])
    await admin.query('INSERT INTO training_count (session_id, organization_id) VALUES ($1, $2)', [
      session,
      organization,
    ])
  const certificate = await aCertificate(admin, {
    training: ours.id,
    session: ours.session,
    organization: own,
    person: reader,
  })
  const declared = await aDeclaration(admin, { organization: own, person: reader })
  const offer = (organization: string, more: Readonly<Record<string, unknown>> = {}) => ({
    organization_id: organization,
    title: 'x',
    purpose: 'x',
    given_by: 'x',
    kind: 'session',
    subjects: ['signs'],
    languages: ['fr'],
    minutes: 60,
    ...more,
  })
  const session = (training: string) => ({
    training_id: training,
    starts_at: '2199-01-01T14:00:00Z',
    ends_at: '2199-01-01T15:00:00Z',
    time_zone: 'America/Toronto',
    capacity: 3,
  })
  const here = { organization: own }
  return {
    'public.training': {
      rows: all.map(({ id, place, kind }) => ({ place, ...kindOf(kind), where: { id } })),
      change: 'title = title',
      additions: [
        { place: here, row: () => offer(own) },
        { place: here, row: () => offer(own, { network_id: world.networks.first }) },
        { place: { organization: partner }, row: () => offer(partner) },
        { place: here, kind: 'in a network of others', row: () => offer(own, { network_id: world.networks.second }) },
        { place: here, kind: 'with a version of one’s own', row: () => offer(own, { version: 7 }) },
      ],
    },
    'public.training_partner': {
      rows: shown.map(({ id, place }) => ({ place, kind: 'shown', where: { training_id: id } })),
      additions: [
        { place: here, row: () => ({ training_id: find(all, own, undefined).id, organization_id: partner }) },
        {
          place: here,
          kind: 'of another network',
          row: () => ({ training_id: find(all, own, undefined).id, organization_id: foreign }),
        },
      ],
    },
    'public.training_session': {
      rows: all.map(({ session: id, place, kind }) => ({ place, ...kindOf(kind), where: { id } })),
      change: 'capacity = capacity',
      additions: [
        { place: here, row: () => session(find(all, own, undefined).id) },
        { place: { organization: partner }, row: () => session(theirs.id) },
        { place: here, kind: 'of one withdrawn', row: () => session(find(all, own, 'withdrawn').id) },
      ],
    },
    'public.training_registration': {
      rows: places.map(({ person, organization, session: id }) => ({
        place: { person, organization },
        where: { person_id: person, session_id: id },
      })),
      change: `state = 'waiting'`,
      additions: [
        {
          place: here,
          row: (actor) => ({
            session_id: find(all, own, undefined).session,
            organization_id: own,
            person_id: actor.person,
            state: 'registered',
            at: '2026-09-01T00:00:00Z',
          }),
        },
      ],
    },
    'public.training_count': {
      rows: [
        { place: here, where: { session_id: ours.session, organization_id: own } },
        {
          place: { organization: partner },
          kind: 'given by own',
          where: { session_id: ours.session, organization_id: partner },
        },
        { place: { organization: foreign }, where: { organization_id: foreign } },
      ],
      change: 'n = 9',
    },
    'public.training_certificate': {
      rows: [{ place: { person: reader, organization: own }, where: { id: certificate } }],
      change: `name = 'x'`,
    },
    'public.training_elsewhere': {
      rows: [{ place: { person: reader, organization: own }, where: { id: declared } }],
      change: `state = 'confirmed'`,
      additions: [
        { place: here, row: (actor) => declaration(actor.person, own) },
        { place: here, kind: 'in the name of someone else', row: () => declaration(ownContact, own) },
      ],
    },
  }
}

const declaration = (person: string | null, organization: string) => ({
  person_id: person,
  organization_id: organization,
  title: 'x',
  given_by: 'x',
  subjects: ['signs'],
  taken_on: '2026-01-01',
  minutes: 60,
})

/** Trainings, sessions and places that addresses name; ids that name nothing, and a session under a training that is not its own. */
export async function trainingTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const { own, partner, foreign } = world.organizations
  const reader = world.actor('reader').person ?? ''
  const all = await standingTrainings(admin, world)
  const ours = find(all, own, 'shown')
  const theirs = find(all, partner, 'shown')
  const unknown = { place: {}, kind: 'unknown' }
  const special = async (kind: 'cancelled' | 'begun'): Promise<Target> => ({
    params: {
      id: ours.id,
      sessionId: await aTrainingSession(admin, {
        training: ours.id,
        ...(kind === 'begun' ? { startsAt: '2020-05-04T14:00:00Z' } : { state: kind }),
      }),
    },
    place: { organization: own },
    kind,
    fields: { version: '1' },
  })
  const placeId = await aPlace(admin, { session: ours.session, organization: own, person: reader })
  const certificate = await aCertificate(admin, {
    training: ours.id,
    session: ours.session,
    organization: own,
    person: reader,
  })
  await aPlace(admin, { session: theirs.session, organization: own, person: reader })
  const foreignCertificate = await aCertificate(admin, {
    training: theirs.id,
    session: theirs.session,
    organization: own,
    person: reader,
  })
  const declared = await aDeclaration(admin, { organization: own, person: reader })
  const here = { organization: own }
  const readers = { person: reader, organization: own }
  return {
    training: [
      ...all.map(({ id, place, kind }): Target => ({
        params: { id },
        place,
        ...kindOf(kind),
        fields: { version: '1' },
      })),
      { params: { id: randomUUID() }, ...unknown },
    ],
    trainingSession: [
      ...all.map(({ id, session, place, kind }): Target => ({
        params: { id, sessionId: session },
        place,
        ...kindOf(kind),
        fields: { version: '1' },
      })),
      await special('cancelled'),
      await special('begun'),
      { params: { id: ours.id, sessionId: randomUUID() }, ...unknown },
      { params: { id: theirs.id, sessionId: ours.session }, ...unknown },
    ],
    trainingPlace: [
      { params: { id: ours.id, sessionId: ours.session, placeId }, place: readers },
      { params: { id: theirs.id, sessionId: theirs.session, placeId }, ...unknown },
      { params: { id: ours.id, sessionId: ours.session, placeId: randomUUID() }, place: {}, kind: 'given up' },
    ],
    trainingOwnSession: [
      { params: { id: ours.id, sessionId: ours.session }, place: readers },
      { params: { id: theirs.id, sessionId: ours.session }, ...unknown },
    ],
    trainingGiven: [
      { params: { id: ours.id, sessionId: ours.session, certificateId: certificate }, place: here, kind: 'given' },
      {
        params: { id: theirs.id, sessionId: theirs.session, certificateId: foreignCertificate },
        place: { organization: partner },
        kind: 'given',
      },
      { params: { id: ours.id, sessionId: ours.session, certificateId: randomUUID() }, ...unknown },
      { params: { id: theirs.id, sessionId: theirs.session, certificateId: certificate }, ...unknown },
    ],
    trainingCertificate: [
      { params: { id: certificate }, place: readers },
      { params: { id: randomUUID() }, ...unknown },
    ],
    trainingElsewhere: [
      { params: { id: declared }, place: readers, fields: { version: '1', says: 'refused' } },
      { params: { id: randomUUID() }, ...unknown },
    ],
    trainingDesk: [own, partner, foreign].map((organization) => ({
      params: { id: organization },
      place: { organization },
    })),
  }
}
