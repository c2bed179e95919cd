import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anOperator, aPerson, aSession } from '../../../../tests/people.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { openSite, whereTo, type Site, type Visitor } from '../test-site.ts'

let site: Site
let operator: Visitor
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
beforeEach(async () => {
  await site.admin.query('DELETE FROM rate_window; DELETE FROM mail_message')
  await site.admin.query('SELECT sec.hold_mail(true)') // as a restore does
  operator = site.visitor({ tisserin: await aSession(site.admin, await anOperator(site.admin)) })
})

const page = href('fr', addresses.mailHold)
const isHeld = async (): Promise<boolean> =>
  (await site.admin.query<{ held: boolean }>('SELECT mail_held_at IS NOT NULL AS held FROM instance')).rows[0]?.held ===
  true

describe('a restored copy', () => {
  it('says to its operator, today and on the page of the instance, that it holds its mail, and where to let it leave', async () => {
    for (const path of ['/fr/aujourdhui', href('fr', addresses.instance), href('fr', addresses.outbox)]) {
      const html = await operator.read(path)
      expect(html).toContain('Dire que cette instance est la bonne')
      expect(html).toContain(page)
    }
    expect(await operator.read('/en/today')).toContain('nothing leaves before you say that it is the one')
  })

  it('says to who asks for a link that nothing comes for now', async () => {
    const email = `${crypto.randomUUID()}@organisme.quebec`
    await aPerson(site.admin, { email })
    const visitor = site.visitor()

    const asked = await visitor.post(href('fr', addresses.signIn), { email, way: 'link' })

    expect(await visitor.read(whereTo(asked))).toContain('aucun courriel ne part pour l’instant')
    expect(await site.mailsTo(email)).toHaveLength(1)
  })

  it('lets its mail leave only once the operator says that the other instance is stopped', async () => {
    const unsaid = await operator.send(page, { held: 'no' })
    expect(unsaid.status).toBe(422)
    expect(await unsaid.text()).toContain('Dites d’abord que cette instance est maintenant la seule.')
    expect(await isHeld()).toBe(true)

    const said = await operator.send(page, { held: 'no', sure: 'yes' })

    expect(whereTo(said)).toBe(page)
    expect(await isHeld()).toBe(false)
    expect(await operator.read(page)).toContain('les courriels restent dans la liste')
    expect((await site.deeds()).map(({ deed }) => deed)).toContain('mail.released')
  })

  it('can hold it again; the second of two operators is told that it was done', async () => {
    const other = site.visitor({ tisserin: await aSession(site.admin, await anOperator(site.admin)) })
    await operator.send(page, { held: 'no', sure: 'yes' })

    const late = await other.send(page, { held: 'no', sure: 'yes' })
    expect(await other.read(whereTo(late))).toContain('C’était déjà fait.')

    await operator.send(page, { held: 'yes', sure: 'yes' })
    expect(await isHeld()).toBe(true)
  })

  it('listens to its operator only', async () => {
    const member = site.visitor({ tisserin: await aSession(site.admin, await aPerson(site.admin)) })

    expect((await member.get(page)).status).toBe(404)
    expect((await member.send(href('fr', addresses.account), { held: 'no', sure: 'yes' }, page)).status).toBe(404)
    expect(await isHeld()).toBe(true)
  })
})
