import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillDirectory } from '../test-bench-data.ts'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { asOwnerTx } from '../../../kernel/as-owner.ts'
import type { Day } from '../../../kernel/clock.ts'
import { fold, languages, otherLanguage, type Language } from '../../../kernel/language.ts'
import { hsdsId } from '../hsds-id.ts'
import { needs, type Need } from '../needs.ts'
import { saveRecords } from '../save-records.ts'
import { readWords } from './read-words.ts'
import { searchOf } from './filters.ts'
import { findServices, type FoundServices } from './queries.ts'

const now = new Date('2026-11-23T00:10:00Z')
const today = '2026-11-22' as Day

let db: TestDatabase
/** Sheets from elsewhere only: one a need and a language. */
let foreign: TestDatabase
beforeAll(async () => {
  db = await testDatabase({ connections: 2 })
  await fillDirectory(db.adminUrl, 1500, today)
  foreign = await testDatabase({ connections: 2 })
  const drafts = needs.flatMap((need) => languages.map((lang) => aForeignSheet(need, lang)))
  await asOwnerTx(foreign.adminUrl, (tx) => saveRecords(tx, drafts, null))
}, 300_000)
afterAll(async () => {
  await db.drop()
  await foreign.drop()
})

const idOfSheet = (need: Need, lang: Language): string => hsdsId('recall', need.code, lang)

/** As another directory would send it: one language, no need of ours named. */
function aForeignSheet(need: Need, lang: Language) {
  const words = need.synonyms[lang].slice(0, 2).join(', ')
  return {
    id: idOfSheet(need, lang),
    kind: 'service' as const,
    doc: { name: { [lang]: need.name[lang] }, description: { [lang]: words }, status: 'active' },
  }
}

async function ask(query: string, limit = 10, { database } = db): Promise<FoundServices> {
  const search = searchOf(new URLSearchParams(query))
  const asked = readWords(search.q)
  return database.asSession(null, (tx) => findServices(tx, { search, asked, now, today, limit, most: 5000 }))
}
/** Answers to words, asked once: nothing here changes them. */
const toWords = new Map<string, Promise<FoundServices>>()
function askWords(words: string): Promise<FoundServices> {
  const asked = toWords.get(words) ?? ask(`q=${encodeURIComponent(words)}`)
  toWords.set(words, asked)
  return asked
}

/** Whether one of the first ten answers the need. */
const answers = ({ rows }: FoundServices, need: Need): boolean =>
  rows.slice(0, 10).some((row) => row.needs.includes(need.code))

const shareOf = (outcomes: readonly boolean[]): number => outcomes.filter(Boolean).length / outcomes.length

const pairsIn = (lang: Language): [Need, string][] =>
  needs.flatMap((need) => [...need.synonyms[lang], ...need.youth[lang]].map((word): [Need, string] => [need, word]))

describe.each(languages)('a synonym in %s', (lang) => {
  it('brings up its need among the first ten', async () => {
    const outcomes: boolean[] = []
    for (const [need, word] of pairsIn(lang)) outcomes.push(answers(await askWords(word), need))
    expect(shareOf(outcomes)).toBeGreaterThanOrEqual(0.9)
  })

  it('brings up a sheet that names no need of ours, in its own language and in the other', async () => {
    const [same, across]: [boolean[], boolean[]] = [[], []]
    for (const [need, word] of pairsIn(lang)) {
      const ids = (await ask(`q=${encodeURIComponent(word)}`, 10, foreign)).rows.slice(0, 10).map(({ id }) => id)
      same.push(ids.includes(idOfSheet(need, lang)))
      across.push(ids.includes(idOfSheet(need, otherLanguage(lang))))
    }
    expect(shareOf(same)).toBeGreaterThanOrEqual(0.8)
    expect(shareOf(across)).toBeGreaterThanOrEqual(0.6)
  })

  it('finds the same without accents and with either apostrophe', async () => {
    const changed: string[] = []
    for (const [, word] of pairsIn(lang).filter(([, one]) => fold(one) !== one)) {
      const [whole, bare] = [await askWords(word), await askWords(fold(word))]
      if (whole.rows.map(({ id }) => id).join() !== bare.rows.map(({ id }) => id).join()) changed.push(word)
    }
    expect(changed).toEqual([])
  })

  it('survives one wrong letter', async () => {
    const outcomes: boolean[] = []
    const lost: string[] = []
    for (const [index, [need, word]] of pairsIn(lang).entries()) {
      const mistyped = mistype(word, index)
      if (mistyped === null) continue
      const isFound = answers(await askWords(mistyped), need)
      outcomes.push(isFound)
      if (!isFound) lost.push(`${mistyped} (${word})`)
    }
    expect(shareOf(outcomes), lost.join(', ')).toBeGreaterThanOrEqual(0.85)
  })
})

/** One letter lost, doubled, changed or swapped in the longest word; null when no word has five letters. */
function mistype(phrase: string, index: number): string | null {
  const word = phrase.split(/[\s’'-]+/).toSorted((a, b) => b.length - a.length)[0] ?? ''
  if (word.length < 5) return null
  const at = 1 + (index % (word.length - 2))
  const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  const wrong = [
    head + tail,
    head + letter + letter + tail,
    `${head}x${tail}`,
    head + tail.charAt(0) + letter + tail.slice(1),
  ]
  return phrase.replace(word, wrong[index % wrong.length] ?? word)
}

describe('two filters', () => {
  const filters = [
    'besoin=shelter',
    'besoin=mental-health',
    'region=06',
    'secteur=community',
    'langue=en',
    'moyen=text',
    'avec=free',
    'avec=walk_in',
    'ouvert=1',
    'age=15',
    'lieu=Laval',
    'q=jeunes',
  ]
  const idsOf = async (query: string): Promise<string[]> =>
    (await ask(query, 5000)).rows.filter(({ isPartial }) => !isPartial).map(({ id }) => id)

  it('find what each of them would', async () => {
    const alone = new Map<string, Set<string>>()
    for (const filter of filters) alone.set(filter, new Set(await idsOf(filter)))
    for (const [index, one] of filters.entries())
      for (const other of filters.slice(index + 1)) {
        if (one.split('=')[0] === other.split('=')[0]) continue
        const both = await idsOf(`${one}&${other}`)
        const expected = [...(alone.get(one) ?? [])].filter((id) => alone.get(other)?.has(id))
        expect(both.toSorted(), `${one} and ${other}`).toEqual(expected.toSorted())
      }
  })

  it('leave as many as was counted beside them', async () => {
    const all = await ask('q=jeunes&region=16', 5000)
    for (const [tag, query] of [
      ['t/free', 'avec=free'],
      ['c/text', 'moyen=text'],
      ['s/education', 'secteur=education'],
      ['n/school', 'besoin=school'],
      ['open', 'ouvert=1'],
    ] as const)
      expect((await ask(`q=jeunes&region=16&${query}`)).total, tag).toBe(all.facets[tag] ?? 0)
  })

  it('never take away lines that serve the whole province', async () => {
    for (const region of ['01', '06', '10', '13'])
      expect(await idsOf(`q=suicide&region=${region}`)).toContain(
        hsdsId('tisserin', 'shipped', 'suicide-qc', 'service'),
      )
    expect(await idsOf('q=suicide&lieu=Kuujjuaq')).toContain(hsdsId('tisserin', 'shipped', '988', 'service'))
  })
})
