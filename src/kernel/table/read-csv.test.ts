import fc from 'fast-check'
import Papa from 'papaparse'
import { assert, describe, expect, it } from 'vitest'
import { splitRecords } from './csv-records.ts'
import { readTable, refusalSentence, tableLimits, type SheetTable } from './index.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

async function read(content: string | Uint8Array, fileName = 'liste.csv'): Promise<SheetTable> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content
  const result = await readTable(bytes, { fileName })
  assert(result.ok, result.ok ? '' : result.refusal.code)
  return result.value
}

async function refusalOf(content: string | Uint8Array) {
  const result = await readTable(typeof content === 'string' ? bytesOf(content) : content, { fileName: 'liste.csv' })
  assert(!result.ok, 'should be refused')
  return result.refusal
}

const rowsOf = (table: SheetTable) => table.rows.map(({ cells }) => cells)
const noteOf = (table: SheetTable, code: string) => table.notes.find((note) => note.code === code)

/** Bytes of the accented letters of the French test text, in each encoding that a spreadsheet program writes. */
const french = 'École L’Œuvre «été»;à côté, çà'
const windows1252: Record<string, number> = {
  É: 0xc9,
  '’': 0x92,
  Œ: 0x8c,
  '«': 0xab,
  é: 0xe9,
  '»': 0xbb,
  à: 0xe0,
  ô: 0xf4,
  ç: 0xe7,
}
const macRoman: Record<string, number> = {
  É: 0x83,
  '’': 0xd5,
  Œ: 0xce,
  '«': 0xc7,
  é: 0x8e,
  '»': 0xc8,
  à: 0x88,
  ô: 0x99,
  ç: 0x8d,
}
const encode = (text: string, letters: Record<string, number>) =>
  Uint8Array.from([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0)))
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2))
  for (const [i, unit] of [0xfeff, ...Array.from(text, (_, at) => text.charCodeAt(at))].entries()) {
    view.setUint16(i * 2, unit, littleEndian)
  }
  return new Uint8Array(view.buffer)
}

describe('the encoding of a CSV', () => {
  const file = `Nom;Note\n${french}\n`
  const encodings: [string, Uint8Array, string | null][] = [
    ['UTF-8', bytesOf(file), null],
    ['UTF-8 with byte order mark', bytesOf(`\uFEFF${file}`), null],
    ['UTF-16 little endian', utf16(file, true), null],
    ['UTF-16 big endian', utf16(file, false), null],
    ['Windows-1252', encode(file, windows1252), 'Windows-1252'],
    ['Mac Roman', encode(file, macRoman), 'Mac Roman'],
  ]
  it.each(encodings)('is recognised: %s', async (_, bytes, guessed) => {
    const table = await read(bytes)

    expect(table.headings).toEqual(['Nom', 'Note'])
    expect(rowsOf(table)).toEqual([['École L’Œuvre «été»', 'à côté, çà']])
    expect(noteOf(table, 'guessed-encoding')?.where ?? [null]).toEqual([guessed])
  })

  it('names the cell when one character of a UTF-8 file is broken', async () => {
    const bytes = bytesOf('Nom;Ville\nécole é è ê ç;Gatineau\nété;Lévis\n')
    bytes.set([0xff], bytes.lastIndexOf('L'.charCodeAt(0)))

    const table = await read(bytes)

    expect(noteOf(table, 'unreadable-characters')?.where).toEqual(['B3'])
  })

  it('refuses NUL characters and says on which line', async () => {
    expect(await refusalOf('Nom\nA\nB\0\n')).toEqual({ code: 'nul-characters', line: 3 })
    expect(await refusalOf(utf16('Nom\nA', true).slice(2))).toMatchObject({ code: 'nul-characters' })
  })

  it('marks a lone surrogate, as UTF-16 can hold one, in its cell', async () => {
    const table = await read(utf16('Nom\nA\uD800B\n', true))

    expect(rowsOf(table)).toEqual([['A\uFFFDB']])
    expect(noteOf(table, 'unreadable-characters')?.where).toEqual(['A2'])
  })
})

