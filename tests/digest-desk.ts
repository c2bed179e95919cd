import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { features } from '../src/app.ts'
import { aCollaboration, aMember } from '../src/features/collaboration/test-collaborations.ts'
import { openSite, type Site } from '../src/features/network/test-site.ts'
import { aClock, aQueue } from '../src/features/plan/test-plan.ts'
import { aDesignation, aMembership, aNetwork, anOrganization, aPerson } from './people.ts'

/** December 7, 2026 is a Monday; 12:00 UTC is 07:00 in Toronto. */
const monday = '2026-12-07T12:00:00Z'
export const clock = aClock(monday)

/** The application with all its features, set before the first test. */
export let site: Site
let queue: Awaited<ReturnType<typeof aQueue>>
export let network: string

/** Opens it, and sets its clock to a Monday morning before each test of the file. Call it once, at the top. */
export function openDigestDesk(): void {
  beforeAll(async () => {
    site = await openSite({ clock: clock.clock })
    queue = await aQueue(site, clock.clock, features)
    network = await aNetwork(site.admin)
  })
  afterAll(async () => {
    await queue.close()
    await site.close()
  })
  beforeEach(() => clock.setTo(monday))
  afterEach(async () => {
    await site.admin.query('DELETE FROM mail_message')
    await site.admin.query('DELETE FROM digest_run')
    await site.admin.query('DELETE FROM plan_mail_sent')
    await site.admin.query(`UPDATE membership SET until_day = '2026-12-01' WHERE until_day IS NULL`)
  })
}

export interface Someone {
  id: string
  email: string
}

export async function someone(...organizations: readonly { id: string; role: 'lead' | 'worker' }[]): Promise<Someone> {
  const id = await aPerson(site.admin, { name: 'Zoé Nomrare' })
  for (const { id: organization, role } of organizations)
    await aMembership(site.admin, { organization, role, person: id })
  return { id, email: `${id}@exemple.invalid` }
}

/** An organization whose specialist answers: its lead is told nothing of that. */
export async function house(nameFr: string): Promise<string> {
  const organization = await anOrganization(site.admin, { network, nameFr, nameEn: nameFr })
  const { person } = await aMembership(site.admin, { organization, role: 'worker' })
  await aDesignation(site.admin, { organization, person, kind: 'specialist' })
  return organization
}

/** An alliance of two organizations; the second one’s contact holds what it promises, and a deputy steps in. */
export async function anAlliance() {
  const [here, there] = [await house('Maison Nomrare'), await house('Poste Nomrare')]
  const lead = await someone({ id: here, role: 'lead' })
  const holder = await someone({ id: here, role: 'worker' })
  const deputy = await someone({ id: here, role: 'worker' })
  const otherLead = await someone({ id: there, role: 'lead' })
  const id = await aCollaboration(site.admin, {
    network,
    by: there,
    nameFr: 'Alliance Nomrare',
    purpose: 'But nomrare.',
  })
  await aMember(site.admin, { collaboration: id, organization: here, contact: holder.id, deputy: deputy.id })
  return { id, here, there, lead, holder, deputy, otherLead }
}

interface SentDigest {
  recipient: string
  subject: string
  body_text: string
  unsubscribe_href: string
}
export const sent = async (): Promise<SentDigest[]> =>
  (
    await site.admin.query<SentDigest>(
      'SELECT recipient, subject, body_text, unsubscribe_href FROM mail_message ORDER BY recipient',
    )
  ).rows
export const mailTo = async ({ email }: Someone): Promise<SentDigest | undefined> =>
  (await sent()).find(({ recipient }) => recipient === email)
export const run = (): Promise<void> => queue.run('plan-digest')
