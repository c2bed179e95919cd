import type { Tx } from './db/index.ts'
import {
  copiesOf,
  data,
  tooMany,
  type AnyRequest,
  type Answer,
  type MemberRequest,
  type NextBytes,
} from './http/index.ts'
import type { Language } from './language.ts'
import { whoIs, type Who } from './session.ts'
import {
  csvParts,
  downloadHeaders,
  jsonParts,
  xlsxParts,
  type DownloadKind,
  type OutRows,
  type TableHead,
  type TableParts,
} from './table/index.ts'

/** The next rows of a list, some hundreds at most; null at the end. Each call opens its own transaction. */
export type NextRows = () => Promise<OutRows | null>

export interface FileAsked {
  /** From `fileName`. */
  name: string
  kind: DownloadKind
  head: TableHead
}

/** A list as a file that is made as it is taken, whatever its length: memory holds some of its rows. */
export async function fileAnswer(
  request: AnyRequest,
  { name, kind, head }: FileAsked,
  nextRows: NextRows,
): Promise<Answer> {
  const next = bytesOf(await partsOf(head, kind, request.lang), nextRows)
  const stream = copiesOf(request.deps).begin(request.caller.wideKey ?? request.caller.key, next)
  return stream === null ? tooMany() : data(stream, downloadHeaders(name, kind))
}

/**
 * Reads the next rows of a member’s file with the rights that the person has now.
 *
 * @throws Error when the session ended meanwhile: the file breaks off rather than end early as if it were whole
 */
export const readAs = <T>({ deps, token, who }: MemberRequest, work: (tx: Tx, who: Who) => Promise<T>): Promise<T> =>
  deps.database.asSession(token, (tx) => {
    const now = whoIs(tx)
    if (now?.personId !== who.personId) throw new Error('the session ended while its file was made')
    return work(tx, now)
  })

function partsOf(
  head: TableHead,
  kind: DownloadKind,
  lang: Language,
): TableParts<string | Uint8Array> | Promise<TableParts<string | Uint8Array>> {
  if (kind === 'xlsx') return xlsxParts(head, lang)
  return kind === 'csv' ? csvParts(head, lang) : jsonParts(head)
}

/** Never empty before the end: an archive gives nothing out for a while, and a reader waits for something. */
function bytesOf(parts: TableParts<string | Uint8Array>, nextRows: NextRows): NextBytes {
  let step: 'begin' | 'rows' | 'over' = 'begin'
  return async () => {
    const made: (string | Uint8Array)[] = []
    while (made.every(({ length }) => length === 0)) {
      if (step === 'over') return null
      if (step === 'begin') made.push(parts.begin())
      const rows = await nextRows()
      made.push(rows === null ? parts.end() : parts.add(rows))
      step = rows === null ? 'over' : 'rows'
    }
    return Buffer.concat(made.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
  }
}
