import { isDatabaseAway, isDatabaseUnwritable } from '../db/index.ts'
import { isId } from '../ids.ts'
import { Overloaded } from '../overload.ts'
import { busy, notFound, redirect, wrongMethod, type Answer } from './answer.ts'
import { FormBody } from './form-body.ts'
import { carryOut } from './carry-out.ts'
import type { Problem } from './house.ts'
import type { Incoming } from './incoming.ts'
import { openSession, toNobody, type OpenSession, type Outcome } from './open-session.ts'
import { readSent } from './read-sent.ts'
import { respond } from './respond.ts'
import type { DataNeed, Route } from './route.ts'
import { turnAway } from './turn-away.ts'

/** One request and its answer: read what was sent, open the person’s session, carry it out once, respond. */
export async function exchange(incoming: Incoming): Promise<Response> {
  const { house, lang, requestId, route, raw, startedAt } = incoming
  let failure: unknown
  const outcome = await decide(incoming).catch((thrown: unknown): Outcome => {
    if (thrown instanceof Overloaded) return toNobody(busy(thrown.retryAfterSeconds))
    failure = thrown
    return toNobody(house.problem(problemOf(thrown), lang, requestId))
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

function problemOf(failure: unknown): Problem {
  if (isDatabaseAway(failure)) return 'away'
  return isDatabaseUnwritable(failure) ? 'read-only' : 'failed'
}

async function decide(incoming: Incoming): Promise<Outcome> {
  const { route, params, allowed } = incoming
  if (allowed !== null) return toNobody(wrongMethod(allowed))
  if (route === null) return inTurn(incoming, false, async () => withoutFinalSlash(incoming) ?? notFound())
  for (const [name, value] of Object.entries(params))
    if (/(^id|Id)$/.test(name) && !isId(value)) return inTurn(incoming, false, async () => notFound())
  const turnedAway = await turnAway(incoming, route)
  if (turnedAway !== null) return turnedAway
  const sent = await readSent(incoming, route)
  if (!(sent instanceof FormBody)) return toNobody(sent)
  // What a signed-in person sends is judged with their session, whatever the page does without.
  const isDeed = route.method === 'POST' && !route.asks && incoming.token !== null
  const needsData = isDeed || needOf(route, incoming)
  return inTurn(incoming, needsData, (session, handle = route.handle) =>
    carryOut(incoming, { ...route, handle }, session, sent),
  )
}

const needOf = ({ needsData }: Route, { params }: Incoming): DataNeed =>
  typeof needsData === 'function' ? needsData(params) : needsData

/** Opens the session, and once more after each work that the handler puts aside: no transaction is open meanwhile. */
async function inTurn(
  incoming: Incoming,
  needsData: DataNeed,
  work: (session: OpenSession, handle?: Route['handle']) => Promise<Answer>,
): Promise<Outcome> {
  for (let next: Route['handle'] | undefined; ;) {
    const { answer, ...person } = await openSession(incoming, needsData, (session) => work(session, next))
    if (answer.kind !== 'aside') return { answer, ...person }
    next = (await answer.work()) as Route['handle']
  }
}

/** People type a final slash, and some mail programs add one. Only ours: `//evil.example/` starts with no language. */
function withoutFinalSlash({ url: { pathname, search }, raw }: Incoming): Answer | null {
  const isPage = raw.method === 'GET' && /^\/(fr|en)\/([^/]+\/)*$/.test(pathname)
  return isPage ? redirect(`${pathname.slice(0, -1)}${search}`) : null
}
