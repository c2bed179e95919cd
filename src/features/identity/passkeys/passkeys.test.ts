import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aPerson, aSession } from '../../../../tests/people.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { anAuthenticator, type AnswerFacts, type Authenticator } from './test-authenticator.ts'
import { age, openSite, type Site, type Visitor } from '../test-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite({ baseUrl: 'https://tisserin.invalid' })
})
afterAll(() => site.close())
beforeEach(() => site.admin.query('DELETE FROM rate_window'))

const honest = { origin: 'https://tisserin.invalid', host: 'tisserin.invalid' }
const cookie = '__Host-tisserin'
const handleOf = (person: string): string => Buffer.from(person).toString('base64url')

interface Begun {
  token: string
  options: { challenge: string; excludeCredentials?: { id: string }[] }
}

async function begin(visitor: Visitor): Promise<Begun> {
  return (await visitor.post(href('fr', addresses.passkeyOptions), {})).json() as Promise<Begun>
}

const finish = (visitor: Visitor, token: string, answer: object): Promise<Response> =>
  visitor.post(href('fr', addresses.passkeySignIn), { token, answer: JSON.stringify(answer) })

interface Owner {
  id: string
  visitor: Visitor
  csrf: string
}

async function anOwner(): Promise<Owner> {
  const id = await aPerson(site.admin)
  const visitor = site.visitor({ [cookie]: await aSession(site.admin, id) })
  const csrf = /name="csrf" value="([^"]*)"/.exec(await visitor.read(href('fr', addresses.passkeys)))?.[1] ?? ''
  return { id, visitor, csrf }
}

async function beginAdd({ visitor, csrf }: Owner): Promise<Begun> {
  return (await visitor.post(href('fr', addresses.passkeyAddOptions), { csrf })).json() as Promise<Begun>
}

async function add(owner: Owner, authenticator: Authenticator, lie: Partial<AnswerFacts> = {}, begun?: Begun) {
  const { token, options } = begun ?? (await beginAdd(owner))
  const answer = authenticator.register({ ...honest, challenge: options.challenge, ...lie })
  const fields = { csrf: owner.csrf, token, name: 'Téléphone', answer: JSON.stringify(answer) }
  return owner.visitor.post(href('fr', addresses.passkeyAdd), fields)
}

async function anOwnerWithPasskey(): Promise<Owner & { authenticator: Authenticator }> {
  const owner = await anOwner()
  const authenticator = anAuthenticator()
  expect((await add(owner, authenticator)).status).toBe(200)
  return { ...owner, authenticator }
}

describe('adding a passkey', () => {
  it('keeps its public part under the name its owner gives, and tells the owner by mail', async () => {
    const owner = await anOwnerWithPasskey()

    const { rows } = await site.admin.query('SELECT name, counter FROM passkey WHERE person_id = $1', [owner.id])
    expect(rows).toEqual([{ name: 'Téléphone', counter: '0' }])
    expect(await site.mailsTo(`${owner.id}@exemple.invalid`)).toMatchObject([{ template: 'way-added' }])
    expect((await beginAdd(owner)).options.excludeCredentials).toMatchObject([{ id: owner.authenticator.id }])
  })

  it.each<[string, Partial<AnswerFacts>]>([
    ['made for another site', { host: 'ailleurs.invalid' }],
    ['made on a page of another site', { origin: 'https://ailleurs.invalid' }],
    ['made without knowing who holds it', { isVerified: false }],
    ['made for another challenge', { challenge: 'YW5vdGhlciBjaGFsbGVuZ2U' }],
  ])('refuses one %s', async (_, lie) => {
    const answer = await add(await anOwner(), anAuthenticator(), lie)

    expect(answer.status).toBe(422)
    expect(await answer.json()).toEqual({ refusal: 'refused' })
  })

  it('refuses a challenge given to someone else, used, or expired', async () => {
    const owner = await anOwner()
    const other = await anOwner()
    expect((await add(owner, anAuthenticator(), {}, await beginAdd(other))).status).toBe(422)

    const used = await beginAdd(owner)
    expect((await add(owner, anAuthenticator(), {}, used)).status).toBe(200)
    expect((await add(owner, anAuthenticator(), {}, used)).status).toBe(422)

    const late = await beginAdd(owner)
    await age(site, 'challenge', "expires_at = sec.now() - interval '1 second'", owner.id)
    expect((await add(owner, anAuthenticator(), {}, late)).status).toBe(422)
  })

  it('refuses a passkey that an account already has, without saying whose', async () => {
    const { authenticator } = await anOwnerWithPasskey()

    const answer = await add(await anOwner(), authenticator)

    expect(await answer.json()).toEqual({ refusal: 'already' })
  })

  it('needs the page’s own key, and a recent session', async () => {
    const owner = await anOwner()
    expect((await owner.visitor.post(href('fr', addresses.passkeyAddOptions), { csrf: '' })).status).toBe(403)

    await age(site, 'session', "created_at = sec.now() - interval '31 minutes'", owner.id)
    expect((await owner.visitor.post(href('fr', addresses.passkeyAddOptions), { csrf: owner.csrf })).status).toBe(403)
  })
})

