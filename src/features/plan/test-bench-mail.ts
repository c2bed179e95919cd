import pg from 'pg'
import { cpuMs } from '../../../bench/server.ts'
import { systemClock } from '../../kernel/clock.ts'
import { transactionsOf } from '../../kernel/db/index.ts'
import { roleUrl } from '../../kernel/migrate.ts'
import { feature as plan } from './index.ts'
import { openPool } from '../../kernel/open-pool.ts'

export interface MailRun {
  mails: number
  seconds: number
  /** Processor time of this process and of the database, together, milliseconds a mail. */
  cpuMsPerMail: number
  /** How much more memory (RSS) this process held at the highest point of the run than before it, megabytes. */
  growthMb: number
}

/**
 * The monthly mail as the queue writes it, in this process instead of the server's: on the clock of a first working day, so
 * that it can be measured any day.
 *
 * @param databasePid a process whose descendants are the database's
 */
export async function measureMonthlyMail(adminUrl: string, databasePid: number): Promise<MailRun> {
  const admin = new pg.Client({ connectionString: adminUrl })
  const pool = openPool({ connectionString: roleUrl(adminUrl, 'tis_job'), max: 4 })
  await admin.connect()
  try {
    const { rows } = await admin.query<{ secret_key: Buffer }>('select secret_key from instance')
    const jobs = {
      clock: { now: firstWorkdayNoon, newId: () => crypto.randomUUID() },
      timeZone: 'America/Toronto',
      baseUrl: 'https://tisserin.exemple.invalid',
      secretKey: rows[0]?.secret_key as Buffer,
    }
    const tasks = plan.tasks?.(jobs, [plan])
    await pool.query('select 1')
    const memory = watchMemory()
    const [from, ownBefore, databaseBefore] = [performance.now(), process.cpuUsage(), cpuMs(databasePid)]
    await tasks?.['plan-monthly']?.({ transaction: transactionsOf(pool) }, {})
    const seconds = (performance.now() - from) / 1000
    const own = process.cpuUsage(ownBefore)
    const cpu = (own.user + own.system) / 1000 + cpuMs(databasePid) - databaseBefore
    const growthMb = memory.stop()
    const { rows: counted } = await admin.query<{ n: number }>(
      `select count(*)::int as n from mail_message where template = 'plan-monthly'`,
    )
    const mails = counted[0]?.n ?? 0
    return { mails, seconds, cpuMsPerMail: cpu / mails, growthMb }
  } finally {
    await Promise.all([admin.end(), pool.end()])
  }
}

/** Noon in Quebec on the first Monday-to-Friday day of this month. */
function firstWorkdayNoon(): Date {
  const now = systemClock.now()
  const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1, 17))
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() + 1)
  return day
}

function watchMemory(): { stop(): number } {
  const before = process.memoryUsage.rss()
  let highest = before
  const timer = setInterval(() => (highest = Math.max(highest, process.memoryUsage.rss())), 20)
  return {
    stop() {
      clearInterval(timer)
      return (Math.max(highest, process.memoryUsage.rss()) - before) / 1024 / 1024
    },
  }
}
