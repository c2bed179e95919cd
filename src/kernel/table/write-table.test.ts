import { readSheet } from 'read-excel-file/node'
import { strFromU8, unzipSync } from 'fflate'
import { assert, describe, expect, it } from 'vitest'
import { readNumber, readTable, toCsv, toJson, toXlsx, type OutTable, type SheetTable } from './index.ts'

const plan: OutTable = {
  name: 'Plan: Outaouais / 2026',
  columns: [
    { id: 'action_code', heading: 'Code', kind: 'code' },
    { id: 'title', heading: 'Titre de l’action', kind: 'text', width: 60 },
    { id: 'target_on', heading: 'Échéance', kind: 'date' },
    {
      id: 'completion',
      heading: 'Avancement',
      kind: 'percent',
      allowed: [
        { code: '0', label: 'Pas commencée' },
        { code: '0.2', label: 'Ébauchée' },
      ],
    },
    { id: 'people', heading: 'Personnes', kind: 'number' },
  ],
  rows: [
    ['A01', 'Former l’équipe; « dire »', '2026-11-22', 0.07, 12.5],
    ['02', '=HYPERLINK("http://x")', null, 1, -3],
    ['A03', 'dit "oui"\nà tout', '1899-12-31', null, null],
  ],
}

async function readBack(content: string | Uint8Array, fileName: string): Promise<SheetTable> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const result = await readTable(bytes, { fileName })
  assert(result.ok, result.ok ? '' : JSON.stringify(result.refusal))
  return result.value
}

const rowsOf = (table: SheetTable) => table.rows.map(({ cells }) => cells)

describe('a CSV that leaves', () => {
  it('is what Excel opens in French: byte order mark, semicolons, decimal commas, CRLF', () => {
    expect(toCsv(plan, 'fr')).toBe(
      '\uFEFFCode;Titre de l’action;Échéance;Avancement;Personnes\r\n' +
        'A01;"Former l’équipe; « dire »";2026-11-22;7%;12,5\r\n' +
        '02;"\'=HYPERLINK(""http://x"")";;100%;-3\r\n' +
        'A03;"dit ""oui""\nà tout";1899-12-31;;\r\n',
    )
  })

  it('is what Excel opens in English: commas and points', () => {
    expect(toCsv(plan, 'en').split('\r\n')[1]).toBe('A01,"Former l’équipe; « dire »",2026-11-22,7%,12.5')
  })

  it.each(['=1', '+1', '-1', '@a', '\tx', '\rx', '\nx', '\0x', '\uFF1D1', "'=1", "''+1"])(
    'never starts a text with a sign that a spreadsheet runs: %j',
    (text) => {
      const csv = toCsv({ name: 'a', columns: [{ id: 'a', heading: text, kind: 'code' }], rows: [[text]] }, 'fr')

      const written = text.replaceAll('"', '""')
      expect(csv).toMatch(/^\uFEFF"?'/)
      expect(csv.split(`'${written}`).length).toBe(3)
    },
  )

  it('leaves an apostrophe that guards nothing alone', () => {
    expect(toCsv({ name: 'a', columns: [{ id: 'a', heading: 'a', kind: 'code' }], rows: [["'twas"]] }, 'en')).toContain(
      "\r\n'twas\r\n",
    )
  })
})

describe('a workbook that leaves', () => {
  it('holds real dates, numbers and percents, guarded texts and codes that keep their zeros', async () => {
    const rows = await readSheet(Buffer.from(await toXlsx(plan, 'fr')))

    expect(rows).toEqual([
      ['Code', 'Titre de l’action', 'Échéance', 'Avancement', 'Personnes'],
      ['A01', 'Former l’équipe; « dire »', new Date('2026-11-22T00:00:00Z'), 0.07, 12.5],
      ['02', `'=HYPERLINK("http://x")`, null, 1, -3],
      ['A03', 'dit "oui"\nà tout', '1899-12-31', null, null],
    ])
  })

  it('says in its second sheet what each field accepts', async () => {
    const rows = await readSheet(Buffer.from(await toXlsx(plan, 'fr')), 'codes')

    expect(rows.slice(0, 2)).toEqual([
      ['Champ', 'Titre de la colonne', 'Genre', 'Valeur permise', 'Sens'],
      ['action_code', 'Code', 'code', null, null],
    ])
    expect(rows[4]).toEqual(['completion', 'Avancement', 'pourcentage', '0', 'Pas commencée'])
    expect(rows.length).toBe(7)
  })

  it('has headings in bold that stay in view, wide columns, and a name that Excel accepts', async () => {
    const parts = unzipSync(await toXlsx(plan, 'fr'))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())

    expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet).toMatch(/<col[^>]*width="60"/)
    expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toContain('<b/>')
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Plan  Outaouais   2026"')
  })

  it('carries text that XML cannot: escapes, line ends, lost characters', async () => {
    const text = 'a_x0041_b\n\uFFFD_x'
    const table: OutTable = { name: 'codes', columns: [{ id: 'a', heading: 'a', kind: 'code' }], rows: [[text]] }

    const back = await readBack(await toXlsx(table, 'en'), 'a.xlsx')

    expect(back.sheet).toBe('Tisserin')
    expect(rowsOf(back)).toEqual([[text]])
  })

  it('carries texts that are names inside JavaScript', async () => {
    const rows = Object.getOwnPropertyNames(Object.prototype).map((name) => [name])
    const table: OutTable = { name: 'a', columns: [{ id: 'a', heading: '__proto__', kind: 'code' }], rows }

    const back = await readBack(await toXlsx(table, 'en'), 'a.xlsx')

    expect([back.headings, ...rowsOf(back)]).toEqual([['__proto__'], ...rows])
    expect(back.notes).toEqual([])
  })

  it('is never written with a text that Excel could not open', async () => {
    const table: OutTable = {
      name: 'a',
      columns: [{ id: 'a', heading: 'a', kind: 'code' }],
      rows: [['x'.repeat(32_768)]],
    }

    await expect(toXlsx(table, 'en')).rejects.toThrow(RangeError)
  })
})

