import { aClock } from '../../../tests/clock.ts'
import { aMembership, aPerson, aSession } from '../../../tests/people.ts'
import { anAdoptedAction, anAdoption } from '../../../tests/plan.ts'
import { aQueueRole } from '../../../tests/queue.ts'
import type { Clock } from '../../kernel/clock.ts'
import type { Feature } from '../../kernel/feature/index.ts'
import type { TaskTools } from '../../kernel/jobs.ts'
import { aTable, baseUrl, type Site } from '../network/test-site.ts'
import { feature } from './index.ts'
import { planTasks } from './mail/mail-tasks.ts'

export { aClock }

/** An organization that adopted the plan with three actions; the second is carried by a colleague who is not a lead. */
export async function aPlan(site: Site) {
  const table = await aTable(site)
  const { organization, leadId } = table
  const carrier = await aMembership(site.admin, {
    organization,
    role: 'worker',
    person: await aPerson(site.admin, { name: 'Yves Porteur' }),
  })
  const adoption = await anAdoption(site.admin, { organization, person: leadId })
  await site.admin.query(`UPDATE adoption SET created_at = '2026-09-01'`)
  const action = (code: string, facts: { person?: string; dueOn?: string } = {}) =>
    anAdoptedAction(site.admin, { adoption, action: code, ...facts })
  return {
    ...table,
    adoption,
    actions: {
      first: await action('A3'),
      carried: await action('A6', { person: carrier.person, dueOn: '2026-11-30' }),
      last: await action('A9'),
    },
    carrierId: carrier.person,
    carrierMembership: carrier.id,
    carrier: site.as(await aSession(site.admin, carrier.person)),
  }
}

/** The tasks of the plan on the queue's own role, run at once. */
export async function aQueue(site: Site, clock: Clock, features: readonly Feature[] = [feature]) {
  const { rows } = await site.admin.query<{ secret_key: Buffer }>('SELECT secret_key FROM instance')
  const secretKey = rows[0]?.secret_key as Buffer
  const tasks = planTasks({ clock, timeZone: 'America/Toronto', baseUrl, secretKey }, features)
  const { tools, close } = aQueueRole(site.jobUrl)
  return {
    secretKey,
    tools,
    run: (name: string, payload: unknown = {}, with_: TaskTools = tools) =>
      (tasks[name] as NonNullable<(typeof tasks)[string]>)(with_, payload),
    close,
  }
}

export interface StoredUpdate {
  number: number
  from_state: string
  to_state: string
  note: string | null
  via: string
  undoes: number | null
  person_id: string
}

/** The life of an action, from its first update. */
export const historyOf = async (site: Site, action: string): Promise<StoredUpdate[]> =>
  (
    await site.admin.query<StoredUpdate>(
      'SELECT number, from_state, to_state, note, via, undoes, person_id FROM action_update WHERE adopted_action_id = $1 ORDER BY number',
      [action],
    )
  ).rows

export const storedState = async (site: Site, action: string): Promise<string> =>
  (await site.admin.query<{ state: string }>('SELECT state FROM adopted_action WHERE id = $1', [action])).rows[0]
    ?.state ?? ''
