import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { aRegion, type Region } from '../../collaboration/test-collaboration-site.ts'
import { whereTo } from '../../network/test-site.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion({ clock: aClock().clock })
})
afterAll(() => region.site.close())

const typed = {
  nameFr: 'Table du Pont',
  nameEn: '',
  purpose: 'Se parler chaque mois.',
  level: 'regional',
  regions: ['04'],
  provinces: [],
}
const start = '/fr/mes-tables/commencer'
const bare = (path: string): string => path.replace(/\?.*/, '')

describe('starting a table', () => {
  it('takes four pages, and ends with the invitations', async () => {
    const { maison, police } = region
    const { visitor } = maison.worker
    expect(await visitor.read(start)).toContain('Page 1 sur 4')

    const seat = whereTo(await visitor.send(start, typed))
    expect(await visitor.read(seat)).toContain('Page 2 sur 4')
    const sharing = whereTo(
      await visitor.send(
        seat,
        {
          flow: '2',
          organization: maison.id,
          mandate: 'Parler pour la rue.',
          contact: maison.worker.id,
          termUntil: '2027-06-30',
        },
        { to: bare(seat) },
      ),
    )
    expect(await visitor.read(sharing)).toContain('Page 3 sur 4')
    const invite = whereTo(
      await visitor.send(sharing, { flow: '3', sharing: ['no-person'], reviewOn: '2099-01-01' }, { to: bare(sharing) }),
    )
    const done = whereTo(
      await visitor.send(invite, { organizations: [police.id], by: maison.id }, { to: bare(invite) }),
    )

    const invited = await police.lead.visitor.read(done)
    expect(invited).toContain('Table régionale')
    expect(invited).toContain('Siéger à la table')
    const page = await visitor.read(done)
    for (const said of [
      'Parler pour la rue.',
      'Wally Maison Ronde',
      '30 juin 2027',
      'Secteurs qui ne siègent pas encore',
    ])
      expect(page).toContain(said)
    expect(await visitor.read('/fr/mes-tables?niveau=regional&region=04&q=pont')).toContain('Table du Pont')
    expect(await visitor.read('/fr/mes-tables?niveau=local')).not.toContain('Table du Pont')
    expect(await visitor.read('/fr/mes-alliances')).not.toContain('Table du Pont')
  })

  it('seats an invited organization by its lead, which then has the rights of any other', async () => {
    const { maison, police } = region
    const seat = whereTo(await maison.worker.visitor.send(start, typed))
    const path = seat.replace(/\/mandat.*/, '')
    await maison.worker.visitor.send(`${path}/inviter`, { organizations: [police.id], by: maison.id })
    const joined = await police.lead.visitor.send(path, { organization: police.id }, { to: `${path}/sieger` })
    expect(joined.status).toBe(303)

    for (const house of [maison, police])
      for (const act of [
        '/niveau',
        '/mandat',
        '/etape',
        '/inviter',
        '/autre-reseau',
        '/tables',
        '/membres',
        '/presence-publique',
      ])
        expect((await house.lead.visitor.get(`${path}${act}`)).status, act).toBe(200)
  })

  it.each([
    [{ nameFr: '', nameEn: '' }, 'Donnez un nom'],
    [{ purpose: '' }, 'Remplissez'],
    [{ purpose: 'Écrire à lea@exemple.invalid' }, 'contient un courriel'],
    [{ purpose: 'x'.repeat(100_000) }, 'trop long'],
    [{ purpose: 'nul\u0000le' }, 'illisible'],
    [{ level: '' }, 'Choisissez un niveau'],
    [{ level: 'galactic' }, 'dans la liste'],
    [{ level: 'regional', regions: [] }, 'Cochez au moins une région'],
    [{ level: 'local', regions: ['99'] }, 'dans la liste'],
    [{ level: 'provincial', regions: ['04'] }, 'Décochez les régions'],
    [{ level: 'interprovincial', regions: [] }, 'Cochez au moins une autre province'],
    [{ level: 'interprovincial', regions: [], provinces: ['QC'] }, 'dans la liste'],
    [{ provinces: ['ON'] }, 'Décochez les autres provinces'],
  ])('is refused with a sentence at the field', async (wrong, said) => {
    const answer = await region.maison.worker.visitor.send(start, { ...typed, ...wrong })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
  })

  it('of a level that asks it is of all of Quebec, or names other provinces', async () => {
    const { visitor } = region.maison.worker
    const national = whereTo(await visitor.send(start, { ...typed, level: 'national', regions: [] }))
    expect(await visitor.read(national.replace(/\/mandat.*/, ''))).toContain('Table nationale')
    const across = whereTo(
      await visitor.send(start, { ...typed, level: 'interprovincial', regions: [], provinces: ['ON', 'NB'] }),
    )
    expect(await visitor.read(across.replace(/\/mandat.*/, ''))).toContain('Nouveau-Brunswick')
  })

  it('shows text that runs from right to left as it was typed, without the signs that turn it round', async () => {
    const { visitor } = region.maison.worker
    const seat = whereTo(await visitor.send(start, { ...typed, nameFr: '\u202eשלום Pont' }))

    expect(await visitor.read(seat.replace(/\/mandat.*/, ''))).toContain('שלום Pont')
  })

  it('is for who does more than read', async () => {
    const { maison, coordinator, site } = region
    expect((await maison.reader.visitor.get(start)).status).toBe(404)
    expect((await coordinator.get(start)).status).toBe(404)
    expect((await site.as(null).get(start)).status).toBe(303)
  })
})