describe('a table that leaves', () => {
  it('comes back the same by each format', async () => {
    const fromXlsx = await readBack(await toXlsx(plan, 'fr'), 'plan.xlsx')
    const fromJson = await readBack(toJson(plan), 'plan.json')
    const fromCsv = await readBack(toCsv(plan, 'fr'), 'plan.csv')

    expect(rowsOf(fromXlsx)).toEqual(plan.rows)
    expect(rowsOf(fromJson)).toEqual(plan.rows)
    expect(fromJson.headings).toEqual(plan.columns.map(({ id }) => id))
    expect(fromXlsx.rows.map(({ line }) => line)).toEqual(fromJson.rows.map(({ line }) => line))
    expect(rowsOf(fromCsv).map(([, , , share, people]) => [share ?? null, people ?? null].map(readNumber))).toEqual(
      plan.rows.map(([, , , share, people]) => [share, people]),
    )
    for (const { notes } of [fromXlsx, fromJson, fromCsv]) expect(notes).toEqual([])
  })

  it('starts with a stable code and holds what its columns say', () => {
    const column = { id: 'a', heading: 'a', kind: 'code' } as const

    expect(() => toCsv({ name: 'a', columns: [{ ...column, kind: 'text' }], rows: [] }, 'fr')).toThrow(TypeError)
    expect(() => toJson({ name: 'a', columns: [column], rows: [['a', 'b']] })).toThrow(TypeError)
    expect(() =>
      toCsv(
        { name: 'a', columns: [column, { id: 'd', heading: 'd', kind: 'date' }], rows: [['a', '2026-02-30']] },
        'fr',
      ),
    ).toThrow(TypeError)
  })

  it('is refused when JSON is not of our form', async () => {
    for (const json of [
      '[]',
      '{',
      '{"columns":[{"id":"a"}],"rows":[{"a":{}}]}',
      '{"columns":[{"id":1}],"rows":[]}',
      '['.repeat(1e6),
    ]) {
      const result = await readTable(new TextEncoder().encode(json), { fileName: 'a.json' })
      expect(result).toEqual({ ok: false, refusal: { code: 'not-a-table' } })
    }
  })
})
