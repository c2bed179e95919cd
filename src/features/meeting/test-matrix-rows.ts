import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { aCollaboration, aMember } from '../collaboration/test-collaborations.ts'
import { aDecision, aMeeting, aProposal, minutesOf } from './test-meetings.ts'

/** A collaboration shared with a partner, one of the actors’ organization alone, and one of the partner that invites it. */
async function standing(admin: Admin, { organizations, networks }: World) {
  const { own, partner } = organizations
  const shared = await aCollaboration(admin, { network: networks.first, by: own })
  await aMember(admin, { collaboration: shared, organization: partner, proposedBy: own })
  const alone = await aCollaboration(admin, { network: networks.first, by: own })
  const inviting = await aCollaboration(admin, { network: networks.first, by: partner })
  await aMember(admin, { collaboration: inviting, organization: own, state: 'invited', proposedBy: partner })
  return { shared, alone, inviting }
}

const when = { starts_at: '2099-03-03T15:00:00Z', ends_at: '2099-03-03T16:00:00Z', time_zone: 'America/Toronto' }

/** Rows of meetings, for every relation that matters, and the additions to try. */
export async function meetingRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { own, partner } = world.organizations
  const here = { organization: own }
  const { shared, alone, inviting } = await standing(admin, world)
  const meeting = await aMeeting(admin, { collaboration: shared, by: own })
  const invited = await aMeeting(admin, { collaboration: inviting, by: partner })
  const bare = await aMeeting(admin, { collaboration: alone, by: own })
  const approved = await aMeeting(admin, { collaboration: alone, by: own })
  await minutesOf(admin, { collaboration: alone, meeting: approved, isApproved: true })
  await minutesOf(admin, { collaboration: shared, meeting })
  const decision = await aDecision(admin, { collaboration: shared, meeting })
  const bareDecision = await aDecision(admin, { collaboration: alone, meeting: bare })
  const proposal = await aProposal(admin, { collaboration: shared, meeting, organization: own })
  const series = randomUUID()
  await admin.query(
    `INSERT INTO meeting_series (id, collaboration_id, convened_by_id, every, unit, until_day, title_fr, starts_at, ends_at, time_zone)
     VALUES ($1, $2, $3, 1, 'week', '2099-04-01', 'x', $4, $5, $6)`,
    [series, shared, own, when.starts_at, when.ends_at, when.time_zone],
  )
  await admin.query(`INSERT INTO meeting_settings (collaboration_id, quorum) VALUES ($1, 2)`, [shared])
  await admin.query(`INSERT INTO meeting_agenda (meeting_id, collaboration_id, items) VALUES ($1, $2, '{x}')`, [
    meeting,
    shared,
  ])
  await admin.query(
    `INSERT INTO meeting_attendance (meeting_id, collaboration_id, organization_id, says) VALUES ($1, $2, $3, 'present')`,
    [meeting, shared, own],
  )
  await admin.query(
    `INSERT INTO meeting_voice (decision_id, collaboration_id, sector, says) VALUES ($1, $2, 'police', 'for')`,
    [decision, shared],
  )
  const ofBare = { meeting_id: bare, collaboration_id: alone }
  const addition = (row: Record<string, unknown>) => [{ place: here, row: () => row }]
  const of = (where: Record<string, unknown>) => [{ place: here, where }]
  return {
    'public.meeting_settings': {
      rows: of({ collaboration_id: shared }),
      change: `quorum = 3`,
      additions: addition({ collaboration_id: alone, quorum: 2 }),
    },
    'public.meeting_series': {
      rows: of({ id: series }),
      additions: addition({
        collaboration_id: alone,
        convened_by_id: own,
        every: 1,
        unit: 'week',
        until_day: '2099-04-01',
        title_fr: 'x',
        ...when,
      }),
    },
    'public.meeting': {
      rows: [...of({ id: meeting }), { place: { organization: partner }, kind: 'inviting', where: { id: invited } }],
      change: `place = 'x'`,
      additions: addition({ collaboration_id: alone, convened_by_id: own, title_fr: 'x', ...when }),
    },
    'public.meeting_agenda': {
      rows: of({ meeting_id: meeting }),
      change: `items = '{y}'`,
      additions: addition({ ...ofBare, items: ['x'] }),
    },
    'public.meeting_attendance': {
      rows: of({ meeting_id: meeting, organization_id: own }),
      change: `says = 'excused'`,
      additions: addition({ ...ofBare, organization_id: own, says: 'excused' }),
    },
    'public.meeting_decision': {
      rows: of({ id: decision }),
      change: `what = 'y'`,
      additions: addition({ ...ofBare, what: 'x' }),
    },
    'public.meeting_voice': {
      rows: of({ decision_id: decision, sector: 'police' }),
      change: `says = 'against'`,
      additions: addition({ decision_id: bareDecision, collaboration_id: alone, sector: 'police', says: 'for' }),
    },
    'public.meeting_commitment': {
      rows: of({ id: proposal }),
      change: `state = 'withdrawn'`,
      additions: addition({ ...ofBare, organization_id: own, what: 'x', due_on: '2099-01-01' }),
    },
    'public.meeting_minutes': {
      rows: of({ meeting_id: meeting }),
      change: `text = 'y'`,
      additions: addition({ ...ofBare, text: 'x' }),
    },
    'public.meeting_minutes_entry': {
      rows: of({ meeting_id: meeting, kind: 'version' }),
      additions: [
        ...addition({ meeting_id: approved, collaboration_id: alone, kind: 'correction', text: 'x' }),
        {
          place: here,
          kind: 'of minutes not approved',
          row: () => ({ ...ofBare, kind: 'correction', text: 'x' }),
        },
      ],
    },
  }
}

