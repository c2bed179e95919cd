import { createHash, randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Actor, World } from '../../../tests/matrix/actors.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { aCollaboration, aMember } from '../collaboration/test-collaborations.ts'
import { aConcertation, aReport, aTableSeat } from './test-tables.ts'

/**
 * Tables of the actors’ organization alone, shared with a partner, to which it is invited, that it left; and one of another network where
 * it sits (`across`).
 */
async function standingTables(admin: Admin, { organizations, networks }: World) {
  const { own, partner, foreign } = organizations
  const of = (by: string, network = networks.first) => aConcertation(admin, { network, by })
  const alone = await of(own)
  const shared = await of(own)
  await aMember(admin, { collaboration: shared, organization: partner, proposedBy: own })
  const inviting = await of(partner)
  await aMember(admin, { collaboration: inviting, organization: own, state: 'invited', proposedBy: partner })
  const former = await of(partner)
  await aMember(admin, { collaboration: former, organization: own, state: 'left', proposedBy: partner })
  const across = await of(foreign, networks.second)
  await aMember(admin, { collaboration: across, organization: own, proposedBy: foreign })
  const places = [
    { id: alone, place: { organization: own } },
    { id: shared, place: { organization: own }, kind: 'shared' },
    { id: inviting, place: { organization: partner }, kind: 'inviting' },
    { id: former, place: { organization: partner }, kind: 'former' },
    { id: across, place: { organization: own }, kind: 'across' },
  ]
  return { alone, shared, inviting, former, across, places }
}

const stayOf = async (admin: Admin, table: string, organization: string): Promise<string> =>
  (
    await admin.query('SELECT id FROM collaboration_member WHERE collaboration_id = $1 AND organization_id = $2', [
      table,
      organization,
    ])
  ).rows[0]?.id ?? ''

const aHash = (): Buffer => createHash('sha256').update(randomUUID()).digest()

async function aCode(admin: Admin, of: { organization?: string; table?: string }): Promise<string> {
  const id = randomUUID()
  await admin.query(
    'INSERT INTO table_code (id, organization_id, collaboration_id, code_hash) VALUES ($1, $2, $3, $4)',
    [id, of.organization ?? null, of.table ?? null, aHash()],
  )
  return id
}

/** Seats of every kind that matters: agreed, talked over by a table that another does not know of yet, and across networks. */
async function standingSeats(admin: Admin, { organizations, networks }: World) {
  const { own, partner, kept, foreign } = organizations
  const table = (by: string, network = networks.first) => aConcertation(admin, { network, by })
  const shared = async () => {
    const id = await table(own)
    await aMember(admin, { collaboration: id, organization: partner, proposedBy: own })
    return id
  }
  const parent = await shared()
  const child = await table(own)
  const agreed = await aTableSeat(admin, { parent, child, by: own, state: 'agreed' })
  const talking = await table(partner)
  await aMember(admin, { collaboration: talking, organization: kept, proposedBy: partner })
  const hidden = await aTableSeat(admin, { parent: child, child: talking, by: partner })
  const far = await table(foreign, networks.second)
  await aMember(admin, { collaboration: far, organization: own, proposedBy: foreign })
  const across = await aTableSeat(admin, {
    parent: far,
    child: await table(foreign, networks.second),
    by: foreign,
    state: 'agreed',
  })
  return { table, shared, parent, child, agreed, hidden, across }
}

