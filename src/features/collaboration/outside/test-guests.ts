import { aQueueRole } from '../../../../tests/queue.ts'
import { systemClock } from '../../../kernel/clock.ts'
import { baseUrl, linkTo, type Visitor } from '../../network/test-site.ts'
import { home, type Region } from '../test-collaboration-site.ts'
import { guestTasks } from './write-guests.ts'

/** Writes the mails that every member agreed to, as the queue does. */
export async function writeGuests({ site }: Region): Promise<void> {
  const queue = aQueueRole(site.jobUrl)
  const { rows } = await site.admin.query<{ secret_key: Buffer }>('SELECT secret_key FROM instance')
  const jobs = { clock: systemClock, timeZone: 'America/Toronto', baseUrl, secretKey: rows[0]?.secret_key as Buffer }
  await guestTasks(jobs)['collaboration-guests']?.(queue.tools, {})
  await queue.close()
}

export const outside = (id: string): string => `/fr/collaborations/${id}/inviter/hors-reseau`

let count = 0
/** What is typed of an invented organization, each with an address of its own. */
export const typed = (more: Readonly<Record<string, string>> = {}) => {
  count += 1
  return {
    name: `Maison des Aulnes ${count}`,
    sector: 'community',
    email: `direction${count}@aulnes.example.org`,
    language: 'fr',
    ...more,
  }
}

export interface StoredGuest {
  id: string
  state: string
  email: string | null
  mail_failure: string | null
  request_id: string | null
  organization_id: string | null
  version: number
}

/** The guests of a collaboration, the first one first. */
export const guestsOf = async ({ site }: Region, id: string): Promise<StoredGuest[]> =>
  (
    await site.admin.query<StoredGuest>(
      `SELECT id, state, email, mail_failure, request_id, organization_id, version FROM collaboration_guest
       WHERE collaboration_id = $1 ORDER BY created_at, id`,
      [id],
    )
  ).rows

/** Proposes an organization, which nobody else has to agree to, and gives the link of its mail. */
export async function invite(
  region: Region,
  by: Visitor,
  id: string,
  facts = typed(),
): Promise<{ link: string; email: string; name: string }> {
  await by.send(outside(id), facts)
  await writeGuests(region)
  return { link: await linkTo(region.site, facts.email), email: facts.email, name: facts.name }
}

/** Says for a member whether the guest may come. */
export const voice = (visitor: Visitor, id: string, guest: string, says: 'agree' | 'object'): Promise<Response> =>
  visitor.send(home(id), { guest, says }, { to: `/fr/collaborations/${id}/hors-reseau/avis` })
