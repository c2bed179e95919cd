export interface CsvRecord {
  /** Position among all records, blank ones included, from 1: the line that a spreadsheet shows. */
  line: number
  /** Without the empty fields at its end; never empty itself. */
  fields: string[]
}

export type CsvProblem = 'broken-quotes' | 'too-many-rows' | 'too-many-columns'

export interface CsvRecords {
  records: CsvRecord[]
  /** Why reading stopped before the end; null when all was read. */
  problem: { code: CsvProblem; line: number } | null
}

export interface CsvBounds {
  delimiter: string
  /** Reading stops with `too-many-rows` at the first non-blank record past this number. */
  maxRecords: number
  maxFields: number
}

/** Columns of an Excel sheet, empty ones included. */
export const widestSheet = 16_384

/**
 * Splits CSV text by RFC 4180, on `\n` only (see `unifyLines`). A quote counts only where a field starts, blanks aside; what follows
 * its closing quote must be spaces, the delimiter or the end of the line. Stops at the first problem, so that a hostile
 * file costs no more than its own length.
 */
export function splitRecords(text: string, bounds: CsvBounds): CsvRecords {
  const cursor = new CsvCursor(text, bounds.delimiter)
  const records: CsvRecord[] = []
  for (let line = 1; !cursor.isAtEnd(); line += 1) {
    if (cursor.skipEmptyLine()) continue
    const fields = cursor.takeRecord()
    if (fields === null) return { records, problem: { code: 'broken-quotes', line } }
    if (fields.length > widestSheet) return { records, problem: { code: 'too-many-columns', line } }
    while (fields.length > 0 && fields.at(-1) === '') fields.pop()
    if (fields.length === 0) continue
    if (fields.length > bounds.maxFields) return { records, problem: { code: 'too-many-columns', line } }
    if (records.length === bounds.maxRecords) return { records, problem: { code: 'too-many-rows', line } }
    records.push({ line, fields })
  }
  return { records, problem: null }
}

/** Every line end becomes `\n`: CRLF, CR alone and mixtures are all met in real files. */
export function unifyLines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

class CsvCursor {
  readonly #text: string
  readonly #delimiter: string
  #at = 0
  #nextLineEnd = -1
  #nextDelimiter = -1

  constructor(text: string, delimiter: string) {
    this.#text = text
    this.#delimiter = delimiter
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length
  }

  skipEmptyLine(): boolean {
    if (this.#text[this.#at] !== '\n') return false
    this.#at += 1
    return true
  }

  /**
   * Stops in the middle of a record wider than any spreadsheet.
   *
   * @returns null when a quote is never closed, or closed in the middle of its field.
   */
  takeRecord(): string[] | null {
    const fields: string[] = []
    for (;;) {
      const field = this.#text[this.#at] === '"' ? this.#takeQuoted() : (this.#takeBlankAndQuoted() ?? this.#takeBare())
      if (field === null) return null
      fields.push(field)
      const isLast = this.#text[this.#at] !== this.#delimiter
      this.#at += 1
      if (isLast || fields.length > widestSheet) return fields
    }
  }

  #takeBare(): string {
    const start = this.#at
    this.#at = Math.min(this.#findDelimiter(), this.#findLineEnd())
    return this.#text.slice(start, this.#at)
  }

  /** A quoted field after blanks, as many programs write after each comma; null, and nothing is taken, when it is none. */
  #takeBlankAndQuoted(): string | null {
    const start = this.#at
    while (this.#text[this.#at] === ' ') this.#at += 1
    const field = this.#at > start && this.#text[this.#at] === '"' ? this.#takeQuoted() : null
    if (field === null) this.#at = start
    return field
  }

  #takeQuoted(): string | null {
    const start = this.#at + 1
    let end = this.#text.indexOf('"', start)
    while (end !== -1 && this.#text[end + 1] === '"') end = this.#text.indexOf('"', end + 2)
    if (end === -1) return null
    this.#at = end + 1
    while (this.#text[this.#at] === ' ') this.#at += 1
    const next = this.#text[this.#at]
    if (next !== undefined && next !== '\n' && next !== this.#delimiter) return null
    return this.#text.slice(start, end).split('""').join('"')
  }

  // Found positions are kept: searching again for each field would read the whole file each time.
  #findLineEnd(): number {
    if (this.#nextLineEnd < this.#at) this.#nextLineEnd = this.#find('\n')
    return this.#nextLineEnd
  }

  #findDelimiter(): number {
    if (this.#nextDelimiter < this.#at) this.#nextDelimiter = this.#find(this.#delimiter)
    return this.#nextDelimiter
  }

  #find(sign: string): number {
    const found = this.#text.indexOf(sign, this.#at)
    return found === -1 ? this.#text.length : found
  }
}
