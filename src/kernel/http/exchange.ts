import { isId } from '../ids.ts'
import { sql } from 'kysely'
import { dayOf } from '../clock.ts'
import { isDatabaseAway, type Tx } from '../db/index.ts'
import { otherLanguage, type Language } from '../language.ts'
import { sessionCookie, whoIs, type Who } from '../session.ts'
import { pathOf } from './address.ts'
import { notFound, redirect, type Answer, type DataAnswer, type PageAnswer } from './answer.ts'
import { FormBody, readForm, readParameters } from './body.ts'
import { Cookies } from './cookies.ts'
import { callerHash, csrfToken, isCsrfToken, isOurOwn } from './guard.ts'
import { apiHeaders, securityHeaders } from './headers.ts'
import { noTransaction } from './no-transaction.ts'
import { problemDocument, unreadable } from './problem-document.ts'
import type { AnyRequest, Deps, Route } from './route.ts'
import type { FrameRequest, House } from './house.ts'
import { onlySwitched, Undone } from './undone.ts'
import { respondWith, wholePages } from './whole-page.ts'

const tokenShape = /^[\w-]{43}$/

/** The pages of each application that are the same for every visitor, by route and language. */
const keptPages = new WeakMap<House, Map<string, Buffer<ArrayBuffer>>>()

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
  #madeCsrf: string | null = null
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
      if (/(^id|Id)$/.test(name) && !isId(value)) return this.#withSession(async () => notFound(), false)
    }
    if (route.method === 'GET')
      return this.#withSession((tx) => this.#carryOut(route, tx, new FormBody()), route.needsData)
    if (route.api) {
      const asked = await readParameters(this.#raw, route.maxBytes)
      if (asked === null) return problemDocument(400, unreadable[this.#lang], this.#requestId)
      return this.#withSession((tx) => this.#carryOut(route, tx, asked), true)
    }
    if (!isOurOwn(this.#raw, this.#deps.baseUrl)) return { kind: 'refusal', status: 403 }
    const form = await readForm(this.#raw, route.maxBytes)
    if (typeof form === 'number') return { kind: 'refusal', status: form }
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
        this.#who = whoIs(tx)
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
    if (!isId(key)) return { kind: 'refusal', status: 400 }
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
        key: isId(form.first('key')) ? form.first('key') : this.#deps.clock.newId(),
      },
      token: this.#token,
      cookie: (name) => this.#cookies.read(this.#raw, name),
      setCookie: (name, value, maxAgeSeconds) =>
        void this.#setCookies.push(this.#cookies.write(name, value, maxAgeSeconds)),
      who: this.#who,
    }
  }

  #csrf(): string {
    this.#madeCsrf ??= this.#who ? csrfToken(this.#deps.secretKey, this.#who.personId) : ''
    return this.#madeCsrf
  }

  #respond(answer: Answer): Response {
    const told = answer.kind === 'refusal' ? this.#house.problem(answer.status, this.#lang, this.#requestId) : answer
    const isForPrograms = told.kind === 'page' && this.#route?.api
    const shown = isForPrograms ? problemDocument(told.status, told.title, this.#requestId, told.headers) : told
    const secret = shown.kind === 'page' && shown.secret
    const headers: Record<string, string> = {
      ...securityHeaders({ https: this.#deps.baseUrl.startsWith('https:'), secret }),
      'cache-control': this.#token === null && !secret ? 'private, no-cache' : 'no-store',
      'x-request-id': this.#requestId,
      ...(this.#route?.bare ? { vary: 'accept-language' } : {}),
    }
    const cookies = this.#setCookies
    if (shown.kind === 'redirect') {
      headers['location'] = shown.location
      if (shown.notice) cookies.push(this.#cookies.write('notice', shown.notice, 60))
      return respondWith(null, 303, headers, [...cookies, ...shown.cookies])
    }
    Object.assign(headers, shown.headers)
    if (shown.kind === 'data') return this.#respondData(shown, headers, cookies)
    if (this.#notice !== null) cookies.push(this.#cookies.clear('notice'))
    headers['content-type'] = 'text/html; charset=utf-8'
    headers['content-language'] = this.#lang
    const isKept = this.#isForEveryVisitor(shown)
    const html = isKept ? this.#keptHtml(shown) : this.#html(shown)
    const response = respondWith(html, shown.status, headers, cookies)
    wholePages.set(response, { html, headers, cookies, isKept })
    return response
  }

  #html(shown: PageAnswer): Buffer<ArrayBuffer> {
    return Buffer.from(this.#house.frame(this.#frameRequest(), shown))
  }

  /** Nothing of the person, of the moment or of what was asked is in the page; another spelling of its address is not kept. */
  #isForEveryVisitor({ status }: PageAnswer): boolean {
    const route = this.#route
    if (!route?.unchanging || status !== 200 || this.#token !== null || this.#notice !== null) return false
    const { pathname, search } = this.#url
    return search === '' && pathname === pathOf(this.#lang, route.address, this.#params)
  }

  #keptHtml(shown: PageAnswer): Buffer<ArrayBuffer> {
    const pages = keptPages.get(this.#house) ?? new Map<string, Buffer<ArrayBuffer>>()
    keptPages.set(this.#house, pages)
    const key = `${this.#lang} ${this.#route?.id}`
    const html = pages.get(key) ?? this.#html(shown)
    pages.set(key, html)
    return html
  }

  #respondData({ body, status }: DataAnswer, headers: Record<string, string>, cookies: readonly string[]): Response {
    const all = this.#route?.api ? { ...headers, ...apiHeaders } : headers
    if (body instanceof ReadableStream) return new Response(body, { status, headers: all })
    if (status === 204 || status === 304) return respondWith(null, status, all, cookies)
    const whole = Buffer.from(body)
    const response = respondWith(whole, status, all, cookies)
    wholePages.set(response, { html: whole, headers: all, cookies, isKept: false })
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

const leavesSomething = (answer: Answer): boolean =>
  answer.kind === 'redirect' || (answer.kind !== 'refusal' && answer.status < 400)