describe('signing in with a passkey', () => {
  const signIn = async (
    { id, authenticator }: { id: string; authenticator: Authenticator },
    lie: Partial<AnswerFacts> = {},
    begun?: Begun,
  ) => {
    const visitor = site.visitor()
    const { token, options } = begun ?? (await begin(visitor))
    const answer = authenticator.sign({ ...honest, challenge: options.challenge, userHandle: handleOf(id), ...lie })
    return { visitor, answer: await finish(visitor, token, answer) }
  }
  const isIn = async (visitor: Visitor) => (await visitor.get(href('fr', addresses.account))).status === 200

  it('opens a session, without an address being typed', async () => {
    const { visitor, answer } = await signIn(await anOwnerWithPasskey())

    expect(answer.status).toBe(200)
    const [session = '', ...attributes] = answer.headers.getSetCookie()[0]?.split('; ') ?? []
    expect(session).toMatch(/^__Host-tisserin=./)
    expect(attributes.toSorted()).toEqual(['HttpOnly', 'Max-Age=604800', 'Path=/', 'SameSite=Lax', 'Secure'])
    expect(await isIn(visitor)).toBe(true)
  })

  it.each<[string, Partial<AnswerFacts>]>([
    ['of another site', { host: 'ailleurs.invalid' }],
    ['given to a page of another site', { origin: 'https://ailleurs.invalid' }],
    ['of someone who was not verified', { isVerified: false }],
    ['to another challenge', { challenge: 'YW5vdGhlciBjaGFsbGVuZ2U' }],
    ['in the name of someone else', { userHandle: handleOf('00000000-0000-4000-8000-000000000000') }],
  ])('refuses an answer %s', async (_, lie) => {
    const { visitor, answer } = await signIn(await anOwnerWithPasskey(), lie)

    expect(answer.status).toBe(422)
    expect(await answer.json()).toEqual({ refusal: 'refused' })
    expect(await isIn(visitor)).toBe(false)
  })

  it('refuses an answer that was already given', async () => {
    const owner = await anOwnerWithPasskey()
    const begun = await begin(site.visitor())

    expect((await signIn(owner, {}, begun)).answer.status).toBe(200)
    expect((await signIn(owner, {}, begun)).answer.status).toBe(422)
  })

  it('refuses a challenge of another step', async () => {
    const owner = await anOwnerWithPasskey()

    expect((await signIn(owner, {}, await beginAdd(owner))).answer.status).toBe(422)
  })

  it('refuses a counter that does not grow: the key was copied', async () => {
    const owner = await anOwnerWithPasskey()
    expect((await signIn(owner, { counter: 7 })).answer.status).toBe(200)

    expect((await signIn(owner, { counter: 7 })).answer.status).toBe(422)
    expect((await signIn(owner, { counter: 3 })).answer.status).toBe(422)
    expect((await signIn(owner, { counter: 0 })).answer.status).toBe(422)
    expect((await signIn(owner, { counter: 8 })).answer.status).toBe(200)
  })

  it('refuses a key that was never here, was removed, or belongs to a closed account', async () => {
    const owner = await anOwnerWithPasskey()
    expect((await signIn({ id: owner.id, authenticator: anAuthenticator() })).answer.status).toBe(422)

    const { rows } = await site.admin.query<{ fingerprint: string }>(
      "SELECT encode(sha256(convert_to(id, 'UTF8')), 'hex') AS fingerprint FROM passkey WHERE person_id = $1",
      [owner.id],
    )
    const fingerprint = rows[0]?.fingerprint ?? ''
    const stranger = await anOwner()
    const page = href('fr', addresses.passkey, { fingerprint })
    const removal = href('fr', addresses.passkeyRemoval, { fingerprint })
    expect((await stranger.visitor.get(page)).status).toBe(404)
    const fields = { csrf: stranger.csrf, key: crypto.randomUUID() }
    expect((await stranger.visitor.post(removal, { ...fields, sure: 'yes' })).status).toBe(404)
    expect((await signIn(owner)).answer.status).toBe(200)
    expect((await owner.visitor.send(page, {}, removal)).status).toBe(422)
    expect((await signIn(owner)).answer.status).toBe(200)
    expect(await owner.visitor.read(removal)).toContain('Il ne vous restera que le lien par courriel.')
    await owner.visitor.send(removal, {})
    expect((await signIn(owner)).answer.status).toBe(422)

    const closed = await anOwnerWithPasskey()
    await site.admin.query('UPDATE person SET deactivated_at = sec.now() WHERE id = $1', [closed.id])
    expect((await signIn(closed)).answer.status).toBe(422)
  })

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"id":1}',
    '{"id":"a","response":{"__proto__":{}}}',
    `{"id":"${'a'.repeat(5000)}","response":{}}`,
  ])('refuses what is not an answer: %s', async (answer) => {
    const visitor = site.visitor()
    const { token } = await begin(visitor)

    expect((await visitor.post(href('fr', addresses.passkeySignIn), { token, answer })).status).toBe(422)
  })

  it('is not offered where people come by a number', async () => {
    const numbered = await openSite({ baseUrl: 'http://127.0.0.1:3000' })
    const html = await numbered.visitor().read(href('fr', addresses.signIn))
    const answer = await numbered.visitor().post(href('fr', addresses.passkeyOptions), {})
    await numbered.close()

    expect(html).not.toContain('passkey-sign-in')
    expect(answer.status).toBe(404)
  })
})