/** Meetings, decisions and proposals that addresses name; ids that name nothing. */
export async function meetingTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const { own, partner } = world.organizations
  const place = { organization: own }
  const { shared, alone, inviting } = await standing(admin, world)
  const meeting = await aMeeting(admin, { collaboration: shared, by: own, ...underWay() })
  const invited = await aMeeting(admin, { collaboration: inviting, by: partner, ...underWay() })
  const [written, approved] = [
    await aMeeting(admin, { collaboration: shared, by: own }),
    await aMeeting(admin, { collaboration: shared, by: own }),
  ]
  await minutesOf(admin, { collaboration: shared, meeting: written })
  await minutesOf(admin, { collaboration: shared, meeting: approved, isApproved: true })
  const decisionId = await aDecision(admin, { collaboration: shared, meeting })
  const proposedId = await aProposal(admin, { collaboration: shared, meeting, organization: own })
  const ids = { id: shared, meetingId: meeting }
  const nothing = (params: Record<string, string>): Target => ({ params, place: {}, kind: 'unknown' })
  return {
    meeting: [
      { params: ids, place },
      { params: { id: inviting, meetingId: invited }, place: { organization: partner }, kind: 'inviting' },
      nothing({ id: shared, meetingId: randomUUID() }),
      nothing({ id: alone, meetingId: meeting }),
    ],
    writtenMeeting: [
      { params: { id: shared, meetingId: written }, place },
      nothing({ id: shared, meetingId: randomUUID() }),
    ],
    approvedMeeting: [
      { params: { id: shared, meetingId: approved }, place },
      nothing({ id: shared, meetingId: randomUUID() }),
    ],
    meetingDecision: [
      { params: { ...ids, decisionId }, place },
      nothing({ ...ids, decisionId: randomUUID() }),
      nothing({ id: shared, meetingId: written, decisionId }),
    ],
    meetingProposal: [
      { params: { ...ids, proposedId }, place },
      nothing({ ...ids, proposedId: randomUUID() }),
      nothing({ id: shared, meetingId: written, proposedId }),
    ],
  }
}

/** A meeting that began and is not over, whatever the day: it lasts a day at most. */
function underWay(): { startsAt: string; endsAt: string } {
  const hour = 3_600_000
  const now = Date.now()
  return { startsAt: new Date(now - hour).toISOString(), endsAt: new Date(now + 20 * hour).toISOString() }
}
