import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { addDays, dayOf, type Clock, type Day } from '../../kernel/clock.ts'
import type { DemoInvitation, DemoNetwork, DemoOrganization } from './model.ts'
import { demoNetwork } from './network-data.ts'
import { demoId } from './people.ts'

const hourMs = 3_600_000

/** When the region is loaded; every date of the file counts back from here. */
interface Moment {
  now: Date
  daysAgo(count: number): Day
}

/**
 * Loads the invented region into an empty, migrated database. Called again on the same database it changes nothing that
 * people did there, and only sets the hours of the waiting invitations right.
 *
 * @param adminUrl administrator's address of the database
 * @throws Error when the database holds something else: the invented region is never mixed with real data
 */
export async function seedDemo(
  adminUrl: string,
  { clock, timeZone }: { clock: Clock; timeZone: string },
): Promise<void> {
  const now = clock.now()
  const today = dayOf(now, timeZone)
  const moment = { now, daysAgo: (count: number) => addDays(today, -count) }
  await asOwner(adminUrl, async (client) => {
    const data = demoNetwork()
    if (!(await isLoaded(client, data))) {
      await refuseRealData(client)
      await loadPeople(client, data, moment)
      await loadNetwork(client, data, moment)
      for (const organization of data.organizations) await loadOrganization(client, data, organization, moment)
      await client.query(`SELECT sec.append_audit($1, NULL, 'demo.loaded', 'network', $2, NULL, 'done')`, [
        '00000000-0000-0000-0000-000000000000',
        demoId('network', data.network.slug),
      ])
    }
    for (const invitation of data.invitations) await putInvitation(client, data, invitation, moment)
  })
}

/** Whether a migrated database holds the invented region: such a database must only be served as a demonstration. */
export const holdsDemo = (adminUrl: string): Promise<boolean> =>
  asOwner(adminUrl, (client) => isLoaded(client, demoNetwork()))

async function asOwner<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await client.query('SET LOCAL ROLE tis_owner')
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('tisserin demo'))`)
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } finally {
    await client.end()
  }
}

async function isLoaded(client: pg.Client, { network }: DemoNetwork): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM network WHERE id = $1', [demoId('network', network.slug)])
  return rowCount === 1
}

async function refuseRealData(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM person UNION ALL SELECT FROM network LIMIT 1')
  if (rowCount !== 0)
    throw new Error('This database holds a real instance: the demonstration only starts on an empty one.')
}

async function insert(client: pg.Client, table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row)
  const places = names.map((_, index) => `$${index + 1}`)
  await client.query(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`, Object.values(row))
}

const dated = (
  { fromDaysAgo, untilDaysAgo }: { fromDaysAgo: number; untilDaysAgo: number | null },
  moment: Moment,
) => ({
  from_day: moment.daysAgo(fromDaysAgo),
  until_day: untilDaysAgo === null ? null : moment.daysAgo(untilDaysAgo),
})

async function loadPeople(client: pg.Client, data: DemoNetwork, { now }: Moment): Promise<void> {
  for (const { slug, name, language, fromDaysAgo } of [
    ...data.instancePeople,
    ...data.organizations.flatMap((organization) => organization.people),
  ]) {
    await insert(client, 'person', {
      id: demoId('person', slug),
      name,
      email: `${slug}@${data.emailDomain}`,
      language,
      created_at: new Date(now.getTime() - Math.min(fromDaysAgo, data.network.foundedDaysAgo) * 24 * hourMs),
    })
  }
}

async function loadNetwork(client: pg.Client, { network, instancePeople }: DemoNetwork, moment: Moment): Promise<void> {
  const since = new Date(moment.now.getTime() - network.foundedDaysAgo * 24 * hourMs)
  const id = demoId('network', network.slug)
  await insert(client, 'network', {
    id,
    name_fr: network.name.fr,
    name_en: network.name.en,
    region_codes: network.regions,
    sectors: network.sectors,
    created_at: since,
  })
  for (const person of instancePeople) {
    const personId = demoId('person', person.slug)
    if (person.role === 'operator') await insert(client, 'operator', { person_id: personId, since })
    else await insert(client, 'coordinator', { network_id: id, person_id: personId, ...dated(person, moment) })
  }
  await client.query('UPDATE instance SET set_up_at = $1, setup_token_hash = NULL', [since])
}

async function loadOrganization(
  client: pg.Client,
  { network }: DemoNetwork,
  organization: DemoOrganization,
  moment: Moment,
): Promise<void> {
  const { name, mandate, brings, cannot, staff } = organization
  const id = demoId('organization', organization.slug)
  await insert(client, 'organization', {
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
  await insert(client, 'network_member', {
    network_id: demoId('network', network.slug),
    organization_id: id,
    joined_on: moment.daysAgo(organization.joinedDaysAgo),
  })
  for (const { slug, role, holds, ...dates } of organization.people) {
    const personId = demoId('person', slug)
    await insert(client, 'membership', { organization_id: id, person_id: personId, role, ...dated(dates, moment) })
    for (const { kind, handedFrom, ...held } of holds) {
      await insert(client, 'designation', {
        organization_id: id,
        person_id: personId,
        kind,
        handed_from: handedFrom === null ? null : demoId('person', handedFrom),
        ...dated(held, moment),
      })
    }
  }
}

async function putInvitation(
  client: pg.Client,
  { network, emailDomain }: DemoNetwork,
  invitation: DemoInvitation,
  { now }: Moment,
): Promise<void> {
  const id = demoId('invitation', invitation.slug)
  const sentAt = new Date(now.getTime() - invitation.sentHoursAgo * hourMs)
  const expiresAt = new Date(sentAt.getTime() + 24 * hourMs)
  const { rowCount } = await client.query('SELECT FROM invitation WHERE id = $1', [id])
  if (rowCount === 1) {
    await client.query(
      'UPDATE invitation SET created_at = $2, expires_at = $3 WHERE id = $1 AND accepted_at IS NULL AND revoked_at IS NULL',
      [id, sentAt, expiresAt],
    )
    return
  }
  await insert(client, 'invitation', {
    id,
    // A token that nobody was given: the mail of the invented region went to nobody.
    token_hash: createHash('sha256').update(randomBytes(32)).digest(),
    network_id: invitation.byCoordinator ? demoId('network', network.slug) : null,
    organization_id: invitation.organization === null ? null : demoId('organization', invitation.organization),
    role: invitation.role,
    email: `${invitation.slug}@${emailDomain}`,
    name: invitation.name,
    language: invitation.language,
    invited_by: demoId('person', invitation.invitedBy),
    created_at: sentAt,
    expires_at: expiresAt,
    revoked_at: invitation.state === 'revoked' ? new Date(sentAt.getTime() + 2 * hourMs) : null,
  })
}
