import { createHash, randomBytes } from 'node:crypto'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import { instanceChain } from '../../../kernel/audit.ts'
import type { DemoMoment } from '../../../kernel/feature/index.ts'
import { fold, type Language } from '../../../kernel/language.ts'
import { invitationDays } from '../rules.ts'
import { demoId } from './guises.ts'
import { demoNetwork } from './read-region.ts'
import type { DemoInvitation, DemoNetwork, DemoOrganization } from './region-model.ts'

const hourMs = 3_600_000

/**
 * Loads the people, organizations and invitations of the invented region into an empty, migrated database. At a later start it
 * changes nothing that people did there, and only sets the hours of the waiting invitations right.
 *
 * @throws Error as `refuseRealRegion`
 */
export async function seedRegion({ query }: { query: OwnerQuery }, moment: DemoMoment): Promise<void> {
  const data = demoNetwork()
  if (moment.isFirst) {
    await refuseRealRegion(query)
    await loadPeople(query, data, moment)
    await loadNetwork(query, data, moment)
    for (const organization of data.organizations) await loadOrganization(query, data, organization, moment)
    await query(`SELECT sec.append_audit($1, NULL, 'demo.loaded', 'network', $2, NULL, 'done')`, [
      instanceChain,
      demoId('network', data.network.slug),
    ])
  }
  for (const invitation of data.invitations) await putInvitation(query, data, invitation, moment)
}

/** By the network that stands in it: see `holdsDemo` of the demonstration. */
export async function holdsRegion(query: OwnerQuery): Promise<boolean> {
  const { network } = demoNetwork()
  return (await query('SELECT FROM network WHERE id = $1', [demoId('network', network.slug)])).length === 1
}

/** @throws Error when the database holds people or networks, and not the invented one */
export async function refuseRealRegion(query: OwnerQuery): Promise<void> {
  const found = await query(
    `SELECT FROM (SELECT FROM person UNION ALL SELECT FROM network) AS real
     WHERE NOT EXISTS (SELECT FROM network WHERE id = $1) LIMIT 1`,
    [demoId('network', demoNetwork().network.slug)],
  )
  if (found.length > 0)
    throw new Error('This database holds a real instance: the demonstration only starts on an empty one.')
}

