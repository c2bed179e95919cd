import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { doing } from '../../referral/test-referral-site.ts'
import { openAccess, type Access } from '../test-access-site.ts'

let access: Access
beforeAll(async () => {
  access = await openAccess()
})
afterAll(() => access.close())
beforeEach(async () => {
  await access.run('referral-mail')
  await access.site.admin.query('DELETE FROM mail_message')
})

const emailOf = async (id: string): Promise<string> =>
  (await access.site.admin.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [id])).rows[0]?.email ??
  ''
interface Mail {
  recipient: string
  subject: string
  body_text: string
  body_html: string
  template: string
  unsubscribe_href: string
}
const mails = async (): Promise<Mail[]> =>
  (
    await access.site.admin.query<Mail>(
      'SELECT recipient, subject, body_text, body_html, template, unsubscribe_href FROM mail_message ORDER BY recipient',
    )
  ).rows

it('tells the named people of the receiver that one came, once, and nobody else', async () => {
  const { ecole } = access
  await access.sent()
  await access.run('referral-mail')
  await access.run('referral-mail')
  const to = await Promise.all([emailOf(ecole.specialist.id), emailOf(ecole.worker.id)])
  expect((await mails()).map(({ recipient }) => recipient)).toEqual(to.toSorted())
})

it('tells the lead worker that it was accepted, refused, or had no answer', async () => {
  const { ecole, maison } = access
  const [accepted, declined] = [await access.sent(), await access.sent()]
  await access.run('referral-mail')
  await access.site.admin.query('DELETE FROM mail_message')
  await ecole.specialist.visitor.send(
    `/fr/orienter/demandes/${accepted.task}`,
    { ownerId: ecole.worker.id },
    { to: doing(accepted.task, 'accept') },
  )
  await access.site.admin.query(
    'SELECT sec.do_referral_act(gen_random_uuid(), t, $2, $3, NULL, $4, NULL, NULL) FROM referral_task t WHERE t.id = $1',
    [declined.task, 'decline', 'rejected', { reason: 'full' }],
  )
  await access.run('referral-mail')
  const email = await emailOf(maison.worker.id)
  const told = await mails()
  expect(told.map(({ recipient, template }) => [recipient, template]).toSorted()).toEqual([
    [email, 'referral-accepted'],
    [email, 'referral-declined'],
  ])
  const late = await access.sent()
  await access.run('referral-mail')
  await access.site.admin.query('DELETE FROM mail_message')
  await access.site.admin.query(
    `SELECT sec.do_referral_act(gen_random_uuid(), t, 'expire', 'cancelled', NULL, '{}', NULL, NULL) FROM referral_task t WHERE t.id = $1`,
    [late.task],
  )
  await access.run('referral-mail')
  expect((await mails()).map(({ template }) => template)).toEqual(['referral-unanswered'])
})

it('tells who leads it today, where they are, once it was handed on to another organization', async () => {
  const { ecole, maison } = access
  const { task, rec } = await access.sent()
  const [from, to] = [await access.senderFor(maison.worker), await access.senderFor(ecole.worker)]
  const handOff = { id: randomUUID(), requestId: rec, taskId: null, toOrganizationId: ecole.id, toId: null }
  const how = { toTeamId: null, reason: 'region', urgent: false, overlapDays: 30 }
  const act = (name: string) => ({ event: randomUUID(), handOff: handOff.id, act: name })
  await from.send('relais', { handOff: { ...handOff, ...how }, task: null, objects: [], wraps: [] })
  await from.send('relais/faire', act('youth-agrees'))
  expect((await to.send('relais/faire', act('accept'))).body).toEqual({ done: 'done' })
  await access.run('referral-mail')
  await access.site.admin.query('DELETE FROM mail_message')
  await access.site.admin.query(
    `SELECT sec.do_referral_act(gen_random_uuid(), t, 'expire', 'cancelled', NULL, '{}', NULL, NULL) FROM referral_task t WHERE t.id = $1`,
    [task],
  )
  await access.run('referral-mail')
  expect((await mails()).map(({ recipient, template }) => [recipient, template])).toEqual([
    [await emailOf(ecole.worker.id), 'referral-unanswered'],
  ])
})

it('holds a code, a link and our own words: no name, place, need, age or date', async () => {
  const { maison, ecole } = access
  const sent = await access.sent({ secret: 'secret-planté' })
  await access.run('referral-mail')
  const { rows } = await access.site.admin.query<{ name: string }>(
    'SELECT name FROM person UNION SELECT name_fr FROM organization UNION SELECT name_en FROM organization',
  )
  const written = await mails()
  expect(written).not.toEqual([])
  for (const { subject, body_text: text, body_html: html } of written) {
    const said = `${subject} ${text} ${html}`
    expect(said).toContain(sent.task.slice(0, 8).toUpperCase())
    for (const { name } of rows) if (name.length > 3) expect(said).not.toContain(name)
    for (const one of ['secret-planté', maison.id, ecole.id, sent.said.request.id]) expect(said).not.toContain(one)
    const bare = text.replace(/https?:\/\/\S+/g, '').replace(sent.task.slice(0, 8).toUpperCase(), '')
    expect(bare).not.toMatch(/\d/)
  }
})

it('stops by one button, while Today still says it', async () => {
  const { ecole } = access
  await access.sent()
  await access.run('referral-mail')
  const email = await emailOf(ecole.worker.id)
  const stop = new URL((await mails()).find(({ recipient }) => recipient === email)?.unsubscribe_href ?? '').pathname
  const visitor = access.site.as(null)
  expect(await visitor.read(stop)).toContain('Ne plus recevoir')
  expect((await visitor.send(stop, {})).status).toBe(303)
  await access.site.admin.query('DELETE FROM mail_message')
  await access.sent()
  await access.run('referral-mail')
  expect((await mails()).map(({ recipient }) => recipient)).not.toContain(email)
  expect(await ecole.worker.visitor.read('/fr/aujourdhui')).toContain('attend')
  expect((await visitor.get('/fr/orienter/courriel/zzz')).status).toBe(404)
  await access.site.admin.query('DELETE FROM referral_mail_stop')
})

it('is not written by a restored copy', async () => {
  await access.site.admin.query('SELECT sec.hold_mail(true)')
  await access.sent()
  await access.run('referral-mail')
  expect(await mails()).toEqual([])
  await access.site.admin.query('SELECT sec.hold_mail(false)')
})
