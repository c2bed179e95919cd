import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import content from '../../../content/screening-protocol.json' with { type: 'json' }
import { sentencesOf, wordsOf } from '../welcome/test-reading.ts'
import { checkPublicText, sources } from '../../field/index.ts'
import { languages, type Bilingual } from '../../kernel/language.ts'
import { ages, baseSteps, baseVersion } from './base-protocol.ts'
import { whyRequired } from './rules.ts'

const linesOf = ({ acts, cautions, paths, uncertain }: (typeof baseSteps)[number]) => [
  ...acts,
  ...cautions,
  ...paths.flatMap((path) => path.acts),
  ...uncertain,
]
const texts: Bilingual[] = baseSteps.flatMap((step) => [
  step.name,
  step.short,
  ...(step.required ? [step.required] : []),
  ...linesOf(step).map(({ text }) => text),
  ...step.reasons.flatMap(({ name, words }) => [name, words]),
])

it('changes no text without a new version', () => {
  const { meta, ...rest } = content
  const print = createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 16)

  // Raise `meta.version` and its day, then write the print of the new version here.
  expect({ version: baseVersion.number, print }).toEqual({ version: 1, print: '47c6ae0fc6268ef4' })
  expect(meta.on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

it('names sources that exist, and states no duty of the law without one', () => {
  const known = new Set(sources.map(({ id }) => id))
  const all = baseSteps.flatMap(linesOf)
  expect(all.flatMap((line) => line.sources).filter((id) => !known.has(id))).toEqual([])
  const report = baseSteps.find(({ id }) => id === 'report')
  const under = report?.paths.find(({ code }) => code === 'under')?.acts ?? []
  expect(under.filter((line) => line.sources.length === 0)).toEqual([])
  expect(report?.uncertain.length).toBeGreaterThan(0)
})

it('keeps ages as data: no text of the content says one itself', () => {
  expect(ages).toEqual({ majority: 18, consent: 14 })
  const said = JSON.stringify(content.steps).replace(/"sources":\[[^\]]*\]/g, '')
  expect(said).not.toMatch(/\b1[0-9]\b/)
  expect(JSON.stringify(texts)).not.toMatch(/\{(?:majority|consent)/)
})

it('differs for who is under age and for who is not, and never offers a report for an adult', () => {
  const paths = baseSteps.find(({ id }) => id === 'report')?.paths ?? []
  expect(paths.map(({ code }) => code)).toEqual(['under', 'adult'])
  expect(paths[1]?.acts[0]?.text.fr).toContain('pas de signalement')
})

it('says in the database and here which steps no protocol may be without', () => {
  expect(baseSteps.filter(({ id }) => whyRequired(id) !== null).map(({ id }) => id)).toEqual([
    'safety',
    'consult',
    'report',
  ])
})

describe.each(languages)('in %s', (lang) => {
  it('is said whole, of nobody, with the signs of the language', () => {
    for (const text of texts) {
      expect(text[lang].trim()).not.toBe('')
      expect(text[lang]).not.toMatch(/'| [:?!»]|« /)
      expect(checkPublicText(text[lang])).toBeNull()
    }
  })

  it('has at most 15 words a sentence on average, and never more than 30', () => {
    const lengths = texts.flatMap((text) => sentencesOf(text[lang])).map((sentence) => wordsOf(sentence).length)
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(15)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(30)
  })
})
