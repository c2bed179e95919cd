import { sql } from 'kysely'
import { dayOf } from '../clock.ts'
import { isDatabaseAway, type Tx } from '../db/index.ts'
import { otherLanguage, type Bilingual, type Language } from '../language.ts'
import { sessionCookie, whoIs, type Who } from '../session.ts'
import { pathOf } from './address.ts'
import { data, notFound, redirect, type Answer, type DataAnswer } from './answer.ts'
import { FormBody, readForm, readParameters } from './body.ts'
import { Cookies } from './cookies.ts'
import { callerHash, csrfToken, isCsrfToken, isOurOwn } from './guard.ts'
import { apiHeaders, securityHeaders } from './headers.ts'
import type { AnyRequest, Deps, Route } from './route.ts'
import type { FrameRequest, House } from './house.ts'

/** Ends the transaction without keeping anything, yet answers. */
class Undone extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super('undone')
    this.answer = answer
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
const tokenShape = /^[\w-]{43}$/

/** Pages as they were made, for who compresses them: reading them back from a response costs as much as making them. */
export const wholeBodies = new WeakMap<Response, Buffer<ArrayBuffer>>()

/** One request and its answer. */
export class Exchange {
  readonly #startedAt = performance.now()
  readonly #requestId: string
  readonly #cookies: Cookies
  readonly #setCookies: string[] = []
  readonly #url: URL
  readonly #notice: string | null
  readonly #token: string | null
  #who: Who | null = null
  #hasData = false
  readonly #route: Route | null
  readonly #lang: Language
  readonly #params: Readonly<Record<string, string>>
  readonly #raw: Request
  readonly #peer: string
  readonly #deps: Deps
  readonly #house: House

  constructor(
    route: Route | null,
    lang: Language,
    params: Record<string, string>,
    raw: Request,
    peer: string,
    deps: Deps,
    house: House,
  ) {
    this.#route = route
    this.#lang = lang
    this.#params = params
    this.#raw = raw
    this.#peer = peer
    this.#deps = deps
    this.#house = house
    this.#requestId = deps.clock.newId()
    this.#cookies = new Cookies(deps.baseUrl.startsWith('https:'))
    this.#url = new URL(raw.url)
    this.#notice = this.#cookies.read(raw, 'notice')
    const token = route?.api ? null : this.#cookies.read(raw, sessionCookie)
    this.#token = token !== null && tokenShape.test(token) ? token : null
  }

