import type { Language } from '../language.ts'
import type { Who } from '../session.ts'
import type { PageAnswer, RefusalAnswer } from './answer.ts'
import type { Deps } from './route.ts'

/** What the frame of a page needs to know of the request. */
export interface FrameRequest {
  lang: Language
  path: string
  routeId: string | null
  who: Who | null
  csrf: string
  /** The same page in the other language, query kept. */
  otherHref: string
  deps: Deps
}

export type Problem = RefusalAnswer['status'] | 'session-ended' | 'failed' | 'away' | 'read-only'

/** What the app gives the dispatcher: it knows the frame, the words of problems and where people sign in. */
export interface House {
  frame(request: FrameRequest, answer: PageAnswer): string
  problem(problem: Problem, lang: Language, requestId: string): PageAnswer
  signInHref(lang: Language, next: string): string
  homeHref(lang: Language, who: Who): string
  /** One line per request, without an address: addresses may hold secrets. */
  observe(seen: Observation): void
}

export interface Observation {
  requestId: string
  routeId: string
  method: string
  status: number
  durationMs: number
  failure?: unknown
}
