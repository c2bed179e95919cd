import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openAccess, type Access } from '../test-access-site.ts'

let access: Access
beforeAll(async () => {
  access = await openAccess()
})
afterAll(() => access.close())
beforeEach(async () => {
  const { admin } = access.site
  await access.at('2026-09-14T14:00:00Z')
  await admin.query('DELETE FROM access_request')
  await access.run('referral-mail')
  await admin.query('DELETE FROM mail_message')
  await admin.query('DELETE FROM referral_mail_stop')
  await admin.query('DELETE FROM plan_mail_choice')
})

interface Mail {
  who: string
  template: string
  said: string
  stop: string
}
/** Mails written since the last time, to whom and of which kind; then forgotten. */
async function written(): Promise<Mail[]> {
  await access.run('referral-mail')
  const { rows } = await access.site.admin.query<Mail>(
    `WITH gone AS (DELETE FROM mail_message RETURNING *) SELECT coalesce(p.name, '?') AS who, g.template, g.subject || ' ' || g.body_text || ' ' || g.body_html AS said,
       g.unsubscribe_href AS stop FROM gone g LEFT JOIN person p ON p.email = g.recipient ORDER BY g.template, p.name`,
  )
  return rows
}
const told = async () => (await written()).map(({ who, template }) => `${who} ${template}`).toSorted()
const desks = () => {
  const { ecole, colline } = access
  return Promise.all([ecole.specialist, ecole.worker, colline.specialist, colline.worker].map(({ id }) => nameOf(id)))
}
const nameOf = async (id: string): Promise<string> =>
  (await access.site.admin.query<{ name: string }>('SELECT name FROM person WHERE id = $1', [id])).rows[0]?.name ?? ''
const all = async (template: string, ...more: string[]) =>
  [...(await desks()), ...more].map((who) => `${who} ${template}`).toSorted()
const choose = (person: string, digest: string) =>
  access.site.admin.query('INSERT INTO plan_mail_choice (person_id, digest) VALUES ($1, $2)', [person, digest])

it('tells who receives for each able organization that a request waits, once, and nobody else', async () => {
  await access.asked()
  expect(await told()).toEqual(await all('access-opened'))
  expect(await told()).toEqual([])
})

it('reminds them at half of its time, and tells who leads too at its end, once each', async () => {
  const { ecole, colline } = access
  await access.asked({ priority: 'urgent' })
  await told()
  await access.at('2026-09-14T15:59:00Z')
  await access.run('access-clock')
  expect(await told()).toEqual([])
  await access.at('2026-09-14T16:01:00Z')
  await access.run('access-clock')
  await access.run('access-clock')
  expect(await told()).toEqual(await all('access-half'))
  await access.at('2026-09-14T18:01:00Z')
  await access.run('access-clock')
  await access.run('access-clock')
  const leads = [await nameOf(ecole.lead.id), await nameOf(colline.lead.id)]
  expect(await told()).toEqual(await all('access-late', ...leads))
})

it('tells nothing more of one that was taken, or is not needed any more', async () => {
  const { ecole, maison } = access
  const [taken, over] = [await access.asked(), await access.asked()]
  await ecole.specialist.visitor.send(taken, { organization: ecole.id }, { to: `${taken}/prendre` })
  await maison.worker.visitor.send(`${over}/clore`, {})
  expect(await told()).toEqual([])
  await access.at('2026-09-16T03:00:00Z')
  await access.run('access-clock')
  await access.at('2026-09-17T15:00:00Z')
  await access.run('access-clock')
  expect(await told()).toEqual([])
})

it('tells again when it is given back, or opened again, and begins its reminders again', async () => {
  const { ecole, maison } = access
  const here = await access.asked({ priority: 'urgent' })
  await ecole.specialist.visitor.send(here, { organization: ecole.id }, { to: `${here}/prendre` })
  await told()
  await ecole.specialist.visitor.send(`${here}/rendre/${ecole.id}`, {})
  expect(await told()).toEqual(await all('access-opened'))
  for (const at of ['2026-09-14T16:01:00Z', '2026-09-14T18:01:00Z', '2026-09-14T20:01:00Z']) {
    await access.at(at)
    await access.run('access-clock')
    await told()
  }
  await maison.worker.visitor.send(here, {}, { to: `${here}/rouvrir` })
  expect(await told()).toEqual(await all('access-opened'))
  await access.at('2026-09-14T22:02:00Z')
  await access.run('access-clock')
  expect(await told()).toEqual(await all('access-half'))
})

it('writes to nobody who wants no mail of what waits, and leaves an ordinary request to who has one each day', async () => {
  const { ecole, colline } = access
  await choose(ecole.specialist.id, 'none')
  await choose(ecole.worker.id, 'daily')
  await choose(colline.specialist.id, 'weekly')
  const [never, daily] = [await nameOf(ecole.specialist.id), await nameOf(ecole.worker.id)]
  await access.asked()
  const ordinary = await told()
  expect(ordinary).toHaveLength(2)
  for (const one of [never, daily]) expect(ordinary.join()).not.toContain(one)
  await access.asked({ priority: 'urgent' })
  const urgent = await told()
  expect(urgent).toContain(`${daily} access-opened`)
  expect(urgent.join()).not.toContain(never)
  await access.at('2026-09-16T03:00:00Z')
  await access.run('access-clock')
  expect(await told()).toContain(`${daily} access-half`)
  expect(await ecole.specialist.visitor.read('/fr/aujourdhui')).toContain('demande')
})

it('stops by the button of any mail of referrals', async () => {
  const { ecole } = access
  const name = await nameOf(ecole.worker.id)
  await access.asked()
  const { pathname } = new URL((await written()).find(({ who }) => who === name)?.stop ?? '')
  await access.site.as(null).send(pathname, {})
  await access.asked()
  expect((await told()).join()).not.toContain(name)
})

it('holds a code, a link and our own words: no need, age, region, name or date', async () => {
  const { maison } = access
  const here = await access.asked({ priority: 'urgent' })
  const code = (/[\da-f]{8}/.exec(here)?.[0] ?? '').toUpperCase()
  const { rows } = await access.site.admin.query<{ name: string }>('SELECT name_fr AS name FROM organization')
  const mails = await written()
  expect(mails).not.toEqual([])
  for (const { said } of mails) {
    expect(said).toContain(code)
    for (const one of [maison.id, 'Mauricie', '16', '17', 'rgente', ...rows.map(({ name }) => name)])
      expect(said.replace(/https?:\/\/\S+/g, '').replaceAll(code, '')).not.toContain(one)
  }
})

it('is not written by a restored copy', async () => {
  const { admin } = access.site
  await admin.query('SELECT sec.hold_mail(true)')
  await access.asked()
  expect(await told()).toEqual([])
  await admin.query('SELECT sec.hold_mail(false)')
  expect(await told()).toEqual([])
})
