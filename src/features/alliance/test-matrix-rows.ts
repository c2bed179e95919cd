import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { aCollaboration, aMember } from '../collaboration/test-collaborations.ts'
import { anAcceptance, aVersion } from './test-agreements.ts'
import { anAnswer, aPulse } from './test-pulses.ts'

/** An alliance shared with a partner, and one of the partner that the actors’ organization left after a first version. */
async function standingAlliances(admin: Admin, { organizations, networks, people }: World) {
  const { own, partner } = organizations
  const accepts = (version: string, organization: string) =>
    anAcceptance(admin, {
      version,
      organization,
      person: organization === own ? people.ownContact : people.partnerContact,
    })
  const shared = await aCollaboration(admin, { network: networks.first, by: own })
  const stay = await aMember(admin, { collaboration: shared, organization: partner, proposedBy: own })
  const agreed = await aVersion(admin, { collaboration: shared, by: own })
  await accepts(agreed, own)
  await accepts(agreed, partner)
  const left = await aCollaboration(admin, { network: networks.first, by: partner })
  const leaving = await aMember(admin, { collaboration: left, organization: own, proposedBy: partner })
  const kept = await aVersion(admin, { collaboration: left, by: partner })
  await accepts(kept, own)
  await admin.query(`UPDATE collaboration_member SET state = 'left' WHERE id = $1`, [leaving])
  const later = await aVersion(admin, { collaboration: left, by: partner, number: 2 })
  return { shared, stay, agreed, left, kept, later }
}

/** Pulses of the shared alliance and of the one that was left: one that is over and one that is open, answered by people of both. */
async function pulseRows(
  admin: Admin,
  { organizations, networks, people, actor }: World,
  { shared, left }: { shared: string; left: string },
): Promise<Record<string, Samples>> {
  const { own, partner } = organizations
  const [here, there] = [{ organization: own }, { organization: partner }]
  const over = await aPulse(admin, { collaboration: shared, by: own, result: { roles: { yes: 2 } } })
  const open = await aPulse(admin, { collaboration: shared, by: own })
  const elsewhere = await aPulse(admin, { collaboration: left, by: partner, result: { roles: { no: 1 } } })
  const worker = actor('worker').person ?? ''
  await anAnswer(admin, { pulse: open, organization: own, person: worker, says: 'yes' })
  await anAnswer(admin, { pulse: open, organization: partner, person: people.partnerContact, says: 'no' })
  const next = await aCollaboration(admin, { network: networks.first, by: own, stage: 'active' })
  await aMember(admin, { collaboration: next, organization: partner, proposedBy: own })
  const opened = { collaboration_id: next, opened_by_id: own, opened_on: '2026-03-02', last_day: '2026-03-22' }
  return {
    'public.alliance_pulse': {
      rows: [
        { place: here, where: { id: open } },
        { place: there, kind: 'left', where: { id: elsewhere } },
      ],
      change: `last_day = last_day`,
      additions: [
        { place: here, row: () => opened },
        { place: there, row: () => ({ ...opened, opened_by_id: partner }) },
        {
          place: here,
          kind: 'over at once',
          row: () => ({ ...opened, closed_on: '2026-03-02', is_shown: true, members: 2, voices: 2 }),
        },
      ],
    },
    'public.alliance_pulse_answered': {
      rows: [
        { place: { person: worker }, where: { pulse_id: open, person_id: worker } },
        { place: here, kind: 'of another', where: { pulse_id: open, person_id: people.partnerContact } },
      ],
      change: 'organization_id = organization_id',
      additions: [{ place: here, row: (one) => ({ pulse_id: open, person_id: one.person, organization_id: own }) }],
    },
    'public.alliance_pulse_tally': {
      rows: [{ place: here, where: { pulse_id: open, organization_id: own, question: 'roles' } }],
      change: 'n = n + 1',
      additions: [
        { place: here, row: () => ({ pulse_id: open, organization_id: own, question: 'roles', answer: 'no', n: 1 }) },
      ],
    },
    'public.alliance_pulse_result': {
      rows: [
        { place: here, where: { pulse_id: over } },
        { place: there, kind: 'left', where: { pulse_id: elsewhere } },
      ],
      change: 'organizations = 9',
      additions: [{ place: here, row: () => ({ pulse_id: over, question: 'gain', answer: 'no', organizations: 1 }) }],
    },
  }
}

