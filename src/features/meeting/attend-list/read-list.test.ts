import { expect, it } from 'vitest'
import { readAttendanceList } from './read-list.ts'

const asked = [
  { organizationId: 'a', nameFr: 'École du Pont', nameEn: 'Pont School' },
  { organizationId: 'b', nameFr: 'Police, poste Carré', nameEn: null },
]

it('reads lines of a spreadsheet in either language, without accents, and an organization alone as present', () => {
  const list = '\ufeffOrganisation;Présence\r\nECOLE DU PONT\r\n"Police, poste Carré";excusée\r\n\r\n'

  expect(readAttendanceList(list, asked)).toEqual({
    noted: [
      { organizationId: 'a', says: 'present' },
      { organizationId: 'b', says: 'excused' },
    ],
    problems: [],
  })
  expect(readAttendanceList('pont school, absent', asked).noted).toEqual([{ organizationId: 'a', says: 'absent' }])
})

it('tells by its line each organization that was not asked, each word that says nothing, and each that comes twice', () => {
  const list = 'École du Pont\nMaison inconnue;présente\nPolice, poste Carré;peut-être\nPont School;absente'

  expect(readAttendanceList(list, asked).problems).toEqual([
    { line: 2, problem: 'unknown-organization', text: 'Maison inconnue' },
    { line: 3, problem: 'unknown-word', text: 'peut-être' },
    { line: 4, problem: 'twice', text: 'Pont School' },
  ])
})
