import { zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readTable, tableLimits } from './index.ts'
import { aRow, sheetData, workbookParts } from './test-workbook.ts'

const sheet = 'xl/worksheets/sheet0.xml'
const parts = (): Zippable =>
  workbookParts({ sheets: [{ name: 'Plan', xml: sheetData(aRow(1, ['a']), aRow(2, ['x'])) }] })
const refusalOf = async (bytes: Uint8Array) => {
  const result = await readTable(bytes, { fileName: 'plan.xlsx' })
  return result.ok ? null : result.refusal.code
}

/** Offsets of an entry's header in the central directory and at its place, by the name of the part. */
function headersOf(zip: Uint8Array, name: string): { directory: number; local: number } {
  const bytes = Buffer.from(zip.buffer)
  return { local: bytes.indexOf(name) - 30, directory: bytes.lastIndexOf(name) - 46 }
}

function forge(zip: Uint8Array, change: (view: DataView, headers: { directory: number; local: number }) => void) {
  const copy = zip.slice()
  change(new DataView(copy.buffer), headersOf(copy, sheet))
  return copy
}

describe('an archive', () => {
  it('is read when it is honest', async () => {
    expect(await refusalOf(zipSync(parts()))).toBeNull()
    expect(await refusalOf(zipSync(parts(), { level: 0 }))).toBeNull()
  })

  it('is refused when its parts are larger than 40 MB together', async () => {
    const picture = new Uint8Array(21_000_000).fill(65)
    const bytes = zipSync({
      ...parts(),
      'xl/media/a.bin': [picture, { level: 1 }],
      'xl/media/b.bin': [picture, { level: 1 }],
    })

    expect(bytes.length).toBeLessThan(tableLimits.sizeBytes)
    expect(await refusalOf(bytes)).toBe('zip-too-large')
  })

  it('is refused when a part is a bomb', async () => {
    expect(await refusalOf(zipSync({ ...parts(), [sheet]: new Uint8Array(30_000_000) }))).toBe('suspicious')
    expect(await refusalOf(zipSync({ ...parts(), [sheet]: new Uint8Array(50_000_000) }))).toBe('zip-too-large')
  })

  it('is refused when a bomb declares a small size, before it takes memory', async () => {
    const bomb = zipSync({ ...parts(), [sheet]: new Uint8Array(60_000_000) })
    const forged = forge(bomb, (view, { directory, local }) => {
      view.setUint32(directory + 24, 1000, true)
      view.setUint32(local + 22, 1000, true)
    })

    const before = process.memoryUsage().arrayBuffers

    expect(await refusalOf(forged)).toBe('suspicious')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000)
  })

  it.each<[string, string, (view: DataView, headers: { directory: number; local: number }) => void]>([
    [
      'a larger size than the true one',
      'suspicious',
      (view, { directory }) => view.setUint32(directory + 24, 90_000, true),
    ],
    ['a checksum that does not fit', 'damaged', (view, { directory }) => view.setUint32(directory + 16, 1, true)],
    ['a password', 'encrypted', (view, { directory }) => view.setUint16(directory + 8, 1, true)],
    ['a compression nobody knows', 'damaged', (view, { directory }) => view.setUint16(directory + 10, 99, true)],
    ['another name at its place', 'suspicious', (view, { local }) => view.setUint8(local + 30, 65)],
    [
      'a part that starts inside another',
      'suspicious',
      (view, { directory, local }) => view.setUint32(directory + 42, local - 40, true),
    ],
    ['a part beyond the end', 'damaged', (view, { directory }) => view.setUint32(directory + 42, 0x7fffffff, true)],
    [
      'a packed size beyond the end',
      'damaged',
      (view, { directory }) => view.setUint32(directory + 20, 0x7fffffff, true),
    ],
  ])('is refused with %s', async (_, code, change) => {
    expect(await refusalOf(forge(zipSync(parts()), change))).toBe(code)
  })

  it('is refused when two parts are the same bytes, as in a bomb of overlapping parts', async () => {
    const twice = zipSync({ ...parts(), 'xl/worksheets/sheet9.xml': parts()[sheet] ?? new Uint8Array() })
    const { directory, local } = headersOf(twice, sheet)
    const other = headersOf(twice, 'xl/worksheets/sheet9.xml')
    new DataView(twice.buffer).setUint32(other.directory + 42, local, true)

    expect(directory).toBeGreaterThan(0)
    expect(await refusalOf(twice)).toBe('suspicious')
  })

  it('is refused when two parts differ only by case', async () => {
    expect(await refusalOf(zipSync({ ...parts(), 'XL/workbook.xml': Uint8Array.of(1) }))).toBe('suspicious')
  })

  it('is refused with more than 2,000 parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`p${i}`, new Uint8Array()]))

    expect(await refusalOf(zipSync(many))).toBe('zip-too-many-parts')
  })

  it('is refused, never thrown at us, wherever it is cut or broken', async () => {
    const honest = zipSync(parts())
    for (let length = 4; length < honest.length; length += 7) {
      expect(await refusalOf(honest.slice(0, length)), `cut at ${length}`).not.toBeNull()
    }
    for (let at = 4; at < honest.length; at += 3) {
      const broken = honest.slice()
      broken[at] = (broken[at] ?? 0) ^ 0xff
      await refusalOf(broken)
    }
  })
})