async function insert(query: OwnerQuery, table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row)
  const places = names.map((_, index) => `$${index + 1}`)
  await query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`, Object.values(row))
}

const dated = (
  { fromDaysAgo, untilDaysAgo }: { fromDaysAgo: number; untilDaysAgo: number | null },
  moment: DemoMoment,
) => ({
  from_day: moment.daysAgo(fromDaysAgo),
  until_day: untilDaysAgo === null ? null : moment.daysAgo(untilDaysAgo),
})

/** `melanie.tremblay@exemple.invalid` */
const emailOf = (name: string, { emailDomain }: Pick<DemoNetwork, 'emailDomain'>): string =>
  `${fold(name).replaceAll(' ', '.')}@${emailDomain}`

const answers = {
  fr: { hours: 'du lundi au vendredi, 8 h 30 à 16 h 30', urgent: 'le 911, puis la DPJ' },
  en: { hours: 'Monday to Friday, 8:30 a.m. to 4:30 p.m.', urgent: '911, then the DYP' },
} satisfies Record<Language, unknown>

/** An invented number (555-01xx) for those whom others call: who coordinates or is designated. */
function workPhoneOf(
  index: number,
  language: Language,
  { role, holds = [] }: { role: string; holds?: readonly { kind: string }[] },
) {
  const isSpecialist = holds.some(({ kind }) => kind.startsWith('specialist'))
  if (role !== 'coordinator' && holds.length === 0) return {}
  return {
    phone: `819 555-01${String(index % 100).padStart(2, '0')}`,
    phone_extension: holds.length > 0 && index % 2 === 0 ? String(200 + index) : null,
    phone_hours: index % 3 === 0 ? null : answers[language].hours,
    phone_urgent: isSpecialist ? answers[language].urgent : null,
  }
}

async function loadPeople(query: OwnerQuery, data: DemoNetwork, { now }: DemoMoment): Promise<void> {
  const everyone = [...data.instancePeople, ...data.organizations.flatMap((organization) => organization.people)]
  for (const [index, { slug, name, language, fromDaysAgo, ...roles }] of everyone.entries()) {
    await insert(query, 'person', {
      id: demoId('person', slug),
      name,
      email: emailOf(name, data),
      language,
      ...workPhoneOf(index, language, roles),
      created_at: new Date(now.getTime() - Math.min(fromDaysAgo, data.network.foundedDaysAgo) * 24 * hourMs),
    })
  }
}

async function loadNetwork(
  query: OwnerQuery,
  { network, instancePeople }: DemoNetwork,
  moment: DemoMoment,
): Promise<void> {
  const since = new Date(moment.now.getTime() - network.foundedDaysAgo * 24 * hourMs)
  const id = demoId('network', network.slug)
  await insert(query, 'network', {
    id,
    name_fr: network.name.fr,
    name_en: network.name.en,
    region_codes: network.regions,
    sectors: network.sectors,
    created_at: since,
  })
  for (const person of instancePeople) {
    const personId = demoId('person', person.slug)
    if (person.role === 'operator') await insert(query, 'operator', { person_id: personId, since })
    else await insert(query, 'coordinator', { network_id: id, person_id: personId, ...dated(person, moment) })
  }
  await query(`UPDATE instance SET set_up_at = $1, setup_token_hashes = '{}'`, [since])
}

async function loadOrganization(
  query: OwnerQuery,
  { network }: DemoNetwork,
  organization: DemoOrganization,
  moment: DemoMoment,
): Promise<void> {
  const { name, mandate, brings, cannot, staff } = organization
  const id = demoId('organization', organization.slug)
  await insert(query, 'organization', {
    id,
    name_fr: name.fr,
    name_en: name.en,
    sector: organization.sector,
    region_codes: organization.regions,
    municipality: organization.municipality,
    mandate_fr: mandate?.fr ?? null,
    mandate_en: mandate?.en ?? null,
    brings_fr: brings?.fr ?? null,
    brings_en: brings?.en ?? null,
    cannot_fr: cannot?.fr ?? null,
    cannot_en: cannot?.en ?? null,
    staff_count: staff?.count ?? null,
    staff_count_on: staff ? moment.daysAgo(staff.countedDaysAgo) : null,
    status: organization.status,
    created_at: new Date(moment.now.getTime() - organization.joinedDaysAgo * 24 * hourMs),
  })
  await insert(query, 'network_member', {
    network_id: demoId('network', network.slug),
    organization_id: id,
    joined_on: moment.daysAgo(organization.joinedDaysAgo),
  })
  for (const { slug, role, holds, answers, away, ...dates } of organization.people) {
    const personId = demoId('person', slug)
    await insert(query, 'membership', { organization_id: id, person_id: personId, role, ...dated(dates, moment) })
    for (const { kind, handedFrom, ...held } of holds) {
      await insert(query, 'designation', {
        organization_id: id,
        person_id: personId,
        kind,
        handed_from: handedFrom === null ? null : demoId('person', handedFrom),
        ...dated(held, moment),
      })
    }
    const place = { organization_id: id, person_id: personId }
    if (answers)
      await insert(query, 'answering_hours', {
        ...place,
        week: JSON.stringify(
          answers.map(({ byday, opens, closes }) => ({ freq: 'WEEKLY', byday, opens_at: opens, closes_at: closes })),
        ),
        time_zone: 'America/Toronto',
        changed_by: personId,
      })
    if (away)
      await insert(query, 'absence', {
        ...place,
        from_day: moment.daysAgo(-away.fromInDays),
        until_day: moment.daysAgo(-away.untilInDays),
        recorded_by: personId,
      })
  }
}

async function putInvitation(
  query: OwnerQuery,
  { network, emailDomain }: DemoNetwork,
  invitation: DemoInvitation,
  { now }: DemoMoment,
): Promise<void> {
  const id = demoId('invitation', invitation.slug)
  const sentAt = new Date(now.getTime() - invitation.sentHoursAgo * hourMs)
  const expiresAt = new Date(sentAt.getTime() + invitationDays * 24 * hourMs)
  if ((await query('SELECT FROM invitation WHERE id = $1', [id])).length === 1) {
    await query(
      'UPDATE invitation SET created_at = $2, expires_at = $3 WHERE id = $1 AND accepted_at IS NULL AND revoked_at IS NULL',
      [id, sentAt, expiresAt],
    )
    return
  }
  await insert(query, 'invitation', {
    id,
    // A token that nobody was given: the mail of the invented region went to nobody.
    token_hash: createHash('sha256').update(randomBytes(32)).digest(),
    network_id: invitation.byCoordinator ? demoId('network', network.slug) : null,
    organization_id: invitation.organization === null ? null : demoId('organization', invitation.organization),
    role: invitation.role,
    email: emailOf(invitation.name, { emailDomain }),
    name: invitation.name,
    language: invitation.language,
    invited_by: demoId('person', invitation.invitedBy),
    created_at: sentAt,
    expires_at: expiresAt,
    revoked_at: invitation.state === 'revoked' ? new Date(sentAt.getTime() + 2 * hourMs) : null,
  })
}
