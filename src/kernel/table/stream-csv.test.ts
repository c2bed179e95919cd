import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { streamCsv } from './stream-csv.ts'

/** The bytes in pieces of this length. */
const inPieces = (bytes: Uint8Array, length: number) =>
  async function* (): AsyncGenerator<Uint8Array, void> {
    for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
  }

async function read(text: string | Uint8Array, length = 7) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const stream = await streamCsv(inPieces(bytes, length))
  const records = []
  for await (const some of stream.batches) records.push(...some)
  return { ...stream, records, fields: records.map(({ fields }) => fields) }
}

describe('a CSV read as it comes', () => {
  it('is the same wherever it is cut, and the same as another reader says', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r\n', ' ', '\u{1F9F5}'),
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, length) => {
          const text = Papa.unparse([['un', 'deux', 'trois'], ...rows], {
            delimiter: ',',
            quotes: true,
            newline: '\r\n',
          })
          const { fields, records } = await read(text, length)
          expect(fields).toEqual([
            ['un', 'deux', 'trois'],
            ...rows.map((row) => row.map((one) => one.replace(/\r\n?/g, '\n'))),
          ])
          expect(records.every(({ isBroken }) => !isBroken)).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('counts lines as a spreadsheet does, blank ones and those inside cells too', async () => {
    const { records } = await read('a,b\n1,"x\ny"\n\n2,z\n')
    expect(records.map(({ line, fields }) => [line, fields[0]])).toEqual([
      [1, 'a'],
      [2, '1'],
      [4, '2'],
    ])
  })

  it.each([1, 3, 40])(
    'reads quoted cells after a blank, as many programs write them, in pieces of %i',
    async (length) => {
      const { fields, records } = await read(
        'id, name, note\n1, "Halte, la ""vraie""", "a\nb"\n2,   "Lit, un" , ""\n3, le "bel" lit, "oui" non\n',
        length,
      )
      expect(fields).toEqual([
        ['id', ' name', ' note'],
        ['1', 'Halte, la "vraie"', 'a\nb'],
        ['2', 'Lit, un', ''],
        ['3', ' le "bel" lit', ' "oui" non'],
      ])
      expect(records.some(({ isBroken }) => isBroken)).toBe(false)
    },
  )

  it('tells two lines that a quote after a blank runs together', async () => {
    const { records } = await read('a,b\n1, "bel organisme\n2, "autre" chose\n3,c\n')
    expect(records.map(({ isBroken }) => isBroken)).toEqual([false, true, false])
  })

  it('says the one damaged line and reads the others', async () => {
    const { records } = await read('a,b\n1,"deux" trois\n2,"jamais fermé\n3,c\n')
    expect(records.map(({ isBroken }) => isBroken)).toEqual([false, true, true, false])
    expect(records.map(({ fields }) => fields)).toEqual([
      ['a', 'b'],
      ['1', 'deux trois'],
      ['2', 'jamais fermé'],
      ['3', 'c'],
    ])
  })

  it('tells each damaged line of a file that has no other, without reading the rest again for each', async () => {
    const { records } = await read(`a,b,c\n${'1,"x" y,"z\n'.repeat(50_000)}2,w,v\n`, 65_536)

    expect(records.filter(({ isBroken }) => isBroken)).toHaveLength(50_000)
    expect(records.at(-2)).toEqual({ line: 50_001, fields: ['1', 'x y', 'z'], isBroken: true })
    expect(records.at(-1)).toEqual({ line: 50_002, fields: ['2', 'w', 'v'], isBroken: false })
  })

  it('tells a line longer than any, keeps as many fields as a sheet has columns, and reads the next', async () => {
    const { records } = await read(`a,b\n${','.repeat(2_000_000)}\n1,2\n`, 65_536)

    expect(records.map(({ fields, isBroken }) => [fields.length, isBroken])).toEqual([
      [2, false],
      [16_384, true],
      [2, false],
    ])
  })

  it('finds the encoding wherever its first accent stands', async () => {
    const head = new TextEncoder().encode(`a;b\n${'1;2\n'.repeat(40_000)}`)
    const tail = Buffer.from('caf\xE9;\xE0 la f\xEAte\n', 'latin1')
    const { fields, encoding, isGuessed } = await read(Buffer.concat([head, tail]), 65_536)
    expect([encoding, isGuessed, fields.at(-1)]).toEqual(['Windows-1252', true, ['café', 'à la fête']])
  })

  it.each([
    ['UTF-16 LE', Buffer.from('\uFEFFa\tb\né\t2\n', 'utf16le')],
    ['UTF-8', Buffer.from('\uFEFFa;b\né;2\n')],
  ])('knows %s by its mark, which is no letter', async (encoding, bytes) => {
    expect(await read(new Uint8Array(bytes), 3)).toMatchObject({
      encoding,
      fields: [
        ['a', 'b'],
        ['é', '2'],
      ],
    })
  })

  it('takes the delimiter that Excel declares', async () => {
    expect((await read('sep=;\na,b;c\n1,2;3\n')).fields).toEqual([
      ['a,b', 'c'],
      ['1,2', '3'],
    ])
  })
})
