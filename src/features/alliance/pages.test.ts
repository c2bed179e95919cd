import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../kernel/language.ts'
import { attribute, elementsOf, passagesOf, sentencesOf, textOf, wordsOf } from '../welcome/test-reading.ts'
import { startPublicApp, type PublicApp } from '../welcome/test-public-app.ts'
import { combinations, stories, storySteps } from './model.ts'
import { twinOf, walkLinks } from './walk.ts'

// While the database is away: the weave stays up, and keeps nothing.

let site: PublicApp
beforeAll(async () => {
  site = await startPublicApp()
})
afterAll(() => site.stop())

const pathsIn = {
  fr: pathsOf('fr'),
  en: pathsOf('en'),
}

function pathsOf(lang: 'fr' | 'en'): string[] {
  const links = walkLinks(lang, [1])
  return [
    links.weave,
    links.journey,
    walkLinks(lang, []).journey,
    walkLinks(lang, [1, 2, 3, 4]).journey,
    links.start([]),
    links.start(['police', 'justice']),
    links.regions([]),
    links.region('07', ['community']),
    ...combinations.map((codes) => links.combination(codes)),
    ...stories.flatMap((story) => storySteps.map((_, place) => links.story(story, place + 1))),
  ]
}

const html = async (path: string): Promise<string> => {
  const answer = await site.get(path)
  expect(answer.status, path).toBe(200)
  expect(answer.headers.get('set-cookie'), path).toBeNull()
  return answer.text()
}

describe.each(languages)('every page of alliances, in %s', (lang) => {
  it('answers with one heading, no empty section and no paragraph twice', async () => {
    for (const path of pathsIn[lang]) {
      const page = await html(path)
      const elements = elementsOf(page)
      const paragraphs = passagesOf(page).filter((text) => wordsOf(text).length > 6)
      const sections = elements.filter(({ tagName }) => tagName === 'section').map(textOf)
      const headings = elements.filter(({ tagName }) => tagName === 'h2').map(textOf)

      expect(
        elements.filter(({ tagName }) => tagName === 'h1'),
        path,
      ).toHaveLength(1)
      expect(
        sections.filter((text) => headings.includes(text)),
        path,
      ).toEqual([])
      expect(
        paragraphs.filter((text, place) => paragraphs.indexOf(text) !== place),
        path,
      ).toEqual([])
    }
  })

  it('has at most 15 words a sentence on average, and never more than 25', async () => {
    const sentences: string[] = []
    for (const path of pathsIn[lang]) sentences.push(...passagesOf(await html(path)).flatMap(sentencesOf))
    const lengths = [...new Set(sentences)].map((sentence) => wordsOf(sentence).length)

    expect(sentences.filter((sentence) => wordsOf(sentence).length > 25)).toEqual([])
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(15)
  })

  it('says on each link of the area how far the walk has come', async () => {
    for (const path of pathsIn[lang].filter((one) => !one.includes('journey') && !one.includes('parcours'))) {
      const lost = elementsOf(await html(path))
        .filter(({ tagName }) => tagName === 'a')
        .map((element) => attribute(element, 'href') ?? '')
        .filter((href) => href.startsWith(`/${lang}/alliances`) && !/complete(?:es|d)=1/.test(href))

      // The header's own link stands outside the walk.
      expect(
        lost.filter((href) => href !== `/${lang}/alliances`),
        path,
      ).toEqual([])
    }
  })

  it('leads to the same page in the other language', async () => {
    const other = lang === 'fr' ? 'en' : 'fr'
    for (const codes of combinations) {
      const page = await html(walkLinks(lang, [2]).combination(codes))
      const link = elementsOf(page).find((element) => attribute(element, 'hreflang') === `${other}-CA`)

      expect(link && attribute(link, 'href')).toBe(twinOf(lang, codes, null))
    }
  })
})

describe('addresses that are not quite right', () => {
  it.each([
    ['/fr/alliances?s=education&s=community', '/fr/alliances/communautaire-education'],
    ['/fr/alliances?s=community,education&completees=2', '/fr/alliances/communautaire-education?completees=2'],
    ['/en/alliances?s=police&s=banks', '/en/alliances/police'],
    ['/fr/alliances/community-education?completees=1', '/fr/alliances/communautaire-education?completees=1'],
    ['/en/alliances/education-community', '/en/alliances/community-education'],
    ['/en/alliances/police-police', '/en/alliances/police'],
    ['/en/alliances/communautaire-education/3', '/en/alliances/community-education/3'],
    ['/fr/alliances/regions?region=07&s=police', '/fr/alliances/regions/07?s=police'],
  ])('%s leads to %s', async (path, to) => {
    const answer = await site.get(path)

    expect([301, 303]).toContain(answer.status)
    expect(new URL(answer.headers.get('location') ?? '', 'https://tisserin.example').href).toBe(
      `https://tisserin.example${to}`,
    )
  })

  it.each([
    '/fr/alliances/banques',
    '/fr/alliances/police-justice/1',
    '/fr/alliances/communautaire-education/0',
    '/fr/alliances/communautaire-education/7',
    '/fr/alliances/communautaire-education/01',
    '/fr/alliances/regions/99',
  ])('%s is no page', async (path) => {
    expect((await site.get(path)).status).toBe(404)
  })

  it('says that a sector of the address is none, and shows the loom', async () => {
    expect(await html('/fr/alliances?s=banques')).toContain('n’est pas un secteur')
  })

  it('says that a region is none, and shows them all', async () => {
    expect(await html('/en/alliances/regions?region=99')).toContain('This region does not exist')
  })
})
