import { expect, it } from 'vitest'
import { brokenIn, sentencesIn } from './sentences.ts'
import { spokenWith } from './spoken.ts'

const sentences = sentencesIn('fr')

/**
 * French typography is code, not care: a non-breaking space before « : ; ! ? % » and inside guillemets, the typographic
 * apostrophe.
 */
const typesetting: readonly (readonly [string, RegExp])[] = [
  ['a breaking space before a sign', /(?:^|[\p{L}\p{N})»…]) [:;!?%»]/u],
  ['no space before « ? » or « ! »', /\p{L}[?!](?=\s|$)/u],
  ['a guillemet followed by a breaking space', /« /u],
  ['no space inside a guillemet', /«[^\u00a0\u202f]|[^\u00a0\u202f]»/u],
  ['a straight apostrophe', /\p{L}'\p{L}/u],
]

it('writes French as French is typeset', () => {
  expect(sentences.length).toBeGreaterThan(400)
  expect(brokenIn(sentences, typesetting)).toEqual([])
})

const turns: readonly (readonly [string, RegExp])[] = [
  ['a doublet where one neutral word does: « Spécialiste », « On vous attend »', /(\p{L}+)é ou \1ée/u],
  ['« que vous seul »: « que vous seulement »', /\bvous seule?\b/iu],
  ['« Relève » is the word for who steps in', /suppléan/iu],
  ['« Non précisé » is what people say', /\bpas (?:encore )?dite?s?\b(?! )/iu],
  ['« Un geste »', /\bune touche\b/iu],
  ['« Télécharger »', /\b(?:em|rem)porter\b/iu],
  ['« Importer », « Réintégrer »', /\bramen(?:er|ée?s?)\b/iu],
  ['« Ouvrir une session »', /\bse connecter\b/iu],
  ['« courriel »', /(?:^|[\s’])(?:e-?mails?|mails?)(?=[\s.,]|$)/iu],
  ['« Afficher » is what a button does', /^(?:Tout montrer|Montrer)$/u],
  ['« sur »: page 2 sur 5', /^ de $/u],
  ['« 0 n’est pas un pluriel »: say « Pas encore de… »', /^Aucune? \p{L}+(?: \p{L}+){0,3} encore$/u],
  ['a service « dessert » a region', /\brégions? servies?\b/iu],
  ['no sentence announces a version to come', /prochaine version|version à venir|bientôt|sous peu/iu],
]

it('says things as people here say them', () => {
  expect(brokenIn(sentences, turns)).toEqual([])
})

/** Values that no vowel begins: counts, and bounds written in digits. */
const isCount = /^(?:total|count|actions|least|most|max|number\(.*\)|count\(.*\)|megabytes\(.*\))$/

it('leans on a vowel: « de » before a name goes through `de`', () => {
  const bare = sentences.filter(
    ({ text, before }) =>
      /(?:^|[\s(«])(?:de|que|jusque|d’|qu’)[ ]?$/u.test(text) && before !== null && !isCount.test(before),
  )

  expect(bare.map(({ place, text, before }) => `${place}: ${text.slice(-30)}\${${before}}`)).toEqual([])
})

/** The fewest that a sentence is ever said of, where its place in the page decides it. */
const fewest: Readonly<Record<string, number>> = {
  'src/features/today/words.fr.ts others': 1,
  'src/features/network/today/words.fr.ts tasks.expired.title': 1,
  'src/features/network/today/words.fr.ts network.invitations.waiting': 1,
  'src/features/network/today/words.fr.ts network.invitations.expired': 1,
  'src/features/directory/today/words.fr.ts checkServices.title': 1,
  'src/features/directory/today/words.fr.ts readReports.title': 1,
  // Fewer are all shown, so that nothing is said of the first.
  'src/features/plan/import/words.fr.ts problemsFirst': 2,
  'src/features/identity/instance/words.fr.ts outbox.more': 2,
  // Once a week and once a month have other words.
  'src/features/directory/in-words/words.fr.ts everyWeeks': 3,
  'src/features/directory/in-words/words.fr.ts everyMonths': 2,
  'src/features/demo/words.fr.ts lead': 2,
}

/** Words with the same form at one and at many. */
const invariable = new Set(['fois', 'mois', 'sans'])

const said = [await spokenWith(0, 'fr'), await spokenWith(1, 'fr')]

it.each([0, 1])('agrees in the singular at %i', (count) => {
  const spoken = said[count] ?? []
  const plurals = spoken.filter(({ place, text }) => {
    if (count < (fewest[place] ?? 0)) return false
    const after = [...text.matchAll(new RegExp(`(?<![\\d,.\\p{L}’-])${count}[ \\u00a0]([\\p{L}-]+)`, 'gu'))]
    const isPlural = after.some(([, word = '']) => /[sx]$/u.test(word) && !invariable.has(word.toLowerCase()))
    return isPlural || new RegExp(`\\b(?:[LlDdCcSs]es|[Aa]ux) ${count}\\b(?! h)`, 'u').test(text)
  })

  expect(spoken.length).toBeGreaterThan(150)
  expect(Object.keys(fewest).filter((place) => !spoken.some((one) => one.place === place))).toEqual([])
  expect(plurals.map(({ place, text }) => `${place}: ${text}`)).toEqual([])
})
