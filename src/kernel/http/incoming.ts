import { sessionCookie } from '../session.ts'
import type { Language } from '../language.ts'
import { Cookies } from './cookies.ts'
import type { House } from './house.ts'
import type { Deps, Route } from './route.ts'

/** One request as it came in. Nothing of it changes while it is answered, but the cookies that its answer will set. */
export interface Incoming {
  readonly startedAt: number
  readonly requestId: string
  /** null when no route has this address. */
  readonly route: Route | null
  /** The methods of this address, when it was asked by another; null when it was not. */
  readonly allowed: readonly string[] | null
  readonly lang: Language
  readonly params: Readonly<Record<string, string>>
  readonly raw: Request
  readonly url: URL
  /** Network address of the caller. */
  readonly peer: string
  readonly deps: Deps
  readonly house: House
  readonly cookies: Cookies
  /** Code left by the deed just done; null for none. */
  readonly notice: string | null
  /** The session’s cookie; null for visitors, where open data is asked for, and where everyone is a stranger. */
  readonly token: string | null
  readonly setCookies: string[]
}

type Arrived = Pick<Incoming, 'route' | 'allowed' | 'lang' | 'params' | 'raw' | 'peer' | 'deps' | 'house'>

const tokenShape = /^[\w-]{43}$/

export function incomingOf(arrived: Arrived): Incoming {
  const { route, raw, deps } = arrived
  const cookies = new Cookies(deps.baseUrl.startsWith('https:'))
  const token = route?.api || route?.asStranger ? null : cookies.read(raw, sessionCookie)
  return {
    ...arrived,
    startedAt: performance.now(),
    requestId: deps.clock.newId(),
    url: new URL(raw.url),
    cookies,
    notice: cookies.read(raw, 'notice'),
    token: token !== null && tokenShape.test(token) ? token : null,
    setCookies: [],
  }
}
