import { err, ok, type Result } from '../result.ts'
import type { RawRow } from './assemble-table.ts'
import { cellOfText, cleanCell } from './clean-cell.ts'
import { cleanText, type CleanedText } from '../clean-text.ts'
import { dayOfSerial, timeOfSerial } from './excel-number-format.ts'
import { parseDay } from '../clock.ts'
import { withoutFormulaGuard } from './formula-guard.ts'
import { cellName, columnLetters, tableLimits, type Cell, type NoteBook, type ReadRefusal } from './sheet-table.ts'
import { walkXml, type XmlElement, type XmlVisitor } from './walk-xml.ts'
import { decodeEscapes, isOn, RichText, type Workbook } from './xlsx-workbook.ts'

/** Reads the cells of one worksheet part. Rows without any value are left out; formulas give their saved result. */
export async function readSheet(
  bytes: Uint8Array,
  workbook: Workbook,
  notes: NoteBook,
): Promise<Result<RawRow[], ReadRefusal>> {
  const reader = new SheetReader(workbook, notes)
  const walked = await walkXml(bytes, reader)
  return walked.ok ? ok(reader.rows) : err(walked.refusal)
}

interface OpenCell {
  column: number
  type: string
  style: number
  hasFormula: boolean
  value: string | null
}

class SheetReader implements XmlVisitor {
  readonly rows: RawRow[] = []
  readonly #workbook: Workbook
  readonly #notes: NoteBook
  readonly #cleaned = new Map<number, CleanedText>()
  readonly #inline = new RichText()
  #line = 0
  #lineIsHidden = false
  #cells: Cell[] = []
  #nextColumn = 0
  #cell: OpenCell | null = null
  #isInValue = false

  constructor(workbook: Workbook, notes: NoteBook) {
    this.#workbook = workbook
    this.#notes = notes
  }

  open(element: XmlElement): ReadRefusal | void {
    const { name } = element
    if (name === 'c') return this.#openCell(element)
    if (name === 'row') return this.#openRow(element)
    if (name === 'mergeCell') return this.#notes.add('merged-cells', element.attribute('ref') ?? '')
    if (name === 'col') return this.#noteHiddenColumns(element)
    if (this.#cell === null) return
    if (name === 'v') this.#isInValue = true
    else if (name === 'f') this.#cell.hasFormula = true
    else if (name === 'is') this.#inline.start()
    else this.#inline.open(name)
  }

  text(text: string): void {
    if (this.#cell === null) return
    if (this.#isInValue) this.#cell.value = (this.#cell.value ?? '') + text
    else this.#inline.add(text)
  }

  close(name: string): ReadRefusal | void {
    if (name === 'row') return this.#closeRow()
    if (this.#cell === null) return
    if (name === 'c') return this.#closeCell(this.#cell)
    if (name === 'v') this.#isInValue = false
    else if (name === 'is') this.#cell.value = this.#inline.written
    else this.#inline.close(name)
  }

  #openRow(element: XmlElement): ReadRefusal | void {
    const line = Number(element.attribute('r') ?? this.#line + 1)
    if (!Number.isInteger(line) || line <= this.#line) return { code: 'damaged' }
    this.#line = line
    this.#lineIsHidden = isOn(element.attribute('hidden'))
    this.#cells = []
    this.#nextColumn = 0
  }

  #openCell(element: XmlElement): ReadRefusal | void {
    const reference = element.attribute('r')
    const column = reference === undefined ? this.#nextColumn : columnOf(reference)
    if (column === null || column < this.#nextColumn) return { code: 'damaged' }
    this.#nextColumn = column + 1
    const style = Number(element.attribute('s') ?? '0')
    this.#cell = { column, type: element.attribute('t') ?? 'n', style, hasFormula: false, value: null }
  }

  #closeCell(open: OpenCell): ReadRefusal | void {
    this.#cell = null
    const value = this.#valueOf(open)
    if (open.hasFormula) this.#notes.add(value === null ? 'formula-without-value' : 'formula', this.#nameOf(open))
    if (value === null) return
    if (open.column >= tableLimits.columns) return { code: 'too-many-columns', max: tableLimits.columns }
    while (this.#cells.length < open.column) this.#cells.push(null)
    this.#cells.push(value)
  }

  #closeRow(): ReadRefusal | void {
    if (this.#cells.length === 0) return
    if (this.rows.length > tableLimits.rows) return { code: 'too-many-rows', max: tableLimits.rows }
    if (this.#lineIsHidden) this.#notes.add('hidden-rows', String(this.#line))
    this.rows.push({ line: this.#line, cells: this.#cells })
  }

  #valueOf(open: OpenCell): Cell {
    const { type, value } = open
    if (value === null || value === '') return null
    if (type === 's') return this.#sharedTextOf(open)
    if (type === 'inlineStr') return this.#textOf(open, value)
    if (type === 'str') return this.#textOf(open, decodeEscapes(value))
    if (type === 'b') return isOn(value)
    if (type === 'd') return parseDay(value.slice(0, 10)) ?? this.#textOf(open, value)
    const number = type === 'n' ? Number(value) : Number.NaN
    if (Number.isFinite(number)) return this.#numberOf(open, number)
    this.#notes.add('error-value', this.#nameOf(open))
    return null
  }

  #textOf(open: OpenCell, written: string): Cell {
    return cleanCell(withoutFormulaGuard(written), { column: open.column, line: this.#line }, this.#notes)
  }

  /** One shared text may stand in every cell: it is cleaned once. */
  #sharedTextOf(open: OpenCell): Cell {
    const index = Number(open.value)
    const cleaned = this.#cleaned.get(index) ?? cleanText(withoutFormulaGuard(this.#workbook.texts[index] ?? ''))
    this.#cleaned.set(index, cleaned)
    return cellOfText(cleaned, { column: open.column, line: this.#line }, this.#notes)
  }

  #numberOf(open: OpenCell, number: number): Cell {
    const meaning = this.#workbook.meanings[open.style] ?? 'number'
    if (meaning === 'time' && number >= 0) return timeOfSerial(number)
    const dated = meaning === 'day' ? dayOfSerial(number, this.#workbook.from1904) : null
    if (dated?.hasTime) this.#notes.add('time-dropped', this.#nameOf(open))
    return dated?.day ?? number
  }

  #noteHiddenColumns(element: XmlElement): void {
    if (!isOn(element.attribute('hidden'))) return
    const last = Math.min(Number(element.attribute('max')), tableLimits.columns)
    for (let column = Number(element.attribute('min')); column <= last; column += 1) {
      this.#notes.add('hidden-columns', columnLetters(column - 1))
    }
  }

  #nameOf({ column }: OpenCell): string {
    return cellName(column, this.#line)
  }
}

/** Column of a reference as in "C7", from 0; null when it is none that a spreadsheet has. */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(reference)?.[1]
  if (letters === undefined) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}
