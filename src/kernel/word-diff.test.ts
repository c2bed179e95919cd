import { expect, it } from 'vitest'
import { diffWords, type DiffPart } from './word-diff.ts'

const sideOf = (parts: readonly DiffPart[], side: 'removed' | 'added'): string =>
  parts
    .filter(({ kind }) => kind === 'kept' || kind === side)
    .map(({ text }) => text)
    .join('')

it('keeps what is the same as one part', () => {
  expect(diffWords('Agir ensemble.', 'Agir ensemble.')).toEqual([{ kind: 'kept', text: 'Agir ensemble.' }])
})

it('says which words went and which came', () => {
  expect(diffWords('Informer le personnel de l’école.', 'Informer tout le personnel du centre.')).toEqual([
    { kind: 'kept', text: 'Informer ' },
    { kind: 'added', text: 'tout ' },
    { kind: 'kept', text: 'le personnel ' },
    { kind: 'removed', text: 'de l’école' },
    { kind: 'added', text: 'du centre' },
    { kind: 'kept', text: '.' },
  ])
})

it('does not leave islands of a letter or two between changes', () => {
  expect(diffWords('le respect de soi et d’autrui, toujours', 'le plaisir partagé et le rire, toujours')).toEqual([
    { kind: 'kept', text: 'le ' },
    { kind: 'removed', text: 'respect de soi et d’autrui' },
    { kind: 'added', text: 'plaisir partagé et le rire' },
    { kind: 'kept', text: ', toujours' },
  ])
})

it('shows a text begun from nothing, or emptied, as one part', () => {
  expect(diffWords('', 'Trois mots neufs')).toEqual([{ kind: 'added', text: 'Trois mots neufs' }])
  expect(diffWords('Trois mots partis', '')).toEqual([{ kind: 'removed', text: 'Trois mots partis' }])
  expect(diffWords('', '')).toEqual([])
})

it('loses nothing of either text, whatever they are', () => {
  const words = ['le', 'jeune', 'plan', ',', ' ', '\n', 'É', '’', '12', 'é\u0301', '🧵']
  let seed = 7
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const text = (): string => Array.from({ length: next(40) }, () => words[next(words.length)]).join('')
  for (let round = 0; round < 300; round += 1) {
    const [before, after] = [text(), text()]
    const parts = diffWords(before, after)

    expect(sideOf(parts, 'removed')).toBe(before)
    expect(sideOf(parts, 'added')).toBe(after)
  }
})

it('gives up comparing texts too long for a page, and still loses nothing', () => {
  const before = 'un deux '.repeat(2_000)
  const after = `trois ${'quatre cinq '.repeat(2_000)}`
  const parts = diffWords(before, after)

  expect(sideOf(parts, 'removed')).toBe(before)
  expect(sideOf(parts, 'added')).toBe(after)
})
