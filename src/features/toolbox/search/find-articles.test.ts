import { describe, expect, it } from 'vitest'
import { shippedArticles } from '../shipped/shipped-articles.ts'
import { findArticles } from './find-articles.ts'

const found = (text: string) => findArticles(shippedArticles, text)
const idsOf = (text: string): string[] => found(text).articles.map(({ id }) => id)

describe('the search of the toolbox', () => {
  it.each([
    ['étapes', 'steps'],
    ['etapes', 'steps'],
    ['ÉTAPE', 'steps'],
    ['steps', 'steps'],
    ['fugue', 'interregional-work'],
    ['runaway', 'interregional-work'],
    ['procureur', 'sectors'],
    ['concertation', 'what-is-collaboration'],
    ['aide aux devoirs', 'school-community-partnership'],
    ['homework', 'school-community-partnership'],
    ['avantages', 'benefits'],
    ['roulement du personnel', 'what-makes-it-succeed'],
    ['staff turnover', 'what-makes-it-succeed'],
    ['Centre-du-Québec', 'interregional-work'],
  ])('finds « %s » first, whatever its accents, its endings and its language', (text, id) => {
    expect(idsOf(text)[0]).toBe(id)
  })

  it('reads a mistyped word as the directory does, and says how', () => {
    expect(found('partenaria')).toMatchObject({ corrected: [] })
    expect(idsOf('partenaria')).toContain('school-community-partnership')
    expect(found('concertasion')).toMatchObject({ corrected: [{ typed: 'concertasion', read: 'concertation' }] })
    expect(idsOf('concertasion')[0]).toBe('what-is-collaboration')
  })

  it('finds the beginning of a word', () => {
    expect(idsOf('interrég')).toContain('interregional-work')
  })

  it('prefers what answers every word, and says when nothing does', () => {
    expect(found('procureurs devoirs zzzz')).toMatchObject({ isPartial: true })
    expect(found('étapes plan')).toMatchObject({ isPartial: false })
  })

  it('finds nothing for a word of nowhere, and says so', () => {
    expect(found('xylophone')).toMatchObject({ articles: [], saysNothing: false, corrected: [] })
  })

  it.each(['', '   ', '???', 'de la'])('has nothing to look for in « %s »', (text) => {
    expect(found(text)).toMatchObject({ articles: [], saysNothing: true })
  })

  it('finds among no article at all nothing, and does not fail', () => {
    expect(findArticles([], 'étapes')).toMatchObject({ articles: [], isPartial: false })
  })
})