describe('the shape of a CSV', () => {
  it.each([
    ['semicolon', 'Nom;Adresse\nÉcole;12, rue A, Laval\n'],
    ['comma', 'Nom,Adresse\nÉcole,"12, rue A, Laval"\n'],
    ['tab', 'Nom\tAdresse\nÉcole\t12, rue A, Laval\n'],
    ['Excel’s own line', 'sep=;\nNom;Adresse\nÉcole;12, rue A, Laval\n'],
  ])('is found whatever separates the columns: %s', async (_, file) => {
    const table = await read(file)

    expect(table.headings).toEqual(['Nom', 'Adresse'])
    expect(table.rows).toEqual([{ line: 2, cells: ['École', '12, rue A, Laval'] }])
  })

  it('keeps a single column whole when its texts hold commas', async () => {
    expect(rowsOf(await read('Organisme\nPivot, le\nRelais, le\n'))).toEqual([['Pivot, le'], ['Relais, le']])
  })

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['LF', '\n'],
  ])('is found whatever ends the lines: %s', async (_, end) => {
    const table = await read(['a;b', '1;2', '', '"x', 'y";4', ''].join(end))

    expect(table.rows).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 4, cells: ['x\ny', '4'] },
    ])
  })

  it('fills short rows, names cells that have no heading, leaves out empty lines at the end', async () => {
    const table = await read('a;b;;\n1\n1;2;3\n;;\n\n')

    expect(rowsOf(table)).toEqual([
      ['1', null],
      ['1', '2'],
    ])
    expect(noteOf(table, 'extra-cells')).toEqual({ code: 'extra-cells', where: ['C3'], count: 1 })
  })

  it('reads quotes by RFC 4180 and names the line where one is left open', async () => {
    expect(rowsOf(await read('a;b\n"dit ""oui""" ;Maison 5" ici\n'))).toEqual([['dit "oui"', 'Maison 5" ici']])
    expect(await refusalOf('a;b\n1;2\n"x;3\n4;5\n')).toEqual({ code: 'broken-quotes', line: 3 })
    expect(await refusalOf('a;b\n"x"y;3\n')).toEqual({ code: 'broken-quotes', line: 2 })
  })

  it('reads quoted cells after a blank, as many programs write them', async () => {
    expect(rowsOf(await read('a, b, c\n1, "Halte, la vraie", 2\n2, le "bel" lit, "oui" non\n'))).toEqual([
      ['1', 'Halte, la vraie', '2'],
      ['2', 'le "bel" lit', '"oui" non'],
    ])
  })

  it('splits any well-formed file as another reader does', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'é', ';', ',', '"', '\n', "'", ' b') })
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const text = Papa.unparse(rows, { delimiter: ';', newline: '\n' })
        const theirs = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' }).data

        const { records } = splitRecords(text, { delimiter: ';', maxRecords: 1e6, maxFields: 1e6 })

        const ours = records.map(({ line, fields }) => [line, ...fields])
        const expected = theirs.map((fields, index) => [
          index + 1,
          ...fields.slice(0, fields.findLastIndex((f) => f !== '') + 1),
        ])
        expect(ours).toEqual(expected.filter((fields) => fields.length > 1))
      }),
    )
  })
})

