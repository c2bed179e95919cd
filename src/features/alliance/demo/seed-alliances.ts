import { createHash } from 'node:crypto'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import { addDays } from '../../../kernel/clock.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { demoId, demoNetwork } from '../../network/index.ts'
import { stepKeys } from '../partnership.ts'
import { seedGuests } from './seed-guests.ts'
import { demoAlliances, type DemoAlliance } from './read-demo-alliances.ts'

type Row = Readonly<Record<string, unknown>>

async function insert(query: OwnerQuery, table: string, row: Row): Promise<void> {
  const places = Object.keys(row).map((_, index) => `$${index + 1}`)
  await query(`INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${places.join(', ')})`, Object.values(row))
}

/** Id of a demonstration row of an alliance: always the same for the same thing. */
const idOf = (kind: string, ...names: readonly (string | number)[]): string => {
  const hex = createHash('sha256')
    .update(`tisserin demo ${kind} ${names.join(' ')}`)
    .digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

const dayMilliseconds = 24 * 3600 * 1000
const organization = (slug: string): string => demoId('organization', slug)
const person = (slug: string): string => demoId('person', slug)

/** Alliances that the invented organizations formed, agreed on and kept, as they happened. */
export async function seedAlliances({ query }: { query: OwnerQuery }, moment: DemoMoment): Promise<void> {
  if (!moment.isFirst) return
  for (const alliance of demoAlliances()) {
    await seedAlliance(query, alliance, moment)
    for (const member of alliance.members) await seedMember(query, alliance, member, moment)
    for (const version of alliance.versions) await seedVersion(query, alliance, version, moment)
    for (const { organization: slug, leftDaysAgo } of alliance.members)
      if (leftDaysAgo !== null)
        await query(`UPDATE collaboration_member SET state = 'left', until = $2 WHERE id = $1`, [
          idOf('stay', alliance.id, slug),
          before(moment, leftDaysAgo),
        ])
    await seedCommitments(query, alliance, moment)
    await seedSteps(query, alliance, moment)
  }
  await seedGuests(query, moment)
  await query('SELECT sec.gather_alliances($1, $2)', [moment.today, moment.timeZone])
}

const before = ({ now }: DemoMoment, days: number): Date => new Date(now.getTime() - days * dayMilliseconds)
const later = ({ today }: DemoMoment, days: number | null) => (days === null ? null : addDays(today, days))

async function seedAlliance(query: OwnerQuery, alliance: DemoAlliance, moment: DemoMoment): Promise<void> {
  const { network } = demoNetwork()
  await insert(query, 'collaboration', {
    id: alliance.id,
    network_id: demoId('network', network.slug),
    kind: 'alliance',
    proposed_by_id: organization(alliance.by),
    name_fr: alliance.name.fr,
    name_en: alliance.name.en,
    purpose: alliance.purpose,
    sectors: alliance.sectors,
    regions: network.regions,
    minimum_age: alliance.ages.min,
    maximum_age: alliance.ages.max,
    sharing: alliance.sharing,
    review_on: later(moment, alliance.reviewInDays),
    stage: alliance.stage,
    lessons: alliance.lessons,
    created_at: before(moment, alliance.startedDaysAgo),
    modified_at: before(moment, alliance.startedDaysAgo),
  })
}

async function seedMember(
  query: OwnerQuery,
  alliance: DemoAlliance,
  member: DemoAlliance['members'][number],
  moment: DemoMoment,
): Promise<void> {
  const at = before(moment, member.sinceDaysAgo)
  await insert(query, 'collaboration_member', {
    id: idOf('stay', alliance.id, member.organization),
    collaboration_id: alliance.id,
    organization_id: organization(member.organization),
    state: member.state,
    proposed_by_id: organization(alliance.by),
    contact_id: member.contact === null ? null : person(member.contact),
    deputy_id: member.deputy === null ? null : person(member.deputy),
    brings: member.brings,
    needs: member.needs,
    cannot: member.cannot,
    created_at: at,
    invited_at: at,
    since: member.state === 'member' ? at : null,
  })
}

async function seedVersion(
  query: OwnerQuery,
  alliance: DemoAlliance,
  version: DemoAlliance['versions'][number],
  moment: DemoMoment,
): Promise<void> {
  const id = idOf('version', alliance.id, version.number)
  await insert(query, 'agreement_version', {
    id,
    collaboration_id: alliance.id,
    number: version.number,
    text_fr: version.text.fr,
    text_en: version.text.en,
    review_on: later(moment, version.reviewInDays),
    proposed_by_id: organization(version.by),
    person_id: person(`lead-${version.by}`),
    at: before(moment, version.daysAgo),
    hash: '',
  })
  for (const { organization: slug, daysAgo } of version.accepted)
    await query(
      `INSERT INTO agreement_acceptance (version_id, member_id, organization_id, person_id, at, hash)
       SELECT v.id, $2, $3, $4, $5, v.hash FROM agreement_version v WHERE v.id = $1`,
      [id, idOf('stay', alliance.id, slug), organization(slug), person(`lead-${slug}`), before(moment, daysAgo)],
    )
}

async function seedCommitments(
  query: OwnerQuery,
  { id, commitments }: DemoAlliance,
  moment: DemoMoment,
): Promise<void> {
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

async function seedSteps(query: OwnerQuery, { id, steps }: DemoAlliance, moment: DemoMoment): Promise<void> {
  for (const [slug, answers] of Object.entries(steps))
    for (const [place, step] of stepKeys.entries()) {
      const says = answers[place]
      if (says === undefined || says === null) continue
      await insert(query, 'alliance_step', {
        collaboration_id: id,
        organization_id: organization(slug),
        step,
        says,
        person_id: person(`lead-${slug}`),
        at: before(moment, 30),
      })
    }
}
