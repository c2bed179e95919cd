import { expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'
import { fold } from './language.ts'

const marks = ['\u0301', '\u{1D165}', '\u0316\u0301']

it('keeps sixteen marks of a letter, whatever the length of their run', () => {
  for (const mark of marks) {
    const text = `e${mark.repeat(1_000_000)}`
    expect(cleanText(text).text.match(/\p{M}/gu)?.length).toBeLessThanOrEqual(16)
    expect(cleanText(`${text}a`).text.endsWith('a')).toBe(true)
  }
  expect(cleanText('q\u0303\u0301').text).toBe('q\u0303\u0301')
})

it('folds a run of a million marks to its letter', () => {
  for (const mark of marks) expect(fold(`É${mark.repeat(1_000_000)}t`)).toBe('et')
})

it('cleans a megabyte of any one sign', () => {
  for (const sign of [
    '\u200D',
    '\u202E',
    '\uFDFA',
    '\u1100\u1161',
    '\u{1D49C}',
    '👩\u200D',
    ' ',
    '\r',
    '\uD800',
    '\u0000',
  ])
    expect(cleanText(cleanText(sign.repeat(500_000)).text).removed).toBe(false)
})