describe('the text of a cell', () => {
  it('is trimmed and normalised', async () => {
    expect(rowsOf(await read('a\n  e\u0301te\u0301\u00a0\n'))).toEqual([['été']])
  })

  it('loses direction overrides, zero-width and control characters, and says where', async () => {
    const table = await read('a;b\nabc\u202Ecba\u2066;x\u200By\n\u0007z;ok\n')

    expect(rowsOf(table)).toEqual([
      ['abccba', 'xy'],
      ['z', 'ok'],
    ])
    expect(noteOf(table, 'characters-removed')?.where).toEqual(['A2', 'B2', 'A3'])
  })

  it('keeps an emoji of several pictures in one piece', async () => {
    const table = await read('a\n👩🏽‍🏫 ❤️‍🔥 👨‍👩‍👧\n')

    expect(rowsOf(table)).toEqual([['👩🏽‍🏫 ❤️‍🔥 👨‍👩‍👧']])
    expect(table.notes).toEqual([])
  })

  it('may be __proto__, as a heading too, without touching anything', async () => {
    const table = await read('__proto__;constructor\npolluted;yes\n')

    expect(table.headings).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('a file that is not a table', () => {
  it.each([
    ['nothing', ''],
    ['blank lines', '\n \n;;\n'],
  ])('is refused as empty: %s', async (_, content) => {
    expect(await refusalOf(content)).toEqual({ code: 'empty' })
  })

  it.each([
    ['a web page called .xls', '<!DOCTYPE html><table><tr><td>1'],
    ['a PDF', '%PDF-1.7\n…'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
  ])('is refused: %s', async (_, content) => {
    expect(await refusalOf(content)).toEqual({ code: 'not-a-table' })
  })
})

describe('the size of a CSV', () => {
  it('may be 20,000 rows of 100 columns, not more', async () => {
    const file = (rows: number, columns: number) =>
      `${'h;'.repeat(columns - 1)}h\n${`${'1;'.repeat(columns - 1)}1\n`.repeat(rows)}`

    expect((await read(file(20_000, 100))).rows.length).toBe(20_000)
    expect(await refusalOf(file(20_001, 2))).toEqual({ code: 'too-many-rows', max: 20_000 })
    expect(await refusalOf(file(1, 101))).toEqual({ code: 'too-many-columns', max: 100 })
  })

  it('may be 10 MB, not more', async () => {
    const refusal = await refusalOf(new Uint8Array(tableLimits.sizeBytes + 1).fill(97))

    expect(refusal.code).toBe('too-large')
    expect(refusalSentence(refusal, 'fr')).toContain('la limite est de 10 Mo')
  })

  it('costs no more than its length when it is made of stray quotes', async () => {
    const hostile = `"${'a"'.repeat(5_000_000)}`

    expect(await refusalOf(hostile)).toEqual({ code: 'broken-quotes', line: 1 })
    expect(await refusalOf('"'.repeat(9_999_999))).toEqual({ code: 'broken-quotes', line: 1 })
  })

  it('costs no more than its length when it is made of delimiters or of marks on one letter', async () => {
    expect(await refusalOf(';'.repeat(9_999_999))).toEqual({ code: 'too-many-columns', max: 100 })

    const table = await read(`a\n${'\u0315\u0300'.repeat(1_000_000)}\n`)

    expect(String(table.rows[0]?.cells[0]).length).toBe(16)
    expect(noteOf(table, 'characters-removed')?.where).toEqual(['A2'])
  })

  it('leaves blank lines uncounted', async () => {
    expect((await read(`a;b\n${'\n'.repeat(500_000)}1;2\n`)).rows).toEqual([{ line: 500_002, cells: ['1', '2'] }])
  })
})

it('reads a list of schools as the ministry writes it, in Windows-1252', async () => {
  const lines = Array.from(
    { length: 2_742 },
    (_, i) => `${689_000 + i};"École ${i % 2 ? 'Saint-Éloi' : 'l’Envolée'}";G0G 1N0;07`,
  )
  const bytes = encode(`Code;Nom de l’école;Code postal;Région\r\n${lines.join('\r\n')}\r\n`, windows1252)

  const table = await read(bytes)

  expect(table.headings).toEqual(['Code', 'Nom de l’école', 'Code postal', 'Région'])
  expect(table.rows.length).toBe(2_742)
  expect(table.rows[1]).toEqual({ line: 3, cells: ['689001', 'École Saint-Éloi', 'G0G 1N0', '07'] })
})
