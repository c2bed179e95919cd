import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Actor, World } from '../../../tests/matrix/actors.ts'
import type { Samples } from '../../../tests/matrix/samples.ts'
import { aCoordinator, aDesignation, aMembership } from '../../../tests/people.ts'
import { present } from '../../../tests/present.ts'
import { anAbsence, someHours } from './answering/test-answering.ts'
import { aDeparture } from './test-departures.ts'
import { invited } from './test-matrix-invitations.ts'

const today = '2026-11-22'

/** Rows of networks, organizations, their people and invitations, and the additions to try. */
export async function networkRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  return {
    ...(await networks(admin, world)),
    ...(await departures(admin, world)),
    ...(await answering(admin, world)),
    ...(await invited(admin, world)),
  }
}

async function answering(admin: Admin, { organizations, people }: World): Promise<Record<string, Samples>> {
  const contacts = [
    { organization: organizations.own, person: people.ownContact },
    { organization: organizations.partner, person: people.partnerContact },
    { organization: organizations.foreign, person: people.foreignContact },
  ]
  const absences: string[] = []
  const silent: typeof contacts = []
  for (const { organization, person } of contacts) {
    const { person: deputy } = await aMembership(admin, { organization })
    await aDesignation(admin, { organization, person: deputy, kind: 'contact_deputy' })
    silent.push({ organization, person: deputy })
    await someHours(admin, { organization, person })
    absences.push(await anAbsence(admin, { organization, person, from: 10, until: 12 }))
  }
  return {
    'public.answering_hours': {
      rows: contacts.map(({ organization, person }) => ({
        place: { organization },
        where: { organization_id: organization, person_id: person },
      })),
      change: `week = '[]', changed_by = sec.person()`,
      additions: silent.map(({ organization, person }) => ({
        place: { organization },
        row: (actor: Actor) => ({
          organization_id: organization,
          person_id: person,
          week: '[]',
          time_zone: 'America/Toronto',
          changed_by: actor.person ?? person,
        }),
      })),
    },
    'public.absence': {
      rows: contacts.map(({ organization }, index) => ({ place: { organization }, where: { id: absences[index] } })),
      change: 'taken_back_at = sec.now()',
      additions: contacts.map(({ organization, person }) => ({
        place: { organization },
        row: (actor: Actor) => ({
          id: randomUUID(),
          organization_id: organization,
          person_id: person,
          from_day: '2099-01-01',
          until_day: '2099-01-02',
          recorded_by: actor.person ?? person,
        }),
      })),
    },
  }
}

async function departures(admin: Admin, { organizations, people }: World): Promise<Record<string, Samples>> {
  const made = []
  for (const name of ['own', 'partner', 'foreign'] as const)
    made.push({
      place: { organization: organizations[name] },
      ...(await aDeparture(admin, { organization: organizations[name] })),
    })
  const here = present(made.at(0))
  const elsewhere = present(made.at(-1))
  const add =
    (organization: string, membershipId: string, personId: string, more: Readonly<Record<string, unknown>> = {}) =>
    (actor: Actor) => ({
      organization_id: organization,
      membership_id: membershipId,
      person_id: personId,
      recorded_by: actor.person ?? people.ownContact,
      handed: '{}',
      ...more,
    })
  return {
    'public.departure': {
      rows: made.map(({ place, id }) => ({ place, where: { id } })),
      additions: [
        ...made.map(({ place, membershipId, personId }) => ({
          place,
          row: add(place.organization, membershipId, personId),
        })),
        {
          place: { organization: organizations.own },
          kind: 'from a place elsewhere',
          row: add(organizations.own, elsewhere.membershipId, elsewhere.personId),
        },
        {
          place: { organization: organizations.own },
          kind: 'of another day',
          row: add(organizations.own, here.membershipId, here.personId, { at: '2099-01-01T00:00:00Z' }),
        },
      ],
    },
  }
}

