import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aTable, openSite, whereTo, type Site } from '../test-site.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const path = '/fr/organisations/ajouter'
const facts = (name: string, municipality = 'Trois-Rivières') => ({
  name,
  sector: 'community',
  regions: ['04'],
  municipality,
})
const add = (name: string, municipality?: string, more: Record<string, string> = {}) =>
  table.coordinator.send(path, { ...facts(name, municipality), ...more })
const countOf = async (): Promise<number> => {
  const { rows } = await site.admin.query(
    'SELECT count(*)::int AS n FROM network_member WHERE network_id = $1 AND left_on IS NULL',
    [table.network],
  )
  return rows[0].n
}

describe('adding an organization that may be there already', () => {
  it.each([
    ['Carrefour Jeunesse-Emploi', 'Carrefour jeunesse emploi'],
    ['Carrefour jeunesse‑emploi', 'Carrefour Jeunesse – Emploi'],
    ['L’Étape du Bassin', "L'Etape  du bassin."],
    ['Maison « Le Pont »', 'Maison Le Pont'],
    ['Le Phare, inc.', 'Le Phare Inc'],
    ['Cœur de rue', 'Coeur de Rue'],
  ])('knows « %s » again when it is typed « %s »', async (first, second) => {
    table = await aTable(site)
    expect((await add(first)).status).toBe(303)
    const before = await countOf()

    const again = await add(second, 'Trois Rivieres')

    expect(again.status).toBe(422)
    expect(await again.text()).toContain('est déjà dans le réseau')
    expect(await countOf()).toBe(before)
  })

  it('asks whether it is the same when only the town differs, keeps what was typed, and adds what is said to be another', async () => {
    table = await aTable(site)
    await add('Centre Aux Vents')
    const before = await countOf()

    const asked = await add('Centre aux vents', 'Shawinigan')

    expect(asked.status).toBe(422)
    const page = await asked.text()
    expect(page).toContain('Centre Aux Vents (Trois-Rivières)')
    expect(page).toContain('value="Shawinigan"')
    expect(await countOf()).toBe(before)
    expect(whereTo(await add('Centre aux vents', 'Shawinigan', { another: 'yes' }))).toMatch(/organisations/)
    expect(await countOf()).toBe(before + 1)
    expect((await add('Centre-aux-Vents', 'SHAWINIGAN', { another: 'yes' })).status).toBe(422)
  })

  it('looks at the name in either language', async () => {
    table = await aTable(site)
    await add('Maison du Lac', undefined, { otherName: 'Lake House' })

    expect((await add('Lake-House')).status).toBe(422)
  })

  it('makes one of nine added at once, each from its own page', async () => {
    table = await aTable(site)
    const csrf = /name="csrf" value="([^"]*)"/.exec(await table.coordinator.read(path))?.[1] ?? ''
    const before = await countOf()

    const answers = await Promise.all(
      Array.from({ length: 9 }, () =>
        table.coordinator.post(path, { csrf, key: randomUUID(), ...facts('Halte unique') }),
      ),
    )

    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 8 }, () => 422)])
    expect(await countOf()).toBe(before + 1)
  })
})
