import { data, etagOf, isCurrent, type AnyRequest, type Answer } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Fault } from '../ask/parameters.ts'
import { words, type Words } from './words.ts'

/** Seconds for which the caller may cache an answer. */
const maxAge = 300

/** What every answer of the API says of itself. */
export const apiAnswerHeaders = (lang: Language, contentType: string): Record<string, string> => ({
  'content-type': contentType,
  'content-language': lang,
  'cache-control': `public, max-age=${maxAge}`,
})

/** JSON, or only its tag when the caller has it already. */
export function jsonAnswer(
  request: AnyRequest,
  body: unknown,
  lang: Language,
  headers: Record<string, string> = {},
): Answer {
  const text = JSON.stringify(body)
  const etag = etagOf(text)
  const all = { ...apiAnswerHeaders(lang, 'application/json; charset=utf-8'), etag, ...headers }
  return isCurrent(request, etag) ? data('', all, 304) : data(text, all)
}

type ProblemCode = keyof Words
const statusOf: Record<ProblemCode, number> = {
  parameters: 400,
  'unknown-list': 404,
  'not-a-uuid': 400,
  'not-found': 404,
  gone: 410,
  merged: 410,
  busy: 429,
  'too-many': 429,
}

/** Why there is no answer, in words and as programs read it (RFC 9457). */
export function problemAnswer(
  code: ProblemCode,
  lang: Language,
  { errors, ...more }: { errors?: readonly Fault[] } & Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Answer {
  const status = statusOf[code]
  const detail = errors?.map((fault) => `${fault.parameter}${lang === 'fr' ? '\u00a0' : ''}: ${fault.detail}`).join(' ')
  const body = { type: 'about:blank', title: words[lang][code], status, detail, errors, ...more }
  return data(
    JSON.stringify(body),
    { 'content-type': 'application/problem+json', 'content-language': lang, 'cache-control': 'no-store', ...headers },
    status,
  )
}
