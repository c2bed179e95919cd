import { describe, expect, it } from 'vitest'
import { readPhone, writeNumber } from '../../../kernel/phone/index.ts'
import { findLine, sourceDate, textHref, writeSourceDate } from './help-lines.ts'

const callHref = (number: string): string | null => readPhone(number).callHref

describe('a telephone number', () => {
  it('is written as people in Quebec write it, on one line', () => {
    expect(writeNumber('1-800-263-2266')).toBe('1\u00a0800\u00a0263-2266')
    expect(writeNumber('514-933-9007')).toBe('514\u00a0933-9007')
    expect(writeNumber('911')).toBe('911')
  })

  it('is dialled with the country, except when it is short', () => {
    expect(callHref('1-800-263-2266')).toBe('tel:+18002632266')
    expect(callHref('514-933-9007')).toBe('tel:+15149339007')
    expect(callHref('988')).toBe('tel:988')
  })

  it('opens a text message with the word to send', () => {
    const { text } = findLine('kids-help-phone')

    expect(text && textHref(text)).toBe('sms:686868?body=CONNECT')
    expect(findLine('info-aide-vs').text).toBeNull()
  })
})

describe('the date of a source', () => {
  it('is as fine as the source says, in the language of the page', () => {
    expect(writeSourceDate('2021-10-21', 'fr')).toBe('21 octobre 2021')
    expect(writeSourceDate('2021-10-01', 'fr')).toBe('1er octobre 2021')
    expect(writeSourceDate('2021-06', 'en')).toBe('June 2021')
    expect(writeSourceDate('2024', 'fr')).toBe('2024')
  })

  it('of a text number is not that of the telephone', () => {
    expect(sourceDate(findLine('tel-jeunes'), 'text')).toBe('2013-06')
    expect(sourceDate(findLine('tel-jeunes'), 'phone')).toBeNull()
  })

  it('is unknown when the source shows none', () => {
    expect(sourceDate(findLine('sos-vc'), 'phone')).toBeNull()
  })
})

it('a page that names a line that is not in the content fails at once', () => {
  expect(() => findLine('none')).toThrow('no line none')
})
