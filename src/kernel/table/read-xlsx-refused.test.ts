import { describe, expect, it } from 'vitest'
import { readTable } from './index.ts'
import { oneSheet, read, refusalOf } from './test-read-workbook.ts'
import { aRow } from './test-workbook.ts'

describe('the size of a sheet', () => {
  it('may be 20,000 rows, not more', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, i) => aRow(i + 2, [`École ${i}`, i]))

    expect((await read(oneSheet(aRow(1, ['a', 'b']), ...rows(20_000)))).rows.at(-1)).toEqual({
      line: 20_001,
      cells: ['École 19999', 19_999],
    })
    expect(await refusalOf(oneSheet(aRow(1, ['a', 'b']), ...rows(20_001)))).toEqual({
      code: 'too-many-rows',
      max: 20_000,
    })
  })

  it('is what has values: a million formatted empty rows do not count, a value in column CW does', async () => {
    const far = oneSheet(aRow(1, ['a']), '<row r="1048576"><c r="XFD1048576" s="1"/></row>')

    expect((await read(far)).rows).toEqual([])
    expect(await refusalOf(oneSheet(aRow(1, ['a']), '<row r="2"><c r="CW2"><v>1</v></c></row>'))).toEqual({
      code: 'too-many-columns',
      max: 100,
    })
  })

  it('is refused when one long text stands in too many cells', async () => {
    const row = (line: number) => `<row r="${line}">${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`
    const texts = `<si><t>${'é'.repeat(30_000)}</t></si>`
    const rows = Array.from({ length: 200 }, (_, i) => row(i + 1))

    expect(await refusalOf({ ...oneSheet(...rows), texts })).toEqual({ code: 'too-much-text' })
  })
})

describe('the XML of a workbook', () => {
  const entities =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'

  it('may declare no document type, so no entity can grow or fetch anything', async () => {
    const part = `${entities}<worksheet><sheetData><row><c t="inlineStr"><is><t>&b;&c;</t></is></c></row></sheetData></worksheet>`

    expect(await refusalOf({ ...oneSheet(), parts: { 'xl/worksheets/sheet0.xml': part } })).toEqual({
      code: 'suspicious',
    })
    expect(await refusalOf({ ...oneSheet(), parts: { 'xl/sharedStrings.xml': `${entities}<sst/>` } })).toEqual({
      code: 'suspicious',
    })
  })

  it.each([
    ['cut short', '<worksheet><sheetData><row r="1"><c r="A1"><v>1'],
    ['not XML', 'PK not xml'],
    ['with rows out of order', '<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>'],
    [
      'with a cell twice',
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData></worksheet>',
    ],
    [
      'with a cell nowhere',
      '<worksheet><sheetData><row r="1"><c r="__proto__"><v>1</v></c></row></sheetData></worksheet>',
    ],
  ])('is refused as damaged: %s', async (_, part) => {
    expect(await refusalOf({ ...oneSheet(), parts: { 'xl/worksheets/sheet0.xml': part } })).toEqual({ code: 'damaged' })
  })

  it('is refused when it nests without end', async () => {
    const part = `<worksheet>${'<a>'.repeat(100_000)}`

    expect(await refusalOf({ ...oneSheet(), parts: { 'xl/worksheets/sheet0.xml': part } })).toEqual({
      code: 'suspicious',
    })
  })

  it('is refused when one of its words is longer than any cell, before that costs time', async () => {
    const attributes = Array.from({ length: 400_000 }, (_, i) => `a${i}="${i * 7919}"`).join(' ')
    const comment = Array.from({ length: 400_000 }, (_, i) => i * 7919).join(' ')

    for (const part of [`<worksheet><c ${attributes}/></worksheet>`, `<worksheet><!--${comment}--></worksheet>`]) {
      expect(await refusalOf({ ...oneSheet(), parts: { 'xl/worksheets/sheet0.xml': part } })).toEqual({
        code: 'suspicious',
      })
    }
  })

  it('may use prefixes, as the strict form of the standard allows', async () => {
    const part =
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Nom</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>'

    expect((await read({ ...oneSheet(), parts: { 'xl/worksheets/sheet0.xml': part } })).headings).toEqual(['Nom'])
  })
})

describe('a workbook of another kind', () => {
  it('is refused with a macro, whatever its name', async () => {
    const workbook = oneSheet(aRow(1, ['a']))

    expect(await refusalOf({ ...workbook, parts: { 'xl/vbaProject.bin': 'x' } })).toEqual({ code: 'macros' })
    expect(
      await refusalOf({ ...workbook, relations: '<Relationship Id="m" Type="x/vbaProject" Target="a.bin"/>' }),
    ).toEqual({ code: 'macros' })
  })

  it.each([
    ['.xlsb', 'xl/workbook.bin', 'binary-workbook'],
    ['.ods', 'content.xml', 'opendocument'],
    ['any ZIP', 'photo.jpg', 'not-a-table'],
  ])('is refused by its content: %s', async (_, name, code) => {
    const { zipSync } = await import('fflate')
    const result = await readTable(zipSync({ [name]: Uint8Array.of(1) }), { fileName: 'plan.xlsx' })

    expect(result).toEqual({ ok: false, refusal: { code } })
  })

  it('is refused as the old Excel or as protected by a password', async () => {
    const container = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])
    const encrypted = Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le')])

    expect(await readTable(container, { fileName: 'a.xls' })).toEqual({ ok: false, refusal: { code: 'old-excel' } })
    expect(await readTable(encrypted, { fileName: 'a.xlsx' })).toEqual({ ok: false, refusal: { code: 'encrypted' } })
  })
})
