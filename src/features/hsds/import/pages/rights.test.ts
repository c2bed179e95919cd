import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCoordinator, aMembership, aNetwork, aPerson, aSession } from '../../../../../tests/people.ts'
import { present } from '../../../../../tests/present.ts'
import { aTable, openSite, whereTo, type Site, type Visitor } from '../../../network/test-site.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
let neighbour: { network: string; coordinator: Visitor }
let colleague: Visitor
let worker: Visitor
const stranger = (): Visitor => site.as(null)
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
  const network = await aNetwork(site.admin)
  neighbour = {
    network,
    coordinator: site.as(
      await aSession(site.admin, await aCoordinator(site.admin, { network, person: await aPerson(site.admin) })),
    ),
  }
  colleague = site.as(
    await aSession(
      site.admin,
      await aCoordinator(site.admin, { network: table.network, person: await aPerson(site.admin) }),
    ),
  )
  const { person } = await aMembership(site.admin, { organization: table.organization, role: 'worker' })
  worker = site.as(await aSession(site.admin, person))
})
afterAll(() => site.close())

const desk = (network: string): string => `/fr/tables/${network}/repertoire/importer`
const services = (...lines: string[]) => ({
  name: 'services.csv',
  bytes: new TextEncoder().encode(`id,name,status,description\n${lines.join('\n')}\n`),
})
const fields = { source: 'source partagée', language: 'fr' }

async function bring(who: Visitor, network: string, file: ReturnType<typeof services>): Promise<string> {
  const preview = whereTo(await who.upload(desk(network), file, fields))
  await who.send(preview, {})
  return preview
}
const makeRecord = async (origin: string) =>
  present((await site.admin.query('select * from directory_record where origin = $1', [origin])).rows[0])
const codesOf = async (preview: string): Promise<string[]> => {
  const id = preview.split('/').at(-1)
  const { rows } = await site.admin.query(
    'select distinct code from directory_import_defect where import_id = $1 order by code',
    [id],
  )
  return rows.map(({ code }) => code)
}

describe('who does not coordinate the network', () => {
  it('learns nothing: not its imports, nor that there is one', async () => {
    const preview = await bring(table.coordinator, table.network, services('a,Halte,active,Un.'))
    const paths = [desk(table.network), preview, `${preview}/colonnes`, `${preview}/defauts.csv`]
    for (const who of [neighbour.coordinator, worker, table.lead])
      for (const path of paths) expect([path, (await who.get(path)).status]).toEqual([path, 404])
    for (const path of paths) expect(whereTo(await stranger().get(path))).toContain('/connexion')
  })

  it('can neither confirm nor undo it with keys of their own', async () => {
    const preview = whereTo(await table.coordinator.upload(desk(table.network), services('b,Lit,active,Un.'), fields))
    const page = await neighbour.coordinator.read(desk(neighbour.network))
    expect((await neighbour.coordinator.send(preview, {}, { page })).status).toBe(404)
    expect((await neighbour.coordinator.send(preview, {}, { page, to: `${preview}/annuler` })).status).toBe(404)
    // The right network in the address, the import of another.
    const own = preview.replace(table.network, neighbour.network)
    expect((await neighbour.coordinator.send(own, {}, { page })).status).toBe(404)
  })
})

