import { sql } from 'kysely'
import { dayOf } from '../clock.ts'
import { isId } from '../ids.ts'
import { openedBy, type Tx } from '../db/index.ts'
import { coordinatesAny } from '../rights.ts'
import { notFound, redirect, type Answer, type SentAnswer } from './answer.ts'
import type { FormBody } from './form-body.ts'
import { Caller } from './caller.ts'
import { isCsrfToken } from './guard.ts'
import type { Incoming } from './incoming.ts'
import type { OpenSession } from './open-session.ts'
import type { AnyRequest, Route } from './route.ts'
import { onlySwitched } from './undone.ts'

/** Third step: does what is asked, once, when the person may. */
export async function carryOut(
  incoming: Incoming,
  route: Route,
  session: OpenSession,
  form: FormBody,
): Promise<Answer> {
  const refusal = refuseCaller(incoming, route, session) ?? refuseForm(incoming, route, session, form)
  if (refusal) return refusal
  const request = requestOf(incoming, session, form)
  if (form.has('_language')) return onlySwitched(await route.handle(request))
  if (!route.once) return route.handle(request)
  const key = form.first('key')
  if (!isId(key)) return { kind: 'refusal', status: 400 }
  return onlyOnce(incoming, session, { key, routeId: route.id }, async () => route.handle(request))
}

/** A form sent twice does one thing: the second time, its key leads where the first one did. */
async function onlyOnce(
  { house, lang }: Incoming,
  { tx, who }: OpenSession,
  { key, routeId }: { key: string; routeId: string },
  work: () => Promise<Answer>,
): Promise<Answer> {
  const before = await claimKey(tx, key, routeId)
  if (before === '' && who !== null) return redirect(house.homeHref(lang, who))
  if (before !== null) return redirect(before)
  const answer = await work()
  if (answer.kind === 'redirect') await sql`select sec.settle_key(${key}, ${answer.location})`.execute(tx)
  return answer
}

/** @returns null when the key is new; else where it led, empty when it led nowhere yet */
async function claimKey(tx: Tx, key: string, routeId: string): Promise<string | null> {
  const { rows } = await sql<{ location: string | null }>`select sec.claim_key(${key}, ${routeId}) as location`.execute(
    tx,
  )
  return rows[0]?.location ?? null
}

/** The route’s access rule; null when the person may go on. */
export function refuseCaller(
  { house, lang, requestId, url }: Incoming,
  { access, method }: Route,
  { who }: OpenSession,
): SentAnswer | null {
  if (access === 'visitor' && who) return redirect(house.homeHref(lang, who))
  if (access !== 'anyone' && access !== 'visitor') {
    if (who === null)
      return method === 'GET'
        ? redirect(house.signInHref(lang, `${url.pathname}${url.search}`))
        : house.problem('session-ended', lang, requestId)
    if (access === 'coordinator' && !coordinatesAny(who)) return notFound()
    if (access === 'operator' && !who.isOperator) return notFound()
  }
  return null
}

/** A person’s form carries the value of their session, or someone else wrote it. */
function refuseForm(
  { deps }: Incoming,
  { method, asks }: Route,
  { tx, who }: OpenSession,
  form: FormBody,
): Answer | null {
  const isOfTheirs = (sessionId: string): boolean => {
    const follows = openedBy(tx)?.claims.follows ?? null
    return isCsrfToken(deps.secretKey, { sessionId, follows }, form.first('csrf'))
  }
  return method === 'POST' && !asks && who && !isOfTheirs(who.sessionId) ? { kind: 'refusal', status: 403 } : null
}

function requestOf(incoming: Incoming, { tx, who, csrf, hasData }: OpenSession, form: FormBody): AnyRequest {
  const { deps, peer, url, raw, cookies, setCookies, lang, params, notice, requestId, token } = incoming
  const today = dayOf(deps.clock.now(), deps.timeZone)
  return {
    lang,
    deps,
    params,
    query: url.searchParams,
    path: url.pathname,
    form,
    tx,
    hasData,
    today,
    notice,
    requestId,
    get caller() {
      return new Caller(deps.secretKey, today, peer)
    },
    headers: raw.headers,
    formKeys: { csrf, key: isId(form.first('key')) ? form.first('key') : deps.clock.newId() },
    token,
    cookie: (name) => cookies.read(raw, name),
    setCookie: (name, value, maxAgeSeconds) => void setCookies.push(cookies.write(name, value, maxAgeSeconds)),
    who,
  }
}
