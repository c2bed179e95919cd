import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { aPerson, aSession } from '../../../../tests/people.ts'
import { asOwnerTx } from '../../../kernel/as-owner.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { removeSecondFactor } from '../second-factor/remove-second-factor.ts'
import { words } from './words.ts'
import { age, aPersonWithPassword, openSite, whereTo, type Site, type Visitor } from '../test-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
beforeEach(() => site.admin.query('DELETE FROM rate_window'))

const signIn = href('fr', addresses.signIn)
const askLink = (visitor: Visitor, email: string) => visitor.send(signIn, { email, way: 'link' })
const isIn = async (visitor: Visitor): Promise<boolean> =>
  (await visitor.get(href('fr', addresses.account))).status === 200

const someone = async () => {
  const email = `${crypto.randomUUID()}@organisme.quebec`
  return { email, id: await aPerson(site.admin, { email }) }
}
const pathOf = async (email: string): Promise<string> => (await site.linkTo(email)).split('a link by e-mail ?')[0] ?? ''

it('a link by e-mail answers the same whether the account exists or not, and writes to nobody unknown', async () => {
  const { email } = await someone()
  const unknown = `${crypto.randomUUID()}@organisme.quebec`

  const answers = await Promise.all([email, unknown].map((one) => askLink(site.visitor(), one)))

  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(whereTo(answers[0] as Response)).toBe(whereTo(answers[1] as Response))
  expect(await site.mailsTo(email)).toMatchObject([{ template: 'sign-in-link' }])
  expect(await site.mailsTo(unknown)).toEqual([])
})

it('a link by e-mail opens one session, when the form is sent, and says nothing of the person before', async () => {
  const { email } = await someone()
  await askLink(site.visitor(), email)
  const path = await pathOf(email)
  const visitor = site.visitor()

  const shown = await visitor.get(path)
  expect(shown.headers.get('referrer-policy')).toBe('no-referrer')
  expect(await shown.text()).not.toContain(email)
  expect(await isIn(visitor)).toBe(false)

  const answers = await Promise.all(Array.from({ length: 10 }, () => site.visitor().post(path, {})))
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  expect((await visitor.post(path, {})).status).toBe(404)
})

it('a link by e-mail refuses an expired link, a link of another step, and a closed account', async () => {
  const expired = await someone()
  await askLink(site.visitor(), expired.email)
  await age(site, 'challenge', "expires_at = sec.now() - interval '1 second'", expired.id)
  expect((await site.visitor().post(await pathOf(expired.email), {})).status).toBe(404)

  const withPassword = await aPersonWithPassword(site)
  const visitor = site.visitor()
  const { email, password } = withPassword
  await visitor.send(signIn, { email, password, way: 'password' })
  const token = visitor.cookies.get('tisserin-step') ?? ''
  expect((await site.visitor().post(href('fr', addresses.link, { token }), {})).status).toBe(404)

  const closed = await someone()
  await askLink(site.visitor(), closed.email)
  await site.admin.query('UPDATE person SET deactivated_at = sec.now() WHERE id = $1', [closed.id])
  const answer = await site.visitor().post(await pathOf(closed.email), {})
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain(words.fr.open.overTitle)
})

it('a link by e-mail opens an account that has an app only with its code, or with a backup code', async () => {
  const person = await aPersonWithPassword(site)
  const code = href('fr', addresses.signInCode)
  for (const given of [person.totp.generate(), person.backupCodes[0] ?? '']) {
    const visitor = site.visitor()
    await askLink(site.visitor(), person.email)
    const answer = await visitor.post(`${await pathOf(person.email)}?next=/fr/compte/sessions`, {})

    expect(whereTo(answer)).toBe(`${code}?next=%2Ffr%2Fcompte%2Fsessions`)
    expect(await isIn(visitor)).toBe(false)
    expect((await visitor.send(code, { code: '000000' })).status).toBe(422)
    expect(await isIn(visitor)).toBe(false)
    expect((await visitor.send(code, { code: given })).status).toBe(303)
    expect(await isIn(visitor)).toBe(true)
  }
  const { rows } = await site.admin.query('SELECT DISTINCT method FROM session WHERE person_id = $1', [person.id])
  expect(rows).toEqual([{ method: 'email-link' }])
})

