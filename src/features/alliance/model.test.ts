import { describe, expect, it } from 'vitest'
import { languages } from '../../kernel/language.ts'
import { combinations, nearestStories, stories, storyOf } from './model.ts'
import { pickedIn, sectorsIn, slugOf, walkIn, walkLinks, withStory } from './walk.ts'

const query = (text: string): URLSearchParams => new URLSearchParams(text)

describe('combinations of sectors', () => {
  it('are 31, each with an address of its own in each language, read back as it was written', () => {
    expect(combinations).toHaveLength(31)
    for (const lang of languages) {
      const slugs = combinations.map((codes) => slugOf(codes, lang))
      expect(new Set(slugs).size).toBe(31)
      expect(slugs.map(sectorsIn)).toEqual(combinations)
    }
  })

  it('are four that are documented, and each of the others has a nearest documented one', () => {
    expect(combinations.filter((codes) => storyOf(codes))).toHaveLength(4)
    for (const codes of combinations) {
      const near = nearestStories(codes)
      expect(near.length).toBeGreaterThan(0)
      for (const { story, added, removed } of near)
        expect([...codes.filter((code) => !removed.includes(code)), ...added].toSorted()).toEqual(
          [...story.sectors].toSorted(),
        )
    }
  })

  it('lead to the documented one by as few threads as can be', () => {
    expect(
      nearestStories(['community', 'police']).map(({ story, added, removed }) => [story.id, added, removed]),
    ).toEqual([[3, ['institutional'], []]])
    expect(nearestStories(['community', 'education'])).toMatchObject([{ added: [], removed: [] }])
  })
})

describe('sectors in an address', () => {
  it.each([
    ['s=community,education', ['community', 'education']],
    ['s=education&s=community', ['community', 'education']],
    ['s=community&s=community', ['community']],
    ['s=communautaire,institutionnel', ['community', 'institutional']],
    [
      's=community,education,institutional,police,justice',
      ['community', 'education', 'institutional', 'police', 'justice'],
    ],
    ['s=banks', []],
    ['s=police,<script>', ['police']],
    ['s=', []],
    ['', []],
  ])('%s picks %j', (text, codes) => {
    expect(pickedIn(query(text))).toEqual(codes)
  })

  it.each(['banks', 'police-banks', '', '-', 'police--justice'])('%j in the path is no combination', (slug) => {
    expect(sectorsIn(slug)).toBeNull()
  })
})

describe('the walk in an address', () => {
  it.each([
    ['completees=1,3', [1, 3]],
    ['completed=3,1', [1, 3]],
    ['completees=4&completed=2', [2, 4]],
    ['completees=1,1,1', [1]],
    ['completees=9,-1,0,abc,1e0', []],
    ['completees=%31', [1]],
    ['completees=1;2', []],
    ['', []],
  ])('%s holds %j', (text, walk) => {
    expect(walkIn(query(text))).toEqual(walk)
  })

  it('is carried by every link, and grows by a story once', () => {
    const [first] = stories
    if (!first) throw new Error('no story')
    const walk = withStory(withStory([3], first), first)
    const links = walkLinks('fr', walk)

    expect(walk).toEqual([1, 3])
    for (const link of [
      links.weave,
      links.journey,
      links.combination(['police']),
      links.combination([]),
      links.story(first, 2),
      links.start(['police', 'community']),
      links.region('07', ['police']),
      links.regions([]),
    ])
      expect(walkIn(new URL(link, 'https://x.invalid').searchParams), link).toEqual(walk)
    expect(links.start(['police', 'community'])).toBe('/fr/alliances/commencer?s=community,police&completees=1,3')
  })
})
