import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { aMembership, anOrganization, aPerson, aSession } from '../../../../tests/people.ts'
import { toXlsx } from '../../../kernel/table/index.ts'
import { aRegion, type Region } from '../../collaboration/test-collaboration-site.ts'
import { whereTo, type Visitor } from '../../network/test-site.ts'
import { plain, standing } from '../test-own-ties.ts'
import { aDeclaration } from '../test-ties.ts'

let region: Region
const { clock, setTo } = aClock()
beforeAll(async () => {
  region = await aRegion({ clock })
})
afterAll(() => region.site.close())

const other = (nameFr: string, code: string | null = null) =>
  anOrganization(region.site.admin, { network: region.network, nameFr, nameEn: `${nameFr} (en)` }).then(async (id) => {
    await region.site.admin.query('UPDATE organization SET external_code = $2 WHERE id = $1', [id, code])
    return id
  })

async function aHouse(name: string): Promise<{ id: string; worker: Visitor }> {
  const id = await other(name)
  const person = await aPerson(region.site.admin)
  await aMembership(region.site.admin, { organization: id, role: 'worker', person })
  return { id, worker: region.site.as(await aSession(region.site.admin, person)) }
}

const at = ({ id }: { id: string }): string => `/fr/organisations/${id}/liens/importer`
const csv = (text: string) => ({ name: 'liens.csv', bytes: new TextEncoder().encode(text) })
const send = async (house: { id: string; worker: Visitor }, text: string) =>
  whereTo(await house.worker.upload(at(house), csv(text)))
const undo = ({ worker }: { worker: Visitor }, path: string) => worker.send(path, {}, { to: `${path}/defaire` })

describe('ties from a table', () => {
  it('are shown, then said when that is confirmed, by name or by code, in either language', async () => {
    const house = await aHouse('Tableau A')
    const [byName, byCode, english, none] = [
      await other('Centre Émilie'),
      await other('Centre au code', 'C-77'),
      await other('Centre anglais'),
      await other('Centre sans'),
    ]
    const path = await send(
      house,
      `Organisation;Force;Montrée\ncentre emilie;Coordonnent;oui\nC-77;exchange;\nCentre anglais (en);Know each other;non\nCentre sans;Aucun lien;oui\nCentre vide;;\n`,
    )
    const preview = plain(await house.worker.read(path))
    expect(preview).toContain('Rien n’est encore dit.')
    expect(preview).toContain('Centre Émilie Coordonnent, force montrée Pas encore connu')
    expect((await standing(region.site.admin, house.id)).size).toBe(0)

    await house.worker.send(path, {})
    const now = await standing(region.site.admin, house.id)
    expect([byName, byCode, english, none].map((id) => now.get(id))).toMatchObject([
      { says: 'coordinate', isShown: true },
      { says: 'exchange', isShown: false },
      { says: 'know', isShown: false },
      { says: 'none', isShown: false },
    ])
    expect(plain(await house.worker.read(path))).toContain('4 liens sont dits.')
  })

  it('are told cell by cell where they are wrong, and those rows are left out', async () => {
    const house = await aHouse('Tableau B')
    const [good, twice] = [await other('B bon'), await other('B double')]
    await other('B pareil')
    await other('B pareil')
    const path = await send(
      house,
      `Code;Force;Force montrée\n${good};Intègrent;oui\nB inconnue;Échangent;\nTrop Loin;Échangent;\nTableau B;Échangent;\nB pareil;Échangent;\n;Échangent;\nB bon;merveilleux;\nB bon;Intègrent;peut-être\nB double;Échangent;\nB double;Intègrent;\nB bon;pas encore connu;\n`,
    )
    const preview = plain(await house.worker.read(path))
    for (const said of [
      'A3 B inconnue Aucune organisation de vos réseaux',
      'A4 Trop Loin Aucune organisation de vos réseaux',
      'A5 Tableau B C’est votre propre organisation',
      'A6 B pareil Plusieurs organisations portent ce nom',
      'A7 L’organisation manque',
      'B8 merveilleux Cette force n’est pas comprise',
      'C9 peut-être Écrivez oui ou non',
      'B10 Échangent Cette organisation est dite deux fois',
      'B11 Intègrent Cette organisation est dite deux fois',
    ])
      expect(preview).toContain(said)
    await house.worker.send(path, {})
    const now = await standing(region.site.admin, house.id)
    expect([...now.keys()]).toEqual([good])
    expect(now.has(twice)).toBe(false)
  })

  it('are taken back, and what was said before stands again; what was said anew since stays', async () => {
    const house = await aHouse('Tableau C')
    const { admin } = region.site
    const [before, fresh, changed] = [await other('C avant'), await other('C neuf'), await other('C redit')]
    await aDeclaration(admin, { by: house.id, of: before, says: 'know', isShown: true })
    const path = await send(house, `Nom;Lien\nC avant;Intègrent\nC neuf;Échangent\nC redit;Échangent\n`)
    await house.worker.send(path, {})
    const row = await admin.query<{ id: string }>(
      'SELECT id FROM tie_declaration WHERE organization_id = $1 AND other_id = $2 AND until_day IS NULL',
      [house.id, changed],
    )
    await house.worker.send(
      `/fr/organisations/${house.id}/liens/${changed}`,
      { says: 'integrate', was: row.rows[0]?.id ?? '', theirs: '' },
      { to: `/fr/organisations/${house.id}/liens/${changed}/reponse` },
    )
    await Promise.all([undo(house, path), undo(house, path)])
    const now = await standing(admin, house.id)
    expect(now.get(before)).toMatchObject({ says: 'know', isShown: true })
    expect(now.has(fresh)).toBe(false)
    expect(now.get(changed)?.says).toBe('integrate')
    expect(plain(await house.worker.read(path))).toContain('2 liens repris, 1 redit comme avant. 1 lien reste')
    const { rows } = await admin.query('SELECT FROM tie_declaration WHERE organization_id = $1 AND other_id = $2', [
      house.id,
      before,
    ])
    expect(rows).toHaveLength(3)
  })

  it('come back as they were taken away, with nothing new, and with what was changed', async () => {
    const house = await aHouse('Tableau D')
    const [one, two] = [await other('D un'), await other('D deux')]
    await aDeclaration(region.site.admin, { by: house.id, of: one, says: 'know', isShown: true })
    await aDeclaration(region.site.admin, { by: two, of: house.id, says: 'know' })
    const taken = await (await house.worker.get(`/fr/organisations/${house.id}/liens.csv`)).text()
    expect(plain(await house.worker.read(await send(house, taken)))).toContain('Rien de nouveau dans ce tableau')
    const path = await send(house, taken.replace(/Se connaissent(.)oui/, 'Intègrent$1oui'))
    await house.worker.send(path, {})
    expect(await standing(region.site.admin, house.id)).toEqual(
      new Map([[one, { says: 'integrate', isShown: true, from: '2026-12-07' }]]),
    )
  })

  it('come from a workbook too, and are said once when confirmed twice at once', async () => {
    const house = await aHouse('Tableau E')
    const partner = await other('E un')
    const bytes = await toXlsx(
      {
        name: 'Liens',
        columns: [
          { id: 'code', heading: 'Code', kind: 'code' },
          { id: 'says', heading: 'You say', kind: 'text' },
        ],
        rows: [[partner, 'Exchange']],
      },
      'en',
    )
    const path = whereTo(await house.worker.upload(at(house), { name: 'liens.xlsx', bytes }))
    await Promise.all([house.worker.send(path, {}), house.worker.send(path, {})])
    await house.worker.send(path, {})
    const { rows } = await region.site.admin.query('SELECT FROM tie_declaration WHERE organization_id = $1', [house.id])
    expect(rows).toHaveLength(1)
  })
})

