import { err, type Result } from '../result.ts'
import { decodeText } from './decode-text.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { readXlsx } from './read-xlsx.ts'
import { NoteBook, tableLimits, type ReadRefusal, type SheetTable } from './sheet-table.ts'

export interface ReadOptions {
  /** As sent by the browser; only its ending counts, and only to tell JSON from CSV. */
  fileName: string
  /** Sheet to read, by name, hidden or not. Without it: the first visible one. Ignored for CSV and JSON. */
  sheet?: string
}

const signatures: [ReadRefusal['code'] & ('not-a-table' | 'old-excel'), number[]][] = [
  ['old-excel', [0xd0, 0xcf, 0x11, 0xe0]],
  ['not-a-table', [0x25, 0x50, 0x44, 0x46]], // PDF
  ['not-a-table', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['not-a-table', [0xff, 0xd8, 0xff]], // JPEG
  ['not-a-table', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['not-a-table', [0x1f, 0x8b]], // gzip
]

/**
 * Reads a table that a person sends: CSV, TSV, XLSX, or JSON as `toJson` writes it. The content decides, not the name.
 * Nothing is run, fetched or written; a refusal says why in a code that `refusalSentence` puts in words.
 */
export async function readTable(bytes: Uint8Array, options: ReadOptions): Promise<Result<SheetTable, ReadRefusal>> {
  if (bytes.length > tableLimits.sizeBytes) {
    return err({ code: 'too-large', sizeBytes: bytes.length, maxBytes: tableLimits.sizeBytes })
  }
  const notes = new NoteBook()
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return readXlsx(bytes, options.sheet, notes)
  const known = signatures.find(([, start]) => startsWith(bytes, start))
  if (known?.[0] === 'old-excel') return err({ code: isEncryptedOffice(bytes) ? 'encrypted' : 'old-excel' })
  if (known) return err({ code: 'not-a-table' })

  const { text, encoding, guessed } = decodeText(bytes)
  if (guessed) notes.add('guessed-encoding', encoding)
  if (/\.json$/i.test(options.fileName)) return readJson(text, notes)
  // Many programs write a web page or XML and call it .xls.
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(text)) return err({ code: 'not-a-table' })
  return readCsv(text, notes)
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** A workbook with a password is an old-style container holding a stream of this name, in UTF-16. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  // A byte a character: what lies between two of the name is the high half of the first.
  return new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'))
}
