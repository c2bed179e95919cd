import { afterAll, beforeAll, expect, it } from 'vitest'
import { startProvider, type RunningProvider } from '../../../../e2e/provider.ts'
import { aMembership, anOrganization, aPerson, aSession } from '../../../../tests/people.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'
import { words as signInAgain } from '../sign-in-again/words.ts'
import { age, openSite, type Site } from '../test-site.ts'

let site: Site
let provider: RunningProvider
beforeAll(async () => {
  site = await openSite({ isDev: true }) // a provider on this machine may be called
  provider = await startProvider({ redirectAddress: site.baseUrl + href('fr', addresses.providerReturn) })
})
afterAll(async () => {
  await provider.stop()
  await site.close()
})

const { fr: t } = words

const page = (organizationId: string): string => href('fr', addresses.organizationProvider, { organizationId })
const fields = () => ({ issuer: provider.issuer, clientId: provider.clientId, clientSecret: provider.clientSecret })
const aLead = async (email = `${crypto.randomUUID()}@${crypto.randomUUID()}.quebec`) => {
  const organization = await anOrganization(site.admin)
  const id = await aPerson(site.admin, { email })
  await aMembership(site.admin, { organization, person: id, role: 'lead' })
  return { organization, id, visitor: site.visitor({ tisserin: await aSession(site.admin, id) }) }
}

it('setting a provider is for its lead: for anyone else the page does not exist', async () => {
  const { organization } = await aLead()
  const otherLead = await aLead()
  const worker = await aPerson(site.admin)
  await aMembership(site.admin, { organization, person: worker, role: 'worker' })

  expect((await otherLead.visitor.get(page(organization))).status).toBe(404)
  const asWorker = site.visitor({ tisserin: await aSession(site.admin, worker) })
  expect((await asWorker.get(page(organization))).status).toBe(404)
  expect((await otherLead.visitor.send(page(otherLead.organization), fields(), page(organization))).status).toBe(404)
})

it('setting a provider keeps the secret, never shows it, and leaves it when the field is empty', async () => {
  const { organization, visitor } = await aLead()
  expect((await visitor.send(page(organization), fields())).status).toBe(303)
  expect(await visitor.read(page(organization))).not.toContain(provider.clientSecret)

  expect((await visitor.send(page(organization), { ...fields(), clientSecret: '' })).status).toBe(303)

  const { rows } = await site.admin.query(
    'SELECT client_secret, version FROM identity_provider WHERE organization_id = $1',
    [organization],
  )
  expect(rows).toEqual([{ client_secret: provider.clientSecret, version: 2 }])
})

const otherProvider = { clientId: 'un autre client' }

it('another issuer or client id demands the secret anew, and tells the other leads, not the one who changes it', async () => {
  const { organization, id, visitor } = await aLead()
  const other = `${crypto.randomUUID()}@organisme.quebec`
  const otherId = await aPerson(site.admin, { email: other })
  await aMembership(site.admin, { organization, person: otherId, role: 'lead' })
  await visitor.send(page(organization), fields())
  await visitor.send(page(organization), { ...fields(), clientSecret: '' })

  const without = await visitor.send(page(organization), { ...fields(), ...otherProvider, clientSecret: '' })
  expect(without.status).toBe(422)
  const html = await without.text()
  expect(html).toContain(t.problems.secretAnew)
  expect(html).toContain(`value="${otherProvider.clientId}"`)
  expect((await visitor.send(page(organization), { ...fields(), ...otherProvider })).status).toBe(303)
  await visitor.send(href('fr', addresses.organizationProviderRemoval, { organizationId: organization }), {})

  expect((await site.mailsTo(other)).map(({ template }) => template)).toEqual([
    'provider-changed',
    'provider-changed',
    'provider-removed',
  ])
  const { rows } = await site.admin.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [id])
  expect(await site.mailsTo(rows[0]?.email ?? '')).toEqual([])
})

it('a secret does not follow to another issuer or client, whatever SQL asks', async () => {
  const { organization, visitor } = await aLead()
  await visitor.send(page(organization), fields())

  await site.database.asSession(visitor.cookies.get('tisserin') ?? null, (tx) =>
    tx.updateTable('identity_provider').set({ issuer: 'https://ailleurs.invalid' }).execute(),
  )

  const { rows } = await site.admin.query(
    'SELECT issuer, client_secret FROM identity_provider WHERE organization_id = $1',
    [organization],
  )
  expect(rows).toEqual([{ issuer: 'https://ailleurs.invalid', client_secret: '' }])
})

