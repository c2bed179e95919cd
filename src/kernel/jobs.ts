import { setTimeout as delay } from 'node:timers/promises'
import { Logger, parseCrontab, run, type Runner, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import { transactionsOf, type Tx } from './db/index.ts'
import type { Log } from './log.ts'
import { openMailServer, type MailServer, type OutgoingMail } from './mail/index.ts'
import { openPool } from './open-pool.ts'

export interface JobsOptions {
  /** Connection address of role tis_job. */
  jobUrl: string
  /** null: mail stays in the outbox, where the operator reads it. */
  smtpUrl: string | null
  log: Log
  /** Tasks of the features, by name. */
  tasks?: Readonly<Record<string, Task>>
  /**
   * When they run by themselves: lines of a crontab, in UTC. Missed times are not made up for: a task looks for itself. `null`: never,
   * nor does the sweep; a test whose clock is its own runs its tasks itself, and would find twice what the hour of the machine did.
   */
  cron?: readonly string[] | null
}

/** What a task may reach. */
export interface TaskTools {
  /** One transaction as tis_job, committed when `work` ends, undone when it throws. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

/** One task of a feature. It may run twice: what it did before must hold the second time. When it throws it is tried again. */
export type Task = (tools: TaskTools, payload: unknown) => Promise<void>

export interface Jobs {
  /** Lets the tasks under way end, then closes. */
  stop(): Promise<void>
}

/** Every hour at minute 7: what no longer serves is emptied. Missed hours are not made up for. */
const sweeping = '7 * * * * sweep ?jobKey=sweep&jobKeyMode=replace'

const queueLogger = (log: Log): Logger =>
  new Logger(() => (level) => {
    // Its sentences may repeat a payload: only that something went wrong is kept.
    if (level === 'error') log.error('the queue reports an error', { part: 'jobs' })
  })

/** Runs the queue in this process, until `stop`. When the database goes away it starts again by itself. */
export async function startJobs({ jobUrl, smtpUrl, log, tasks = {}, cron = [] }: JobsOptions): Promise<Jobs> {
  const pool = openPool({ connectionString: jobUrl, max: 4, connectionTimeoutMillis: 4000 })
  const mailServer = smtpUrl === null ? null : openMailServer(smtpUrl)
  const stopping = new AbortController()
  const start = async (): Promise<Runner> => {
    if (mailServer) await askForWaitingMail(pool)
    const started = await run({
      pgPool: pool,
      taskList: { ...featureTasks(tasks, pool, log), ...tasksOf({ pool, mailServer, log }) },
      parsedCronItems: cron === null ? [] : parseCrontab([sweeping, ...cron].join('\n')),
      concurrency: 2,
      pollInterval: 5000,
      noHandleSignals: true,
      logger: queueLogger(log),
      // Said in a batch, the end of a task is awaited when we stop; said alone, it is sent and forgotten.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    })
    stopWhenDeaf(started)
    return started
  }
  let runner = await start()
  const watch = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await runner.promise.catch((error: unknown) => log.error('the queue stopped', { part: 'jobs', error }))
      while (!stopping.signal.aborted) {
        await delay(1000, undefined, { signal: stopping.signal }).catch(() => undefined)
        if (stopping.signal.aborted) return
        try {
          runner = await start()
          break
        } catch (error) {
          log.warn('the queue waits for the database', { part: 'jobs', error })
        }
      }
    }
  }
  const watching = watch()
  return {
    async stop() {
      stopping.abort()
      await runner.stop().catch(() => undefined) // it may have stopped by itself
      await watching
      mailServer?.close()
      await pool.end()
    },
  }
}

const failuresOfDeaf = 4

/**
 * graphile-worker remembers for ever that it could not read its list of tasks, when the database went away at that very
 * moment, and then takes no task any more. After a few failures in a row it is stopped, and starts again from nothing.
 */
function stopWhenDeaf(runner: Runner): void {
  let failures = 0
  runner.events.on('worker:getJob:error', () => {
    failures += 1
    if (failures === failuresOfDeaf) void runner.stop().catch(() => undefined) // it may be stopping by itself
  })
  const hear = (): void => {
    failures = 0
  }
  runner.events.on('worker:getJob:empty', hear)
  runner.events.on('job:start', hear)
}

/**
 * Mail that no task holds any more leaves now: written while no server was set, or under way when the process was killed.
 * A mail whose link is over is not sent: `sec.take_mail` drops it.
 */
async function askForWaitingMail(pool: pg.Pool): Promise<void> {
  await pool.query(`
    SELECT graphile_worker.add_job('send-mail', json_build_object('id', id), job_key := 'mail:' || id)
    FROM public.mail_message WHERE sent_at IS NULL AND handed_at IS NULL AND failure IS NULL`)
}

interface TaskDeps {
  pool: pg.Pool
  mailServer: MailServer | null
  log: Log
}

function tasksOf({ pool, mailServer, log }: TaskDeps): TaskList {
  return {
    async 'send-mail'(payload, { job }) {
      if (!mailServer) return
      const { id } = payload as { id: string }
      const mail = await takeMail(pool, id)
      if (!mail) return
      try {
        const outcome = await mailServer.send(mail)
        await pool.query('SELECT sec.settle_mail($1, $2)', [id, outcome])
      } catch (error) {
        log.warn('mail was not sent, it will be tried again', { task: 'send-mail', attempt: job.attempts, error })
        throw new Error('mail was not sent') // the queue keeps this sentence; the real one may hold the address
      }
    },
    async sweep() {
      await pool.query('SELECT sec.drop_dead_mail()') // before the sweep, which forgets what it was for
      await pool.query('SELECT sec.sweep()')
      await pool.query(`DELETE FROM public.mail_reading WHERE read_at < sec.now() - interval '400 days'`)
      await pool.query(
        `DELETE FROM public.session WHERE coalesce(ended_at, expires_at) < sec.now() - interval '30 days'`,
      )
      await pool.query(`DELETE FROM public.challenge WHERE expires_at < sec.now() - interval '1 day'`)
    },
  }
}

/** The tasks of features as the queue runs them: what went wrong goes to the log, since the queue keeps what it is told. */
function featureTasks(tasks: Readonly<Record<string, Task>>, pool: pg.Pool, log: Log): TaskList {
  const tools: TaskTools = { transaction: transactionsOf(pool) }
  const guarded = ([name, task]: [string, Task]): [string, TaskList[string]] => [
    name,
    async (payload, { job }) => {
      try {
        await task(tools, payload)
      } catch (error) {
        log.error('a task failed, it will be tried again', { task: name, attempt: job.attempts, error })
        throw new Error('the task failed')
      }
    },
  ]
  return Object.fromEntries(Object.entries(tasks).map(guarded))
}

/** The mail, to be sent now; null when it left, was handed over or refused, is held, or carries a link that is over. */
async function takeMail(pool: pg.Pool, id: string): Promise<OutgoingMail | null> {
  const { rows } = await pool.query<OutgoingMail>(
    'SELECT t.*, m.calendar, m.calendar_method FROM sec.take_mail($1) t JOIN mail_message m ON m.id = t.id',
    [id],
  )
  return rows[0] ?? null
}
