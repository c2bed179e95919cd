import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { anOrganization } from '../../../../tests/people.ts'
import { readTable } from '../../../kernel/table/index.ts'
import { aRegion, type House, type Region } from '../../collaboration/test-collaboration-site.ts'
import { anEvidence } from '../../evidence/test-evidence.ts'
import type { Visitor } from '../../network/test-site.ts'
import { aTieMonth, plain, standing } from '../test-own-ties.ts'
import { aDeclaration } from '../test-ties.ts'

let region: Region
let house: House
let worker: Visitor
beforeAll(async () => {
  region = await aRegion({ clock: aClock().clock })
  house = region.maison
  worker = house.worker.visitor
})
afterAll(() => region.site.close())

const ties = (query = '', { id }: Pick<House, 'id'> = house): string => `/fr/organisations/${id}/liens${query}`
const tieWith = (other: string, end = '', own = house): string => `${ties('', own)}/${other}${end}`
const anOther = (nameFr: string) =>
  anOrganization(region.site.admin, { network: region.network, nameFr, nameEn: `${nameFr} (en)` })
/** What the list says of an organization. */
async function rowOf(name: string, query = '', by = worker): Promise<string | null> {
  const page = await by.read(ties(query))
  const row = [...page.matchAll(/<tr[\s\S]*?<\/tr>/g)].find(([one]) => one.includes(name))
  return row ? plain(row[0]) : null
}

describe('the ties of an organization', () => {
  it('are said to be none yet, with what to do first', async () => {
    const page = plain(await region.justice.worker.visitor.read(ties('', region.justice)))
    expect(page).toContain('Aucun lien pour l’instant')
    expect(page).toContain('Votre organisation n’a pas encore répondu.')
    expect(page).toContain('Répondre à la question de l’année')
  })

  it('are set side by side, and the difference is the finding', async () => {
    const { admin } = region.site
    const made: Record<string, { ours?: 'none' | 'know' | 'exchange'; theirs?: 'know' | 'exchange'; logged?: string }> =
      {
        'Fini Papier': { ours: 'know', theirs: 'know', logged: '2025-03' },
        'Fini Noté': { logged: '2026-11' },
        'Fini Attend': { theirs: 'exchange', logged: '2026-11' },
        'Fini Seul': { ours: 'know', logged: '2026-11' },
        'Fini Pareil': { ours: 'exchange', theirs: 'exchange', logged: '2026-11' },
        'Fini Autre': { ours: 'exchange', theirs: 'know', logged: '2026-11' },
        'Fini Nié': { ours: 'none', logged: '2026-11' },
      }
    for (const [name, { ours, theirs, logged }] of Object.entries(made)) {
      const other = await anOther(name)
      if (ours) await aDeclaration(admin, { by: house.id, of: other, says: ours })
      if (theirs) await aDeclaration(admin, { by: other, of: house.id, says: theirs })
      if (logged) await aTieMonth(admin, house.id, other, { month: logged })
    }
    const expected: Record<string, string[]> = {
      'Fini Papier': ['Dit, sans échange noté depuis 12 mois', 'Les deux disent la même chose'],
      'Fini Noté': ['Noté, et personne ne le dit'],
      'Fini Attend': ['À répondre', 'Dire aussi : Échangent'],
      'Fini Seul': ['L’autre n’a rien dit encore'],
      'Fini Pareil': ['Les deux disent la même chose'],
      'Fini Autre': ['Les deux disent autre chose'],
      'Fini Nié': ['Les deux disent autre chose', 'L’autre n’a rien dit encore'],
    }
    for (const [name, findings] of Object.entries(expected)) {
      const row = await rowOf(name)
      for (const one of findings) expect(row, name).toContain(one)
    }
    expect(await rowOf('Fini Papier', '?constat=unsaid')).toBeNull()
    expect(await rowOf('Fini Noté', '?constat=unsaid')).not.toBeNull()
    const all = await worker.read(ties('?ordre=last'))
    expect(all.indexOf('Fini Papier')).toBeLessThan(all.indexOf('Fini Pareil'))
    expect(plain(await worker.read(ties('?constat=paper')))).toContain('Dernier échange : mars 2025')
  })

  it('leave as files, which the same choice narrows', async () => {
    const csv = await (await worker.get(`${ties()}.csv?constat=unsaid`)).text()
    expect(csv).toContain('Fini Noté')
    expect(csv).not.toContain('Fini Seul')
    const xlsx = new Uint8Array(await (await worker.get(`${ties()}.xlsx`)).arrayBuffer())
    const table = await readTable(xlsx, { fileName: 'liens.xlsx' })
    expect(table.ok && table.value.rows).toHaveLength(7)
  })

  it('are for the people of the organization; a reader reads, and says nothing', async () => {
    const read = await house.reader.visitor.read(ties())
    expect(plain(read)).toContain('Fini Attend')
    expect(read).not.toContain('Dire aussi')
    expect(read).not.toContain('/liens/dire')
    for (const one of [region.coordinator, region.police.lead.visitor, region.stranger.lead.visitor])
      for (const end of ['', '.csv', '.xlsx']) expect((await one.get(`${ties()}${end}`)).status).toBe(404)
  })

  it('come in pages', async () => {
    const { admin } = region.site
    const first = region.ecole
    for (let at = 0; at < 27; at += 1) await aTieMonth(admin, first.id, await anOther(`Page ${at}`))
    const read = async (query: string) => plain(await first.worker.visitor.read(ties(query, first)))
    expect(await read('?ordre=name')).toContain('27 liens')
    expect(await read('?ordre=name&page=2')).toContain('Page 9')
    expect(await read('?ordre=name')).not.toContain('Page 9')
  })
})

