import { limitCallers, quotaHeaders, type AnyRequest, type Answer, type Route } from '../../../kernel/http/index.ts'
import type { ApiQuestion } from '../ask/parameters.ts'
import { problemAnswer } from './api-answer.ts'

/** Units of one caller: ten requests a second for five minutes, or 150,000 records of lists. */
export const quota = { most: 3000, windowSeconds: 300 } as const
/** Records of a page that one unit pays for. */
export const recordsPerUnit = { usual: 50, minimal: 1000 } as const

const spend = limitCallers(quota)

/** Answers within what the caller has left; every answer says how much that is. */
export const limited =
  (handle: Route['handle']): Route['handle'] =>
  async (request) => {
    const told = spend(request).isSpent ? tooManyRequests(request) : await handle(request)
    return told.kind === 'data' ? { ...told, headers: { ...told.headers, ...quotaHeaders(spend(request, 0)) } } : told
  }

/** What a page costs beside the unit of its request; false: the caller has not so much left. */
export function payForPage(request: AnyRequest, { perPage, isMinimal }: Pick<ApiQuestion, 'perPage' | 'isMinimal'>) {
  const units = Math.ceil(perPage / (isMinimal ? recordsPerUnit.minimal : recordsPerUnit.usual))
  return !spend(request, units - 1).isSpent
}

export const tooManyRequests = (request: AnyRequest): Answer =>
  problemAnswer('too-many', request.lang, {}, { 'retry-after': String(spend(request, 0).resetsInSeconds) })