async function networks(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { organizations, networks, people } = world
  const nobodys = randomUUID()
  await admin.query(`INSERT INTO organization (id, name_fr, name_en, sector) VALUES ($1, 'x', 'x', 'education')`, [
    nobodys,
  ])
  const second = await aCoordinator(admin, { network: networks.first })
  const members: [string, string][] = Object.values(organizations).flatMap((organization) =>
    (world.networksOf.get(organization) ?? []).map((network): [string, string] => [network, organization]),
  )
  const leads = ['lead', 'partner-lead', 'foreign-lead'].map((name) => world.actor(name))
  const others = ['stranger', 'reader', 'worker', 'specialist'].map((name) => world.actor(name))
  const inFirst = { network: networks.first }
  const inSecond = { network: networks.second }
  const joins = (network: string, organization: string) => () => ({
    network_id: network,
    organization_id: organization,
    joined_on: today,
  })
  const coordinates = (network: string) => (actor: Actor) => ({
    network_id: network,
    person_id: actor.person ?? people.ownContact,
    from_day: today,
  })
  const designates = (organization: string, person: string) => () => ({
    organization_id: organization,
    person_id: person,
    kind: 'privacy_officer',
    from_day: today,
  })
  return {
    'public.network': {
      rows: [inFirst, inSecond].map((place) => ({ place, where: { id: place.network } })),
      change: `name_fr = 'x'`,
      additions: [
        { place: {}, row: () => ({ name_fr: 'x', name_en: 'x', region_codes: ['04'], sectors: ['education'] }) },
      ],
    },
    'public.coordinator': {
      rows: [
        {
          place: { ...inFirst, person: present(world.actor('coordinator').person) },
          where: { person_id: world.actor('coordinator').person },
        },
        { place: { ...inFirst, person: second }, where: { person_id: second } },
        {
          place: { ...inSecond, person: present(world.actor('foreign-coordinator').person) },
          where: { person_id: world.actor('foreign-coordinator').person },
        },
      ],
      change: `until_day = '2099-01-01'`,
      additions: [
        { place: inFirst, row: coordinates(networks.first) },
        { place: inSecond, row: coordinates(networks.second) },
        { place: { network: networks.unheld }, kind: 'nobody coordinates it', row: coordinates(networks.unheld) },
        {
          place: { network: networks.unheld },
          kind: 'nobody coordinates it, for someone else',
          row: () => ({ network_id: networks.unheld, person_id: people.ownContact, from_day: today }),
        },
      ],
    },
    'public.organization': {
      rows: Object.values(organizations).map((organization) => ({
        place: { organization },
        where: { id: organization },
      })),
      change: `mandate_fr = 'x'`,
      additions: [
        { place: {}, row: () => ({ name_fr: 'x', name_en: 'x', sector: 'education' }) },
        {
          place: {},
          kind: 'already joined',
          row: () => ({ name_fr: 'x', name_en: 'x', sector: 'education', status: 'joined' }),
        },
        {
          place: {},
          kind: 'named in public at once',
          row: () => ({ name_fr: 'x', name_en: 'x', sector: 'education', is_named_publicly: true }),
        },
      ],
    },
    'public.network_member': {
      rows: members.map(([network, organization]) => ({
        place: { network, organization },
        where: { network_id: network, organization_id: organization },
      })),
      change: `left_on = '2099-01-01'`,
      additions: [
        { place: inFirst, kind: 'an organization of nobody', row: joins(networks.first, nobodys) },
        { place: inSecond, kind: 'an organization of nobody', row: joins(networks.second, nobodys) },
        { place: inFirst, kind: 'an organization from elsewhere', row: joins(networks.first, organizations.foreign) },
        { place: inSecond, kind: 'an organization from elsewhere', row: joins(networks.second, organizations.own) },
        { place: inFirst, kind: 'an organization alone', row: joins(networks.first, organizations.lone) },
      ],
    },
    'public.membership': {
      rows: [
        ...others.map(({ person, organizations: [organization] }) => ({
          place: { person: present(person), organization: present(organization) },
          where: { person_id: person },
        })),
        {
          place: { person: people.partnerWorker, organization: organizations.partner },
          where: { person_id: people.partnerWorker },
        },
        ...leads.map(({ person, organizations: [organization] }) => ({
          place: { person: present(person), organization: present(organization) },
          kind: 'a lead',
          where: { person_id: person },
        })),
      ],
      change: `role = 'reader'`,
      additions: [
        {
          place: { organization: organizations.own },
          row: (actor) => ({
            organization_id: organizations.own,
            person_id: actor.person ?? people.ownContact,
            role: 'lead',
            from_day: today,
          }),
        },
      ],
    },
    'public.designation': {
      rows: (['own', 'partner', 'foreign'] as const).map((name) => ({
        place: { organization: organizations[name] },
        where: { id: world.designations[name] },
      })),
      change: `until_day = '2099-01-01'`,
      additions: [
        { place: { organization: organizations.own }, row: designates(organizations.own, people.ownContact) },
        {
          place: { organization: organizations.partner },
          row: designates(organizations.partner, people.partnerContact),
        },
        {
          place: { organization: organizations.foreign },
          row: designates(organizations.foreign, people.foreignContact),
        },
        {
          place: { organization: organizations.own },
          kind: 'someone from elsewhere',
          row: designates(organizations.own, people.partnerContact),
        },
      ],
    },
  }
}
