import { createHash } from 'node:crypto'
import { sectorCodes } from '../../../field/index.ts'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import { addDays } from '../../../kernel/clock.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { seedMeetingsOf } from '../../meeting/index.ts'
import { demoId, demoNetwork } from '../../network/index.ts'
import { demoTables, type DemoTable, type DemoTables } from './read-demo-tables.ts'

type Row = Readonly<Record<string, unknown>>

async function insert(query: OwnerQuery, table: string, row: Row): Promise<void> {
  const places = Object.keys(row).map((_, index) => `$${index + 1}`)
  await query(`INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${places.join(', ')})`, Object.values(row))
}

/** Id of a demonstration row of a table: always the same for the same thing. */
const idOf = (kind: string, ...names: readonly (string | number)[]): string => {
  const hex = createHash('sha256')
    .update(`tisserin demo table ${kind} ${names.join(' ')}`)
    .digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

const dayMilliseconds = 24 * 3600 * 1000
const organization = (slug: string): string => demoId('organization', slug)
const person = (slug: string): string => demoId('person', slug)
const before = ({ now }: DemoMoment, days: number): Date => new Date(now.getTime() - days * dayMilliseconds)
const later = ({ today }: DemoMoment, days: number | null) => (days === null ? null : addDays(today, days))

/** Tables where the invented organizations sit, how they are linked, and the alliances that report to one. */
export async function seedTables({ query }: { query: OwnerQuery }, moment: DemoMoment): Promise<void> {
  if (!moment.isFirst) return
  const { tables, seats } = demoTables()
  for (const table of tables) {
    await seedTable(query, table, moment)
    for (const member of table.members) await seedMember(query, table, member, moment)
    for (const { organization: slug, leftDaysAgo } of table.members)
      if (leftDaysAgo !== null)
        await query(`UPDATE collaboration_member SET state = 'left', until = $2 WHERE id = $1`, [
          idOf('stay', table.id, slug),
          before(moment, leftDaysAgo),
        ])
    await seedCommitments(query, table, moment)
    for (const report of table.reports) await seedReport(query, table, report, moment)
  }
  for (const seat of seats) await seedSeat(query, seat, moment)
  await query('SELECT sec.gather_tables($1, $2)', [moment.today, moment.timeZone])
  await seedMeetingsOf('table-meetings.json', { query }, moment)
}

async function seedTable(query: OwnerQuery, table: DemoTable, moment: DemoMoment): Promise<void> {
  const at = before(moment, table.startedDaysAgo)
  await insert(query, 'collaboration', {
    id: table.id,
    network_id: demoId('network', demoNetwork().network.slug),
    kind: 'table',
    proposed_by_id: organization(table.by),
    name_fr: table.name.fr,
    name_en: table.name.en,
    purpose: table.purpose,
    sectors: sectorCodes,
    regions: table.regions,
    sharing: table.sharing,
    review_on: later(moment, table.reviewInDays),
    stage: table.stage,
    lessons: table.lessons,
    created_at: at,
    modified_at: at,
  })
  await insert(query, 'table_scope', {
    collaboration_id: table.id,
    level: table.level,
    provinces: table.provinces,
    is_public: table.isPublic,
  })
}

async function seedMember(
  query: OwnerQuery,
  table: DemoTable,
  member: DemoTable['members'][number],
  moment: DemoMoment,
): Promise<void> {
  const id = idOf('stay', table.id, member.organization)
  const at = before(moment, member.sinceDaysAgo)
  await insert(query, 'collaboration_member', {
    id,
    collaboration_id: table.id,
    organization_id: organization(member.organization),
    state: member.state,
    proposed_by_id: organization(table.by),
    contact_id: member.contact === null ? null : person(member.contact),
    deputy_id: member.deputy === null ? null : person(member.deputy),
    created_at: at,
    invited_at: at,
    since: member.state === 'member' ? at : null,
  })
  if (member.mandate !== null || member.termInDays !== null)
    await insert(query, 'table_member', {
      member_id: id,
      mandate: member.mandate,
      term_until: later(moment, member.termInDays),
    })
}

async function seedCommitments(query: OwnerQuery, { id, commitments }: DemoTable, moment: DemoMoment): Promise<void> {
  for (const [place, one] of commitments.entries())
    await insert(query, 'commitment', {
      id: idOf('commitment', id, place),
      collaboration_id: id,
      organization_id: organization(one.organization),
      person_id: person(one.person),
      what: one.what,
      due_on: addDays(moment.today, one.dueInDays),
      state: one.state,
      said: one.said,
      created_by: person(one.person),
      created_at: before(moment, one.writtenDaysAgo),
      settled_at: one.state === 'open' ? null : before(moment, Math.max(0, -one.dueInDays)),
    })
}

async function seedReport(
  query: OwnerQuery,
  { id }: DemoTable,
  { alliance, by, state, daysAgo }: DemoTable['reports'][number],
  moment: DemoMoment,
): Promise<void> {
  const at = before(moment, daysAgo)
  await insert(query, 'table_report', {
    id: idOf('report', id, alliance),
    alliance_id: alliance,
    table_id: id,
    offered_by_id: organization(by),
    state,
    created_at: at,
    received_at: state === 'received' ? at : null,
  })
}

async function seedSeat(query: OwnerQuery, seat: DemoTables['seats'][number], moment: DemoMoment): Promise<void> {
  const id = idOf('seat', seat.parent, seat.child)
  const at = before(moment, seat.daysAgo)
  const [first = null, second = null] = seat.delegates.map((slug) => idOf('stay', seat.child, slug))
  await insert(query, 'table_seat', {
    id,
    parent_id: seat.parent,
    child_id: seat.child,
    proposed_from: seat.from,
    proposed_by_id: organization(seat.by),
    state: seat.state,
    delegate_id: first,
    second_delegate_id: second,
    created_at: at,
    shown_at: seat.state === 'agreed' ? at : null,
    agreed_at: seat.state === 'agreed' ? at : null,
  })
  for (const slug of seat.agreed)
    await insert(query, 'table_seat_voice', {
      seat_id: id,
      organization_id: organization(slug),
      says: 'agree',
      person_id: person(`lead-${slug}`),
      at,
    })
}
