import { randomUUID } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sweep } from '../../../../tests/queue.ts'
import { asCsv, asGeojson, schoolFeatures } from './test-schools.ts'
import { aTable, openSite, whereTo, type Site } from '../test-site.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
})
beforeEach(async () => {
  table = await aTable(site)
})
afterAll(() => site.close())

const imports = '/fr/organisations/importer'
const file = (text: string, name = 'liste.csv') => ({ name, bytes: new TextEncoder().encode(text) })

async function howMany(): Promise<number> {
  const { rows } = await site.admin.query('SELECT count(*)::int AS n FROM network_member WHERE network_id = $1', [
    table.network,
  ])
  return rows[0].n as number
}

describe('importing the schools', () => {
  it('writes nothing before it is confirmed, lists 1,415, leaves nothing when undone, and imports again', async () => {
    const { coordinator } = table
    const { features } = schoolFeatures()
    const before = await howMany()

    const read = await coordinator.upload(imports, { name: 'écoles.geojson', bytes: asGeojson(features) })
    const preview = whereTo(read)
    expect(preview).toMatch(/^\/fr\/organisations\/importer\/[0-9a-f-]+$/)
    expect(whereTo(await coordinator.send(preview, { sector: 'education', regions: ['04'] }))).toBe(preview)
    const page = await coordinator.read(preview)
    expect(page).toContain('Inscrire 1 415 organisations'.replace('1 415', new Intl.NumberFormat('fr-CA').format(1415)))
    expect(await howMany()).toBe(before)

    const confirmed = await coordinator.send(preview, {}, { page, to: `${preview}/confirmer` })
    expect(whereTo(confirmed)).toBe(preview)
    expect(await howMany()).toBe(before + 1415)
    expect(await coordinator.read('/fr/organisations?secteur=education')).toContain(
      '1415'.replace('1415', new Intl.NumberFormat('fr-CA').format(1415)),
    )

    const undone = await coordinator.send(preview, {}, { to: `${preview}/annuler` })
    expect(whereTo(undone)).toBe(preview)
    expect(await howMany()).toBe(before)

    const again = whereTo(await coordinator.upload(imports, file(asCsv(features), 'ecoles.csv')))
    await coordinator.send(again, { sector: 'education', regions: [] })
    await coordinator.send(again, {}, { to: `${again}/confirmer` })
    expect(await howMany()).toBe(before + 1415)
    expect(await site.deeds(table.network)).toEqual([
      'import.read',
      'import.applied',
      'import.undone',
      'import.read',
      'import.applied',
    ])

    const third = whereTo(await coordinator.upload(imports, file(asCsv(features), 'ecoles.csv')))
    await coordinator.send(third, { sector: 'education', regions: [] })
    expect(await coordinator.read(third)).toContain('Rien de nouveau dans cette liste')
  })
})

describe('confirming and undoing', () => {
  const twoRows = 'nom;secteur;région\nMaison Une;communautaire;04\nPoste Deux;police;17'

  it('lists once when confirmed fifty times at once, by one form or by many', async () => {
    const { coordinator } = table
    const preview = whereTo(await coordinator.upload(imports, file(twoRows)))
    const page = await coordinator.read(preview)
    const csrf = /name="csrf" value="([^"]*)"/.exec(page)?.[1] ?? ''
    const key = randomUUID()

    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        coordinator.post(`${preview}/confirmer`, { csrf, key: index % 2 ? key : randomUUID() }),
      ),
    )

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect(await howMany()).toBe(3)
  })

  it('keeps an organization that was invited since, and says so', async () => {
    const { coordinator } = table
    const preview = whereTo(await coordinator.upload(imports, file(twoRows)))
    await coordinator.send(preview, {}, { to: `${preview}/confirmer` })
    const { rows } = await site.admin.query(
      "SELECT id FROM organization WHERE name_fr = 'Maison Une' AND import_id = $1",
      [preview.split('/').at(-1)],
    )
    await coordinator.send(`/fr/organisations/${rows[0].id}/inviter`, {
      name: 'Ana',
      email: 'ana@une.invalid',
      language: 'fr',
    })

    await coordinator.send(preview, {}, { to: `${preview}/annuler` })

    expect(await howMany()).toBe(2)
    expect(await coordinator.read('/fr/organisations')).toContain('Maison Une')
  })

  it('is over after 30 days', async () => {
    const { coordinator } = table
    const preview = whereTo(await coordinator.upload(imports, file(twoRows)))
    await coordinator.send(preview, {}, { to: `${preview}/confirmer` })
    await site.admin.query("UPDATE import SET applied_at = sec.now() - interval '31 days' WHERE id = $1", [
      preview.split('/').at(-1),
    ])

    expect(await coordinator.read(preview)).toContain('Le délai de 30 jours est passé')
    await coordinator.send(preview, {}, { to: `${preview}/annuler` })
    expect(await howMany()).toBe(3)
  })

  it('is emptied after 30 days when nobody confirmed it, and says so', async () => {
    const { coordinator } = table
    const read = async () => whereTo(await coordinator.upload(imports, file(twoRows)))
    const [old, recent] = [await read(), await read()]
    const since = (days: number, path: string) =>
      site.admin.query(`UPDATE import SET created_at = sec.now() - $1 * interval '1 day' WHERE id = $2`, [
        days,
        path.split('/').at(-1),
      ])
    await since(31, old)
    await since(29, recent)

    await sweep(site.jobUrl)

    expect(await coordinator.read(old)).toContain('n’a pas été confirmée en 30 jours')
    expect(await coordinator.read(old)).not.toContain('Maison Une')
    expect(await coordinator.read(recent)).toContain('Maison Une')
    const { rows } = await site.admin.query('SELECT preview FROM import WHERE id = $1', [old.split('/').at(-1)])
    expect(rows).toEqual([{ preview: { stage: 'emptied' } }])
  })

  it('is only for who coordinates the network: another coordinator and a lead find no page', async () => {
    const preview = whereTo(await table.coordinator.upload(imports, file(twoRows)))
    const other = await aTable(site)

    expect((await other.coordinator.get(preview)).status).toBe(404)
    expect((await table.lead.get(preview)).status).toBe(404)
    expect((await other.coordinator.send(imports, {}, { to: `${preview}/confirmer` })).status).toBe(404)
    expect((await other.coordinator.send(imports, {}, { to: `${preview}/annuler` })).status).toBe(404)
    expect((await other.coordinator.get(`${preview}/erreurs.csv`)).status).toBe(404)
    expect(await howMany()).toBe(2 - 1)
  })
})

