import { addDays, type Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import type { OutTable } from '../../../kernel/table/index.ts'
import { words } from './words.ts'

// Nobody here exists: the family names say so, and so does each line.

const invented: readonly { name: readonly [family: string, given: string]; daysAgo: readonly number[]; left?: true }[] =
  [
    { name: ['Imaginaire', 'Zoé'], daysAgo: [1, 2, 3, 6, 7, 8, 9] },
    { name: ['Fictive', 'Anaïs'], daysAgo: [2, 5, 6, 9, 12, 13] },
    { name: ['Inventé', 'Ludovic'], daysAgo: [4] },
    { name: ['Inventé', 'Ludovic'], daysAgo: [1, 2, 5, 6, 7, 8] },
    { name: ['Fictif', 'Malik'], daysAgo: [11], left: true },
    { name: ['Imaginé', 'Noah'], daysAgo: [3, 40, 41, 42, 43, 44] },
    { name: ['Rêvée', 'Élodie'], daysAgo: [10, 11] },
  ]

/** An absence file of students who do not exist, on days that have just passed. */
export function exampleFile(lang: Language, today: Day): OutTable {
  const t = words[lang]
  return {
    name: t.sheet,
    columns: [
      { id: 'number', heading: t.heads.number, kind: 'code' },
      { id: 'student', heading: t.heads.student, kind: 'text', width: 26 },
      { id: 'day', heading: t.heads.day, kind: 'date' },
      { id: 'half_days', heading: t.heads.halfDays, kind: 'number' },
      { id: 'status', heading: t.heads.status, kind: 'text' },
      { id: 'note', heading: t.heads.note, kind: 'text', width: 20 },
    ],
    rows: invented.flatMap(({ name: [family, given], daysAgo, left }, place) =>
      daysAgo.map((ago) => [
        `EX-${place + 1}`,
        t.name(family, given),
        addDays(today, -ago),
        2,
        left ? t.left : t.present,
        t.note,
      ]),
    ),
  }
}
