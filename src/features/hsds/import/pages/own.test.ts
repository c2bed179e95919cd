import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { present } from '../../../../../tests/present.ts'
import { hsds, loadDirectory } from '../../../directory/index.ts'
import { aTable, openSite, whereTo, type Site } from '../../../network/test-site.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
  await loadDirectory(site.adminUrl)
})
afterAll(() => site.close())

async function bring(source: string, lists: Record<string, object[]>): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(lists))
  const desk = `/fr/tables/${table.network}/repertoire/importer`
  const preview = whereTo(await table.coordinator.upload(desk, { name: 'a.json', bytes }, { source, language: 'fr' }))
  const page = await table.coordinator.read(preview)
  await table.coordinator.send(preview, {})
  return page
}
const recordOf = async (id: string) =>
  present((await site.admin.query('select to_jsonb(r) as r from directory_record r where id = $1', [id])).rows[0]).r
const serviceOf = async (source: string, id: string) =>
  present(
    (await site.admin.query('select * from directory_record where origin = $1', [`${source}:service:${id}`])).rows[0],
  )
const notOwn = 'Cette fiche n’est pas de cette source'

describe('an import never changes what is not its own', () => {
  const danger = hsds.needTermId('danger')

  it.each([
    ['in a list of terms', (term: object) => ({ taxonomy_terms: [term] })],
    [
      'inside a service',
      (term: object) => ({
        services: [{ id: 'x', name: 'X', status: 'active', attributes: [{ id: 'y', taxonomy_term: term }] }],
      }),
    ],
  ])(
    'a shipped term that a file cites %s, other name, code and parent, stays as it was and is linked',
    async (what, wrap) => {
      const before = await recordOf(danger)
      const source = `termes ${what}`
      const term = { id: danger, name: 'Autre mot', code: 'autre', parent_id: hsds.needTermId('runaway') }
      const page = await bring(source, {
        services: [
          { id: 's', name: 'Halte', status: 'active', attributes: [{ id: 'a', taxonomy_term_id: danger }] },
          ...((wrap(term) as { services?: object[] }).services ?? []),
        ],
        ...('taxonomy_terms' in wrap(term) && { taxonomy_terms: [term] }),
      })

      expect(await recordOf(danger)).toEqual(before)
      expect(page).toContain(notOwn)
      const { doc } = await serviceOf(source, 's')
      expect(doc.attributes).toMatchObject([{ taxonomy_term_id: danger }])
    },
  )

  it('a shipped term that is only cited, as it stands here, is the same, and nothing is said', async () => {
    const before = await recordOf(danger)
    const page = await bring('citation', {
      services: [
        {
          id: 's',
          name: 'Halte',
          status: 'active',
          attributes: [{ id: 'a', taxonomy_term: { id: danger, name: before.doc.name.fr } }],
        },
      ],
    })

    expect(await recordOf(danger)).toEqual(before)
    expect(page).not.toContain(notOwn)
  })

  it('of two sources that share an id, the first keeps its record, and the second is told', async () => {
    const id = 'aaaaaaaa-0000-4000-8000-000000000001'
    await bring('première', { organizations: [{ id, name: 'Maison de la première' }] })
    const before = await recordOf(id)
    const page = await bring('deuxième', {
      organizations: [{ id, name: 'Maison de la deuxième' }],
      services: [{ id: 's', name: 'Halte', status: 'active', organization_id: id }],
    })

    expect(await recordOf(id)).toEqual(before)
    expect(page).toContain(notOwn)
    expect((await serviceOf('deuxième', 's')).organization_id).toBe(id)
    await bring('première', { organizations: [{ id, name: 'Maison, deuxième version' }] })
    expect((await recordOf(id)).doc.name).toEqual({ fr: 'Maison, deuxième version' })
  })

  it('a sheet that ships here, or that someone entered, is left as it stands', async () => {
    const { rows } = await site.admin.query(
      `select id from directory_record where kind = 'service' and origin is null order by id limit 1`,
    )
    const { id } = present(rows[0])
    const before = await recordOf(id)
    const page = await bring('étrangère', { services: [{ id, name: 'Autre chose', status: 'defunct' }] })

    expect(await recordOf(id)).toEqual(before)
    expect(page).toContain('1 fiche de ce fichier dit autre chose')
  })
})
