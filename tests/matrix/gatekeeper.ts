import { randomUUID } from 'node:crypto'
import { createApp, type App } from '../../src/app.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { openDatabase } from '../../src/kernel/db/index.ts'
import { csrfToken } from '../../src/kernel/http/guard.ts'
import type { Route } from '../../src/kernel/http/index.ts'
import { pathOf } from '../../src/kernel/http/address.ts'
import type { Language } from '../../src/kernel/language.ts'
import { createLog } from '../../src/kernel/log.ts'
import { sessionCookie } from '../../src/kernel/session.ts'
import { noHurry, type TestDatabase } from '../database.ts'
import { sessionIdOf } from '../people.ts'
import type { Actor } from './actors.ts'
import { withoutTrace } from './held-open.ts'
import type { Target } from './samples.ts'

/** What became of a request, as far as rights go. `sign-in` and `home`: sent there instead; `failed`: our fault. */
export type Outcome = 'through' | 'refused' | 'sign-in' | 'home' | 'failed'

export interface Gatekeeper {
  /** Asks for a route as someone; a POST carries the keys of the person's own form and the target's fields. */
  ask(route: Route, lang: Language, target: Pick<Target, 'params' | 'fields'>, actor: Actor): Promise<Asked>
  /** Meanwhile what this actor asks shares one transaction, in which each request is undone before the next. */
  holding<T>(actor: Actor, work: () => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface Asked {
  outcome: Outcome
  status: number
  html: string
}

/**
 * The whole application before one test database, leaving no trace on it.
 *
 * @param rls `false`: as the superuser, whom no policy and no grant holds back; the claims of the session are still set,
 *   so what is refused is refused by the rules of the code alone
 */
export async function aGatekeeper(db: TestDatabase, { rls }: { rls: boolean }): Promise<Gatekeeper> {
  const real = rls
    ? db.database
    : openDatabase({ appUrl: db.adminUrl, gateUrl: db.adminUrl, youthUrl: db.adminUrl, connections: 4, ...noHurry })
  const baseUrl = 'http://localhost:3000'
  const database = withoutTrace(real)
  const app: App = await createApp({
    database,
    settings: { timeZone: 'America/Toronto', isDemo: false, isDev: false, smtpUrl: null },
    baseUrl,
    log: createLog('silent'),
    observe: () => undefined,
    assets: {},
    jobUrl: db.jobUrl,
    keepsHours: false,
    clock: systemClock,
  })
  const { rows } = await db.admin.query<{ secret_key: Buffer }>('SELECT secret_key FROM instance')
  const secretKey = rows[0]?.secret_key as Buffer
  const sessionIds = new Map<string, string>()
  const csrfOf = async (token: string | null): Promise<string> => {
    if (token === null) return ''
    const sessionId = sessionIds.get(token) ?? (await sessionIdOf(db.admin, token))
    sessionIds.set(token, sessionId)
    return csrfToken(secretKey, { sessionId })
  }

  return {
    async ask(route, lang, { params, fields }, actor) {
      const full = pathOf(lang, route.address, params)
      const path = route.bare ? full.replace(/^\/(fr|en)(?=\/|$)/, '') || '/' : full
      const answer = await app.fetch(
        new Request(`${baseUrl}${path}`, {
          method: route.method,
          headers: actor.token === null ? {} : { cookie: `${sessionCookie}=${actor.token}` },
          ...(route.method === 'POST' && {
            body: new URLSearchParams({
              csrf: await csrfOf(actor.token),
              key: randomUUID(),
              sure: 'yes', // as from the page that says what a deed takes away
              ...fields,
            }),
          }),
        }),
      )
      const location = answer.headers.get('location')
      return { outcome: outcomeOf(answer.status, location), status: answer.status, html: await answer.text() }
    },
    holding: (actor, work) => database.holding(actor.token, work),
    async close() {
      await app.close()
      if (!rls) await real.close()
    },
  }
}

function outcomeOf(status: number, location: string | null): Outcome {
  if (status >= 500) return 'failed'
  if (status === 403 || status === 404) return 'refused'
  if (location === null) return 'through'
  if (/^\/(fr\/connexion|en\/sign-in)(\?|$)/.test(location)) return 'sign-in'
  return /^\/(fr\/aujourdhui|en\/today)$/.test(location) ? 'home' : 'through'
}
