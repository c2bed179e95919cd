import { noteSentence, readTable, tableLimits, type SheetTable } from '../../kernel/table/in-browser.ts'
import { match } from './match.ts'
import type { FromReader, ToReader } from './model.ts'

/** In a thread of its own: it holds the file, and gives back only who is listed. It asks nothing of the network, and keeps nothing. */
export function readForPage(scope: Pick<Worker, 'postMessage' | 'addEventListener'>): void {
  let table: SheetTable | null = null
  const say = (said: FromReader) => scope.postMessage(said)
  const open = async ({ file, lang }: Extract<ToReader, { do: 'open' }>): Promise<FromReader> => {
    const read = await readTable(await bytesOf(file), { fileName: '' })
    if (!read.ok) return { did: 'refused', refusal: read.refusal }
    table = read.value
    const { sheet, headings, rows, notes } = table
    if (headings.length < 2) return { did: 'refused', refusal: { code: 'one-column' } }
    if (rows.length === 0) return { did: 'refused', refusal: { code: 'no-rows' } }
    return { did: 'opened', sheet, headings, rows: rows.length, notes: notes.map((note) => noteSentence(note, lang)) }
  }
  scope.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
    if (data.do === 'match') {
      if (table) say({ did: 'matched', matched: match(table, data.asked) })
      return
    }
    open(data).then(say, () => say({ did: 'refused', refusal: { code: 'unread' } }))
  })
}

/** No more of it than what would be refused. */
const bytesOf = async (file: File): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(0, tableLimits.sizeBytes + 1).arrayBuffer())