/** Rows of agreements and steps, for every relation that matters, and the additions to try. */
export async function allianceRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { own, partner } = world.organizations
  const [here, there] = [{ organization: own }, { organization: partner }]
  const { shared, agreed, left, kept, later } = await standingAlliances(admin, world)
  const bare = await aCollaboration(admin, { network: world.networks.first, by: own })
  const open = await aCollaboration(admin, { network: world.networks.first, by: own })
  const proposed = await aVersion(admin, { collaboration: open, by: own })
  const { rows } = await admin.query(
    `SELECT m.id AS stay, v.hash FROM collaboration_member m JOIN agreement_version v ON v.collaboration_id = m.collaboration_id WHERE v.id = $1`,
    [proposed],
  )
  await admin.query(`INSERT INTO agreement_draft (collaboration_id, text_fr) VALUES ($1, 'x')`, [shared])
  await admin.query(
    `INSERT INTO alliance_step (collaboration_id, organization_id, step, says) VALUES ($1, $2, 'goals', 'yes'), ($1, $3, 'goals', 'no')`,
    [shared, own, partner],
  )
  return {
    ...(await pulseRows(admin, world, { shared, left })),
    'public.agreement_draft': {
      rows: [{ place: here, where: { collaboration_id: shared } }],
      change: `text_fr = 'y'`,
      additions: [{ place: here, row: () => ({ collaboration_id: bare, text_fr: 'x' }) }],
    },
    'public.agreement_version': {
      rows: [
        { place: here, where: { id: agreed } },
        { place: there, kind: 'accepted', where: { id: kept } },
        { place: there, kind: 'not accepted', where: { id: later } },
      ],
      additions: [
        { place: here, row: () => ({ collaboration_id: bare, number: 1, text_fr: 'x', proposed_by_id: own }) },
        {
          place: here,
          kind: 'in force at once',
          row: () => ({
            collaboration_id: bare,
            number: 1,
            text_fr: 'x',
            proposed_by_id: own,
            in_force_at: '2020-01-01T00:00:00Z',
          }),
        },
      ],
    },
    'public.agreement_acceptance': {
      rows: [{ place: here, where: { version_id: agreed, organization_id: own } }],
      additions: [
        {
          place: here,
          row: () => ({ version_id: proposed, member_id: rows[0]?.stay, organization_id: own, hash: rows[0]?.hash }),
        },
      ],
    },
    'public.alliance_step': {
      rows: [
        { place: here, where: { collaboration_id: shared, organization_id: own } },
        { place: there, kind: 'shared', where: { collaboration_id: shared, organization_id: partner } },
      ],
      change: `says = 'partly'`,
      additions: [
        {
          place: here,
          row: () => ({ collaboration_id: shared, organization_id: own, step: 'roles', says: 'yes' }),
        },
        {
          place: there,
          row: () => ({ collaboration_id: shared, organization_id: partner, step: 'roles', says: 'yes' }),
        },
      ],
    },
  }
}

/** Versions that addresses name; ones that name nothing. */
export async function allianceTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const { own, partner } = world.organizations
  const { shared, left } = await standingAlliances(admin, world)
  return {
    agreement: [
      { params: { id: shared, number: '1' }, place: { organization: own } },
      { params: { id: left, number: '1' }, place: { organization: partner }, kind: 'accepted' },
      { params: { id: left, number: '2' }, place: { organization: partner }, kind: 'not accepted' },
      { params: { id: shared, number: '7' }, place: {}, kind: 'unknown' },
      { params: { id: randomUUID(), number: '1' }, place: {}, kind: 'unknown' },
    ],
  }
}
