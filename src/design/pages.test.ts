import { expect, it } from 'vitest'
import { pagesAround } from './pages.tsx'

it('shows the first and last pages, and those around', () => {
  expect(pagesAround(1, 1)).toEqual([1])
  expect(pagesAround(1, 3)).toEqual([1, 2, 3])
  expect(pagesAround(1, 9)).toEqual([1, 2, 'gap', 9])
  expect(pagesAround(60, 121)).toEqual([1, 'gap', 59, 60, 61, 'gap', 121])
})