describe('the level of a table', () => {
  it('is changed with its regions by any member, and the second of two people is shown both', async () => {
    const { maison } = region
    const { visitor } = maison.worker
    const path = whereTo(await visitor.send(start, typed)).replace(/\/mandat.*/, '')
    const page = await visitor.read(`${path}/niveau`)
    expect((await visitor.send(`${path}/niveau`, { level: 'provincial', regions: [], provinces: [] })).status).toBe(303)
    const late = await maison.lead.visitor.send(
      `${path}/niveau`,
      { level: 'local', regions: ['04'], provinces: [] },
      { page: page.replace(/name="csrf" value="[^"]*"/, '') },
    )

    expect([403, 409]).toContain(late.status)
    expect(await visitor.read(path)).toContain('Table provinciale')
    const again = await visitor.send(`${path}/niveau`, { level: 'local', regions: ['04'], provinces: [] }, { page })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Provinciale')
  })

  it('keeps its regions when the essentials are changed', async () => {
    const { visitor } = region.maison.worker
    const path = whereTo(await visitor.send(start, typed)).replace(/\/mandat.*/, '')
    await visitor.send(`${path}/essentiel`, {
      nameFr: 'Table du Quai',
      nameEn: '',
      purpose: 'Autre but.',
      regions: ['all'],
      minimumAge: '',
      maximumAge: '',
    })
    const html = await visitor.read(path)

    expect(html).toContain('Table du Quai')
    expect(html).toContain('Table régionale')
  })
})

describe('a stranger', () => {
  it('learns nothing of a table, not even that it is there', async () => {
    const { maison, stranger, coordinator, ecole } = region
    const path = whereTo(await maison.worker.visitor.send(start, { ...typed, nameFr: 'Table muette' })).replace(
      /\/mandat.*/,
      '',
    )
    const rooms = [
      '',
      '/niveau',
      '/mandat',
      '/etape',
      '/membres',
      '/membres.csv',
      '/membres.xlsx',
      '/tables',
      '/autre-reseau',
      '/presence-publique',
      '/comptes-rendus',
    ]
    for (const visitor of [stranger.lead.visitor, coordinator, ecole.lead.visitor])
      for (const room of rooms) expect((await visitor.get(`${path}${room}`)).status, room).toBe(404)
    expect(await stranger.lead.visitor.read('/fr/mes-tables?q=muette')).not.toContain('Table muette')
    expect(await stranger.lead.visitor.read('/fr/tables')).not.toContain('Table muette')
  })
})