/** Rows of what this feature keeps, for every relation that matters, and the additions to try. */
export async function tableRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { organizations, networks, people } = world
  const { own, partner, foreign } = organizations
  const [here, there] = [{ organization: own }, { organization: partner }]
  const all = await standingTables(admin, world)
  const seats = await standingSeats(admin, world)
  const bare = await aCollaboration(admin, { network: networks.first, by: own, kind: 'table' })
  const empty = await aConcertation(admin, { network: networks.first, by: own })
  const emptyStay = await stayOf(admin, empty, own)
  const mandate = async (table: string, organization: string) => {
    const id = await stayOf(admin, table, organization)
    await admin.query(`INSERT INTO table_member (member_id, mandate) VALUES ($1, 'm')`, [id])
    return { member_id: id }
  }
  const voiced = await aTableSeat(admin, { parent: await seats.shared(), child: await seats.shared(), by: partner })
  await admin.query(
    `INSERT INTO table_seat_voice (seat_id, organization_id, says, person_id) VALUES ($1, $2, 'object', $3)`,
    [voiced, own, people.ownContact],
  )
  const toVoice = await aTableSeat(admin, { parent: await seats.shared(), child: await seats.shared(), by: partner })
  const alliance = await aCollaboration(admin, { network: networks.first, by: own })
  const report = await aReport(admin, { alliance, table: all.shared, by: own })
  const [freeParent, freeChild, unknown] = [await seats.shared(), await seats.table(own), await seats.table(partner)]
  const say = (person?: string) => (actor: Actor) => ({
    seat_id: toVoice,
    organization_id: own,
    says: 'agree',
    person_id: person ?? actor.person,
  })
  const propose = (parent: string) => () => ({
    parent_id: parent,
    child_id: freeChild,
    proposed_from: 'child',
    proposed_by_id: own,
  })
  return {
    'public.table_scope': {
      rows: all.places.map(({ id, ...row }) => ({ ...row, where: { collaboration_id: id } })),
      change: `provinces = '{}'`,
      additions: [
        { place: here, row: () => ({ collaboration_id: bare, level: 'regional' }) },
        {
          place: here,
          kind: 'public at once',
          row: () => ({ collaboration_id: bare, level: 'regional', is_public: true }),
        },
      ],
    },
    'public.table_member': {
      rows: [
        { place: here, where: await mandate(all.shared, own) },
        { place: there, kind: 'shared', where: await mandate(all.shared, partner) },
        { place: here, kind: 'across', where: await mandate(all.across, own) },
      ],
      change: `mandate = 'x'`,
      additions: [{ place: here, row: () => ({ member_id: emptyStay, mandate: 'x' }) }],
    },
    'public.table_code': {
      rows: [
        { place: here, where: { id: await aCode(admin, { organization: own }) } },
        { place: here, kind: 'of a table', where: { id: await aCode(admin, { table: all.alone }) } },
        { place: { organization: foreign }, where: { id: await aCode(admin, { organization: foreign }) } },
      ],
      change: `ended_at = sec.now()`,
      additions: [{ place: here, row: () => ({ organization_id: own, code_hash: aHash() }) }],
    },
    'public.table_seat': {
      rows: [
        { place: here, where: { id: seats.agreed } },
        { place: there, kind: 'not shown', where: { id: seats.hidden } },
        { place: here, kind: 'across', where: { id: seats.across } },
      ],
      change: `second_delegate_id = NULL`,
      additions: [
        { place: here, row: propose(freeParent) },
        { place: here, kind: 'at a table not known', row: propose(unknown) },
      ],
    },
    'public.table_seat_voice': {
      rows: [{ place: here, where: { seat_id: voiced } }],
      additions: [
        { place: here, row: say() },
        { place: here, kind: 'in the name of someone else', row: say(people.ownContact) },
      ],
    },
    'public.table_report': {
      rows: [{ place: here, where: { id: report } }],
      change: `state = 'ended'`,
      additions: [
        { place: here, row: () => ({ alliance_id: alliance, table_id: all.alone, offered_by_id: own }) },
        {
          place: here,
          kind: 'to a table not known',
          row: () => ({ alliance_id: alliance, table_id: unknown, offered_by_id: own }),
        },
      ],
    },
  }
}

/** Tables, seats, reports and codes that addresses name; ids that name nothing. */
export async function tableTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const { own, partner } = world.organizations
  const all = await standingTables(admin, world)
  const seats = await standingSeats(admin, world)
  const unknown = { place: {}, kind: 'unknown' }
  const here = { organization: own }
  const proposing = async (by: string) => {
    const child = await seats.shared()
    return { id: child, seatId: await aTableSeat(admin, { parent: await seats.shared(), child, by }) }
  }
  const alliance = await aCollaboration(admin, { network: world.networks.first, by: own })
  const report = async () => {
    const table = await seats.shared()
    return { id: table, reportId: await aReport(admin, { alliance, table, by: own }) }
  }
  return {
    concertation: [
      ...all.places.map(({ id, ...rest }): Target => ({ params: { id }, ...rest })),
      { params: { id: randomUUID() }, ...unknown },
    ],
    proposedSeat: [
      { params: await proposing(own), place: here },
      { params: await proposing(partner), place: { organization: partner } },
      { params: { id: all.shared, seatId: randomUUID() }, ...unknown },
    ],
    agreedSeat: [
      { params: { id: seats.child, seatId: seats.agreed }, place: here },
      { params: { id: all.alone, seatId: seats.agreed }, ...unknown },
    ],
    tableReport: [
      { params: await report(), place: here },
      { params: { id: all.shared, reportId: randomUUID() }, ...unknown },
    ],
    tableCode: [
      { params: { codeId: await aCode(admin, { organization: own }) }, place: here },
      { params: { codeId: await aCode(admin, { organization: partner }) }, place: { organization: partner } },
      { params: { codeId: randomUUID() }, ...unknown },
    ],
  }
}