describe('two coordinators of one network', () => {
  it('confirming the same import at once write it once', async () => {
    const preview = whereTo(
      await table.coordinator.upload(desk(table.network), services('c,Deux fois,active,Un.'), fields),
    )
    const confirmations = async () =>
      (await site.deeds(table.network)).filter((deed) => deed === 'directory-import.confirmed').length
    const before = await confirmations()
    const pages = [await table.coordinator.read(preview), await colleague.read(preview)] as const
    const answers = await Promise.all([
      table.coordinator.send(preview, {}, { page: pages[0] }),
      colleague.send(preview, {}, { page: pages[1] }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await makeRecord('source partagée:service:c')).toMatchObject({ version: 1, network_id: table.network })
    expect(await confirmations()).toBe(before + 1)
  })

  it('each see what the other brought in, and may take it back', async () => {
    const preview = await bring(table.coordinator, table.network, services('d,Repris,active,Un.'))
    expect(await colleague.read(desk(table.network))).toContain('services.csv')
    await colleague.send(preview, {}, { to: `${preview}/annuler` })
    expect(await makeRecord('source partagée:service:d')).toMatchObject({ status: 'deleted', doc: {} })
  })
})

describe('a record that', () => {
  it('another network keeps is left alone, seen or not, and it is said', async () => {
    await bring(table.coordinator, table.network, services('e,À nous,active,Un.', 'f,Caché,active,Un.'))
    await site.admin.query(`update directory_record set status = 'hidden' where origin = 'source partagée:service:f'`)
    const preview = await bring(
      neighbour.coordinator,
      neighbour.network,
      services('e,Volé,active,Un.', 'f,Volé,active,Un.'),
    )
    expect(await codesOf(preview)).toContain('kept-elsewhere')
    expect(await makeRecord('source partagée:service:e')).toMatchObject({
      doc: { name: { fr: 'À nous' } },
      network_id: table.network,
    })
    expect(await makeRecord('source partagée:service:f')).toMatchObject({
      doc: { name: { fr: 'Caché' } },
      status: 'hidden',
    })
  })

  it('someone corrected here by hand is left as it is, and it is said', async () => {
    await bring(table.coordinator, table.network, services('g,Halte,active,Un.'))
    const token = await aSession(site.admin, table.coordinatorId)
    await site.database.asSession(token, (tx) =>
      tx
        .updateTable('directory_record')
        .set({ doc: JSON.stringify({ name: { fr: 'Halte corrigée' }, status: 'active' }) as never })
        .where('origin', '=', 'source partagée:service:g')
        .execute(),
    )
    const preview = await bring(table.coordinator, table.network, services('g,Halte de la source,active,Un.'))
    expect(await codesOf(preview)).toContain('changed-here')
    expect(await makeRecord('source partagée:service:g')).toMatchObject({ doc: { name: { fr: 'Halte corrigée' } } })
  })

  it('has a part told to some only keeps that part out of sight', async () => {
    await bring(table.coordinator, table.network, services('h,Maison,active,Un.'))
    const { id } = await makeRecord('source partagée:service:h')
    await site.admin.query(
      `insert into directory_withheld values ($1, 'partner', '{"email":"secret@exemple.example"}')`,
      [id],
    )
    await site.admin.query(`update directory_record set withheld = '{email}' where id = $1`, [id])
    const preview = await bring(table.coordinator, table.network, services('h,Maison de la source,active,Un.'))
    expect(await codesOf(preview)).toContain('withheld-here')
    const { rows } = await site.admin.query('select doc from directory_withheld where record_id = $1', [id])
    expect(rows).toEqual([{ doc: { email: 'secret@exemple.example' } }])
  })

  it('was withdrawn here does not come back', async () => {
    await bring(table.coordinator, table.network, services('i,Fermé,active,Un.'))
    await site.admin.query(
      `update directory_record set status = 'deleted', doc = '{}' where origin = 'source partagée:service:i'`,
    )
    const preview = await bring(table.coordinator, table.network, services('i,Fermé,active,Un.'))
    expect(await codesOf(preview)).toContain('deleted-here')
    expect(await makeRecord('source partagée:service:i')).toMatchObject({ status: 'deleted', doc: {} })
  })

  it('bears the id of another kind is not kept', async () => {
    await bring(table.coordinator, table.network, services('0b0e8a0e-0000-4000-8000-000000000001,Service,active,Un.'))
    const file = {
      name: 'organizations.csv',
      bytes: new TextEncoder().encode('id,name\n0b0e8a0e-0000-4000-8000-000000000001,Autre\n'),
    }
    expect(await codesOf(await bring(table.coordinator, table.network, file))).toContain('kind-differs')
  })
})

describe('a plain table', () => {
  const table1 = (name: string) => ({
    name: 'liste.csv',
    bytes: new TextEncoder().encode(`Truc;Coordonnées\n${name};819 555-0142\n`),
  })

  it('asks what its columns are, says when nothing has a name, and remembers the answer', async () => {
    const { coordinator, network } = table
    const sent = whereTo(await coordinator.upload(desk(network), table1('Halte'), fields))
    const columns = whereTo(await coordinator.get(sent))
    expect(columns).toBe(`${sent}/colonnes`)
    const refused = await coordinator.send(columns, { c0: '', c1: 'service.phone.number' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Dites au moins quelle colonne donne un nom')
    const mapped = await coordinator.send(columns, { c0: 'service.name', c1: 'service.phone.number' })
    expect(whereTo(mapped)).toBe(sent)
    expect(await coordinator.read(sent)).toContain('Écrire 1 fiche')
    await coordinator.send(sent, {})
    const again = whereTo(await coordinator.upload(desk(network), table1('Lit'), fields))
    expect(await coordinator.read(`${again}/colonnes`)).toMatch(/<option value="service.name" selected/)
  })

  it('may have as many columns as are read, with long headings, and its answers are remembered', async () => {
    const { coordinator, network } = table
    const headings = Array.from({ length: 400 }, (_, at) => `colonne ${at} ${'x'.repeat(80)}`)
    const wide = {
      name: 'large.csv',
      bytes: new TextEncoder().encode(`${headings.join(';')}\nHalte${';'.repeat(399)}\n`),
    }
    const sent = whereTo(await coordinator.upload(desk(network), wide, fields))
    const mapped = await coordinator.send(`${sent}/colonnes`, { c0: 'service.name' })
    expect(whereTo(mapped)).toBe(sent)
    const again = whereTo(await coordinator.upload(desk(network), wide, fields))
    expect(await coordinator.read(`${again}/colonnes`)).toMatch(/<option value="service.name" selected/)
  })

  it('mapped to what is no field is left out, whatever the form says', async () => {
    const { coordinator, network } = table
    const sent = whereTo(await coordinator.upload(desk(network), table1('Sûr'), fields))
    await coordinator.send(`${sent}/colonnes`, { c0: 'service.name', c1: 'directory_record.steward_id' })
    expect(await coordinator.read(sent)).toContain('Écrire 1 fiche')
  })
})

describe('what is refused', () => {
  it.each([
    ['nothing', { name: '', bytes: new Uint8Array() }, 'Choisissez un fichier'],
    [
      'a picture',
      { name: 'photo.csv', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]) },
      'Rien dans ce fichier',
    ],
    [
      'a broken archive',
      { name: 'a.zip', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) },
      'archive ZIP est endommagée',
    ],
  ])('is said at the field: %s', async (_what, file, sentence) => {
    const answer = await table.coordinator.upload(desk(table.network), file, fields)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(sentence)
  })

  it('is a source without a name, and what was typed stays', async () => {
    const answer = await table.coordinator.upload(desk(table.network), services('z,Z,active,Un.'), {
      source: '',
      language: 'en',
    })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(/value="en"[^>]*checked/)
  })

  it('is a file of more than 20 MB', async () => {
    const answer = await table.coordinator.upload(
      desk(table.network),
      { name: 'gros.csv', bytes: new Uint8Array(22 * 1024 * 1024) },
      fields,
    )
    expect(answer.status).toBe(413)
  })
})
