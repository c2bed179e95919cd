import type { Child } from 'hono/jsx'
import { sealedHeaders } from './headers.ts'

export interface FrameLink {
  label: string
  href: string
}

/** A page, put in the frame by the app. */
export interface PageAnswer {
  kind: 'page'
  status: 200 | 400 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503
  title: string
  /** What the page holds, in a sentence or two, for search engines and for whoever is sent its address; null: nothing is said. */
  description: string | null
  /** Path of the same page in the other language, when its name is another there; null: only the words of the address are. */
  twinPath: string | null
  breadcrumb: FrameLink[]
  content: Child
  /** `sealed`: where secrets are opened; its bytes are the same whoever asks, and its policy is stricter (headers.ts). */
  variant: 'standard' | 'youth' | 'sealed'
  /** Names of browser islands to load; none on core pages. */
  islands: string[]
  /** Shown above the content, once: what was just done. */
  notice: { title: string; text: string } | null
  /** Id of the page's main form: the language link then carries what was typed. */
  formId: string | null
  /** The address holds a secret: the page sends no referrer. */
  secret: boolean
  /** A visitor may leave it at once, as a youth page. */
  quickExit: boolean
  headers: Record<string, string>
}

export interface RedirectAnswer {
  kind: 'redirect'
  location: string
  /** Code of the notice that the next page shows. */
  notice: string | null
  cookies: string[]
}

export interface DataAnswer {
  kind: 'data'
  status: number
  /** A stream is read after the request's transaction: it opens its own. */
  body: string | Uint8Array | ReadableStream<Uint8Array>
  headers: Record<string, string>
}

/** 404 for what does not exist and for what the person may not know of; 403 for a deed a person of the house may not do. */
export interface RefusalAnswer {
  kind: 'refusal'
  status: 400 | 403 | 404 | 405 | 413 | 415 | 429 | 503
  headers?: Record<string, string>
}

/** Something slow comes first, while no connection of the database is held; then the request goes on: see aside.ts. */
export interface AsideAnswer {
  kind: 'aside'
  /** Gives what handles the rest, as a route's own handler does. */
  work: () => Promise<(request: never) => Promise<Answer> | Answer>
}

/** What can be sent. */
export type SentAnswer = PageAnswer | RedirectAnswer | DataAnswer | RefusalAnswer
/** What a handler answers. */
export type Answer = SentAnswer | AsideAnswer

export function page(
  title: string,
  content: Child,
  options: Partial<Omit<PageAnswer, 'kind' | 'title' | 'content'>> = {},
): PageAnswer {
  return {
    kind: 'page',
    status: 200,
    description: null,
    twinPath: null,
    breadcrumb: [],
    variant: 'standard',
    islands: [],
    notice: null,
    formId: null,
    secret: false,
    quickExit: false,
    headers: {},
    ...options,
    title,
    content,
  }
}

/** A page where keys are made and used: one script, and what is read without it. It says nothing of who asks. */
export const sealedPage = (title: string, content: Child, island: string): PageAnswer =>
  page(title, content, { variant: 'sealed', islands: [island], headers: { ...sealedHeaders } })

/** 303 after a deed. `notice` is a code that the next page turns into words. */
export const redirect = (location: string, notice: string | null = null, cookies: string[] = []): RedirectAnswer => ({
  kind: 'redirect',
  location,
  notice,
  cookies,
})

export const notFound = (): RefusalAnswer => ({ kind: 'refusal', status: 404 })
export const forbidden = (): RefusalAnswer => ({ kind: 'refusal', status: 403 })
/** Another method than those of the address. */
export const wrongMethod = (allowed: readonly string[]): RefusalAnswer => ({
  kind: 'refusal',
  status: 405,
  headers: { allow: allowed.join(', ') },
})
/** Too much is asked at once: nothing was done, and it may be asked again in so many seconds. */
export const busy = (retryAfterSeconds: number): RefusalAnswer => ({
  kind: 'refusal',
  status: 503,
  headers: { 'retry-after': String(retryAfterSeconds) },
})
export const tooMany = (): RefusalAnswer => ({ kind: 'refusal', status: 429 })

export const data = (body: DataAnswer['body'], headers: Record<string, string>, status = 200): DataAnswer => ({
  kind: 'data',
  status,
  body,
  headers,
})

/** The page has another address, for ever. */
export const movedTo = (location: string): DataAnswer => data('', { location }, 301)
