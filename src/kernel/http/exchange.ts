import { isDatabaseAway } from '../db/index.ts'
import { isId } from '../ids.ts'
import { notFound, redirect, type Answer } from './answer.ts'
import { FormBody } from './body.ts'
import { carryOut } from './carry-out.ts'
import type { Incoming } from './incoming.ts'
import { openSession, toNobody, type Outcome } from './open-session.ts'
import { readSent } from './read-sent.ts'
import { respond } from './respond.ts'

/** One request and its answer: read what was sent, open the person’s session, carry it out once, respond. */
export async function exchange(incoming: Incoming): Promise<Response> {
  const { house, lang, requestId, route, raw, startedAt } = incoming
  let failure: unknown
  const outcome = await decide(incoming).catch((thrown: unknown): Outcome => {
    failure = thrown
    return toNobody(house.problem(isDatabaseAway(thrown) ? 'away' : 'failed', lang, requestId))
  })
  const response = respond(incoming, outcome)
  house.observe({
    requestId,
    routeId: route?.id ?? 'none',
    method: raw.method,
    status: response.status,
    durationMs: performance.now() - startedAt,
    ...(failure === undefined ? {} : { failure }),
  })
  return response
}

async function decide(incoming: Incoming): Promise<Outcome> {
  const { route, params } = incoming
  if (route === null) return openSession(incoming, false, async () => withoutFinalSlash(incoming) ?? notFound())
  for (const [name, value] of Object.entries(params))
    if (/(^id|Id)$/.test(name) && !isId(value)) return openSession(incoming, false, async () => notFound())
  const sent = await readSent(incoming, route)
  if (!(sent instanceof FormBody)) return toNobody(sent)
  const needsData = route.method === 'GET' ? route.needsData : true
  return openSession(incoming, needsData, (session) => carryOut(incoming, route, session, sent))
}

/** People type a final slash, and some mail programs add one. Only ours: `//evil.example/` starts with no language. */
function withoutFinalSlash({ url: { pathname, search }, raw }: Incoming): Answer | null {
  const isPage = raw.method === 'GET' && /^\/(fr|en)\/([^/]+\/)*$/.test(pathname)
  return isPage ? redirect(`${pathname.slice(0, -1)}${search}`) : null
}
