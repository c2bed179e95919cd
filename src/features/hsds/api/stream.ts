import type { AnyRequest, Answer } from '../../../kernel/http/index.ts'
import { contentsOf, optionsOf } from './contents.ts'
import { findAfter } from '../ask/find.ts'
import type { ListName } from '../export/graph.ts'
import type { ApiQuestion } from '../ask/parameters.ts'
import { copyAnswer } from './whole-copies.ts'

const batch = 200

/** A list as a stream of lines, one record each, without pages: in the order of arrival, which no edit moves. */
export async function streamAnswer(request: AnyRequest, list: ListName, asked: ApiQuestion): Promise<Answer> {
  const { database, clock } = request.deps
  const now = clock.now()
  const options = optionsOf(request, asked)
  let after = String(asked.after ?? 0)
  let isLast = false
  const lines = async (): Promise<Uint8Array | null> => {
    if (isLast) return null
    const text = await database.asSession(null, async (tx) => {
      const places = await findAfter(tx, list, asked, now, after, batch)
      isLast = places.length < batch
      after = places.at(-1)?.seq ?? after
      const contents = await contentsOf(tx, list, asked, places, options)
      return contents.map((one) => `${JSON.stringify(one)}\n`).join('')
    })
    return new TextEncoder().encode(text)
  }
  const minute = asked.openNow === null ? '' : now.toISOString().slice(0, 16)
  const what = JSON.stringify({ ...asked, list, minute, after })
  return copyAnswer(request, { what, lang: asked.lang, contentType: 'application/x-ndjson; charset=utf-8' }, lines)
}