describe('a file that is no table of ties', () => {
  it.each([
    ['empty', '', 'vide'],
    ['without organizations', 'Force\nÉchangent\n', 'Aucune colonne ne nomme les organisations.'],
    ['without strengths', 'Organisation\nX\n', 'Aucune colonne ne donne la force des liens.'],
    ['with one column twice', 'Organisation;Force;Lien\nX;a;b\n', 'Les colonnes B, C disent la même chose.'],
  ])('is refused in words: %s', async (_what, text, sentence) => {
    const { maison } = region
    const answer = await maison.worker.visitor.upload(at(maison), csv(text))
    expect(answer.status).toBe(422)
    expect(plain(await answer.text())).toContain(sentence)
  })
})

it('is for those who do more than read there; nobody else sees the file, nor its template', async () => {
  const { maison, police, coordinator, stranger } = region
  const path = await send(
    { id: maison.id, worker: maison.worker.visitor },
    'Organisation;Force\nPoste Carré;Échangent\n',
  )
  expect((await maison.lead.visitor.get(path)).status).toBe(200)
  expect((await maison.worker.visitor.get(`${at(maison)}/modele.csv`)).status).toBe(200)
  for (const one of [maison.reader.visitor, police.lead.visitor, coordinator, stranger.lead.visitor])
    for (const asked of [path, at(maison), `${at(maison)}/modele.csv`]) expect((await one.get(asked)).status).toBe(404)
  // Through the door of one’s own organization, the file of another is not there either.
  const own = path.replace(maison.id, police.id)
  expect((await police.worker.visitor.get(own)).status).toBe(404)
})

it('is no longer taken back after 30 days', async () => {
  const house = await aHouse('Tableau F')
  const partner = await other('F un')
  const path = await send(house, 'Organisation;Force\nF un;Échangent\n')
  await house.worker.send(path, {})
  await setTo('2027-01-20T15:00:00Z')
  const { rows } = await region.site.admin.query<{ person_id: string }>(
    'SELECT person_id FROM membership WHERE organization_id = $1',
    [house.id],
  )
  const later = { ...house, worker: region.site.as(await aSession(region.site.admin, rows[0]?.person_id ?? '')) }
  await undo(later, path)
  expect((await standing(region.site.admin, house.id)).get(partner)?.says).toBe('exchange')
  expect(plain(await later.worker.read(path))).toContain('Le délai de 30 jours est passé')
})