describe('files that should not be imported as they are', () => {
  it('says which cells are wrong, and gives them all in a file that runs no formula', async () => {
    const { coordinator } = table
    const preview = whereTo(
      await coordinator.upload(
        imports,
        file('nom;secteur;région\n=cmd|calc;=1+1;04\n@Maison;police;+Atlantide\nPoste;police;04'),
      ),
    )

    const page = await coordinator.read(preview)
    expect(page).toContain('B2')
    expect(page).toContain('C3')
    const errors = await coordinator.read(`${preview}/erreurs.csv`)
    expect(errors).toMatch(/B2;"?'=1\+1/)
    expect(errors).toMatch(/C3;"?'\+Atlantide/)
  })

  it('keeps a name that begins like a formula as text, and guards it on the way out', async () => {
    const { coordinator } = table
    const preview = whereTo(
      await coordinator.upload(imports, file('nom;secteur\n=HYPERLINK("http://x.invalid");police')),
    )
    await coordinator.send(preview, {}, { to: `${preview}/confirmer` })

    expect(await coordinator.read('/fr/organisations')).toContain('=HYPERLINK(&quot;http://x.invalid&quot;)')
    expect(await coordinator.read('/fr/organisations.csv')).toContain(`'=HYPERLINK`)
  })

  it.each([
    ['an empty file', '', /vide/],
    ['a file without names', 'ville\nQuébec', /Aucune colonne ne donne le nom/],
    ['NUL characters', 'nom\nA\0B', /caractères/],
    ['a page saved as .xls', '<html><table></table></html>', /tableau/],
  ])('refuses %s with a sentence at the field', async (_, text, sentence) => {
    const answer = await table.coordinator.upload(imports, file(text))

    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(sentence)
    const { rows } = await site.admin.query('SELECT count(*)::int AS n FROM import WHERE network_id = $1', [
      table.network,
    ])
    expect(rows[0].n).toBe(0)
  })

  it('refuses a zip bomb sent as a workbook', async () => {
    const answer = await table.coordinator.upload(imports, { name: 'bombe.xlsx', bytes: zipBomb() })

    expect(answer.status).toBe(422)
  })

  it('says that a file above 11 MB is too heavy', async () => {
    const answer = await table.coordinator.upload(imports, {
      name: 'gros.csv',
      bytes: new Uint8Array(12 * 1024 * 1024),
    })

    expect(answer.status).toBe(413)
  })
})

describe('what goes out comes back', () => {
  it('changes nothing when an export is imported without an edit', async () => {
    const { coordinator } = table
    const preview = whereTo(
      await coordinator.upload(
        imports,
        file('code;nom;secteur;région;ville\nA1;Éphémère;communautaire;Mauricie;Shawinigan'),
      ),
    )
    await coordinator.send(preview, {}, { to: `${preview}/confirmer` })

    for (const [name, lang] of [
      ['organisations.csv', 'fr'],
      ['organizations.xlsx', 'en'],
      ['organisations.json', 'fr'],
    ] as const) {
      const bytes = new Uint8Array(await (await coordinator.get(`/${lang}/${name}`)).arrayBuffer())
      const back = whereTo(await coordinator.upload(imports, { name, bytes }))
      const page = await coordinator.read(back)

      expect(page).toContain('Rien de nouveau dans cette liste')
      expect(page).not.toContain('À corriger')
    }
  })
})

/** A workbook of 60 kB whose sheet would take 60 MB. */
const zipBomb = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000),
  })
