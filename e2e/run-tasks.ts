import * as features from '../src/feature-list.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { present } from '../tests/present.ts'
import { aQueueRole } from '../tests/queue.ts'
import type { RunningApp } from './server.ts'

/** Runs tasks of the queue one after the other, as its hours would; `payload`: what each is told. */
export async function runTasks(
  { jobUrl, baseUrl, admin }: Pick<RunningApp, 'jobUrl' | 'baseUrl' | 'admin'>,
  names: readonly string[],
  payload: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { rows } = await admin.query<{ secret_key: Buffer }>('SELECT secret_key FROM instance')
  const work = {
    clock: systemClock,
    timeZone: 'America/Toronto',
    baseUrl,
    secretKey: present(rows[0]).secret_key,
  }
  const tasks = Object.assign(
    {},
    ...Object.values(features).map(({ tasks }) => tasks?.(work, Object.values(features)) ?? {}),
  )
  const queue = aQueueRole(jobUrl)
  for (const name of names) await present(tasks[name])(queue.tools, payload)
  await queue.close()
}
