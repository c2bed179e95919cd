import { Overloaded } from './overload.ts'

export type HealthChecks = {
  /** Throws when the database does not answer. */
  ping: () => Promise<unknown>
  /** Throws when the database cannot keep anything new. */
  tryWrite: () => Promise<unknown>
  version: string
  /** How long the database may take for each, in milliseconds. */
  patienceMs?: number
  /** How long one look serves all who ask, in milliseconds: asking often costs nothing. */
  keepMs?: number
}

type DatabaseHealth = 'ok' | 'down' | 'cannot write'

/** Overload is no illness: who is asked too much answers, and must not be started again for it. */
const within = async (work: Promise<unknown>, limitMs: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs)
  })
  const done = work.then(
    () => true,
    (failure: unknown) => failure instanceof Overloaded,
  )
  try {
    return await Promise.race([done, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Says whether the instance can serve: 200, or 503 naming what is down. Never more, since anyone may ask; however many ask
 * at once, the database is looked at once.
 */
export function createHealth({
  ping,
  tryWrite,
  version,
  patienceMs = 2000,
  keepMs = 5000,
}: HealthChecks): () => Promise<Response> {
  let looked: { at: number; health: Promise<DatabaseHealth> } | null = null
  const look = async (): Promise<DatabaseHealth> => {
    if (!(await within(ping(), patienceMs))) return 'down'
    return (await within(tryWrite(), patienceMs)) ? 'ok' : 'cannot write'
  }
  return async () => {
    if (looked === null || performance.now() - looked.at >= keepMs) looked = { at: performance.now(), health: look() }
    const database = await looked.health
    const isUp = database === 'ok'
    const body = isUp ? { status: 'ok', database, version } : { status: 'down', database, down: ['database'], version }
    return Response.json(body, { status: isUp ? 200 : 503, headers: { 'cache-control': 'no-store' } })
  }
}
