import { aDesignation, anOrganization } from '../../../tests/people.ts'
import { aQueueRole } from '../../../tests/queue.ts'
import { someone } from '../collaboration/test-collaboration-site.ts'
import { baseUrl, whereTo } from '../network/test-site.ts'
import { openReferrals } from '../referral/test-referral-site.ts'
import { giveKeys } from '../referral/test-sealed-world.ts'
import { accessTasks } from './jobs.ts'

export const all = '/fr/orienter/ouvertes'
export const asking = '/fr/orienter/ouvertes/demander'
export const sending = '/fr/orienter/ouvertes/envoyer'
export const partners = '/fr/orienter/partenaires'

export const choices = { need: 'talk', age: '16-17', region: '04', priority: 'ordinary' }

/** The world of referrals, with one more house that has keys, in a network wide enough for a band; and the queue. */
export async function openAccess() {
  const referrals = await openReferrals()
  const { site, network, world } = referrals
  for (const nameFr of ['Autre un', 'Autre deux']) await anOrganization(site.admin, { network, nameFr })
  const id = await anOrganization(site.admin, { network, nameFr: 'Colline Verte', nameEn: 'Colline Verte (en)' })
  const specialist = await someone(site, id, 'specialist', 'Salomé Colline')
  const lead = await someone(site, id, 'lead', 'Léa Colline')
  const worker = await someone(site, id, 'worker', 'Wanda Colline')
  await aDesignation(site.admin, { organization: id, person: specialist.id, kind: 'specialist' })
  await giveKeys(site.admin, world, { organization: id, people: [specialist.id, worker.id] })
  const { rows } = await site.admin.query<{ secret_key: Buffer }>('SELECT secret_key FROM instance')
  const tasks = accessTasks({
    clock: referrals.clockSite.clock,
    timeZone: 'America/Toronto',
    baseUrl,
    secretKey: rows[0]?.secret_key as Buffer,
  })
  const queue = aQueueRole(site.jobUrl)
  return {
    ...referrals,
    colline: { id, specialist, worker, lead },
    run: (name: 'access-clock' | 'referral-mail') =>
      tasks[name]?.(queue.tools, {}) ?? Promise.reject(new Error('no task')),
    /** Asked openly by the worker of the house. @returns the address of the request */
    async asked(fields: Readonly<Record<string, string>> = {}): Promise<string> {
      const { visitor } = referrals.maison.worker
      return whereTo(await visitor.send(asking, { ...choices, ...fields }, { to: sending }))
    },
    async close() {
      await queue.close()
      await referrals.close()
    },
  }
}
export type Access = Awaited<ReturnType<typeof openAccess>>
