import { decodeText, type TextEncoding } from './decode-text.ts'
import { widestSheet } from './csv-records.ts'
import { findDelimiter } from './read-csv.ts'

export interface StreamedRecord {
  /** Position among all records, blank ones included, from 1: the line that a spreadsheet shows. */
  line: number
  fields: string[]
  /**
   * A quote opened and never closed, or closed in the middle of its field; or a line longer than any: the fields were
   * split as they stand, no more of them than a sheet has columns.
   */
  isBroken: boolean
}

export interface CsvStream {
  encoding: TextEncoding
  /** Nothing in the file says its encoding: it was inferred from the letters. */
  isGuessed: boolean
  /** Records, some hundred at a time, in order; blank lines are left out. */
  batches: AsyncGenerator<StreamedRecord[], void>
}

/** A record longer than this, in characters, is damaged: mostly by a quote that nobody closed. */
const longestRecord = 1_000_000
const sampleLength = 65_536

/** What stands for the end of a record that is not there: its text has yet to come, or none will do. */
const notYet = -1
const never = -2

/**
 * Reads CSV of any size in the memory of one chunk and one record. Encoding and delimiter are found as `readTable` finds
 * them; unlike it, one damaged line is told (`isBroken`) and the rest is still read.
 *
 * @param open gives the bytes from their start; called twice, since an encoding is known only once all was seen
 */
export async function streamCsv(open: () => AsyncIterable<Uint8Array>): Promise<CsvStream> {
  const { label, encoding, isGuessed } = await findEncoding(open())
  return { encoding, isGuessed, batches: recordsOf(textOf(open(), label)) }
}

interface FoundEncoding {
  label: string
  encoding: TextEncoding
  isGuessed: boolean
}

const labels: Record<TextEncoding, string> = {
  'UTF-8': 'utf-8',
  'UTF-16 LE': 'utf-16le',
  'UTF-16 BE': 'utf-16be',
  'Windows-1252': 'windows-1252',
  'Mac Roman': 'macintosh',
}

/** UTF-8 unless a byte order mark or a byte says otherwise; the chunk that says so decides which it is. */
async function findEncoding(chunks: AsyncIterable<Uint8Array>): Promise<FoundEncoding> {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  for await (const chunk of chunks) {
    const marked = isFirst && (chunk[0] === 0xff || chunk[0] === 0xfe)
    isFirst = false
    try {
      if (!marked) strict.decode(chunk, { stream: true })
    } catch {
      return foundIn(chunk)
    }
    if (marked) return foundIn(chunk)
  }
  return { label: 'utf-8', encoding: 'UTF-8', isGuessed: false }
}

function foundIn(chunk: Uint8Array): FoundEncoding {
  const { encoding, guessed } = decodeText(chunk)
  return { label: labels[encoding], encoding, isGuessed: guessed }
}

async function* textOf(chunks: AsyncIterable<Uint8Array>, label: string): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(label)
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

async function* recordsOf(texts: AsyncIterable<string>): AsyncGenerator<StreamedRecord[], void> {
  let splitter: RecordSplitter | null = null
  let held = ''
  for await (const text of texts) {
    held += text
    if (splitter === null) {
      if (held.length < sampleLength) continue
      ;({ splitter, held } = start(held))
    }
    yield splitter.take(held, false)
    held = ''
  }
  if (splitter === null) ({ splitter, held } = start(held))
  yield splitter.take(held, true)
}

function start(text: string): { splitter: RecordSplitter; held: string } {
  const sample = text.slice(0, sampleLength).replace(/\r\n?/g, '\n')
  const { delimiter, body } = findDelimiter(sample)
  const isDeclared = body.length < sample.length
  return { splitter: new RecordSplitter(delimiter), held: isDeclared ? text.replace(/^[^\r\n]*\r?\n/, '') : text }
}

/** Cuts text into records as it comes: keeps only the record that is not whole yet. */
class RecordSplitter {
  readonly #delimiter: string
  #rest = ''
  /** How far `#rest` was already looked at, and whether that place is inside quotes. */
  #seen = 0
  #isQuoted = false
  /** No quote that is open at a line end before this place was found to close: a line that leaves one open is damaged. */
  #hopeless = 0
  #line = 0
  #isLast = false

  constructor(delimiter: string) {
    this.#delimiter = delimiter
  }

