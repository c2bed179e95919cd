import { describe, expect, it } from 'vitest'
import content from '../../../content/alliances.json' with { type: 'json' }
import { sectorCodes, sourceOf } from '../../field/index.ts'
import { languages, type Language } from '../../kernel/language.ts'
import { sentencesOf, wordsOf } from '../welcome/test-reading.ts'
import { gainOf, stories, storySteps, type Statement } from './model.ts'
import { sourcesOfStep } from './story/step-sources.ts'

/** Every text of the content, with where it stands. */
function textsIn(value: unknown, path = ''): { path: string; text: Statement }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('fr' in value && 'en' in value) return [{ path, text: value as Statement }]
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${path}/${key}`))
}

const { meta: _meta, ...said } = content
const texts = textsIn(said)
/** Titles, and what a list of sources stands beside: see `sourcesOfStep`. */
const sourcedElsewhere = /\/(?:name|lesson|gains\/\w+\/\d+|parts\/.*|changes\/.*)$/

describe('what is said of alliances', () => {
  it('is said in both languages', () => {
    expect(texts.filter(({ text }) => text.fr.trim() === '' || text.en.trim() === '').map(({ path }) => path)).toEqual(
      [],
    )
    expect(texts.length).toBeGreaterThan(100)
  })

  it('names a known source for each statement', () => {
    const without = texts.filter(
      ({ path, text }) => !(path.startsWith('/stories/') && sourcedElsewhere.test(path)) && !(text.sources?.length > 0),
    )

    expect(without.map(({ path }) => path)).toEqual([])
    expect(() => texts.flatMap(({ text }) => text.sources ?? []).map(sourceOf)).not.toThrow()
  })

  it.each(stories)('names a source for each step of $name.en', (story) => {
    for (const step of storySteps) {
      expect(sourcesOfStep(story, step), step).not.toEqual([])
      expect(() => sourcesOfStep(story, step).map(sourceOf)).not.toThrow()
    }
  })

  it('attributes no example to the alliance whose source has none', () => {
    const fourth = stories.find(({ isWithoutOwnExample }) => isWithoutOwnExample)

    expect(fourth?.sectors).toHaveLength(4)
    expect(fourth?.gains).toEqual({})
    expect(fourth?.who[0]?.fr).toContain('n’a pas pu être lue')
  })

  it('tells what each sector gains from each other', () => {
    for (const gainer of sectorCodes)
      for (const giver of sectorCodes.filter((code) => code !== gainer))
        expect(gainOf(gainer, giver).sources, `${gainer} from ${giver}`).not.toEqual([])
  })

  it.each(languages)('has short sentences in %s: 15 words on average, 25 at most', (lang: Language) => {
    const sentences = texts
      .flatMap(({ text }) => sentencesOf(text[lang]))
      .map((one) => ({ one, length: wordsOf(one).length }))

    expect(sentences.filter(({ length }) => length > 25).map(({ one }) => one)).toEqual([])
    expect(sentences.reduce((sum, { length }) => sum + length, 0) / sentences.length).toBeLessThanOrEqual(15)
  })
})
