import { describe, expect, it } from 'vitest'
import initiativesFile from '../../../content/initiatives.json' with { type: 'json' }
import { sourceOf } from '../../field/index.ts'
import { languages } from '../../kernel/language.ts'
import { sentencesOf, wordsOf } from '../welcome/test-reading.ts'
import { shippedInitiatives } from './shipped.ts'

const { initiatives } = initiativesFile

describe('what ships with the product', () => {
  it.each(initiatives.map((one) => [one.id, one] as const))('names its sources: %s', (_, one) => {
    expect(one.sources.length).toBeGreaterThan(0)
    for (const id of one.sources) expect(sourceOf(id).title).not.toBe('')
    expect(one.readInPart).toBe(one.sources.some((id) => sourceOf(id).readInPart === true))
  })

  it('gives each claim a source, and lists them', () => {
    const claims = initiatives.flatMap((one) => [
      { claim: `${one.id}: led by ${one.by.en}`, sources: one.sources },
      { claim: `${one.id}: ${one.aim.en}`, sources: one.sources },
      ...(one.ages === null ? [] : [{ claim: `${one.id}: ages ${JSON.stringify(one.ages)}`, sources: one.sources }]),
      ...(one.since === null ? [] : [{ claim: `${one.id}: since ${one.since}`, sources: one.sources }]),
    ])
    console.log(`claims about initiatives: ${claims.length}, each with its source`)

    expect(claims.length).toBeGreaterThan(60)
    expect(claims.filter(({ sources }) => sources.length === 0)).toEqual([])
  })

  it('says that others take part where no sector is named, and invents none', () => {
    expect(shippedInitiatives.filter(({ sectors, hasOthers }) => sectors.length === 0 && !hasOthers)).toEqual([])
  })

  it('names each once, by a code that an address can hold', () => {
    const codes = initiatives.map(({ id }) => id)

    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) || code.length > 60)).toEqual([])
  })

  it('knows nothing of some regions, which the list then says', () => {
    const known = new Set(initiatives.flatMap(({ regions }) => regions))

    expect(['09', '10', '11', '12'].filter((code) => known.has(code))).toEqual([])
  })

  it.each(languages)('is told in short sentences, in %s', (lang) => {
    const lengths = initiatives.flatMap(({ aim }) => sentencesOf(aim[lang])).map((one) => wordsOf(one).length)

    expect(Math.max(...lengths)).toBeLessThanOrEqual(25)
    expect(lengths.reduce((sum, one) => sum + one, 0) / lengths.length).toBeLessThanOrEqual(15)
  })

  it('never names a person by what was done to them', () => {
    expect(JSON.stringify(initiatives)).not.toMatch(/victime|victim\b/i)
  })
})