describe('from the other side', () => {
  let other: House
  beforeEach(() => {
    other = region.police
  })

  it('one tap says the same, and the difference is gone', async () => {
    await aDeclaration(region.site.admin, { by: other.id, of: house.id, says: 'coordinate', isShown: true })
    const page = await worker.read(ties())
    const form = [...page.matchAll(/<form[\s\S]*?<\/form>/g)].find(([one]) => one.includes(`${other.id}/reponse`))?.[0]
    const answer = await worker.send(
      ties(),
      { says: 'coordinate', was: '', theirs: 'coordinate' },
      { page: form ?? '', to: tieWith(other.id, '/reponse') },
    )
    expect(answer.headers.get('location')).toBe(ties())
    expect(await rowOf('Poste Carré')).toContain('Les deux disent la même chose')
    expect((await standing(region.site.admin, house.id)).get(other.id)).toMatchObject({
      says: 'coordinate',
      isShown: false,
    })
    expect(plain(await other.worker.visitor.read(ties('', other)))).toContain('Les deux disent la même chose')
  })

  it('is not said when they said something else meanwhile', async () => {
    const they = region.ecole
    await aDeclaration(region.site.admin, { by: they.id, of: house.id, says: 'know' })
    const answer = await worker.send(
      ties(),
      { says: 'integrate', was: '', theirs: 'integrate' },
      { to: tieWith(they.id, '/reponse') },
    )
    expect(answer.headers.get('location')).toBe(tieWith(they.id))
    expect((await standing(region.site.admin, house.id)).has(they.id)).toBe(false)
  })

  it('something else can be said on the page of the tie, where what is wrong is told at its field', async () => {
    const to = tieWith(other.id, '/reponse')
    const wrong = await worker.send(tieWith(other.id), { says: 'x', theirs: 'coordinate', back: 'proof' }, { to })
    expect(wrong.status).toBe(422)
    expect(plain(await wrong.text())).toContain('Choisissez une force de la liste.')
    const page = await worker.read(tieWith(other.id))
    const was = /name="was" value="([^"]*)"/.exec(page)?.[1] ?? ''
    const answer = await worker.send(
      tieWith(other.id),
      { says: 'know', shown: 'yes', was, theirs: 'coordinate', back: 'proof' },
      { to },
    )
    expect(answer.headers.get('location')).toBe(tieWith(other.id))
    expect((await standing(region.site.admin, house.id)).get(other.id)).toMatchObject({ says: 'know', isShown: true })
    const late = await worker.send(
      tieWith(other.id),
      { says: 'integrate', was, theirs: 'coordinate', back: 'proof' },
      { to },
    )
    expect(plain(await worker.read(late.headers.get('location') ?? ''))).toContain(
      'Rien n’a changé : relisez, puis répondez.',
    )
    expect((await standing(region.site.admin, house.id)).get(other.id)?.says).toBe('know')
  })
})

