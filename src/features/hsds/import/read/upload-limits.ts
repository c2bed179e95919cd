import { jsonExcess } from '../../../../kernel/table/index.ts'
import { extensionOf, type SourceFile } from './open-source.ts'
import { firstBytes, isBinary, jsonBounds, wholeText } from './open-table.ts'

/** Largest file that a browser may send; the command takes any. */
export const largestUpload = 20 * 1024 * 1024
/** Records that one upload changes, and lines of a plain table, at most: what a browser can wait for. */
export const mostRecords = 10_000
/** Rows of HSDS of one upload, records and what hangs on them; also lines of a file and objects of a JSON document. */
export const mostRows = 100_000
/** Rows that hang on one record. */
export const mostParts = 1_000
/** Columns of a table: HSDS has thirty at most, open data of Quebec about a hundred. */
export const mostColumns = 500
/** Defects of one upload: with more, it is not what it says it is. */
export const mostDefects = 200_000
/** What a file whose own name cannot be shown is called. */
export const namelessFile = 'import'

export type ExcessRefusal = {
  code: 'too-deep' | 'too-many-rows' | 'too-many-columns' | 'too-many-defects' | 'too-many-parts'
}

const mostValues = 1_500_000

const newLine = 10
const carriageReturn = 13
const delimiters = [59, 44, 9]

/** What a file has too much of, found without understanding it; null when it may be read. */
export async function excessOf(file: SourceFile): Promise<ExcessRefusal | null> {
  const start = await firstBytes(file)
  if (isBinary(start)) return null // a workbook has limits of its own; nothing else binary is read
  const isJson = /^[[{]/.test(new TextDecoder().decode(start).trimStart())
  return isJson ? excessOfJson(file) : excessOfTable(file)
}

async function excessOfJson(file: SourceFile): Promise<ExcessRefusal | null> {
  const excess = jsonExcess(await wholeText(file), { ...jsonBounds, objects: mostRows, values: mostValues })
  if (excess === null) return null
  return { code: excess === 'depth' ? 'too-deep' : excess === 'keys' ? 'too-many-columns' : 'too-many-rows' }
}

/** Lines of all the file, and signs that part columns in its first. */
async function excessOfTable(file: SourceFile): Promise<ExcessRefusal | null> {
  const isTable = ['.csv', '.tsv', '.txt', ''].includes(extensionOf(file.name)) // lines of JSON have no columns
  let lines = 0
  const parting = new Map(delimiters.map((sign) => [sign, 0]))
  for await (const chunk of file.open())
    for (const byte of chunk) {
      if (byte === newLine || byte === carriageReturn) lines += 1
      else if (lines === 0 && parting.has(byte)) {
        const count = (parting.get(byte) ?? 0) + 1
        parting.set(byte, count)
        if (isTable && count >= mostColumns) return { code: 'too-many-columns' }
      }
      if (lines > mostRows * 2) return { code: 'too-many-rows' }
    }
  return null
}
