import { isDatabaseAway, type Tx } from '../db/index.ts'
import { Overloaded } from '../overload.ts'
import { whoIs, type Who } from '../session.ts'
import type { Answer, SentAnswer } from './answer.ts'
import { csrfToken } from './guard.ts'
import { networksOf } from './caller.ts'
import type { Incoming } from './incoming.ts'
import { noTransaction } from './no-transaction.ts'
import type { DataNeed } from './route.ts'
import { Undone } from './undone.ts'

/** The transaction of a request and whose it is. */
export interface OpenSession {
  tx: Tx
  who: Who | null
  /** Hidden value of the person’s forms; empty for visitors. */
  csrf: string
  /** Whether `tx` reads the database. */
  hasData: boolean
}

/** What a request is answered, and who the page is for. */
export interface Outcome<A extends Answer = SentAnswer> {
  answer: A
  who: Who | null
  csrf: string
}

/** The outcome of what was decided before anyone’s session was opened. */
export const toNobody = <A extends Answer>(answer: A): Outcome<A> => ({ answer, who: null, csrf: '' })

/**
 * Second step: runs `work` in the request’s transaction; what ends in a refusal or a form with errors leaves nothing
 * behind (but a line of the audit, where the answer says so), nor what slow work comes before. Without a session, what can do without data is given none, or none while the
 * database is away or asked too much.
 */
export async function openSession(
  { token, peer, deps, raw }: Incoming,
  needsData: DataNeed,
  work: (session: OpenSession) => Promise<Answer>,
): Promise<Outcome<Answer>> {
  const without = async () =>
    toNobody(await work({ tx: noTransaction, who: null, csrf: '', hasData: false }).catch(answerOfUndone))
  if (token === null && needsData === false) return without()
  let person: Omit<Outcome, 'answer'> = { who: null, csrf: '' }
  try {
    const answer = await deps.database.asSession(
      token,
      async (tx) => {
        const who = whoIs(tx)
        person = { who, csrf: who ? csrfToken(deps.secretKey, who) : '' }
        const answer = await work({ tx, ...person, hasData: true })
        if (answer.kind === 'aside' || (raw.method === 'POST' && !leavesSomething(answer))) throw new Undone(answer)
        return answer
      },
      { asker: token ?? networksOf(peer).near, canDoWithout: needsData !== true },
    )
    return { answer, ...person }
  } catch (thrown) {
    if (thrown instanceof Undone) return { answer: thrown.answer, ...person }
    if (needsData === true || !(isDatabaseAway(thrown) || thrown instanceof Overloaded)) throw thrown
    return without() // a page that can do without data stays up
  }
}

function answerOfUndone(thrown: unknown): Answer {
  if (thrown instanceof Undone) return thrown.answer
  throw thrown
}

const leavesSomething = (answer: SentAnswer): boolean =>
  answer.kind === 'redirect' ||
  (answer.kind !== 'refusal' && answer.status < 400) ||
  (answer.kind === 'data' && answer.leaves === 'audit')