  async answer(): Promise<Response> {
    let failure: unknown
    const answer = await this.#decide().catch((thrown: unknown): Answer => {
      failure = thrown
      return this.#house.problem(isDatabaseAway(thrown) ? 'away' : 'failed', this.#lang, this.#requestId)
    })
    const response = this.#respond(answer)
    this.#house.observe({
      requestId: this.#requestId,
      routeId: this.#route?.id ?? 'none',
      method: this.#raw.method,
      status: response.status,
      durationMs: performance.now() - this.#startedAt,
      ...(failure === undefined ? {} : { failure }),
    })
    return response
  }

  async #decide(): Promise<Answer> {
    const route = this.#route
    if (route === null) return this.#withSession(async () => this.#withoutFinalSlash() ?? notFound(), false)
    for (const [name, value] of Object.entries(this.#params)) {
      if (/(^id|Id)$/.test(name) && !uuid.test(value)) return this.#withSession(async () => notFound(), false)
    }
    if (route.method === 'GET')
      return this.#withSession((tx) => this.#carryOut(route, tx, new FormBody()), route.needsData)
    if (!route.api && !isOurOwn(this.#raw, this.#deps.baseUrl)) return { kind: 'refusal', status: 403 }
    const form = await (route.api ? readParameters : readForm)(this.#raw, route.maxBytes)
    if (form === null)
      return route.api
        ? problemDocument(400, unreadable[this.#lang], this.#requestId)
        : { kind: 'refusal', status: 413 }
    return this.#withSession((tx) => this.#carryOut(route, tx, form), true)
  }

  /** People type a final slash, and some mail programs add one. Only ours: `//evil.example/` starts with no language. */
  #withoutFinalSlash(): Answer | null {
    const { pathname, search } = this.#url
    const isPage = this.#raw.method === 'GET' && /^\/(fr|en)\/([^/]+\/)*$/.test(pathname)
    return isPage ? redirect(`${pathname.slice(0, -1)}${search}`) : null
  }

  /** Runs `work` in the request's transaction; what ends in a refusal or a form with errors leaves nothing behind. */
  async #withSession(work: (tx: Tx) => Promise<Answer>, needsData: Route['needsData']): Promise<Answer> {
    this.#hasData = this.#token !== null || needsData !== false
    if (!this.#hasData) return work(noTransaction)
    try {
      return await this.#deps.database.asSession(this.#token, async (tx) => {
        this.#who = this.#token === null ? null : await whoIs(tx)
        const answer = await work(tx)
        if (this.#raw.method === 'POST' && !leavesSomething(answer)) throw new Undone(answer)
        return answer
      })
    } catch (thrown) {
      if (thrown instanceof Undone) return thrown.answer
      this.#who = null
      if (needsData === true || !isDatabaseAway(thrown)) throw thrown
      this.#hasData = false
      return work(noTransaction) // a page that can do without data stays up
    }
  }

  async #carryOut(route: Route, tx: Tx, form: FormBody): Promise<Answer> {
    const who = this.#who
    const refusal = this.#refuse(route, form)
    if (refusal) return refusal
    const request = this.#request(tx, form)
    if (form.has('_language')) return onlySwitched(await route.handle(request))
    if (!route.once) return route.handle(request)
    const key = form.first('key')
    if (!uuid.test(key)) return { kind: 'refusal', status: 400 }
    const { rows } = await sql<{
      location: string | null
    }>`select sec.claim_key(${key}, ${route.id}) as location`.execute(tx)
    const before = rows[0]?.location ?? null
    if (before !== null)
      return before === '' ? redirect(this.#house.homeHref(this.#lang, who as Who)) : redirect(before)
    const answer = await route.handle(request)
    if (answer.kind === 'redirect') await sql`select sec.settle_key(${key}, ${answer.location})`.execute(tx)
    return answer
  }

  #refuse(route: Route, form: FormBody): Answer | null {
    const who = this.#who
    if (route.access === 'visitor' && who) return redirect(this.#house.homeHref(this.#lang, who))
    if (route.access !== 'anyone' && route.access !== 'visitor') {
      if (who === null) {
        if (route.method === 'GET')
          return redirect(this.#house.signInHref(this.#lang, `${this.#url.pathname}${this.#url.search}`))
        return this.#house.problem('session-ended', this.#lang, this.#requestId)
      }
      if (route.access === 'coordinator' && who.coordinated.length === 0) return notFound()
      if (route.access === 'operator' && !who.isOperator) return notFound()
    }
    if (route.method === 'POST' && who && !isCsrfToken(this.#deps.secretKey, who.personId, form.first('csrf')))
      return { kind: 'refusal', status: 403 }
    return null
  }

  #request(tx: Tx, form: FormBody): AnyRequest {
    const today = dayOf(this.#deps.clock.now(), this.#deps.timeZone)
    const { secretKey } = this.#deps
    const peer = this.#peer
    return {
      lang: this.#lang,
      deps: this.#deps,
      params: this.#params,
      query: this.#url.searchParams,
      path: this.#url.pathname,
      form,
      tx,
      hasData: this.#hasData,
      today,
      notice: this.#notice,
      requestId: this.#requestId,
      get caller() {
        return callerHash(secretKey, today, peer)
      },
      headers: this.#raw.headers,
      formKeys: {
        csrf: this.#csrf(),
        key: uuid.test(form.first('key')) ? form.first('key') : this.#deps.clock.newId(),
      },
      token: this.#token,
      cookie: (name) => this.#cookies.read(this.#raw, name),
      setCookie: (name, value, maxAgeSeconds) =>
        void this.#setCookies.push(this.#cookies.write(name, value, maxAgeSeconds)),
      who: this.#who,
    }
  }

  #csrf(): string {
    return this.#who ? csrfToken(this.#deps.secretKey, this.#who.personId) : ''
  }

  #respond(answer: Answer): Response {
    const told = answer.kind === 'refusal' ? this.#house.problem(answer.status, this.#lang, this.#requestId) : answer
    const isForPrograms = told.kind === 'page' && this.#route?.api
    const shown = isForPrograms ? problemDocument(told.status, told.title, this.#requestId, told.headers) : told
    const secret = shown.kind === 'page' && shown.secret
    const headers = new Headers(securityHeaders({ https: this.#deps.baseUrl.startsWith('https:'), secret }))
    headers.set('cache-control', this.#token === null && !secret ? 'private, no-cache' : 'no-store')
    headers.set('x-request-id', this.#requestId)
    if (this.#route?.bare) headers.set('vary', 'accept-language')
    for (const cookie of this.#setCookies) headers.append('set-cookie', cookie)
    if (shown.kind === 'redirect') {
      headers.set('location', shown.location)
      if (shown.notice) headers.append('set-cookie', this.#cookies.write('notice', shown.notice, 60))
      for (const cookie of shown.cookies) headers.append('set-cookie', cookie)
      return new Response(null, { status: 303, headers })
    }
    for (const [name, value] of Object.entries(shown.headers)) headers.set(name, value)
    if (shown.kind === 'data') return this.#respondData(shown, headers)
    if (this.#notice !== null) headers.append('set-cookie', this.#cookies.clear('notice'))
    headers.set('content-type', 'text/html; charset=utf-8')
    headers.set('content-language', this.#lang)
    const html = Buffer.from(this.#house.frame(this.#frameRequest(), shown))
    const response = new Response(html, { status: shown.status, headers })
    wholeBodies.set(response, html)
    return response
  }

  #respondData({ body, status }: DataAnswer, headers: Headers): Response {
    if (this.#route?.api) for (const [name, value] of Object.entries(apiHeaders)) headers.set(name, value)
    if (body instanceof ReadableStream) return new Response(body, { status, headers })
    if (status === 204 || status === 304) return new Response(null, { status, headers })
    const whole = Buffer.from(body)
    const response = new Response(whole, { status, headers })
    wholeBodies.set(response, whole)
    return response
  }

  #frameRequest(): FrameRequest {
    const other = otherLanguage(this.#lang)
    const path = pathOf(other, this.#route?.address ?? { fr: '/', en: '/' }, this.#params)
    return {
      lang: this.#lang,
      path: this.#url.pathname,
      routeId: this.#route?.id ?? null,
      who: this.#who,
      csrf: this.#csrf(),
      otherHref: this.#route?.bare
        ? `${this.#url.pathname}?lang=${other}`
        : this.#route
          ? `${path}${this.#url.search}`
          : path,
      deps: this.#deps,
    }
  }
}

/** A failure as programs read it (RFC 9457). */
const problemDocument = (status: number, title: string, requestId: string, headers = {}): DataAnswer =>
  data(
    JSON.stringify({ type: 'about:blank', title, status, request_id: requestId }),
    { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
    status,
  )

const unreadable: Bilingual = {
  fr: 'Le corps de la demande n’est ni un formulaire, ni un objet JSON de valeurs simples, ou il est trop long.',
  en: 'The body is neither a form nor a JSON object of plain values, or it is too long.',
}

const leavesSomething = (answer: Answer): boolean =>
  answer.kind === 'redirect' || (answer.kind !== 'refusal' && answer.status < 400)

/** Changing the language of a half-filled form shows it again in the other language: nothing was sent, nothing is wrong. */
function onlySwitched(answer: Answer): Answer {
  if (answer.kind !== 'page') return answer
  throw new Undone({ ...answer, status: 200 })
}

/** Stands in for a transaction on pages that promised not to read the database. */
const noTransaction = new Proxy({} as Tx, {
  get(_target, property) {
    throw new Error(`a page without data reached for the database (${String(property)})`)
  },
})
