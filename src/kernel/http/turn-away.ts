import { passOver } from './body.ts'
import type { SentAnswer } from './answer.ts'
import { refuseCaller } from './carry-out.ts'
import type { Incoming } from './incoming.ts'
import { openSession, type Outcome } from './open-session.ts'
import { usualBytes, type Route } from './route.ts'
import { Undone } from './undone.ts'

/** Says that the person may go on; nothing else has an answer like it. */
const goOn: SentAnswer = { kind: 'redirect', location: '', notice: null, cookies: [] }

/** What someone who may not ask for the route is answered before a large body takes any memory; null: they may go on. */
export async function turnAway(incoming: Incoming, route: Route): Promise<Outcome | null> {
  if (route.method === 'GET' || route.maxBytes <= usualBytes) return null
  const { answer, ...person } = await openSession(incoming, true, async (session) => {
    throw new Undone(refuseCaller(incoming, route, session) ?? goOn)
  })
  if (answer === goOn || answer.kind === 'aside') return null
  // Answered before all was sent, a browser would show that the line was cut instead of the answer.
  await passOver(incoming.raw, route.maxBytes)
  return { answer, ...person }
}
