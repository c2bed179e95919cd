import { describe, expect, it } from 'vitest'
import en from '../../../content/key-words-en.json' with { type: 'json' }
import fr from '../../../content/key-words-fr.json' with { type: 'json' }
import { numbersOf, wordsOf } from './word-list.ts'

const lists = { fr: fr.words, en: en.words }

/** What nobody should have to read out on the telephone, nor find in a kit about what young people live: starts of words. */
const unwanted: Readonly<Record<'fr' | 'en', RegExp>> = {
  fr: /^(arme|assass|bais(er|e)$|bite|bordel|cadav|canon$|cercueil|chien(ne)?$|client|coup$|crime|cul$|drogu|escort|fess|feu$|fugue|fusil|gang|guerre|haine|hotel|hostie|intime|massag|meurtr|mort$|nazi|nu(e)?$|otage|pute?|peur$|poison|porno|prison|proxen|queue|racis|sang$|sein$|sex|soumi|suicid|tabernac|taxer|torture|trafic|tuer|viol$|violen)/,
  en: /^(abuse|arrest|assault|bait|bitch|blood|bomb|breast|brothel|bullet|client|coffin|corpse|crime|daddy|dead|death|devil|drug|escort|fear|fight|fire$|gang|groom$|gun|hate|hotel|hooker|intimate|kill|lust|massage|motel|murder|naked|nude|pain$|pimp|poison|porn|prison|rape|sex|shoot|slave|slut|suicide|tease|tortur|traffic|trick|violen|virgin|war$|weapon|whore)/,
}

describe.each(['fr', 'en'] as const)('the words of phrases and kits, %s', (lang) => {
  const words = lists[lang]

  it('are 2,048, written with plain letters, short enough to say', () => {
    expect(words).toHaveLength(2048)
    expect(words.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([])
  })

  it('are each known by their first four letters, in the order that gives them their numbers', () => {
    expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(2048)
    expect(words.toSorted()).toEqual(words)
  })

  it('are plain: no violence, no sex, nothing of the trade that hurts young people', () => {
    expect(words.filter((word) => unwanted[lang].test(word))).toEqual([])
  })

  it('are read back however they are typed: capitals, accents, spaces of any kind, the end left out', () => {
    const numbers = [0, 1, 1023, 1024, 2046, 2047]
    const said = wordsOf(numbers, lang)
    const ways = [
      said.join(' '),
      said.join('\u00a0'),
      said.join(', ').toUpperCase(),
      `  ${said.map((word) => word.slice(0, 4)).join(' - ')}\n`,
      said.map((word) => word.replace(/e/g, 'é').replace(/a/g, 'a\u0300')).join('\u200b '),
      said.map((word) => word.normalize('NFD')).join('\t'),
    ]
    for (const typed of ways) expect(numbersOf(typed, lang).readings[0]).toEqual(numbers)
    // A phrase printed in one language is read on the page of the other.
    expect(numbersOf(said.join(' '), lang === 'fr' ? 'en' : 'fr').readings).toContainEqual(numbers)
  })
})

it('a word that is none of ours is named, and nothing is read', () => {
  expect(numbersOf('abeille zzzz', 'fr')).toEqual({ readings: [], unknown: 'zzzz' })
  expect(numbersOf('', 'fr')).toEqual({ readings: [], unknown: null })
  expect(numbersOf('\u202e\u0000😀', 'en')).toEqual({ readings: [], unknown: null })
  expect(numbersOf('x'.repeat(100_000), 'en').readings).toEqual([])
})
