import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { present } from '../../../../../tests/present.ts'
import { aSession } from '../../../../../tests/people.ts'
import { aTable, openSite, whereTo, type Site } from '../../../network/test-site.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
let desk: string
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
  desk = `/fr/tables/${table.network}/repertoire/importer`
})
afterAll(() => site.close())

const organizations = (...lines: string[]) =>
  ['organizations.csv', `id,name,description\n${lines.join('\n')}\n`] as const
const services = (...lines: string[]) =>
  ['services.csv', `id,name,status,description,organization_id\n${lines.join('\n')}\n`] as const
type Sent = readonly [name: string, text: string]

const send = async (source: string, [name, text]: Sent): Promise<string> =>
  whereTo(
    await table.coordinator.upload(desk, { name, bytes: new TextEncoder().encode(text) }, { source, language: 'fr' }),
  )
/** Sends and confirms. @returns the address of the import */
async function bring(source: string, sent: Sent): Promise<string> {
  const preview = await send(source, sent)
  await table.coordinator.send(preview, {})
  return preview
}
/** @returns the page that says what undoing came to */
async function undo(preview: string): Promise<string> {
  await table.coordinator.send(preview, {}, { to: `${preview}/annuler` })
  return table.coordinator.read(preview)
}
const rowOf = async (origin: string) =>
  present((await site.admin.query('select * from directory_record where origin = $1', [origin])).rows[0])
const nameOf = async (origin: string): Promise<string | undefined> => (await rowOf(origin)).doc.name?.fr

/** As a person of this network does it on the pages of the directory. */
async function byHand(origin: string, field: string, text: string): Promise<void> {
  const token = await aSession(site.admin, table.coordinatorId)
  const { doc } = await rowOf(origin)
  await site.database.asSession(token, (tx) =>
    tx
      .updateTable('directory_record')
      .set({ doc: JSON.stringify({ ...doc, [field]: { fr: text } }) as never })
      .where('origin', '=', origin)
      .execute(),
  )
}

async function withdraw(origin: string): Promise<void> {
  const token = await aSession(site.admin, table.coordinatorId)
  await site.database.asSession(token, (tx) =>
    tx
      .updateTable('directory_record')
      .set({ status: 'deleted', doc: '{}' as never })
      .where('origin', '=', origin)
      .execute(),
  )
}

