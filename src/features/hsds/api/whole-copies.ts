import { sql } from 'kysely'
import {
  copiesOf,
  data,
  etagOf,
  isCurrent,
  type AnyRequest,
  type Answer,
  type NextBytes,
} from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { apiAnswerHeaders, problemAnswer } from './api-answer.ts'

/** A copy of the directory, or of a list, as a stream; nothing when the caller has it already. */
export async function copyAnswer(
  request: AnyRequest,
  { what, lang, contentType, headers = {}, places = 1 }: Copy,
  next: NextBytes,
): Promise<Answer> {
  const etag = await stateTag(request, `${what} ${lang}`)
  const all = { ...apiAnswerHeaders(lang, contentType), etag, ...headers }
  if (isCurrent(request, etag)) return data('', all, 304)
  const stream = copiesOf(request.deps).begin(request.caller.wideKey ?? request.caller.key, next, places)
  return stream === null ? problemAnswer('busy', request.lang, {}, { 'retry-after': '60' }) : data(stream, all)
}

export interface Copy {
  /** What tells this copy from another of the same directory. */
  what: string
  lang: Language
  contentType: string
  headers?: Record<string, string>
  /** Of `Copies`; one unless told. */
  places?: number
}

/** The state of the whole directory on a day (offsets of schedules are of the day), in a few signs. */
async function stateTag(request: AnyRequest, what: string): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    select concat_ws(' ', count(*), max(modified_at), max(seq), count(*) filter (where status = 'published')) as state
    from directory_record`.execute(request.tx)
  return etagOf(`${rows[0]?.state ?? ''} ${request.today} ${what}`)
}
