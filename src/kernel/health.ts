export type HealthChecks = {
  /** Throws when the database does not answer. */
  ping: () => Promise<unknown>
  version: string
  /** How long the database may take, in milliseconds. */
  patienceMs?: number
}

const within = async (work: Promise<unknown>, limitMs: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs)
  })
  const done = work.then(
    () => true,
    () => false,
  )
  try {
    return await Promise.race([done, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Says whether the instance can serve: 200, or 503 naming what is down. Never more, since anyone may ask. */
export async function answerHealth({ ping, version, patienceMs = 2000 }: HealthChecks): Promise<Response> {
  const isUp = await within(ping(), patienceMs)
  const body = isUp
    ? { status: 'ok', database: 'ok', version }
    : { status: 'down', database: 'down', down: ['database'], version }
  return Response.json(body, { status: isUp ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