describe('the page of one tie', () => {
  it('shows by what the log tells it, to whoever may read that', async () => {
    const other = region.justice
    const record = await anEvidence(region.site.admin, {
      organization: house.id,
      partners: [{ id: other.id }],
      startsOn: '2026-10-05',
      title: 'Soirée commune',
    })
    await aTieMonth(region.site.admin, house.id, other.id, { month: '2026-10' }).catch(() => undefined)
    const page = await house.reader.visitor.read(tieWith(other.id))
    expect(plain(page)).toContain('5 octobre 2026 Soirée commune 2 organisations')
    expect(page).toContain(`href="/fr/travail/${record}"`)
    expect(plain(page)).toContain('Activité commune')
    expect(page).not.toContain('/reponse"')
    expect((await region.stranger.lead.visitor.get(tieWith(other.id))).status).toBe(404)
    expect((await region.police.lead.visitor.get(tieWith(other.id))).status).toBe(404)
  })

  it('is not there for organizations of which nothing is known, here or elsewhere', async () => {
    for (const id of [region.stranger.id, await anOther('Inconnue'), house.id, 'x'])
      expect((await worker.get(tieWith(id))).status).toBe(404)
  })
})

describe('what was said is withdrawn', () => {
  it('asked first, once, and can be said again by one tap', async () => {
    const other = await anOther('Retirable')
    await aDeclaration(region.site.admin, { by: house.id, of: other, says: 'exchange', isShown: true })
    const at = tieWith(other, '/retirer')
    const bare = await worker.send(tieWith(other), {}, { to: at })
    expect(bare.status).toBe(422)
    expect((await standing(region.site.admin, house.id)).has(other)).toBe(true)

    const page = await worker.read(at)
    const was = /name="was" value="([^"]*)"/.exec(page)?.[1] ?? ''
    const answer = await worker.send(at, { was }, { page })
    expect(answer.headers.get('location')).toBe(tieWith(other))
    expect((await standing(region.site.admin, house.id)).has(other)).toBe(false)
    expect((await worker.send(at, { was }, { page })).status).toBe(303)

    const after = await worker.read(tieWith(other))
    expect(plain(after)).toContain('Redire ce que nous disions : Échangent')
    await worker.send(
      tieWith(other),
      { says: 'exchange', shown: 'yes', was: '', theirs: '', back: 'proof' },
      { page: after, to: tieWith(other, '/reponse') },
    )
    expect((await standing(region.site.admin, house.id)).get(other)).toMatchObject({ says: 'exchange', isShown: true })
    expect(plain(await worker.read(tieWith(other)))).toContain('1er octobre 2026 7 décembre 2026')
  })

  it('is not for a reader, nor for anyone else', async () => {
    const other = await anOther('Gardée')
    await aDeclaration(region.site.admin, { by: house.id, of: other, says: 'know' })
    for (const one of [house.reader.visitor, region.coordinator, region.police.lead.visitor])
      expect((await one.get(tieWith(other, '/retirer'))).status).toBe(404)
  })

  it('stays, to be read and withdrawn, when the other leaves the network', async () => {
    const other = await anOther('Partie')
    await aDeclaration(region.site.admin, { by: house.id, of: other, says: 'know' })
    await region.site.admin.query(`UPDATE network_member SET left_on = '2026-12-01' WHERE organization_id = $1`, [
      other,
    ])
    expect(plain(await worker.read(ties('?ordre=name')))).toContain('dans vos réseaux')
    expect((await worker.get(tieWith(other, '/retirer'))).status).toBe(200)
    const said = await worker.send(
      '/fr/compte',
      { says: 'know', was: '', theirs: '' },
      { to: tieWith(other, '/reponse') },
    )
    expect(said.status).toBe(404)
  })
})
