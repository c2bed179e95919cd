import { err, ok, type Result } from '../result.ts'
import { meaningOf, type NumberMeaning } from './excel-number-format.ts'
import type { ReadRefusal } from './sheet-table.ts'
import { walkXml, type XmlVisitor } from './walk-xml.ts'
import type { ZipParts } from './zip-parts.ts'

export interface WorkbookSheet {
  name: string
  isHidden: boolean
  /** Name of its part; null when the sheet is a chart or anything else without cells. */
  part: string | null
}

export interface Workbook {
  sheets: WorkbookSheet[]
  from1904: boolean
  hasExternalLinks: boolean
  /** Shared texts as written, in the order that cells refer to. */
  texts: string[]
  /** What numbers mean, by the style index of their cell. */
  meanings: NumberMeaning[]
}

interface Relation {
  type: string
  target: string
}

type Relations = Map<string, Relation>

/** Reads what cells refer to; refuses workbooks with macros, and files that are not workbooks. */
export async function readWorkbook(zip: ZipParts): Promise<Result<Workbook, ReadRefusal>> {
  const foreign = foreignFormat(zip.names)
  if (foreign) return err(foreign)
  const root = await readRelations(zip, '')
  if (!root.ok) return root
  const part = [...root.value.values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const relations = await readRelations(zip, part)
  if (!relations.ok) return relations
  const kinds = [...relations.value.values()]
  if (kinds.some(({ type }) => type === 'vbaProject' || type === 'xlMacrosheet')) return err({ code: 'macros' })

  const book = await readSheetList(zip, part, relations.value)
  if (!book.ok) return book
  const texts = await readTexts(zip, kinds.find(({ type }) => type === 'sharedStrings')?.target)
  if (!texts.ok) return texts
  const meanings = await readMeanings(zip, kinds.find(({ type }) => type === 'styles')?.target)
  if (!meanings.ok) return meanings
  const hasExternalLinks = kinds.some(({ type }) => type === 'externalLink')
  return ok({ ...book.value, hasExternalLinks, texts: texts.value, meanings: meanings.value })
}

function foreignFormat(names: string[]): ReadRefusal | null {
  const lower = names.map((name) => name.toLowerCase())
  if (lower.some((name) => name.endsWith('vbaproject.bin') || name.includes('macrosheets/'))) return { code: 'macros' }
  if (lower.includes('xl/workbook.bin')) return { code: 'binary-workbook' }
  if (lower.includes('xl/workbook.xml') || lower.includes('[content_types].xml')) return null
  return lower.includes('content.xml') ? { code: 'opendocument' } : { code: 'not-a-table' }
}

/** A part that must be there: without it the file is not a workbook. */
async function walkPart(zip: ZipParts, name: string, visitor: XmlVisitor): Promise<Result<void, ReadRefusal>> {
  const bytes = await zip.read(name)
  if (!bytes.ok) return bytes
  return bytes.value === null ? err({ code: 'not-a-table' }) : walkXml(bytes.value, visitor)
}

/** Relations of a part by id; targets are resolved to names of parts, types cut to their last word. */
async function readRelations(zip: ZipParts, part: string): Promise<Result<Relations, ReadRefusal>> {
  const relations: Relations = new Map()
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const bytes = await zip.read(`${folder}_rels/${part.slice(folder.length)}.rels`)
  if (!bytes.ok || bytes.value === null) return bytes.ok ? ok(relations) : bytes
  const walked = await walkXml(bytes.value, {
    open(element) {
      const id = element.attribute('Id')
      const target = element.attribute('Target')
      if (element.name !== 'Relationship' || id === undefined || target === undefined) return
      const type = element.attribute('Type')?.split('/').at(-1) ?? ''
      const isOutside = element.attribute('TargetMode') === 'External'
      relations.set(id, { type, target: isOutside ? '' : resolveTarget(folder, target) })
    },
  })
  return walked.ok ? ok(relations) : walked
}

function resolveTarget(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : folder + target
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

async function readSheetList(
  zip: ZipParts,
  part: string,
  relations: Relations,
): Promise<Result<Pick<Workbook, 'sheets' | 'from1904'>, ReadRefusal>> {
  const sheets: WorkbookSheet[] = []
  let from1904 = false
  const walked = await walkPart(zip, part, {
    open(element) {
      if (element.name === 'workbookPr') from1904 = isOn(element.attribute('date1904'))
      if (element.name !== 'sheet') return
      const relation = relations.get(element.attribute('id') ?? '')
      sheets.push({
        name: element.attribute('name') ?? '',
        isHidden: (element.attribute('state') ?? 'visible') !== 'visible',
        part: relation?.type === 'worksheet' ? relation.target : null,
      })
    },
  })
  return walked.ok ? ok({ sheets, from1904 }) : walked
}

async function readTexts(zip: ZipParts, part: string | undefined): Promise<Result<string[], ReadRefusal>> {
  const texts: string[] = []
  if (part === undefined) return ok(texts)
  const text = new RichText()
  const walked = await walkPart(zip, part, {
    open({ name }) {
      if (name === 'si') text.start()
      text.open(name)
    },
    close(name) {
      text.close(name)
      if (name === 'si') texts.push(text.written)
    },
    text: (written) => text.add(written),
  })
  return walked.ok ? ok(texts) : walked
}

async function readMeanings(zip: ZipParts, part: string | undefined): Promise<Result<NumberMeaning[], ReadRefusal>> {
  const meanings: NumberMeaning[] = []
  if (part === undefined) return ok(meanings)
  const codes = new Map<number, string>()
  let isInCellFormats = false
  const walked = await walkPart(zip, part, {
    open(element) {
      if (element.name === 'cellXfs') isInCellFormats = true
      const format = Number(element.attribute('numFmtId') ?? '0')
      if (element.name === 'numFmt') codes.set(format, element.attribute('formatCode') ?? '')
      if (element.name === 'xf' && isInCellFormats) meanings.push(meaningOf(format, codes.get(format)))
    },
    close(name) {
      if (name === 'cellXfs') isInCellFormats = false
    },
  })
  return walked.ok ? ok(meanings) : walked
}

export function isOn(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true'
}

/** `_x000D_` stands for a character that XML cannot carry. */
export function decodeEscapes(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Text made of runs (`t` inside `r`), without the reading aids of `rPh`. */
export class RichText {
  #text = ''
  #isText = false
  #isAid = false

  get written(): string {
    return decodeEscapes(this.#text)
  }

  start(): void {
    this.#text = ''
  }

  open(name: string): void {
    if (name === 't') this.#isText = true
    if (name === 'rPh') this.#isAid = true
  }

  close(name: string): void {
    if (name === 't') this.#isText = false
    if (name === 'rPh') this.#isAid = false
  }

  add(text: string): void {
    if (this.#isText && !this.#isAid) this.#text += text
  }
}
