import { expect, it } from 'vitest'
import type { Article } from '../model.ts'
import { compareVersions } from './compare-versions.ts'

const version = (...titles: string[]): Article[] =>
  titles.map((title, index) => {
    const [id = '', text = 'Texte.'] = title.split(':')
    return { id, number: index + 1, titleFr: id, textFr: text, titleEn: null, textEn: null }
  })
const said = (before: Article[], after: Article[]) =>
  compareVersions(before, after).map(({ kind, before: was, after: is }) => `${kind} ${(is ?? was)?.id}`)

it('finds an article again by what it is, not by its number', () => {
  expect(said(version('a', 'b'), version('n', 'a', 'b'))).toEqual(['added n', 'same a', 'same b'])
})

it('says what changed, and shows what is gone where it stood', () => {
  expect(said(version('a', 'b', 'c', 'd'), version('a', 'd:Autre.'))).toEqual([
    'same a',
    'removed b',
    'removed c',
    'changed d',
  ])
})

it('shows a first article that is gone before the others, and says nothing of two empty versions', () => {
  expect(said(version('a', 'b'), version('b'))).toEqual(['removed a', 'same b'])
  expect(said([], [])).toEqual([])
})
