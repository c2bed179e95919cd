import { expect, it } from 'vitest'
import { canUndo, shownFileName } from './kept-import.ts'

const now = new Date('2026-11-22T15:00:00Z')

it('lets an applied import be undone for 30 days', () => {
  const applied = (days: number) => ({
    status: 'applied' as const,
    appliedAt: new Date(now.getTime() - days * 86_400_000),
  })

  expect(canUndo(applied(29.9), now)).toBe(true)
  expect(canUndo(applied(30), now)).toBe(false)
  expect(canUndo({ status: 'preview', appliedAt: null }, now)).toBe(false)
  expect(canUndo({ ...applied(1), status: 'undone' }, now)).toBe(false)
})

it('shows a file by its own name, without folders or signs that hide, and never an empty one', () => {
  expect(shownFileName('C:\\Mes listes\\écoles.csv', 'liste')).toBe('écoles.csv')
  expect(shownFileName('../../etc/li\u202este.csv', 'liste')).toBe('liste.csv')
  expect(shownFileName('\u0000', 'liste')).toBe('liste')
})
