import { otherLanguage } from '../language.ts'
import { pathOf } from './address.ts'
import type { DataAnswer, PageAnswer, RefusalAnswer, SentAnswer } from './answer.ts'
import { apiHeaders, securityHeaders } from './headers.ts'
import type { FrameRequest, House } from './house.ts'
import type { Incoming } from './incoming.ts'
import type { Outcome } from './open-session.ts'
import { problemDocument } from './problem-document.ts'
import { respondWith, wholePages } from './whole-page.ts'

/** The pages of each application that are the same for every visitor, by route and language. */
const keptPages = new WeakMap<House, Map<string, Buffer<ArrayBuffer>>>()

/** Last step: the answer as bytes, in the frame of a page, with the headers and cookies of every answer. */
export function respond(incoming: Incoming, outcome: Outcome): Response {
  const { route, deps, token, requestId, cookies, setCookies, notice, lang } = incoming
  const shown = shownAnswer(incoming, outcome.answer)
  const secret = shown.kind === 'page' && shown.secret
  const headers: Record<string, string> = {
    ...securityHeaders({ https: deps.baseUrl.startsWith('https:'), secret }),
    'cache-control': token === null && !secret ? 'private, no-cache' : 'no-store',
    'x-request-id': requestId,
    ...(route?.bare ? { vary: 'accept-language' } : {}),
  }
  if (shown.kind === 'redirect') {
    headers['location'] = shown.location
    if (shown.notice) setCookies.push(cookies.write('notice', shown.notice, 60))
    return respondWith(null, 303, headers, [...setCookies, ...shown.cookies])
  }
  Object.assign(headers, shown.headers)
  if (shown.kind === 'data') return respondData(incoming, shown, headers)
  if (notice !== null) setCookies.push(cookies.clear('notice'))
  headers['content-type'] = 'text/html; charset=utf-8'
  headers['content-language'] = lang
  const isKept = isForEveryVisitor(incoming, shown)
  const html = isKept ? keptHtml(incoming, outcome, shown) : htmlOf(incoming, outcome, shown)
  const response = respondWith(html, shown.status, headers, setCookies)
  wholePages.set(response, { html, headers, cookies: setCookies, isKept })
  return response
}

/** A refusal in words; a page where programs ask, as the document they read. */
function shownAnswer({ house, lang, requestId, route }: Incoming, answer: SentAnswer) {
  const told = answer.kind === 'refusal' ? refusalPage(house.problem(answer.status, lang, requestId), answer) : answer
  return told.kind === 'page' && route?.api ? problemDocument(told.status, told.title, requestId, told.headers) : told
}

const refusalPage = (page: PageAnswer, { headers }: RefusalAnswer): PageAnswer => ({
  ...page,
  headers: { ...page.headers, ...headers },
})

function respondData(
  { route, setCookies }: Incoming,
  { body, status }: DataAnswer,
  headers: Record<string, string>,
): Response {
  const all = route?.api ? { ...headers, ...apiHeaders } : headers
  if (body instanceof ReadableStream) return new Response(body, { status, headers: all })
  if (status === 204 || status === 304) return respondWith(null, status, all, setCookies)
  const whole = Buffer.from(body)
  const response = respondWith(whole, status, all, setCookies)
  wholePages.set(response, { html: whole, headers: all, cookies: setCookies, isKept: false })
  return response
}

const htmlOf = (incoming: Incoming, outcome: Outcome, shown: PageAnswer): Buffer<ArrayBuffer> =>
  Buffer.from(incoming.house.frame(frameRequest(incoming, outcome, shown), shown))

/** Nothing of the person, of the moment or of what was asked is in the page; another spelling of its address is not kept. */
function isForEveryVisitor({ route, token, notice, url, lang, params }: Incoming, { status }: PageAnswer): boolean {
  if (!route?.unchanging || status !== 200 || token !== null || notice !== null) return false
  return url.search === '' && url.pathname === pathOf(lang, route.address, params)
}

function keptHtml(incoming: Incoming, outcome: Outcome, shown: PageAnswer): Buffer<ArrayBuffer> {
  const { house, lang, route } = incoming
  const pages = keptPages.get(house) ?? new Map<string, Buffer<ArrayBuffer>>()
  keptPages.set(house, pages)
  const key = `${lang} ${route?.id}`
  const html = pages.get(key) ?? htmlOf(incoming, outcome, shown)
  pages.set(key, html)
  return html
}

function frameRequest(
  { lang, route, params, url, deps }: Incoming,
  { who, csrf }: Outcome,
  { twinPath }: PageAnswer,
): FrameRequest {
  const other = otherLanguage(lang)
  const path = twinPath ?? pathOf(other, route?.address ?? { fr: '/', en: '/' }, params)
  return {
    lang,
    path: url.pathname,
    routeId: route?.id ?? null,
    who,
    csrf,
    otherHref: route?.bare ? `${url.pathname}?lang=${other}` : route ? `${path}${url.search}` : path,
    deps,
  }
}
