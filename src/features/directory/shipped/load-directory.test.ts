import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { aCoordinator, aNetwork, aSession } from '../../../../tests/people.ts'
import { hsdsId } from '../hsds-id.ts'
import type { RecordDraft } from '../model.ts'
import { isUnsureNumber } from '../sheet/read-numbers.ts'
import { saveRecords } from '../save-records.ts'
import { loadDirectory } from './load-directory.ts'
import { shippedRecords, shippedServices } from './shipped-records.ts'

let db: TestDatabase
let coordinator: string
beforeAll(async () => {
  db = await testDatabase({ connections: 2 })
  const network = await aNetwork(db.admin)
  coordinator = await aSession(db.admin, await aCoordinator(db.admin, { network }))
})
afterAll(() => db.drop())

let made = 0
/** A service of an older release, by itself in the database. */
function aShipped(doc: Record<string, unknown> = {}): RecordDraft {
  made += 1
  const name = { fr: `Ligne ${made}`, en: `Line ${made}` }
  return {
    id: hsdsId('renewal', String(made)),
    kind: 'service',
    sector: 'community',
    source: { title: 'Annuaire', confidence: 'medium' },
    doc: { name, status: 'active', phones: [{ id: hsdsId('phone', String(made)), number: '819 555-0142' }], ...doc },
  }
}
const withDoc = (draft: RecordDraft, doc: Record<string, unknown>): RecordDraft => ({
  ...draft,
  doc: { ...draft.doc, ...doc },
})
const standing = async (id: string) =>
  (await db.admin.query(`select doc, status, version, source from directory_record where id = $1`, [id])).rows[0]
/** A person corrects the sheet. */
const correct = (draft: RecordDraft, doc: Record<string, unknown>) =>
  db.database.asSession(coordinator, (tx) => saveRecords(tx, [withDoc(draft, doc)], null))
const load = (...drafts: RecordDraft[]) => loadDirectory(db.adminUrl, drafts)
const phones = (number: string) => [{ id: hsdsId('phone', number), number }]

describe('a newer release', () => {
  it('renews what nobody touched, with its search row', async () => {
    const old = aShipped()
    await load(old)
    await load({ ...withDoc(old, { phones: phones('819 555-0199') }), source: { title: 'Neuf' } })

    expect(await standing(old.id)).toMatchObject({ doc: { phones: phones('819 555-0199') }, source: { title: 'Neuf' } })
    const { rows } = await db.admin.query(`select card from service_search where service_id = $1`, [old.id])
    expect(rows[0]?.card.phone).toBe('819 555-0199')
  })

  it('leaves every field that a person corrected, release after release, and renews the others', async () => {
    const old = aShipped({ email: 'ancien@exemple.invalid' })
    await load(old)
    await correct(old, { phones: phones('819 555-0111') })
    for (const email of ['neuf@exemple.invalid', 'encore@exemple.invalid'])
      await load(withDoc(old, { phones: phones('819 555-0199'), email }))

    expect((await standing(old.id))?.doc).toMatchObject({
      phones: phones('819 555-0111'),
      email: 'encore@exemple.invalid',
    })
  })

  it('does so as well where an older release kept no copy of what it shipped', async () => {
    const old = aShipped({ email: 'ancien@exemple.invalid' })
    await load(old)
    await db.admin.query('delete from shipped_record where record_id = $1', [old.id])
    await correct(old, { phones: phones('819 555-0111') })
    await load(withDoc(old, { phones: phones('819 555-0199'), email: 'neuf@exemple.invalid' }))

    expect((await standing(old.id))?.doc).toMatchObject({
      phones: phones('819 555-0111'),
      email: 'neuf@exemple.invalid',
    })
  })

  it('takes away what is shipped no more, and never gives back what a person took away', async () => {
    const old = aShipped({ email: 'ancien@exemple.invalid', url: 'https://ancien.exemple.invalid' })
    await load(old)
    const { url: _, ...rest } = old.doc as Record<string, unknown>
    await db.database.asSession(coordinator, (tx) => saveRecords(tx, [{ ...old, doc: rest }], null))
    const { email: __, ...next } = old.doc as Record<string, unknown>
    await load({ ...old, doc: { ...next, url: 'https://neuf.exemple.invalid' } })

    expect((await standing(old.id))?.doc).toEqual({ name: old.doc.name, status: 'active', phones: next['phones'] })
  })

  it('leaves alone a sheet that an organization checked, and one that was taken away', async () => {
    const [checked, deleted] = [aShipped(), aShipped()]
    await load(checked, deleted)
    await db.admin.query(`update directory_record set assured_on = '2026-10-05' where id = $1`, [checked.id])
    await db.admin.query(`update directory_record set status = 'deleted' where id = $1`, [deleted.id])
    const before = [await standing(checked.id), await standing(deleted.id)]
    await load(...[checked, deleted].map((one) => withDoc(one, { phones: phones('819 555-0199') })))

    expect([await standing(checked.id), await standing(deleted.id)]).toEqual(before)
  })

  it('changes nothing when it is loaded again', async () => {
    const old = aShipped()
    await load(old)
    const before = await standing(old.id)
    await load(old)

    expect(await standing(old.id)).toEqual(before)
  })
})

describe('the shipped directory', () => {
  it('says of each number where it was read, on which day the page shows', () => {
    const numbers = shippedServices.flatMap(({ id, phones: all }) => all.map((phone) => ({ id, ...phone })))

    expect(numbers.filter(({ read }) => read.length === 0)).toEqual([])
    for (const { id, read, unsure } of numbers) {
      for (const { url, on = '2026' } of read) {
        expect(url === undefined || URL.canParse(url), id).toBe(true)
        expect(on, id).toMatch(/^\d{4}(-\d{2}){0,2}$/)
      }
      if (read.every(({ thirdHand }) => thirdHand)) expect(unsure, id).toBe(true)
    }
  })

  it('keeps from readers the numbers that must be checked before they are shown', () => {
    const all = new Set(shippedServices.flatMap(({ phones: some }) => some.map(({ number }) => number)))
    for (const hidden of ['418-661-6951', '450-679-0140', '514-721-1811', '514-526-7677', '438-601-1211', '310-4141'])
      expect(all).not.toContain(hidden)
  })

  it('is not sure of a number that one list alone gives, until an organization checks it', () => {
    const squat = shippedRecords().find(({ id }) => id === hsdsId('tisserin', 'shipped', 'squat', 'service'))
    const source = squat?.source ?? null

    expect(isUnsureNumber({ assuredOn: null, source }, '418 521-4483')).toBe(true)
    expect(isUnsureNumber({ assuredOn: '2026-11-01' as never, source }, '418 521-4483')).toBe(false)
    expect(isUnsureNumber({ assuredOn: null, source }, '418 555-0100')).toBe(false)
  })

  it('does not show Tel-jeunes as open at night', () => {
    expect(shippedServices.find(({ id }) => id === 'tel-jeunes')?.hours).toBe('MO,TU,WE,TH,FR,SA,SU 08:00-00:00')
  })
})
