import { expect, it } from 'vitest'
import { brokenIn, sentencesIn } from './sentences.ts'
import { spokenWith } from './spoken.ts'

const sentences = sentencesIn('en')

const typesetting: readonly (readonly [string, RegExp])[] = [
  ['a straight apostrophe', /\p{L}'\p{L}/u],
  ['a straight quotation mark', /"\p{L}|\p{L}"/u],
  ['a French guillemet', /[«»]/u],
  ['a space before a sign', /[\p{L}\p{N})”] +[:;!?](?:\s|$)/u],
]

it('writes English as English is typeset', () => {
  expect(sentences.length).toBeGreaterThan(400)
  expect(brokenIn(sentences, typesetting)).toEqual([])
})

/** Canada keeps « colour » and « centre », and « organize ». */
const spelling: readonly (readonly [string, RegExp])[] = [
  ['-our', /\b(?:behavi|col|fav|harb|hon|lab|neighb)or(?:s|ed|ing|ite|hood)?\b/iu],
  ['-re', /\b(?:cent|theat|kilomet|met)er(?:s|ed)?\b/iu],
  ['-ize', /\b(?:organi|recogni|apologi|prioriti|summari)s(?:e|es|ed|ing|ation|ations)\b/iu],
  ['cheque, program, judgment', /\b(?:programmes?(?! prévention jeunesse)|judgement)\b/iu],
  ['a licence is a noun', /\bthe license\b/iu],
]

it('spells as Canada does', () => {
  expect(brokenIn(sentences, spelling)).toEqual([])
})

const turns: readonly (readonly [string, RegExp])[] = [
  ['“Backup” is who steps in', /\bdeput(?:y|ies)\b/iu],
  ['“Guardian”', /\btutor\b/iu],
  ['“Headcount”', /\bhead-count\b/iu],
  ['“Nothing to do”, “is waiting”', /\bawait(?:s|ing)?\b/iu],
  ['“Not specified”', /\bnot (?:yet )?said\b|\bnot said\b/iu],
  ['“Download”', /\btake (?:the|this|a) (?:list|board|plan|copy|template)\b/iu],
  ['“will be signed out”', /\bleaves? your account\b/iu],
  ['“Sign in with”', /\bsign(?:s|ing)? in by\b/iu],
  ['“Who to call”', /\bwhom to call\b/iu],
  ['“set up”: a server is not “set”', /\bserver (?:that )?is set(?! up)\b/iu],
  ['“the invitation for”', /\bthe invitation of\b/iu],
  ['“e-mail”, as everywhere', /(?:^|\s)emails?(?=[\s.,:]|$)/iu],
  ['“per action”', /\b(?:taps|column) an\b/iu],
  ['no sentence announces a version to come', /\bnext version\b|\bcoming soon\b|\bfuture version\b/iu],
]

it('says things as people here say them', () => {
  expect(brokenIn(sentences, turns)).toEqual([])
})

it('calls a sheet of the directory a listing', () => {
  const ours = sentences.filter(({ place }) => place.startsWith('src/features/directory/'))

  expect(ours.length).toBeGreaterThan(300)
  expect(brokenIn(ours, [['“Listing”', /(?:^|[\s“])sheets?(?=[\s.,:;?!]|$)/iu]])).toEqual([])
})

/** The fewest that a sentence is ever said of, where its place in the page decides it. */
const fewest: Readonly<Record<string, number>> = {
  'src/features/plan/choose/words.en.ts chosenOf': 2,
  // Once a week and once a month have other words.
  'src/features/directory/in-words/words.en.ts everyWeeks': 3,
  'src/features/directory/in-words/words.en.ts everyMonths': 2,
  'src/features/demo/words.en.ts lead': 2,
}

/** Words that end as a plural does, and are none. */
const singular = new Set(['is', 'was', 'has', 'does', 'needs', 'this', 'less', 'its', 'address', 'yes'])

const spoken = await spokenWith(1, 'en')

it('agrees in the singular at 1', () => {
  const plurals = spoken.filter(({ place, text }) => {
    const after = [...text.matchAll(/(?<![\d,.\p{L}’-])1 (\p{L}+)/gu)].map(([, word = '']) => word.toLowerCase())
    return (fewest[place] ?? 0) <= 1 && after.some((word) => word.endsWith('s') && !singular.has(word))
  })

  expect(spoken.length).toBeGreaterThan(150)
  expect(plurals.map(({ place, text }) => `${place}: ${text}`)).toEqual([])
})
