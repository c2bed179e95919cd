import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meeting, published } from './test-events.ts'
import { readText } from './test-read-calendar.ts'

const bytes = (text: string): number => Buffer.byteLength(text)
const sign = fc.oneof(
  fc.constantFrom(
    ',',
    ';',
    ':',
    '\\',
    '\n',
    '\r\n',
    '"',
    '\t',
    '\\n',
    '\\,',
    '«\u00a0»',
    '’',
    '🧵',
    '👩‍👧',
    'א',
    'مرحبا',
    '\u202e',
    '\u2028',
  ),
  fc.constantFrom('\u0000', '\u0007', '\u001b', '\u007f', '\ud800', '\udc00'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const anyText = fc.array(sign, { maxLength: 60 }).map((parts) => `x${parts.join('')}`)

/** What a file can hold of a text: the line ends that it has, no other control, whole characters. */
const sayable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])[\u0000-\u001F\u007F]/g, '')

describe('a line of a calendar file', () => {
  it('gives back any text that was put in it: signs, line ends, emoji, right to left', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readText(published([meeting({ title: text })]), 'summary')).toBe(sayable(text))
      }),
      { numRuns: 400 },
    )
  })

  it('has 75 bytes at most, ends with CRLF, and cuts no character in two', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = published([meeting({ title: text, description: text.repeat(3) })])
        const lines = Buffer.from(file).toString('latin1').split('\r\n')

        expect(lines.at(-1)).toBe('')
        expect(lines.filter(({ length }) => length > 75)).toEqual([])
        expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
        const each = lines.map((line) => Buffer.from(line, 'latin1'))
        expect(each.filter((line) => !Buffer.from(line.toString('utf8')).equals(line))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('holds a text of 10,000 characters', () => {
    const long = 'Ordre du jour ; trois points, deux décisions 🧵\n'.repeat(220).slice(0, 10_000)

    expect(readText(published([meeting({ description: long })]), 'description')).toBe(long.toWellFormed())
  })

  it('uses the 75 bytes', () => {
    const file = published([meeting({ title: 'a'.repeat(300) })])

    expect(Math.max(...file.split('\r\n').map(bytes))).toBe(75)
  })

  it('lets no text begin a property of its own', () => {
    const file = published([
      meeting({ title: 'x\r\nATTENDEE:mailto:quelqu-un@exemple.invalid', place: 'y\nBEGIN:VEVENT' }),
    ])

    expect(file).not.toMatch(/^(ATTENDEE|BEGIN:VEVENT\r\nBEGIN)/m)
    expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
  })

  it('keeps an address what it is, and lets nothing in it end the line', () => {
    const url = 'https://tisserin.test/fr/a;b,c?d=é\r\nX-Y:1'

    expect(readText(published([meeting({ url })]), 'url')).toBe('https://tisserin.test/fr/a;b,c?d=%C3%A9%0D%0AX-Y:1')
  })
})
