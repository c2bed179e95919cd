import fc from 'fast-check'
import { readSheet } from 'read-excel-file/node'
import { assert, describe, expect, it } from 'vitest'
import { withFormulaGuard, withoutFormulaGuard } from './formula-guard.ts'
import { cleanText, readNumber, readTable, toCsv, toJson, toXlsx, type OutColumn, type OutTable } from './index.ts'

const columns: OutColumn[] = [
  { id: 'code', heading: 'Code', kind: 'code' },
  { id: 'text', heading: 'Texte', kind: 'text' },
  { id: 'number', heading: 'Nombre', kind: 'number' },
  { id: 'share', heading: 'Part', kind: 'percent' },
  { id: 'day', heading: 'Jour', kind: 'date' },
]

const awkward = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ';',
      ',',
      '\t',
      '\r',
      '\n',
      '\0',
      ' ',
      '\u00a0',
      '_x0041_',
      '&',
      '<',
      ']]>',
    ),
    fc.constantFrom(
      'é',
      'e\u0301',
      'œ',
      '’',
      '«',
      '😀',
      '👩‍🏫',
      '\u200b',
      '\u202e',
      '\uFEFF',
      '\uD800',
      '1',
      '%',
      'TRUE',
      '\uFF1D',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
  ),
  maxLength: 12,
})
/** Text in the form in which it is kept. */
const text = awkward.map((raw) => cleanText(raw).text)
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null })
const row = fc.tuple(
  awkward.map((raw) => cleanText(`A${raw}`).text),
  orNull(text.filter((kept) => kept !== '')),
  orNull(
    fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    ),
  ),
  orNull(
    fc.oneof(
      fc.integer({ min: 0, max: 10_000 }).map((value) => value / 10_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
  ),
  orNull(
    fc
      .date({ min: new Date('1800-01-01'), max: new Date('9999-12-30'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
)
const tables = fc.array(row, { maxLength: 8 }).map((rows): OutTable => ({ name: 'Plan', columns, rows }))

async function cellsOf(content: string | Uint8Array, fileName: string) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const result = await readTable(bytes, { fileName })
  assert(result.ok, result.ok ? '' : JSON.stringify(result.refusal))
  expect(result.value.notes.filter(({ code }) => code !== 'unreadable-characters')).toEqual([])
  return result.value.rows.map(({ cells }) => cells)
}

describe('export then import, with no edit, changes nothing', () => {
  it('in XLSX', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        expect(await cellsOf(await toXlsx(table, 'fr'), 'a.xlsx')).toEqual(table.rows)
      }),
    )
  })

  it('in JSON', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        expect(await cellsOf(toJson(table), 'a.json')).toEqual(table.rows)
      }),
    )
  })

  it.each(['fr', 'en'] as const)('in CSV, %s', async (lang) => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        const cells = await cellsOf(toCsv(table, lang), 'a.csv')

        const typed = cells.map(([code, words, number, share, day]) => [
          code,
          words,
          readNumber(number ?? null),
          readNumber(share ?? null),
          day,
        ])
        expect(typed).toEqual(table.rows)
      }),
    )
  })
})

it('writes workbooks that another reader understands the same way', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (table) => {
      const bytes = await toXlsx(table, 'fr')
      const ours = await cellsOf(bytes, 'a.xlsx')

      const [, ...theirs] = await readSheet(Buffer.from(bytes), undefined, { trim: false })

      const comparable = theirs.map((cells) =>
        cells.map((cell) => {
          if (cell instanceof Date) return cell.toISOString().slice(0, 10)
          return typeof cell === 'string' ? cleanText(withoutFormulaGuard(cell)).text : cell
        }),
      )
      expect(ours).toEqual(comparable)
    }),
    { numRuns: 30 },
  )
})

describe('the formula guard', () => {
  it('comes off exactly as it was put on', () => {
    fc.assert(fc.property(awkward, (raw) => withoutFormulaGuard(withFormulaGuard(raw)) === raw))
  })

  it('leaves no text that starts with a sign to run', () => {
    fc.assert(fc.property(awkward, (raw) => !/^[=+\-@\t\r\0]/.test(withFormulaGuard(raw))))
  })
})

describe('cleaned text', () => {
  it('is clean for good', () => {
    fc.assert(
      fc.property(awkward, (raw) => {
        const { text: once } = cleanText(raw)
        expect(cleanText(once)).toMatchObject({ text: once, removed: false })
      }),
      { numRuns: 1_000 },
    )
  })
})