  take(text: string, isLast: boolean): StreamedRecord[] {
    const records: StreamedRecord[] = []
    this.#isLast = isLast
    // A carriage return at the very end may be half of a line end.
    const heldBack = !isLast && text.endsWith('\r') ? '\r' : ''
    this.#rest += text.slice(0, text.length - heldBack.length).replace(/\r\n?/g, '\n')
    let from = 0
    for (;;) {
      const end = this.#findEnd(from)
      if (end === never || (end === notYet && this.#isQuoted && (isLast || this.#rest.length - from > longestRecord))) {
        from = this.#giveUp(from, records)
        continue
      }
      if (end === notYet) break
      this.#push(this.#rest.slice(from, end), false, records)
      from = end + 1
    }
    if (isLast && from < this.#rest.length) {
      this.#push(this.#rest.slice(from), false, records)
      from = this.#rest.length
    }
    this.#rest = this.#rest.slice(from) + heldBack
    this.#seen = Math.max(0, this.#seen - from)
    this.#hopeless = Math.max(0, this.#hopeless - from)
    return records
  }

  /** Where the record that begins at `from` ends. */
  #findEnd(from: number): number {
    const text = this.#rest
    const lineEnd = from < this.#hopeless ? text.indexOf('\n', from) : -1
    let at = this.#seen
    while (at < text.length) {
      if (this.#isQuoted) {
        const close = text.indexOf('"', at)
        if (lineEnd !== -1 && lineEnd < this.#hopeless && (close === -1 || close > lineEnd)) return never
        if (close === -1) break
        if (close + 1 === text.length && !this.#isLast) return this.#stopAt(close) // its twin may come with the next chunk
        if (text[close + 1] === '"') at = close + 2
        else {
          at = close + 1
          this.#isQuoted = false
        }
        continue
      }
      const sign = text[at]
      if (sign === '\n') {
        this.#seen = at + 1
        return at
      }
      if (sign === '"' && this.#startsField(from, at)) this.#isQuoted = true
      at += 1
    }
    return this.#stopAt(text.length)
  }

  /** Blanks may stand before the quote of a field, as many programs write them after each comma. */
  #startsField(from: number, at: number): boolean {
    let before = at - 1
    while (before >= from && this.#rest[before] === ' ') before -= 1
    return before < from || this.#rest[before] === '\n' || this.#rest[before] === this.#delimiter
  }

  #stopAt(at: number): typeof notYet {
    this.#seen = at
    return notYet
  }

  /** The quote at the start of a field is a mere sign after all: its record ends with its line. */
  #giveUp(from: number, records: StreamedRecord[]): number {
    const end = this.#rest.indexOf('\n', from)
    const stop = end === -1 ? this.#rest.length : end
    this.#push(this.#rest.slice(from, stop), true, records)
    this.#isQuoted = false
    this.#hopeless = Math.max(this.#hopeless, this.#seen)
    this.#seen = Math.min(stop + 1, this.#rest.length)
    return this.#seen
  }

  #push(record: string, isBroken: boolean, records: StreamedRecord[]): void {
    this.#line += 1
    if (record === '') return
    const line = this.#line
    if (isBroken || record.length > longestRecord) {
      const fields = record.split(this.#delimiter, widestSheet).map(unquoted)
      return void records.push({ line, fields, isBroken: true })
    }
    records.push({ line, ...fieldsOf(record, this.#delimiter) })
  }
}

const unquoted = (field: string): string => field.replaceAll('"', '').trim()

/** Where the quote of a field that begins at `at` stands: there, or after blanks when what it closes is all of the field; -1: none. */
function quoteAt(record: string, at: number, delimiter: string): number {
  if (record[at] !== ' ') return record[at] === '"' ? at : -1
  let start = at
  while (record[start] === ' ') start += 1
  if (record[start] !== '"') return -1
  const stop = closingQuote(record, start)
  const next = record.indexOf(delimiter, stop)
  const after = record.slice(stop + 1, next === -1 ? record.length : next)
  return stop < record.length && after.trim() === '' ? start : -1
}

/** Where the quote that opens at `start` closes; the length of the record when it does not. */
function closingQuote(record: string, start: number): number {
  let end = record.indexOf('"', start + 1)
  while (end !== -1 && record[end + 1] === '"') end = record.indexOf('"', end + 2)
  return end === -1 ? record.length : end
}

/** Fields of one whole record. What follows a closing quote, if anything but spaces, is kept and told. */
function fieldsOf(record: string, delimiter: string): { fields: string[]; isBroken: boolean } {
  if (!record.includes('"')) return { fields: record.split(delimiter), isBroken: false }
  const fields: string[] = []
  let isBroken = false
  let at = 0
  for (;;) {
    let field = ''
    const quote = quoteAt(record, at, delimiter)
    if (quote !== -1) {
      const stop = closingQuote(record, quote)
      field = record
        .slice(quote + 1, stop)
        .split('""')
        .join('"')
      const next = record.indexOf(delimiter, stop)
      const after = record.slice(stop + 1, next === -1 ? record.length : next)
      if (after.trim() !== '' || stop === record.length) isBroken = true
      field += after.trim() === '' ? '' : after
      at = next === -1 ? record.length : next
    } else {
      const next = record.indexOf(delimiter, at)
      const stop = next === -1 ? record.length : next
      field = record.slice(at, stop)
      if (field.includes('\n')) isBroken = true // a quote after blanks was open at the line end, and closed inside its field
      at = stop
    }
    fields.push(field)
    if (at >= record.length) break
    at += 1
    if (at === record.length) {
      fields.push('')
      break
    }
  }
  return { fields, isBroken }
}
