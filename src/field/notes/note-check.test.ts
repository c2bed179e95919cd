import { expect, it } from 'vitest'
import { checkNote, checkPublicText } from './note-check.ts'

it.each([
  ['Écrire à lea.tremblay@exemple.invalid', 'note-email'],
  ['Joindre au 819 555-0142', 'note-phone'],
  ['(819) 555-0142 avant midi', 'note-phone'],
  ['+1-819-555-0142', 'note-phone'],
  ['8195550142', 'note-phone'],
  ['819.555.0142', 'note-phone'],
  ['née le 12 mars 2010', 'note-birth'],
  ['Né le 3/4/2011', 'note-birth'],
  ['DDN 2010-03-12', 'note-birth'],
  ['2010-03-12', 'note-birth'],
  ['rencontre de L. (12 mars 2009)', 'note-birth'],
  ['12/03/2009', 'note-birth'],
  ['born on March 12, 2010', 'note-birth'],
  ['DOB: 2010', 'note-birth'],
  ['March 12th, 2009', 'note-birth'],
] as const)('refuses the note %j: %s', (note, problem) => {
  expect(checkNote(note, 2026)).toBe(problem)
})

it.each([
  'Deux rencontres avec l’équipe, 14 personnes formées',
  'Formation donnée le 12 novembre 2026 à 18 personnes',
  'Rencontre reportée au 2027-01-15',
  'Meeting moved to January 15, 2027',
  'Entente signée le 3/11/2026, budget de 12 500 $',
  'Protocole version 2.1.10, 4 pages ; ligne 811 et 911',
  'Outil prêt : 250 affiches, 1 000 dépliants, 27 écoles',
  'Plan 2025-2026 puis 2026-2027',
  'Subvention 2026-123456',
  'We were born in the same idea',
])('lets the note %j through', (note) => {
  expect(checkNote(note, 2026)).toBeNull()
})

it.each([
  ['Entente signée le 12 mars 2009', null],
  ['Elle est née le 12 mars 2010', 'note-birth'],
  ['Écrire à lea@exemple.invalid', 'note-email'],
  ['Au 819 555-0142', 'note-phone'],
] as const)('reads of a text on practices %j: %s', (text, problem) => {
  expect(checkPublicText(text)).toBe(problem)
})
