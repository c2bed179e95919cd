import type { Answer, AsideAnswer } from './answer.ts'
import type { AnyRequest } from './route.ts'

/**
 * What a handler answers before slow work: hashing a password, asking another server. The transaction of the request ends
 * and leaves nothing; `work` runs, with `deps.database` for short transactions of its own; then `then` answers in a new
 * transaction, of the session as it stands by then: access and the form are judged again, and a form sent twice still does
 * one thing.
 *
 * @param request only for its kind: `then` gets one of its own
 */
export const aside = <R extends AnyRequest, T>(
  _request: R,
  work: () => Promise<T>,
  then: (request: R, result: T) => Promise<Answer> | Answer,
): AsideAnswer => ({
  kind: 'aside',
  async work() {
    const result = await work()
    return (request: R) => then(request, result)
  },
})
