import { describe, expect, it } from 'vitest'
import { passageText } from './body.ts'
import { passagesIn, readPlainText, sourcesIn, type KnownNames } from './plain-text.ts'
import { problemSentence } from './words.ts'

const known: KnownNames = {
  hasSource: (id) => id === 'steps' || id === 'success',
  hasTarget: ({ kind, id }) => `${kind}:${id}` === 'article:steps' || `${kind}:${id}` === 'service:S000123',
}
const read = (text: string) => readPlainText(text, known)
const problemsOf = (text: string) => read(text).problems.map(({ line, code, value }) => `${line} ${code} ${value}`)

describe('plain text', () => {
  it('has paragraphs, headings of two levels, and lists of two kinds', () => {
    const { blocks, problems } = read(
      'Un début\nsur deux lignes.\n\n## Titre\n\n### Sous-titre\n- un\n- deux\n  et la suite\n\n1. premier\n2. second\n',
    )

    expect(problems).toEqual([])
    expect(blocks).toMatchObject([
      { kind: 'paragraph', passage: [{ text: 'Un début' }, { text: ' sur deux lignes.' }] },
      { kind: 'heading', level: 2, text: 'Titre' },
      { kind: 'heading', level: 3, text: 'Sous-titre' },
      { kind: 'list', isOrdered: false },
      { kind: 'list', isOrdered: true },
    ])
    expect(passagesIn(blocks).map(passageText)).toEqual([
      'Un début sur deux lignes.',
      'un',
      'deux et la suite',
      'premier',
      'second',
    ])
  })

  it('keeps two lists apart when a blank line, another kind or a paragraph stands between', () => {
    expect(read('- a\n- b\n\n- c').blocks).toHaveLength(2)
    expect(read('- a\n1. b').blocks).toHaveLength(2)
    expect(read('- a\n- b\n').blocks).toHaveLength(1)
  })

  it('names the source of a statement, against the word that it follows', () => {
    const [passage = []] = passagesIn(read('Trois étapes. {steps} Huit conseils. {success} {steps}').blocks)

    expect(passage[0]).toEqual({ kind: 'text', text: 'Trois étapes.' })
    expect(sourcesIn(passage)).toEqual(['steps', 'success'])
  })

  it('leads to things of ours only, by their name or by other words', () => {
    const [passage = []] = passagesIn(read('Voir [[article:steps]] et [[service:S000123|cette fiche]].').blocks)

    expect(passage.filter(({ kind }) => kind === 'link')).toEqual([
      { kind: 'link', to: { kind: 'article', id: 'steps' }, words: null },
      { kind: 'link', to: { kind: 'service', id: 'S000123' }, words: 'cette fiche' },
    ])
    expect(problemsOf('[[https://ailleurs.invalid]] [[javascript:alert]]')).toEqual([
      '1 unknown-link https://ailleurs.invalid',
      '1 unknown-link javascript:alert',
    ])
  })

  it('knows no HTML: its signs are text', () => {
    const html = '<script>alert(1)</script> & <b onclick="x">gras</b>'

    expect(read(html)).toEqual({
      blocks: [{ kind: 'paragraph', passage: [{ kind: 'text', text: html }] }],
      problems: [],
    })
  })

  it.each([
    ['un lien vers nulle part', 'a\n\n[[article:nulle-part]]', '3 nowhere article:nulle-part'],
    ['une source inconnue', '- fait {inconnue}', '1 unknown-source inconnue'],
    ['une source vide', 'fait {}', '1 unknown-source '],
    ['un lien laissé ouvert', 'voir [[article:steps', '1 unclosed [['],
    ['une source laissée ouverte', 'a\nfait {steps', '2 unclosed {'],
    ['un titre de premier niveau', '# Titre', '1 heading-level Titre'],
    ['un niveau sauté', '### Titre', '1 heading-level Titre'],
    ['un titre qui mène ailleurs', '## Voir [[article:steps]]', '1 heading-mark Voir [[article:steps]]'],
    ['un titre vide', 'a\n\n##', '3 empty-line ##'],
    ['un point vide', '- a\n-', '2 empty-line -'],
  ])('says where the problem is: %s', (_what, text, problem) => {
    expect(problemsOf(text)).toEqual([problem])
  })

  it('can still be shown with a problem: what is wrong is text', () => {
    const { blocks } = read('Voir [[article:nulle-part|les étapes]] {inconnue}, et [[ceci.')

    expect(passagesIn(blocks).map(passageText)).toEqual(['Voir les étapes {inconnue}, et [[ceci.'])
  })

  it('says each problem in both languages, with its line', () => {
    for (const { problems } of ['[[x:y]]', '[[article:z]]', '{z}', '{', '# a', '## {steps}', '-'].map(read))
      for (const problem of problems) {
        expect(problemSentence(problem, 'fr')).toMatch(/^Ligne 1\u00a0: /)
        expect(problemSentence(problem, 'en')).toMatch(/^Line 1: /)
      }
  })

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n\r\n'],
  ])('of %s is empty', (_what, text) => {
    expect(read(text)).toEqual({ blocks: [], problems: [] })
  })

  it('of a hundred thousand lines is read at once', () => {
    const { blocks, problems } = read('- [[article:steps]] {steps}\n'.repeat(100_000))

    expect([blocks.length, problems.length]).toEqual([1, 0])
  })
})
