import { strToU8, zipSync, type Zippable } from 'fflate'

export interface SheetForTest {
  name: string
  /** Content of the `worksheet` element. */
  xml: string
  state?: 'hidden' | 'veryHidden'
}

export interface WorkbookForTest {
  sheets: SheetForTest[]
  /** Content of the `sst` element. */
  texts?: string
  /** Content of the `styleSheet` element. */
  styles?: string
  from1904?: boolean
  /** Further parts, or replacements of ours, by name. */
  parts?: Record<string, string | Uint8Array>
  relations?: string
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

/** A real XLSX file made from the XML that matters to the test. */
export function aWorkbook(workbook: WorkbookForTest): Uint8Array {
  return zipSync(workbookParts(workbook))
}

export function workbookParts({ sheets, texts, styles, from1904, parts, relations }: WorkbookForTest): Zippable {
  const xml: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships ${packaged}><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}" state="${state ?? 'visible'}" r:id="s${i}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${packaged}>${sheets
      .map((_, i) => `<Relationship Id="s${i}" Type="${office}/worksheet" Target="worksheets/sheet${i}.xml"/>`)
      .join(
        '',
      )}<Relationship Id="t" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="y" Type="${office}/styles" Target="styles.xml"/>${relations ?? ''}</Relationships>`,
    'xl/sharedStrings.xml': `<sst ${main}>${texts ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles ?? ''}</styleSheet>`,
  }
  for (const [i, sheet] of sheets.entries()) {
    xml[`xl/worksheets/sheet${i}.xml`] = `<worksheet ${main}>${sheet.xml}</worksheet>`
  }
  const all = Object.entries({ ...xml, ...parts })
  return Object.fromEntries(
    all.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
  )
}

/** A row of texts and numbers, from column A. */
export function aRow(line: number, cells: (string | number)[]): string {
  const written = cells.map((cell, i) => {
    const name = `${String.fromCharCode(65 + i)}${line}`
    return typeof cell === 'number'
      ? `<c r="${name}"><v>${cell}</v></c>`
      : `<c r="${name}" t="inlineStr"><is><t>${cell}</t></is></c>`
  })
  return `<row r="${line}">${written.join('')}</row>`
}

export function sheetData(...rows: string[]): string {
  return `<sheetData>${rows.join('')}</sheetData>`
}
