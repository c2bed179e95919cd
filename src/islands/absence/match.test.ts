import { describe, expect, it } from 'vitest'
import { readTable, type Day } from '../../kernel/table/in-browser.ts'
import { match } from './match.ts'
import type { Asked, Columns, Matched, Rule } from './model.ts'

const today = '2026-12-01' as Day
const rule: Rule = { absences: { atLeast: 4, unit: 'half-days', withinDays: 30 }, statuses: ['Parti'] }
const perLine: Columns = {
  name: 0,
  firstName: null,
  apart: 1,
  absences: { shape: 'lines', day: 2, amount: 3, unit: 'half-days' },
  status: 4,
}

async function listed(csv: string, asked: Partial<Asked> = {}): Promise<Matched> {
  const read = await readTable(new TextEncoder().encode(csv), { fileName: '' })
  if (!read.ok) throw new Error(read.refusal.code)
  return match(read.value, { rule, columns: perLine, order: null, today, ...asked })
}
const head = 'Élève;Fiche;Date;Nombre;Statut\n'
const namesOf = (found: Matched) => (found.ok ? found.listed.map(({ name, apart }) => `${name} ${apart}`) : found)

describe('who is listed', () => {
  it('reaches the threshold in the days of the rule, the first and the last included', async () => {
    const found = await listed(
      head +
        ['2026-11-02', '2026-12-01'].map((day) => `Au bord;1;${day};2;`).join('\n') +
        '\n' +
        ['2026-11-01', '2026-12-01'].map((day) => `Avant;2;${day};2;`).join('\n'),
    )

    expect(found).toMatchObject({ ok: true, students: 2, listed: [{ name: 'Au bord', absences: 4, status: null }] })
  })

  it('comes by name, whatever the number of absences and the order of the file', async () => {
    const found = await listed(
      head +
        ['Zoé;1', 'Élodie;2', 'Ève;3', 'Eliott;4']
          .flatMap((who) => [`${who};2026-11-20;2;`, `${who};2026-11-21;2;`])
          .join('\n'),
    )

    expect(namesOf(found)).toEqual(['Eliott 4', 'Élodie 2', 'Ève 3', 'Zoé 1'])
  })

  it('is never two students of one name taken for one, nor one written in two ways taken for two', async () => {
    const found = await listed(
      head + 'Roy;1;2026-11-20;2;\nRoy;2;2026-11-21;2;\nCôté;3;2026-11-20;2;\nCOTE;3;2026-11-21;2;',
    )

    expect(namesOf(found)).toEqual(['Côté 3'])
  })

  it('counts no more than a day on a day, however many lines tell of it', async () => {
    const found = await listed(head + Array.from({ length: 8 }, () => 'Roy;1;2026-11-20;1;').join('\n'))

    expect(found).toMatchObject({ ok: true, listed: [] })
  })

  it('counts a line without a number as one, and a day as two half-days', async () => {
    const inDays: Columns = { ...perLine, absences: { shape: 'lines', day: 2, amount: null, unit: 'days' } }

    expect(namesOf(await listed(head + 'Roy;1;2026-11-20;;\nRoy;1;2026-11-21;;', { columns: inDays }))).toEqual([
      'Roy 1',
    ])
    expect(await listed(head + 'Roy;1;2026-11-20;;\nRoy;1;2026-11-21;;')).toMatchObject({ ok: true, listed: [] })
  })

  it('may be by the words for a student who left, whatever their case and accents', async () => {
    const found = await listed(head + 'Roy;1;2026-11-20;1;PARTI\nCyr;2;2026-11-20;1;Parti ailleurs')

    expect(found).toMatchObject({ ok: true, listed: [{ name: 'Roy', absences: null, status: 'PARTI' }] })
  })

  it('may be by a total that the file gives', async () => {
    const totals: Columns = { ...perLine, absences: { shape: 'totals', amount: 3, unit: 'days' } }
    const found = await listed(head + 'Roy;1;;2,5;\nCyr;2;;1;', { columns: totals })

    expect(found).toMatchObject({ ok: true, listed: [{ name: 'Roy', absences: 5 }] })
  })
})

describe('what cannot be read', () => {
  it('is told by its line, and counts for nothing', async () => {
    const found = await listed(
      head +
        'Roy;1;2026-11-20;2;\n;2;2026-11-20;2;\nRoy;1;hier;2;\nRoy;1;2026-11-21;beaucoup;\nRoy;1;2026-12-24;2;\nRoy;1;2026-11-21;-2;',
    )

    expect(found).toMatchObject({ ok: true, listed: [], unread: [3, 4, 5, 7], unreadCount: 4, future: 1 })
  })

  it('is a day that reads in two ways, until someone says which', async () => {
    const csv = head + 'Roy;1;11/12/2026;2;\nRoy;1;10/11/2026 08:30;2;\nRoy;1;09/11/2026;2;'

    expect(await listed(csv)).toEqual({ ok: false, at: 'order', problem: 'order-unsaid' })
    expect(await listed(csv, { order: 'day-first' })).toMatchObject({ ok: true, listed: [{ absences: 4 }], future: 1 })
    expect(await listed(csv, { order: 'month-first' })).toMatchObject({ ok: true, listed: [], future: 0 })
  })

  it.each([
    ['days', head + 'Roy;1;a;2;', {}, { at: 'day', problem: 'no-day' }],
    [
      'numbers',
      head + 'Roy;1;;x;',
      { columns: { ...perLine, absences: { shape: 'totals', amount: 3, unit: 'days' } } as Columns },
      { at: 'amount', problem: 'no-number' },
    ],
    ['names', head + ';1;2026-11-20;2;', {}, { at: 'name', problem: 'no-name' }],
    ['short names', head + `${'x'.repeat(200)};1;2026-11-20;2;`, {}, { at: 'name', problem: 'too-long' }],
    [
      'different columns',
      head + 'Roy;1;2026-11-20;2;',
      { columns: { ...perLine, status: 0 } },
      { at: 'name', problem: 'same-column' },
    ],
    [
      'a question',
      head + 'Roy;1;2026-11-20;2;',
      { columns: { ...perLine, absences: null, status: null } },
      { at: 'name', problem: 'nothing-asked' },
    ],
  ])('is a column without %s', async (_what, csv, asked, refusal) => {
    expect(await listed(csv, asked)).toEqual({ ok: false, ...refusal })
  })
})

it('reads the files that schools have: Windows-1252, UTF-16, tabs, names over two lines', async () => {
  const csv = 'Nom\tFiche\tDate\tNb\tStatut\n"Élie\nCôté"\t1\t2026-11-20\t4\t'
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(new Uint16Array([...csv].map((letter) => letter.charCodeAt(0))).buffer),
  ])
  const windows = Uint8Array.from([...csv].map((letter) => letter.charCodeAt(0)))
  for (const bytes of [utf16, windows]) {
    const read = await readTable(bytes, { fileName: '' })
    const found = read.ok
      ? match(read.value, {
          rule: { ...rule, absences: { atLeast: 2, unit: 'half-days', withinDays: 30 } },
          columns: perLine,
          order: null,
          today,
        })
      : read
    expect(found).toMatchObject({ ok: true, listed: [{ name: 'Élie\nCôté', absences: 2 }] })
  }
})