it('a session that is not recent sees no form, and sends the one it has for nothing but keeps what was typed', async () => {
  const { organization, id, visitor } = await aLead()
  const open = await visitor.read(page(organization))
  await age(site, 'session', "created_at = sec.now() - interval '31 minutes'", id)

  const shown = await visitor.get(page(organization))
  expect(shown.status).toBe(403)
  expect(await shown.text()).toContain(signInAgain.fr.recent)
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(open)?.[1] ?? ''
  const sent = { csrf: hidden('csrf'), key: hidden('key'), version: '0', ...fields() }
  const kept = await visitor.post(page(organization), sent)
  const html = await kept.text()
  expect(kept.status).toBe(403)
  expect(html).toContain(t.again.title)
  expect(html).toContain(`value="${provider.issuer}"`)
  expect(html).not.toContain(provider.clientSecret)

  // In the other tab: out, and in again. The form of this one is still good.
  await visitor.post(href('fr', addresses.signOut), { csrf: hidden('csrf'), next: href('fr', addresses.account) })
  const { rows } = await site.admin.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [id])
  const email = rows[0]?.email ?? ''
  await site.visitor().send(href('fr', addresses.signIn), { email, way: 'link' })
  await visitor.post(await site.linkTo(email), {})
  expect((await visitor.post(page(organization), { ...sent, key: crypto.randomUUID() })).status).toBe(303)
})

it('a session that a provider opened changes no provider, by page or by SQL', async () => {
  const { organization, id, visitor } = await aLead()
  await visitor.send(page(organization), fields())
  await site.admin.query('INSERT INTO external_identity (issuer, subject, person_id) VALUES ($1, $3, $2)', [
    provider.issuer,
    id,
    id,
  ])
  await site.admin.query("UPDATE session SET method = 'provider', issuer = $2, client_id = $3 WHERE person_id = $1", [
    id,
    provider.issuer,
    provider.clientId,
  ])

  const shown = await visitor.get(page(organization))
  expect(shown.status).toBe(403)
  expect(await shown.text()).toContain(signInAgain.fr.provider)
  const touched = await site.database.asSession(visitor.cookies.get('tisserin') ?? null, (tx) =>
    tx.updateTable('identity_provider').set({ client_id: 'x' }).executeTakeFirst(),
  )
  expect(touched.numUpdatedRows).toBe(0n)
})

it('setting a provider shows both values to the second of two who save', async () => {
  const { organization, visitor } = await aLead()
  await visitor.send(page(organization), fields())
  const stale = { ...fields(), clientId: 'autre', version: '7' }

  const answer = await visitor.send(page(organization), stale)

  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('value="autre"')
})

it.each([
  'http://login.organisme.quebec',
  'https://10.0.0.8/',
  'https://169.254.169.254/',
  'https://[fd00::1]/',
  'https://intranet/',
  'pas une adresse',
])('setting a provider refuses %s, at the field, keeping what was typed', async (issuer) => {
  const { organization, visitor } = await aLead()

  const answer = await visitor.send(page(organization), { ...fields(), issuer })
  const html = await answer.text()

  expect(answer.status).toBe(422)
  expect(html).toContain('id="issuer-error"')
  expect(html).toContain(`value="${issuer}"`)
})

it('setting a provider refuses an address where no provider answers', async () => {
  const { organization, visitor } = await aLead()

  const answer = await visitor.send(page(organization), { ...fields(), issuer: 'http://localhost:1' })

  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(t.problems.noAnswer)
})

it('setting a provider lets nobody speak for a public domain, or for the domain of another organization', async () => {
  const atPublic = await aLead(`${crypto.randomUUID()}@gmail.com`)
  expect(await (await atPublic.visitor.send(page(atPublic.organization), fields())).text()).toContain(
    t.problems.publicDomain,
  )

  const domain = `${crypto.randomUUID()}.quebec`
  const first = await aLead(`a@${domain}`)
  const second = await aLead(`b@${domain}`)
  expect((await first.visitor.send(page(first.organization), fields())).status).toBe(303)
  const answer = await second.visitor.send(page(second.organization), fields())
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(t.problems.taken)
})

it('setting a provider can be undone', async () => {
  const { organization, visitor } = await aLead()
  await visitor.send(page(organization), fields())
  const removal = href('fr', addresses.organizationProviderRemoval, { organizationId: organization })

  expect((await visitor.send(page(organization), {}, removal)).status).toBe(422)
  expect(await visitor.read(removal)).toContain('Le secret de l’application est effacé')

  await visitor.send(removal, {})

  const { rows } = await site.admin.query('SELECT * FROM identity_provider WHERE organization_id = $1', [organization])
  expect(rows).toEqual([])
})

it('setting a provider calls nothing on this machine outside development', async () => {
  const inUse = await openSite()
  const organization = await anOrganization(inUse.admin)
  const id = await aPerson(inUse.admin, { email: 'a@organisme.quebec' })
  await aMembership(inUse.admin, { organization, person: id, role: 'lead' })
  const visitor = inUse.visitor({ tisserin: await aSession(inUse.admin, id) })

  const answer = await visitor.send(page(organization), fields())
  await inUse.close()

  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(t.problems.notHttps)
})
