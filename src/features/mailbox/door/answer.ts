import { data, type Answer } from '../../../kernel/http/index.ts'

const json = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
}

export const told = (body: object): Answer => data(JSON.stringify(body), json)

/**
 * Why not, for what the page can say of it: `closed`, nobody can be written to there any more; `stale`, the team’s keys changed, read them again; `gap`,
 * something was written meanwhile; `slow`, sixty messages in an hour; `full`; `busy`, too many tries from this network; `work`, a proof of work is asked.
 */
export type Why = 'closed' | 'stale' | 'gap' | 'slow' | 'full' | 'busy' | 'work'

export const refusedFor = (why: Why, more: object = {}): Answer =>
  data(JSON.stringify({ refusal: why, ...more }), json, 409)

/** The one answer to all that opens nothing: a place that is none, another proof, words that were destroyed, a page open too long, a text of another shape. */
export const nothing = (): Answer => data('{"refusal":"no"}', json, 404)
