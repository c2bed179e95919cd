import type { Child } from 'hono/jsx'
import type { Clock, Day } from '../clock.ts'
import type { Database, Tx } from '../db/index.ts'
import type { Language } from '../language.ts'
import type { Who } from '../session.ts'
import type { Address } from './address.ts'
import { sealedPage, type Answer } from './answer.ts'
import type { FormBody } from './form-body.ts'
import type { Caller } from './caller.ts'

/** What every handler is given besides the request. */
export interface Deps {
  database: Database
  clock: Clock
  /** IANA zone of the instance: what "today" means. */
  timeZone: string
  /** Where people reach us, without a trailing slash. */
  baseUrl: string
  /** The demonstration network is loaded and every page says so. */
  demo: boolean
  /** Development: the gallery is served. */
  dev: boolean
  /** Whether mail leaves by SMTP; otherwise it waits in the operator's outbox. */
  mailLeaves: boolean
  /** Key for hashing addresses in limits and for signing links. */
  secretKey: Buffer
}

/**
 * Who may ask for a route, before the handler looks at what is asked:
 * `anyone`, `visitor` (anyone; a signed-in person is sent home), `member` (signed in), `coordinator`, `operator`.
 */
export type Access = 'anyone' | 'visitor' | 'member' | 'coordinator' | 'operator'

/** Hidden values of every form of a page. */
export interface FormKeys {
  csrf: string
  key: string
}

interface RequestCommon {
  lang: Language
  deps: Deps
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** The path asked for, without query. */
  path: string
  form: FormBody
  /** Transaction of this request with the person's rights; as nobody for visitors. */
  tx: Tx
  /** Whether `tx` reads the database: not on a page that does without it, nor, where one may, while it is away. */
  hasData: boolean
  today: Day
  /** Code left by the deed just done; null for none. */
  notice: string | null
  /** Random id of the request, in the log and on error pages. */
  requestId: string
  /** Who asks, for limits only. */
  caller: Caller
  headers: Headers
  formKeys: FormKeys
  /** The session's cookie; null for visitors. */
  token: string | null
  cookie(name: string): string | null
  setCookie(name: string, value: string, maxAgeSeconds: number | null): void
}

export type MemberRequest = RequestCommon & { who: Who }
export type AnyRequest = RequestCommon & { who: Who | null }

/** Whether a visitor's page reads the database; `if-up`: when it is there. */
export type DataNeed = boolean | 'if-up'

export interface Route {
  /** `feature.page`, unique; what logs, limits and metrics call it. */
  id: string
  method: 'GET' | 'POST'
  address: Address
  access: Access
  /** Largest body, bytes; 1 MB unless told. */
  maxBytes: number
  /** A double send does one thing (needs the form's key). POST only. */
  once: boolean
  /**
   * Whether a visitor's page reads the database. Without it the page stays up when the database is down; `if-up`: it reads
   * it when it is there, and says less when it is not (`request.hasData`). As a function: of the parts of its address, when some of its pages do without.
   */
  needsData: DataNeed | ((params: Readonly<Record<string, string>>) => DataNeed)
  /**
   * A POST that only asks: what is asked stays out of the address, and so out of the browser's history. It changes nothing,
   * so any page may send it, without a key, and a visitor's page that does without the database still does.
   */
  asks: boolean
  /** The page is the same for every visitor until the next start: it is drawn once a language. GET only. */
  unchanging: boolean
  /** The address stands without a language prefix (`/demo`); the language is `?lang=` or the browser's. */
  bare: boolean
  /**
   * Open data for programs of any site: answered as to a stranger whoever asks (cookies are not read), to any origin, as
   * JSON even when it fails. A POST only asks, by a form or a JSON object, and changes nothing. Implies `bare`.
   */
  api: boolean
  /** Answered as to a stranger whoever asks: the cookies of who is signed in are not read, so that nothing links them to what they send. */
  asStranger: boolean
  /** A sealed page: the same bytes for everyone, which `npm run verify-assets` knows. GET only. */
  sealed: boolean
  handle(request: AnyRequest): Promise<Answer> | Answer
}

/** Largest body of a route that says nothing else, bytes. */
export const usualBytes = 1_000_000

type RouteOptions = Partial<
  Pick<Route, 'maxBytes' | 'once' | 'needsData' | 'asks' | 'unchanging' | 'bare' | 'api' | 'asStranger' | 'sealed'>
>

function route(
  method: 'GET' | 'POST',
  id: string,
  address: Address,
  access: Access,
  handle: Route['handle'],
  options: RouteOptions,
): Route {
  return {
    id,
    method,
    address,
    access,
    handle,
    maxBytes: usualBytes,
    once: method === 'POST',
    needsData: true,
    asks: false,
    unchanging: false,
    bare: false,
    api: false,
    asStranger: false,
    sealed: false,
    ...options,
  }
}

/** A page anyone may ask for. `request.who` is null for visitors. */
export const openGet = (
  id: string,
  address: Address,
  handle: (request: AnyRequest) => Promise<Answer> | Answer,
  {
    access = 'anyone',
    ...options
  }: Pick<RouteOptions, 'needsData' | 'unchanging' | 'bare' | 'asStranger'> & { access?: 'anyone' | 'visitor' } = {},
): Route => route('GET', id, address, access, handle, options)

/**
 * A page where keys are made and used. Anyone may ask for it: it holds nothing of anyone, and its script (`src/islands/<island>`) asks for the rest.
 */
export const sealedGet = (
  id: string,
  address: Address,
  island: string,
  draw: (lang: Language) => { title: string; content: Child },
): Route =>
  route(
    'GET',
    id,
    address,
    'anyone',
    ({ lang }) => {
      const { title, content } = draw(lang)
      return sealedPage(title, content, island)
    },
    { needsData: false, unchanging: true, sealed: true },
  )

/** A form anyone may send. It checks its own limits; `once` is off: the handler claims the key where it writes. */
export const openPost = (
  id: string,
  address: Address,
  handle: (request: AnyRequest) => Promise<Answer> | Answer,
  options: RouteOptions = {},
): Route => route('POST', id, address, 'anyone', handle, { once: false, ...options })

/** Open data by program. `request.who` is always null; in a POST, `request.form` holds what was asked. */
export const apiGet = (id: string, address: Address, handle: Route['handle']): Route =>
  route('GET', id, address, 'anyone', handle, { bare: true, api: true })
export const apiPost = (id: string, address: Address, handle: Route['handle']): Route =>
  route('POST', id, address, 'anyone', handle, { bare: true, api: true, once: false, maxBytes: 64_000 })

const isMembers = (request: AnyRequest): request is MemberRequest => request.who !== null

type MemberHandler = (request: MemberRequest) => Promise<Answer> | Answer
const asMember =
  (handle: MemberHandler): Route['handle'] =>
  (request) => {
    if (!isMembers(request)) throw new Error('a member route was reached by nobody')
    return handle(request)
  }

export const memberGet = (
  id: string,
  address: Address,
  handle: MemberHandler,
  access: 'member' | 'coordinator' | 'operator' = 'member',
): Route => route('GET', id, address, access, asMember(handle), {})

export const memberPost = (
  id: string,
  address: Address,
  handle: MemberHandler,
  { access = 'member', ...options }: RouteOptions & { access?: 'member' | 'coordinator' | 'operator' } = {},
): Route => route('POST', id, address, access, asMember(handle), options)