it('a link by e-mail ends the session that a browser has, before it asks for the code of another account', async () => {
  const person = await aPersonWithPassword(site)
  const visitor = site.visitor({ tisserin: await aSession(site.admin, await aPerson(site.admin)) })
  await askLink(site.visitor(), person.email)

  expect((await visitor.send(await pathOf(person.email), {})).status).toBe(303)

  expect(await isIn(visitor)).toBe(false)
  expect((await visitor.get(href('fr', addresses.signInCode))).status).toBe(200)
})

it('a link by e-mail opens an account alone once the operator’s command took its lost app away', async () => {
  const person = await aPersonWithPassword(site)
  const elsewhere = site.visitor({ tisserin: await aSession(site.admin, person.id) })

  const done = await asOwnerTx(site.adminUrl, (tx) => removeSecondFactor(tx, site, person.email))
  expect(done.ok).toBe(true)
  expect(await isIn(elsewhere)).toBe(false)
  expect(await site.mailsTo(person.email)).toMatchObject([{ template: 'way-removed' }])
  await askLink(site.visitor(), person.email)
  const visitor = site.visitor()
  await visitor.post(await pathOf(person.email), {})
  expect(await isIn(visitor)).toBe(true)

  const again = await asOwnerTx(site.adminUrl, (tx) => removeSecondFactor(tx, site, person.email))
  const nobody = await asOwnerTx(site.adminUrl, (tx) => removeSecondFactor(tx, site, 'personne@organisme.quebec'))
  expect([again, nobody]).toMatchObject([{ refusal: 'no-app' }, { refusal: 'no-account' }])
})

it('a link by e-mail is shown in the outbox again once the command took a lost passkey away', async () => {
  const { email, id } = await someone()
  await site.admin.query(`INSERT INTO passkey (id, person_id, public_key, name) VALUES ($2, $1, '\\x01', 'x')`, [
    id,
    id,
  ])
  const remove = (options?: { alsoPasskeys: boolean }) =>
    asOwnerTx(site.adminUrl, (tx) => removeSecondFactor(tx, site, email, options))

  expect(await remove()).toMatchObject({ refusal: 'no-app' })
  expect((await remove({ alsoPasskeys: true })).ok).toBe(true)

  expect((await site.admin.query('SELECT FROM passkey WHERE person_id = $1', [id])).rowCount).toBe(0)
  expect(await site.mailsTo(email)).toMatchObject([{ template: 'way-removed' }])
})

it('a link by e-mail lasts fifteen minutes', async () => {
  const { email, id } = await someone()
  await askLink(site.visitor(), email)

  const { rows } = await site.admin.query(
    "SELECT expires_at BETWEEN sec.now() + interval '14 minutes' AND sec.now() + interval '15 minutes' AS quarter FROM challenge WHERE person_id = $1",
    [id],
  )
  expect(rows).toEqual([{ quarter: true }])
})

it('a link by e-mail goes on to the page the person wanted, when it is one of ours', async () => {
  const person = await someone()
  await site.admin.query('INSERT INTO passkey (id, person_id, public_key, name) VALUES ($1, $2, $3, $4)', [
    crypto.randomUUID(),
    person.id,
    Buffer.from('key'),
    'Clé',
  ])
  for (const [next, wanted] of [
    ['/fr/compte/sessions', '/fr/compte/sessions'],
    ['https://ailleurs.example/', signIn],
  ] as const) {
    await site.visitor().post(`${signIn}?next=${encodeURIComponent(next)}`, { email: person.email, way: 'link' })
    expect(whereTo(await site.visitor().post(await site.linkTo(person.email), {}))).toBe(wanted)
  }
})
