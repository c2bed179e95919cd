import { afterAll, beforeAll, expect, it } from 'vitest'
import { inWords } from '../../consult/test-consult-site.ts'
import { aService } from '../../directory/test-sheets.ts'
import { openAccess, partners, type Access } from '../test-access-site.ts'

let access: Access
beforeAll(async () => {
  access = await openAccess()
  const { admin } = access.site
  const id = await aService(access.site, { name: { fr: 'Abri inventé' } })
  const { rows } = await admin.query<{ seq: string }>('SELECT seq::text FROM directory_record WHERE id = $1', [id])
  const { visitor, id: worker } = access.maison.worker
  await admin.query(`UPDATE person SET phone = '819 555-0142' WHERE id = $1`, [worker])
  const asking = `${partners}/demander?service=${rows[0]?.seq ?? ''}`
  await visitor.send(asking, { email: 'accueil@exemple.invalid', language: 'fr', priority: 'urgent' }, { to: asking })
})
afterAll(() => access.close())

const answered = (answer: string) =>
  access.site.admin.query('UPDATE partner_ask SET answer = $1, answered_at = sec.now()', [answer])
const waits = () => access.site.admin.query('UPDATE partner_ask SET answer = NULL, answered_at = NULL')
const idOf = async () => (await access.site.admin.query<{ id: string }>('SELECT id FROM partner_ask')).rows[0]?.id ?? ''

it('shows the answer of a service to the team of who asked and to who leads, with who asked, on the page and in the file', async () => {
  const { worker, specialist, lead } = access.maison
  await answered('can-take')
  for (const { visitor } of [worker, specialist, lead]) {
    const said = inWords(await visitor.read(partners))
    for (const one of ['Abri inventé', 'Peut recevoir', 'Wally']) expect(said).toContain(one)
    expect(await visitor.read(`${partners}/liste.csv`)).toMatch(/Abri inventé.*Wally/)
  }
})

it('shows nothing of it to a colleague of another team, a reader, or another organization', async () => {
  const { maison, ecole, colline, stranger } = access
  for (const { visitor } of [maison.other, maison.reader, ecole.specialist, ecole.lead, colline.lead, stranger.lead]) {
    expect(inWords(await visitor.read(partners))).not.toMatch(/Abri inventé|accueil@exemple/)
    expect(await visitor.read(`${partners}/liste.csv`)).not.toContain('Abri inventé')
  }
})

it('stops showing it to who left the team', async () => {
  const { specialist } = access.maison
  const { admin } = access.site
  const of = `FROM key_member m WHERE m.cert = x.cert AND m.person_id = $1`
  const { rows } = await admin.query(`DELETE FROM key_team_member x WHERE EXISTS (SELECT ${of}) RETURNING x.*`, [
    specialist.id,
  ])
  expect(inWords(await specialist.visitor.read(partners))).not.toContain('Abri inventé')
  for (const { organization_id: organization, team_id: team, cert } of rows)
    await admin.query('INSERT INTO key_team_member (organization_id, team_id, cert) VALUES ($1, $2, $3)', [
      organization,
      team,
      cert,
    ])
  expect(inWords(await specialist.visitor.read(partners))).toContain('Abri inventé')
})

it('leaves it to who asked to withdraw it', async () => {
  const { worker, specialist, lead } = access.maison
  await waits()
  const here = `${partners}/${await idOf()}/retirer`
  for (const { visitor } of [specialist, lead]) {
    expect(await visitor.read(partners)).not.toContain('/retirer')
    expect((await visitor.get(here)).status).toBe(404)
    expect((await visitor.send(here, {}, { to: here, page: await visitor.read(partners) })).status).toBe(404)
  }
  expect(await worker.visitor.read(partners)).toContain(here)
})
