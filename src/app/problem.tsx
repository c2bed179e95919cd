import { page, type PageAnswer, type Problem } from '../kernel/http/index.ts'
import type { Language } from '../kernel/language.ts'
import { Button } from '../design/index.ts'
import { words } from './words.ts'

const statusOf: Record<Problem, PageAnswer['status']> = {
  400: 400,
  403: 403,
  404: 404,
  405: 405,
  413: 413,
  415: 415,
  429: 429,
  503: 503,
  'session-ended': 403,
  failed: 500,
  away: 503,
  'read-only': 503,
}

/** Seconds after which it is worth asking again, of what passes by itself. */
const retryAfter: Partial<Record<Problem, number>> = { away: 30, 'read-only': 120 }

/** The page shown when a request cannot be answered: what happened, what to do next, and nothing about what exists. */
export function problemPage(problem: Problem, lang: Language, requestId: string): PageAnswer {
  const t = words[lang]
  const said = t.problems[problem]
  const seconds = retryAfter[problem]
  const isOurs = problem === 'failed' || seconds !== undefined
  return page(
    said.title,
    <>
      <h1>{said.title}</h1>
      <p class="lead">{said.text}</p>
      <p>{said.next}</p>
      {isOurs && <p class="small mid">{t.requestId(requestId)}</p>}
      <p>
        <Button kind="secondary" href={`/${lang}`}>
          {t.home}
        </Button>
      </p>
    </>,
    {
      status: statusOf[problem],
      quickExit: true,
      headers: seconds === undefined ? {} : { 'retry-after': String(seconds) },
    },
  )
}
