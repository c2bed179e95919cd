import { describe, expect, it } from 'vitest'
import type { Language } from '../../../kernel/language.ts'
import { terms } from '../model.ts'
import { compileFinder } from './finder.ts'
import { termHref, termLinker, termsIn } from './linker.tsx'

const drawn = (lang: Language, ...texts: string[]): string[] => {
  const { linked } = termLinker(lang)
  return texts.map((text) => String(<>{linked(text)}</>))
}
const link = (lang: Language, id: string, words: string): string =>
  `<a class="term" href="${termHref(lang, id)}">${words}</a>`

describe('the terms of a text', () => {
  it.each<[string, Language, string, string[]]>([
    ['a whole word', 'fr', 'Un dévoilement change tout.', ['disclosure']],
    ['the start of a sentence', 'fr', 'Fugue ou non, la porte reste ouverte.', ['runaway']],
    ['capitals', 'fr', 'LE CONSENTEMENT SEXUEL', ['consent-sexual']],
    ['capitals without accents', 'fr', 'ECHANGE DE SERVICES SEXUELS', ['exchange-services']],
    [
      'a plural',
      'fr',
      'Des fugues, des dévoilements et des facteurs de risque.',
      ['runaway', 'disclosure', 'risk-factor'],
    ],
    ['a plural of every word', 'fr', 'des approches fondées sur les forces', ['strengths-based']],
    ['an English plural', 'en', 'Privacy impact assessments and safety nets', ['pia', 'safety-net']],
    ['an elision', 'fr', 'l’exploitation sexuelle, d’un dévoilement', ['sexual-exploitation', 'disclosure']],
    ['a straight apostrophe', 'fr', "l'exploitation sexuelle d'une personne mineure", ['exploitation-minor']],
    ['an English possessive', 'en', 'sexting’s place', ['sexting']],
    ['punctuation on both sides', 'fr', '(fugue), « leurre »; sextage…', ['runaway', 'luring', 'sexting']],
    ['non-breaking spaces', 'fr', 'facteur\u00a0de\u202frisque', ['risk-factor']],
    ['accents that stand by themselves', 'fr', 'un de\u0301voilement', ['disclosure']],
    ['an acronym', 'fr', 'La DPJ, le CAVAC et l’IVAC', ['dyp', 'cavac', 'ivac']],
    ['an acronym with its accent or without', 'fr', 'ÉILP, EILP', ['eilp']],
    ['a hyphen of its own', 'en', 'a de-identified discussion', ['deidentified-discussion']],
  ])('are found through %s', (_, lang, text, ids) => {
    expect(termsIn(text, lang)).toEqual(ids)
  })

  it.each<[string, Language, string]>([
    ['inside a word', 'fr', 'un fugueur, la préfugue'],
    ['inside a word with an accent', 'fr', 'il a fugué, un leurré'],
    ['before a combining accent', 'fr', 'il a fugue\u0301'],
    ['in a compound word', 'fr', 'l’anti-proxénétisme, le non-partenariat, une fugue-éclair'],
    ['in an e-mail address', 'fr', 'fugue@tisserin.invalid, alliance_un'],
    ['in small letters, of an acronym', 'fr', 'dpj, Cavac'],
    ['in the other language', 'fr', 'a safety net'],
    ['across a sentence', 'fr', 'un facteur. De risque, on parlera.'],
    ['unfinished', 'fr', 'exploitation sexuell'],
    ['in nothing at all', 'fr', ''],
  ])('are not found %s', (_, lang, text) => {
    expect(termsIn(text, lang)).toEqual([])
  })

  it('are the longest where one stands in another', () => {
    expect(termsIn('L’âge du consentement sexuel', 'fr')).toEqual(['age-of-consent'])
    expect(termsIn('sexual exploitation of minors', 'en')).toEqual(['exploitation-minor'])
  })

  it('are found again after something that looked like a longer one', () => {
    expect(termsIn('exploitation sexuelle d’une personne âgée', 'fr')).toEqual(['sexual-exploitation'])
  })

  it.each(['fr', 'en'] as const)('are all found by their own name, in %s', (lang) => {
    const lost = terms.filter((term) => {
      const name = term.acronyms?.[lang]?.[0] ?? (term.forms?.[lang] ?? [term.name[lang]])[0] ?? ''
      return !termsIn(name.replace(/\s*\(.*\)/, ''), lang).includes(term.id)
    })

    expect(lost.map(({ id }) => id)).toEqual([])
  })
})

describe('a linker', () => {
  it('links the first use on a page, and no other', () => {
    expect(drawn('fr', 'Un dévoilement, puis un dévoilement.', 'Encore un dévoilement.')).toEqual([
      `Un ${link('fr', 'disclosure', 'dévoilement')}, puis un dévoilement.`,
      'Encore un dévoilement.',
    ])
  })

  it('links the words as they are written, and keeps the rest', () => {
    expect(drawn('en', 'Grooming & sexting < here')).toEqual([
      `${link('en', 'grooming', 'Grooming')} &amp; ${link('en', 'sexting', 'sexting')} &lt; here`,
    ])
  })

  it('links no shorter term inside one already linked', () => {
    const [, second] = drawn('fr', 'âge du consentement sexuel', 'âge du consentement sexuel')

    expect(second).toBe('âge du consentement sexuel')
  })

  it('starts anew on each page, and leaves out the term that the page is about', () => {
    expect(drawn('fr', 'fugue')).toEqual([link('fr', 'runaway', 'fugue')])
    expect(String(<>{termLinker('fr', { except: 'runaway' }).linked('fugue')}</>)).toBe('fugue')
  })

  it('links the use that is read first, in whatever order the page was put together', () => {
    const { linked } = termLinker('fr')
    const Above = () => <p>{linked('fugue')}</p>
    const below = linked('fugue')

    expect(
      String(
        <>
          <Above />
          {below}
        </>,
      ),
    ).toBe(`<p>${link('fr', 'runaway', 'fugue')}</p>fugue`)
  })

  it('gives back a text without term as it is', () => {
    expect(drawn('fr', 'Rien ici.')).toEqual(['Rien ici.'])
  })
})

describe('a finder', () => {
  it('takes what people write, whatever it is', () => {
    const find = compileFinder([{ id: 'a', text: 'cœur à cœur', isExact: false }])

    expect(find('Un COEUR A COEUR.')).toEqual([{ id: 'a', start: 3, end: 16 }])
    expect(find('cœur à cœur')).toEqual([{ id: 'a', start: 0, end: 11 }])
    expect(find('\ud800 \u0000 🙂 cœur à cœurs')).toEqual([])
  })

  it('costs by the text: a page of letters is walked once', () => {
    const find = compileFinder([{ id: 'a', text: 'aaaaaaaaab', isExact: false }])

    expect(find('a'.repeat(200_000))).toEqual([])
  })
})
