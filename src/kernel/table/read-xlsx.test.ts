import { describe, expect, it } from 'vitest'
import type { SheetTable } from './index.ts'
import { oneSheet, read, refusalOf } from './test-read-workbook.ts'
import { aRow, sheetData, type WorkbookForTest } from './test-workbook.ts'

const rowsOf = (table: SheetTable) => table.rows.map(({ cells }) => cells)
const placesOf = (table: SheetTable, code: string) => table.notes.find((note) => note.code === code)?.where

describe('the values of a workbook', () => {
  it('are texts, numbers, booleans and empty cells at their true lines', async () => {
    const table = await read({
      sheets: [
        {
          name: 'Plan',
          xml: sheetData(
            '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3" t="inlineStr"><is><t>Fait</t></is></c></row>',
            '<row r="7"><c r="B7" t="s"><v>1</v></c><c r="C7"><v>1.25E-1</v></c><c r="D7" t="b"><v>1</v></c></row>',
            '<row r="9"><c r="A9" t="str"><v>  x  </v></c><c r="C9" s="3"/></row>',
          ),
        },
      ],
      texts:
        '<si><t>Nom</t></si><si><r><t>É</t></r><r><rPr><b/></rPr><t xml:space="preserve">cole &amp; </t></r><rPh><t>aide</t></rPh><r><t>&#128512;_x000D__x005F_x0041_</t></r></si>',
    })

    expect(table.sheet).toBe('Plan')
    expect(table.headings).toEqual(['', 'Nom', '', 'Fait'])
    expect(table.rows).toEqual([
      { line: 7, cells: [null, 'École & 😀\n_x0041_', 0.125, true] },
      { line: 9, cells: ['x', null, null, null] },
    ])
  })

  const styles =
    '<numFmts count="5"><numFmt numFmtId="164" formatCode="[$-C0C]d mmmm yyyy;@"/><numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="#,##0.00\\ [$$-C0C]"/><numFmt numFmtId="168" formatCode="General;-General"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    `<cellXfs>${[0, 14, 164, 165, 166, 167, 10, 22, 168].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`
  const styled = (style: number, value: string, type = 'n') => `<c s="${style}" t="${type}"><v>${value}</v></c>`

  it('are days when the format shows a day, whatever the style', async () => {
    const table = await read({
      ...oneSheet(
        aRow(1, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']),
        `<row r="2">${styled(1, '46348')}${styled(2, '46348')}${styled(3, '46348')}${styled(4, '1.5')}${styled(5, '12.5')}${styled(6, '0.5')}${styled(7, '46348.75')}${styled(8, '3')}${styled(0, '2026-11-22T00:00:00', 'd')}${styled(1, '60')}</row>`,
        `<row r="3">${styled(1, '1')}${styled(1, '59')}${styled(1, '61')}${styled(1, '2958465')}${styled(1, '2958466')}${styled(1, '-3')}</row>`,
      ),
      styles,
    })

    expect(rowsOf(table)[0]).toEqual([
      '2026-11-22',
      '2026-11-22',
      46348,
      '36:00',
      12.5,
      0.5,
      '2026-11-22',
      3,
      '2026-11-22',
      60,
    ])
    expect(rowsOf(table)[1]?.slice(0, 6)).toEqual(['1900-01-01', '1900-02-28', '1900-03-01', '9999-12-31', 2958466, -3])
    expect(placesOf(table, 'time-dropped')).toEqual(['G2'])
  })

  it('are counted from 1904 when the workbook says so', async () => {
    const table = await read({
      ...oneSheet(aRow(1, ['a']), `<row r="2">${styled(1, '44886')}</row>`),
      styles,
      from1904: true,
    })

    expect(rowsOf(table)).toEqual([['2026-11-22']])
  })

  it('lose what cannot be seen, and a formula guard', async () => {
    const table = await read(oneSheet(aRow(1, ['a', 'b', 'c']), aRow(2, ["'=1+1", 'abc&#x202E;cba', '_xD83D_ seul'])))

    expect(rowsOf(table)).toEqual([['=1+1', 'abccba', '\uFFFD seul']])
    expect(placesOf(table, 'characters-removed')).toEqual(['B2'])
    expect(placesOf(table, 'unreadable-characters')).toEqual(['C2'])
  })
})

describe('what a person should know of a workbook', () => {
  it('names formulas, and reads the result that was saved', async () => {
    const table = await read(
      oneSheet(
        aRow(1, ['a', 'b', 'c', 'd']),
        '<row r="2"><c r="A2"><f>SUM(B2:B3)</f><v>7</v></c><c r="B2" t="str"><f>"x"&amp;"y"</f><v>xy</v></c><c r="C2"><f>NOW()</f></c><c r="D2" t="e"><v>#REF!</v></c></row>',
      ),
    )

    expect(rowsOf(table)).toEqual([[7, 'xy', null, null]])
    expect(placesOf(table, 'formula')).toEqual(['A2', 'B2'])
    expect(placesOf(table, 'formula-without-value')).toEqual(['C2'])
    expect(placesOf(table, 'error-value')).toEqual(['D2'])
  })

  it('names merged cells, hidden rows and hidden columns', async () => {
    const table = await read({
      sheets: [
        {
          name: 'Plan',
          xml: `<cols><col min="2" max="2" hidden="1"/></cols>${sheetData(
            aRow(1, ['a', 'b']),
            aRow(2, ['x', 'y']).replace('<row', '<row hidden="1"'),
            '<row r="3"><c r="A3"/></row>',
          )}<mergeCells><mergeCell ref="A2:A3"/></mergeCells>`,
        },
      ],
    })

    expect(rowsOf(table)).toEqual([['x', 'y']])
    expect(placesOf(table, 'merged-cells')).toEqual(['A2:A3'])
    expect(placesOf(table, 'hidden-rows')).toEqual(['2'])
    expect(placesOf(table, 'hidden-columns')).toEqual(['B'])
  })

  it('names hidden and other sheets, and reads the first visible one that is not ours', async () => {
    const xml = (heading: string) => sheetData(aRow(1, [heading]))
    const workbook: WorkbookForTest = {
      sheets: [
        { name: 'Brouillon', xml: xml('hidden'), state: 'veryHidden' },
        { name: 'codes', xml: xml('codes') },
        { name: 'Plan', xml: xml('plan') },
        { name: 'Notes', xml: xml('notes') },
      ],
    }

    const table = await read(workbook)

    expect(table.headings).toEqual(['plan'])
    expect(placesOf(table, 'hidden-sheets')).toEqual(['Brouillon'])
    expect(placesOf(table, 'other-sheets')).toEqual(['Notes'])
    expect((await read(workbook, 'codes')).headings).toEqual(['codes'])
    expect(await refusalOf(workbook, 'Absente')).toEqual({
      code: 'sheet-missing',
      sheet: 'Absente',
      sheets: ['codes', 'Plan', 'Notes'],
    })
  })

  it('refuses when every sheet is hidden', async () => {
    const hidden = { name: 'Plan', xml: sheetData(aRow(1, ['a'])), state: 'hidden' as const }

    expect(await refusalOf({ sheets: [hidden] })).toEqual({ code: 'no-visible-sheet' })
  })

  it('follows no link to another file, and says that there are some', async () => {
    const table = await read({
      ...oneSheet(aRow(1, ['a']), aRow(2, ['x'])),
      relations: '<Relationship Id="e" Type="x/externalLink" Target="file:///etc/passwd" TargetMode="External"/>',
    })

    expect(table.notes).toEqual([{ code: 'external-links', where: [], count: 1 }])
  })

  it('lists at most twenty places and counts them all', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => `<row r="${i + 2}"><c><f>1</f><v>1</v></c></row>`)

    const [note] = (await read(oneSheet(aRow(1, ['a']), ...rows))).notes

    expect(note?.where.length).toBe(20)
    expect(note?.count).toBe(50)
  })
})
