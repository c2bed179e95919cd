import { sql } from 'kysely'
import { data, type AnyRequest, type Answer } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { apiAnswerHeaders, etagOf, isCurrent, problemAnswer } from './api-answer.ts'

/** Whole copies made at the same time, for everyone together. */
const mostAtOnce = 4
/** A reader who took nothing for this long no longer counts, milliseconds. */
const patience = 30_000
const underWay = new Set<{ touchedAt: number }>()

function isBusy(now: number): boolean {
  for (const one of underWay) if (now - one.touchedAt > patience) underWay.delete(one)
  return underWay.size >= mostAtOnce
}

/** The next bytes of a copy, made when they are taken; null at the end. Each call opens its own transaction. */
export type NextBytes = () => Promise<Uint8Array | null>

/** Bytes made as they are taken: memory stays small and no connection waits for a slow reader. */
function streamOf(next: NextBytes): ReadableStream<Uint8Array> {
  const copy = { touchedAt: 0 }
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        copy.touchedAt = performance.now()
        underWay.add(copy)
        try {
          const bytes = await next()
          if (bytes !== null) return controller.enqueue(bytes)
          underWay.delete(copy)
          controller.close()
        } catch (failure) {
          underWay.delete(copy)
          throw failure
        }
      },
      cancel: () => void underWay.delete(copy),
    },
    { highWaterMark: 0 },
  )
}

/** A copy of the directory, or of a list, as a stream; nothing when the caller has it already. */
export async function copyAnswer(
  request: AnyRequest,
  { what, lang, contentType, headers = {} }: Copy,
  next: NextBytes,
): Promise<Answer> {
  const etag = await stateTag(request, `${what} ${lang}`)
  const all = { ...apiAnswerHeaders(lang, contentType), etag, ...headers }
  if (isCurrent(request, etag)) return data('', all, 304)
  if (isBusy(performance.now())) return problemAnswer('busy', request.lang, {}, { 'retry-after': '60' })
  return data(streamOf(next), all)
}

export interface Copy {
  /** What tells this copy from another of the same directory. */
  what: string
  lang: Language
  contentType: string
  headers?: Record<string, string>
}

/** The state of the whole directory on a day (offsets of schedules are of the day), in a few signs. */
async function stateTag(request: AnyRequest, what: string): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    select concat_ws(' ', count(*), max(modified_at), max(seq), count(*) filter (where status = 'published')) as state
    from directory_record`.execute(request.tx)
  return etagOf(`${rows[0]?.state ?? ''} ${request.today} ${what}`)
}
