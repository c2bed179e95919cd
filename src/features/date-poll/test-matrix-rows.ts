import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Actor, Place, World } from '../../../tests/matrix/actors.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { aCollaboration, aMember } from '../collaboration/test-collaborations.ts'
import { aDatePoll, anAnswer, aParticipant } from './test-date-polls.ts'

interface Standing {
  id: string
  moments: string[]
  collaboration: string
  place: Place
  kind?: string
}

/** A date sought in a collaboration of one’s own, a shared one, one whose invited are asked, one that was left, and one elsewhere. */
async function standingPolls(admin: Admin, { organizations, networks, people }: World) {
  const { own, partner, foreign } = organizations
  const of = (by: string, network = networks.first) => aCollaboration(admin, { network, by })
  const named = (collaboration: string, organization: string, contact: string) =>
    admin.query(
      'UPDATE collaboration_member SET contact_id = $3 WHERE collaboration_id = $1 AND organization_id = $2',
      [collaboration, organization, contact],
    )
  const alone = await of(own)
  await named(alone, own, people.ownContact)
  const shared = await of(own)
  await named(shared, own, people.ownContact)
  await aMember(admin, {
    collaboration: shared,
    organization: partner,
    proposedBy: own,
    contact: people.partnerContact,
  })
  const asking = await of(partner)
  await named(asking, partner, people.partnerContact)
  await aMember(admin, { collaboration: asking, organization: own, state: 'invited', proposedBy: partner })
  const former = await of(partner)
  await named(former, partner, people.partnerContact)
  await aMember(admin, { collaboration: former, organization: own, state: 'left', proposedBy: partner })
  const elsewhere = await of(foreign, networks.second)
  const poll = async (collaboration: string, by: string, place: Place, kind?: string): Promise<Standing> => ({
    ...(await aDatePoll(admin, { collaboration, by, asksInvited: kind === 'asking' })),
    collaboration,
    place,
    ...(kind === undefined ? {} : { kind }),
  })
  return {
    alone: await poll(alone, own, { organization: own }),
    shared: await poll(shared, own, { organization: own }, 'shared'),
    asking: await poll(asking, partner, { organization: partner }, 'asking'),
    former: await poll(former, partner, { organization: partner }, 'former'),
    elsewhere: await poll(elsewhere, foreign, { organization: foreign }),
  }
}

/** Rows of what this feature keeps, for every relation that matters, and the additions to try. */
export async function datePollRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { own, partner } = world.organizations
  const { ownContact } = world.people
  const all = await standingPolls(admin, world)
  const standing = Object.values(all)
  const askedLead = world.actor('lead').person ?? ''
  const here = { organization: own }
  await anAnswer(admin, { poll: all.shared.id, person: ownContact, moments: all.shared.moments, says: ['yes', 'no'] })
  const [first = '', second = ''] = all.asking.moments
  await aParticipant(admin, { poll: all.asking.id, person: askedLead, organization: own })
  await anAnswer(admin, { poll: all.asking.id, person: askedLead, moments: [first], says: ['yes'] })
  await admin.query(
    `INSERT INTO date_poll_link (token_hash, poll_id, person_id, expires_at) VALUES (sha256($3), $1, $2, sec.now() + interval '7 days')`,
    [all.shared.id, ownContact, Buffer.from(all.shared.id)],
  )
  await admin.query('INSERT INTO date_poll_mail_stop (person_id) VALUES ($1) ON CONFLICT DO NOTHING', [ownContact])
  const seek = (organization: string, collaboration: string) => () => ({
    collaboration_id: collaboration,
    proposed_by_id: organization,
    title: 'x',
    language: 'fr',
    time_zone: 'America/Toronto',
    closes_at: '2099-01-01',
  })
  const come = (poll: string, person?: string) => (actor: Actor) => ({
    poll_id: poll,
    person_id: person ?? actor.person,
    organization_id: own,
  })
  return {
    'public.date_poll': {
      rows: standing.map(({ id, place, kind }) => ({ place, ...(kind === undefined ? {} : { kind }), where: { id } })),
      change: 'closes_at = closes_at',
      additions: [
        { place: here, row: seek(own, all.alone.collaboration) },
        { place: { organization: partner }, row: seek(partner, all.shared.collaboration) },
        { place: here, kind: 'where they are not', row: seek(own, all.asking.collaboration) },
      ],
    },
    'public.date_poll_slot': {
      rows: standing.map(({ id, place, kind }) => ({
        place,
        ...(kind === undefined ? {} : { kind }),
        where: { poll_id: id },
      })),
      additions: [
        {
          place: here,
          row: () => ({ poll_id: all.alone.id, starts_at: '2099-05-01T10:00:00Z', ends_at: '2099-05-01T11:00:00Z' }),
        },
      ],
    },
    'public.date_poll_participant': {
      rows: [
        { place: here, kind: 'shared', where: { poll_id: all.shared.id, person_id: ownContact } },
        {
          place: { person: askedLead, organization: own },
          kind: 'asking',
          where: { poll_id: all.asking.id, person_id: askedLead },
        },
      ],
      additions: [
        { place: here, row: come(all.alone.id) },
        { place: here, kind: 'in the name of someone else', row: come(all.alone.id, world.people.partnerWorker) },
        { place: here, kind: 'where they are not', row: come(all.former.id) },
      ],
    },
    'public.date_poll_answer': {
      rows: [
        { place: here, kind: 'shared', where: { poll_id: all.shared.id, person_id: ownContact } },
        {
          place: { person: askedLead, organization: own },
          kind: 'asking',
          where: { poll_id: all.asking.id, person_id: askedLead },
        },
      ],
      change: `says = 'no'`,
      additions: [
        {
          place: here,
          kind: 'asking',
          row: (actor) => ({ poll_id: all.asking.id, slot_id: second, person_id: actor.person, says: 'yes' }),
        },
        {
          place: here,
          kind: 'in the name of someone else',
          row: () => ({ poll_id: all.asking.id, slot_id: second, person_id: ownContact, says: 'yes' }),
        },
      ],
    },
    'public.date_poll_link': { rows: [{ place: { person: ownContact }, where: { person_id: ownContact } }] },
    'public.date_poll_mail_stop': { rows: [{ place: { person: ownContact }, where: { person_id: ownContact } }] },
  }
}

/** Dates sought that addresses name; ids that name nothing, and one under a collaboration that is not its own. */
export async function datePollTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const all = await standingPolls(admin, world)
  const askedLead = world.actor('lead').person ?? ''
  await aParticipant(admin, { poll: all.asking.id, person: askedLead, organization: world.organizations.own })
  const unknown = { place: {}, kind: 'unknown' }
  return {
    datePoll: [
      ...Object.values(all).map(({ id, collaboration, place, kind }): Target => ({
        params: { id: collaboration, pollId: id },
        place,
        ...(kind === undefined ? {} : { kind }),
      })),
      { params: { id: all.shared.collaboration, pollId: randomUUID() }, ...unknown },
      { params: { id: all.alone.collaboration, pollId: all.shared.id }, ...unknown },
    ],
  }
}
