import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inWords } from '../../consult/test-consult-site.ts'
import { aService } from '../../directory/test-sheets.ts'
import { openAccess, partners, type Access } from '../test-access-site.ts'

let access: Access
beforeAll(async () => {
  access = await openAccess()
  const id = await aService(access.site, { name: { fr: 'Abri inventé' } })
  const { rows } = await access.site.admin.query<{ seq: string }>(
    'SELECT seq::text FROM directory_record WHERE id = $1',
    [id],
  )
  const { visitor, id: worker } = access.maison.worker
  await access.site.admin.query(`UPDATE person SET phone = '819 555-0142' WHERE id = $1`, [worker])
  const asking = `${partners}/demander?service=${rows[0]?.seq ?? ''}`
  await visitor.send(asking, { email: 'accueil@exemple.invalid', language: 'fr', priority: 'urgent' }, { to: asking })
  await access.run('referral-mail')
})
afterAll(() => access.close())

/** What its link shows to who opens it. */
async function linked(): Promise<string> {
  const { rows } = await access.site.admin.query<{ body_text: string }>(
    `SELECT body_text FROM mail_message WHERE template = 'partner-ask'`,
  )
  const { pathname } = new URL(/https?:\/\/\S+\/demande\/\S+/.exec(rows[0]?.body_text ?? '')?.[0] ?? '')
  return inWords(await access.site.as(null).read(pathname))
}

describe('a question to a service, when who asked leaves', () => {
  const leaving = () => `/fr/organisations/${access.maison.id}/personnes/${access.maison.worker.id}/depart`
  const holder = async () =>
    (await access.site.admin.query<{ id: string; asked_by: string }>('SELECT id, asked_by FROM partner_ask'))
      .rows[0] ?? { id: '', asked_by: '' }

  it('goes to a colleague who can be called back: the link shows them, and the question is in their list', async () => {
    const { maison, site } = access
    const { id } = await holder()
    const page = await maison.lead.visitor.read(leaving())
    expect(inWords(page)).toContain(`Question ${id.slice(0, 8).toUpperCase()} à un service sans compte`)
    const others = Object.fromEntries(
      [...page.matchAll(/name="(access-[\w-]+)"/g)].map(([, field]) => [field ?? '', maison.specialist.id]),
    )
    const give = (to: string) => maison.lead.visitor.send(leaving(), { ...others, [`partner-${id}`]: to }, { page })
    expect(inWords(await (await give('')).text()), 'never to nobody').toContain('ne reste jamais sans personne')
    expect(inWords(await (await give(maison.specialist.id)).text()), 'nobody to call').toContain('donne un numéro')
    expect(await holder()).toEqual({ id, asked_by: maison.worker.id })
    await site.admin.query(`UPDATE person SET phone = '819 555-0177' WHERE id = $1`, [maison.specialist.id])
    expect((await give(maison.specialist.id)).status).toBe(303)
    expect(await holder()).toEqual({ id, asked_by: maison.specialist.id })
    const shown = await linked()
    expect(shown).toContain('819 555-0177')
    expect(shown).not.toContain('819 555-0142')
    expect(inWords(await maison.specialist.visitor.read(partners))).toContain('Abri inventé')
  })

  it('comes back with the departure that is undone', async () => {
    const { maison } = access
    const { id } = await holder()
    expect((await maison.lead.visitor.send(`${leaving()}/annuler`, {})).status).toBe(303)
    expect(await holder()).toEqual({ id, asked_by: maison.worker.id })
    expect(await linked()).toContain('819 555-0142')
  })
})
