import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberKey, readPhone, sayPhone, splitNumbers } from './index.ts'
import { isSameNumber } from './test-link.ts'

const hrefs = (text: string, extension: number | string | null = null) => {
  const { callHref, textHref } = readPhone(text, extension)
  return [callHref, textHref]
}

describe('a text that is exactly one number', () => {
  it.each([
    ['819 555-0142', 'tel:+18195550142', 'sms:+18195550142', '819 555-0142'],
    ['1-800-263-2266', 'tel:+18002632266', 'sms:+18002632266', '1 800 263-2266'],
    ['(819) 555‑0142', 'tel:+18195550142', 'sms:+18195550142', '819 555-0142'],
    ['+1 819.555.0142', 'tel:+18195550142', 'sms:+18195550142', '819 555-0142'],
    ['1-866-APPELLE', 'tel:+18662773553', 'sms:+18662773553', '1-866-APPELLE'],
    ['1-800-4MY-XBOX', 'tel:+18004699269', 'sms:+18004699269', '1-800-4MY-XBOX'],
    ['514 935-AIDE', 'tel:+15149352433', 'sms:+15149352433', '514 935-AIDE'],
    ['+33 1 23 45 67 89', 'tel:+33123456789', 'sms:+33123456789', '+33 1 23 45 67 89'],
    ['011 33 1 23 45 67 89', 'tel:+33123456789', 'sms:+33123456789', '+33 1 23 45 67 89'],
    ['310-2673', 'tel:3102673', null, '310-2673'],
    ['911', 'tel:911', 'sms:911', '911'],
    ['9-8-8', 'tel:988', 'sms:988', '9-8-8'],
    ['686868', null, 'sms:686868', '686868'],
    ['*4141', 'tel:*4141', null, '*4141'],
    ['#TAXI', 'tel:%238294', null, '#TAXI'],
    ['*67 819 555-0142', 'tel:*678195550142', null, '*67 819 555-0142'],
  ])('%s is dialled as it is shown', (text, call, message, written) => {
    expect(hrefs(text)).toEqual([call, message])
    expect(readPhone(text).written.replaceAll('\u00a0', ' ')).toBe(written)
  })

  it.each([
    '819-555-0142;ext=23',
    '819 555-0142 x23',
    '819 555-0142x23',
    '819 555-0142, 23',
    '819 555-0142 (poste 23)',
    '819 555-0142 p. 23',
    '819 555-0142 #23',
    '819 555-0142 ext. 23',
  ])('%s dials its extension after a pause', (text) => {
    expect(hrefs(text)).toEqual(['tel:+18195550142,23', null])
    expect(sayPhone(readPhone(text), 'fr')).toBe('819\u00a0555-0142, poste\u00a023')
    expect(sayPhone(readPhone(text), 'en')).toBe('819\u00a0555-0142, extension\u00a023')
  })

  it('keeps the zeros of an extension, and takes one from its own field', () => {
    expect(hrefs('819 555-0142 ext. 0305')[0]).toBe('tel:+18195550142,0305')
    expect(hrefs('819 555-0142', 305)[0]).toBe('tel:+18195550142,305')
    expect(hrefs('819 555-0142 poste 305', 305)[0]).toBe('tel:+18195550142,305')
  })
})

describe('a text that nobody can dial as it is', () => {
  it.each([
    ['two numbers', '819 555-0142 819 555-0143'],
    ['two numbers and a comma', '8195550142,8195550143'],
    ['the end of another', '819 555-0142 / 0143'],
    ['a number and words', '819 555-0142 (24 h)'],
    ['a name behind a number', '555-2142 BOB'],
    ['a word before a number', 'Tel 555-0142'],
    ['no regional code', '555-0142'],
    ['no regional code, though it begins as 310 does', '353-1234'],
    ['no such number', '123-456-7890'],
    ['no such number', '819 155-0142'],
    ['an extension alone', '5612'],
    ['a command to the telephone', '*#06#'],
    ['one digit too many', '1 1 819 555-0142'],
    ['too many letters', '1-800-FLOWERSS'],
    ['words', 'voir le site'],
    ['nothing', ''],
  ])('has no link: %s', (_what, text) => {
    expect(hrefs(text)).toEqual([null, null])
    expect(readPhone(text).written.replaceAll('\u00a0', ' ')).toBe(text)
  })

  it('has no link when its field and its text give two extensions, or when it can have none', () => {
    expect(hrefs('819 555-0142 ext. 23', 45)).toEqual([null, null])
    expect(hrefs('911', 4)).toEqual([null, null])
  })
})

describe('the numbers of a cell', () => {
  const found = (cell: string) => splitNumbers(cell).map(({ dialled, whole }) => dialled ?? `(${whole})`)

  it.each([
    ['819 555-0142 ou 819 555-0143', ['+18195550142', '+18195550143']],
    ['819-555-0142, 819-555-0143', ['+18195550142', '+18195550143']],
    ['819-555-0142 819-555-0143', ['+18195550142', '+18195550143']],
    ['Tél. : 819 555-0142', ['+18195550142']],
    ['1-866-APPELLE; 911', ['+18662773553', '911']],
    ['819 555-0142 (jour) 0143 (soir)', ['(819 555-0142 (jour) 0143 (soir))']],
    ['à venir', []],
  ])('of %s', (cell, numbers) => {
    expect(found(cell)).toEqual(numbers)
  })
})

it('the same number written otherwise is the same number', () => {
  expect(numberKey('1 (819) 555-0142')).toBe(numberKey('819.555.0142'))
  expect(numberKey('819 555-0142 x23')).toBe(numberKey('8195550142'))
  expect(numberKey('sans numéro 12')).toBe('12')
})

describe('every number link', () => {
  const digits = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''))
  const sign = fc.constantFrom(' ', '-', '.', ' - ', '', '\u00a0', ') ', '/')
  const local = fc
    .tuple(fc.constantFrom('819', '514', '867', '800', '310', '011', '1'), sign, digits(3), sign, digits(4))
    .map((parts) => parts.join(''))
  const letters = fc.stringMatching(/^[A-Za-z]{2,8}$/)
  const piece = fc.oneof(
    { weight: 6, arbitrary: local },
    digits(3),
    digits(4),
    letters,
    fc.constantFrom(
      '+1 ',
      '1-',
      '+33 ',
      '*67 ',
      '*',
      '#',
      ' x',
      ';ext=',
      ' poste ',
      ', ',
      ' ou ',
      '911',
      '988',
      '686868',
      '(',
    ),
  )
  const aText = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))
  const anExtension = fc.option(fc.oneof(fc.integer({ min: 0, max: 99999 }), digits(4)), { nil: null })

  it('dials exactly what its words show, whatever was written', () => {
    let linked = 0
    fc.assert(
      fc.property(fc.oneof(aText, fc.string({ maxLength: 30 })), anExtension, (text, extension) => {
        const read = readPhone(text, extension)
        for (const href of [read.callHref, read.textHref]) {
          if (href === null) continue
          linked += 1
          expect(isSameNumber(href, sayPhone(read, 'fr')), `${href} of ${JSON.stringify(text)}`).toBe(true)
          expect(href).toMatch(/^(?:tel|sms):(?:\+|\*|%23)?\d+(?:,\d+)?$/)
        }
        // Nothing that was written here is lost or added on the way to the words.
        if (read.dialled?.startsWith('+1') === true) expect(isSameNumber(read.dialled, read.text)).toBe(true)
      }),
      { numRuns: 20_000 },
    )
    expect(linked).toBeGreaterThan(500)
  })
})