describe('undoing an import', () => {
  it('puts back what it changed, whatever rests on it', async () => {
    await bring('a', organizations('o,Maison,Un toit.'))
    await bring('a', services('s,Halte,active,Un lit.,o'))
    const second = await bring('a', organizations('o,Mauvais nom,Un toit.'))
    const page = await undo(second)

    expect(await nameOf('a:organization:o')).toBe('Maison')
    expect(page).toContain('0 fiche retirée, 1 remise comme avant, 0 laissée')
    const { rows } = await site.admin.query(
      `select card #>> '{organization,fr}' as organization from service_search where service_id = $1`,
      [(await rowOf('a:service:s')).id],
    )
    expect(rows).toEqual([{ organization: 'Maison' }])
  })

  it('lets the corrected file in afterwards', async () => {
    await bring('b', organizations('o,Maison,Un toit.'))
    await undo(await bring('b', organizations('o,Mauvais nom,Un toit.')))
    await bring('b', organizations('o,Bon nom,Un toit.'))

    expect(await nameOf('b:organization:o')).toBe('Bon nom')
  })

  it('puts back each field that nobody changed since, and names those that stay', async () => {
    await bring('c', organizations('o,Maison,Un toit.'))
    const second = await bring('c', organizations('o,Mauvais nom,Mauvais texte.'))
    await byHand('c:organization:o', 'description', 'Corrigé par une personne.')
    const page = await undo(second)

    expect((await rowOf('c:organization:o')).doc).toEqual({
      name: { fr: 'Maison' },
      description: { fr: 'Corrigé par une personne.' },
    })
    expect(page).toContain('Organisme\u00a0: Maison')
    expect(page).toContain('sauf ce que quelqu’un a changé depuis\u00a0: Description.')
  })

  it('keeps the correction of a person against the next file, also after it was undone', async () => {
    await bring('d', organizations('o,Maison,Un toit.'))
    const second = await bring('d', organizations('o,Mauvais nom,Un toit.'))
    await byHand('d:organization:o', 'description', 'Corrigé.')
    await undo(second)
    await bring('d', organizations('o,Encore un nom,Un texte de la source.'))

    expect((await rowOf('d:organization:o')).doc).toEqual({ name: { fr: 'Maison' }, description: { fr: 'Corrigé.' } })
  })

  it('names what it made and leaves, with the reason', async () => {
    const first = await bring('e', organizations('o,Maison du Gué,Un toit.', 'p,Maison vide,Un toit.'))
    await bring('e', services('s,Halte du Gué,active,Un lit.,o'))
    const page = await undo(first)

    expect(page).toContain('1 fiche retirée, 0 remise comme avant, 1 laissée')
    expect(page).toContain('Organisme\u00a0: Maison du Gué')
    expect(page).toContain('«\u00a0Halte du Gué\u00a0» en dépend.')
    expect((await rowOf('e:organization:p')).status).toBe('deleted')
  })

  it('keeps a term that a sheet of someone else names', async () => {
    const first = await bring('f', ['taxonomy_terms.csv', 'id,name,code\nt,Refuge,R\nu,Repas,M\n'])
    const term = await rowOf('f:taxonomy_term:t')
    await bring('autre source', [
      'attributes.json',
      JSON.stringify({
        services: [{ id: 's', name: 'Lit', status: 'active', attributes: [{ id: 'x', taxonomy_term_id: term.id }] }],
      }),
    ])
    await undo(first)

    expect((await rowOf('f:taxonomy_term:t')).status).toBe('published')
    expect((await rowOf('f:taxonomy_term:u')).status).toBe('deleted')
  })

  it.each([
    ['the last first', [1, 0]],
    ['the first first', [0, 1]],
  ])('of two that wrote the same record leaves nothing of both, %s', async (what, order) => {
    const source = `g ${what}`
    await bring(source, organizations('o,Maison,Un toit.'))
    const both = [
      await bring(source, organizations('o,Maison,Texte de la deuxième.')),
      await bring(source, organizations('o,Nom de la troisième,Texte de la deuxième.')),
    ]
    for (const at of order) await undo(present(both[at]))

    expect((await rowOf(`${source}:organization:o`)).doc).toEqual({
      name: { fr: 'Maison' },
      description: { fr: 'Un toit.' },
    })
  })

  it('does not bring back what a person withdrew meanwhile, nor keep its organization for it', async () => {
    const first = await bring('h', [
      'a.json',
      JSON.stringify({
        organizations: [{ id: 'o', name: 'Maison' }],
        services: [{ id: 's', name: 'Halte', status: 'active', organization_id: 'o' }],
      }),
    ])
    await withdraw('h:service:s')
    expect(await undo(first)).toContain('1 fiche retirée, 0 remise comme avant, 0 laissée')
    expect((await rowOf('h:organization:o')).status).toBe('deleted')
    await bring('h', services('s,Halte,active,Un lit.,'))
    expect((await rowOf('h:service:s')).status).toBe('deleted')
  })

  it('leaves withdrawn, and does not count, what a person withdrew after it was changed', async () => {
    await bring('l', organizations('o,Maison,Un toit.'))
    const second = await bring('l', organizations('o,Mauvais nom,Un toit.'))
    await withdraw('l:organization:o')

    expect(await undo(second)).toContain('0 fiche retirée, 0 remise comme avant, 0 laissée')
    expect((await rowOf('l:organization:o')).status).toBe('deleted')
  })

  it('never puts a record back on one that is withdrawn', async () => {
    const first = await bring('i', [
      'a.json',
      JSON.stringify({
        organizations: [{ id: 'o', name: 'Maison' }],
        services: [{ id: 's', name: 'Halte', status: 'active', organization_id: 'o' }],
      }),
    ])
    const second = await bring('i', [
      'b.json',
      JSON.stringify({
        organizations: [{ id: 'p', name: 'Autre maison' }],
        services: [{ id: 's', name: 'Halte', status: 'active', organization_id: 'p' }],
      }),
    ])
    await undo(first)
    const page = await undo(second)

    const service = await rowOf('i:service:s')
    const organization = await rowOf('i:organization:p')
    expect([service.status, service.organization_id, organization.status]).toEqual([
      'published',
      organization.id,
      'published',
    ])
    expect(page).toContain('Autre maison')
  })
})

describe('a file whose records say something else here', () => {
  it('is never called the same: the page says how many stay as they are, and why', async () => {
    await bring('j', organizations('o,Maison,Un toit.', 'p,Autre,Un toit.'))
    await byHand('j:organization:o', 'name', 'Maison corrigée')
    const page = await table.coordinator.read(await send('j', organizations('o,Maison,Un toit.', 'p,Autre,Un toit.')))

    expect(page).not.toContain('à l’identique')
    expect(page).toContain('1 fiche de ce fichier dit autre chose qu’ici et reste comme elle est.')
    expect(page).toContain('corrigée à la main')
  })

  it('says so too when nothing in it could be read', async () => {
    const page = await table.coordinator.read(
      await send('k', ['phones.csv', 'id,service_id,number\n1,nulle-part,819 555-0142\n']),
    )

    expect(page).not.toContain('à l’identique')
    expect(page).toContain('Ce fichier ne donne aucune fiche')
  })
})
