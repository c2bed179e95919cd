import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startProvider, type RunningProvider } from '../../../../e2e/provider.ts'
import { aMembership, anOrganization, aPerson, aSession } from '../../../../tests/people.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { words as signInAgain } from '../sign-in-again/words.ts'
import { words as signIn } from '../sign-in/words.ts'
import { words } from './words.ts'
import { age, openSite, whereTo, type Site, type Visitor } from '../test-site.ts'

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
beforeEach(() => site.admin.query('DELETE FROM rate_window'))

const account = href('fr', addresses.provider)

interface Member {
  id: string
  email: string
  domain: string
  organization: string
  visitor: Visitor
}

/** A lead whose organization has the provider. */
async function aMember(): Promise<Member> {
  const domain = `${crypto.randomUUID()}.quebec`
  const email = `responsable@${domain}`
  const organization = await anOrganization(site.admin)
  const id = await aPerson(site.admin, { email })
  await aMembership(site.admin, { organization, person: id, role: 'lead' })
  await site.admin.query(
    'INSERT INTO identity_provider (organization_id, issuer, client_id, client_secret, email_domain) VALUES ($1, $2, $3, $4, $5)',
    [organization, provider.issuer, provider.clientId, provider.clientSecret, domain],
  )
  return { id, email, domain, organization, visitor: site.visitor({ tisserin: await aSession(site.admin, id) }) }
}

const addressIn = (html: string): string =>
  (/<a href="([^"]*\/auth\?[^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&')

/** Leaves for the provider from the sign-in page. @returns the provider's address */
async function leave(visitor: Visitor, email: string): Promise<string> {
  const answer = await visitor.post(href('fr', addresses.signIn), { email, way: 'provider' })
  return addressIn(await answer.text())
}

/** Goes through the provider's own pages as `name`. @returns the path it sends back to */
async function passThrough(address: string, name: string): Promise<string> {
  const cookies = new Map<string, string>()
  const ask = async (url: string, body?: URLSearchParams): Promise<Response> => {
    const cookie = [...cookies].map(([key, value]) => `${key}=${value}`).join('; ')
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(body ? { method: 'POST', body } : {}),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(key, value)
    }
    return answer
  }
  let url = address
  for (let step = 0; step < 12; step += 1) {
    if (url.startsWith(site.baseUrl)) return url.slice(site.baseUrl.length)
    let answer = await ask(url)
    if (answer.status === 200) {
      const prompt = /name="prompt" value="(\w+)"/.exec(await answer.text())?.[1] ?? ''
      answer = await ask(url, new URLSearchParams({ prompt, login: name, password: 'any' }))
    }
    url = new URL(whereTo(answer), url).href
  }
  throw new Error('the provider never sent back')
}

/** Connects the identity `name` to a member's account. */
async function connect({ visitor, organization }: Member, name: string): Promise<Response> {
  const answer = await visitor.send(account, { organization })
  return visitor.get(await passThrough(addressIn(await answer.text()), name))
}

const isIn = async (visitor: Visitor): Promise<boolean> =>
  (await visitor.get(href('fr', addresses.account))).status === 200

describe('an organization’s provider', () => {
  it('signs in who connected it, with a session that cannot change the ways of the account', async () => {
    const member = await aMember()
    const connected = await connect(member, member.id)
    expect(whereTo(connected)).toBe(account)
    expect(await site.mailsTo(member.email)).toMatchObject([{ template: 'way-added' }])

    const visitor = site.visitor()
    const back = await visitor.get(await passThrough(await leave(visitor, member.email), member.id))

    expect(back.status).toBe(303)
    expect(await isIn(visitor)).toBe(true)
    for (const page of [addresses.passkeys, addresses.password, addresses.provider, addresses.nextTime]) {
      const refused = await visitor.get(href('fr', page))
      expect(refused.status).toBe(403)
      expect(await refused.text()).toContain(signInAgain.fr.provider)
    }
  })

  it('signs in nobody by a common address: an identity that is not connected opens nothing', async () => {
    const member = await aMember()
    const visitor = site.visitor()

    const back = await visitor.get(await passThrough(await leave(visitor, member.email), member.email))

    expect(back.status).toBe(403)
    expect(await back.text()).toContain(words.fr.back.unknownTitle)
    expect(await isIn(visitor)).toBe(false)
  })

  it('opens one account only: the same identity cannot be connected to another', async () => {
    const first = await aMember()
    const second = await aMember()
    await connect(first, first.id)

    const answer = await connect(second, first.id)

    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain(words.fr.back.takenTitle)
  })

  it('stops opening the account once its owner takes it away', async () => {
    const member = await aMember()
    await connect(member, member.id)
    const { issuer } = provider
    const removal = href('fr', addresses.providerRemoval)
    expect((await member.visitor.send(account, { issuer }, removal)).status).toBe(422)
    await member.visitor.send(`${removal}?issuer=${encodeURIComponent(issuer)}`, { issuer })

    const visitor = site.visitor()
    const back = await visitor.get(await passThrough(await leave(visitor, member.email), member.id))

    expect(back.status).toBe(403)
    expect(await isIn(visitor)).toBe(false)
  })

  it('is not offered for a domain nobody set, with the same words for every such domain', async () => {
    const answer = await site
      .visitor()
      .post(href('fr', addresses.signIn), { email: 'quelquun@inconnu.quebec', way: 'provider' })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(signIn.fr.problems.noProvider)
  })
})

describe('a return from a provider opens nothing', () => {
  const connected = async (): Promise<Member> => {
    const member = await aMember()
    await connect(member, member.id)
    return member
  }
  const expectRefused = async (visitor: Visitor, path: string): Promise<void> => {
    const answer = await visitor.get(path)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain(words.fr.back.failedTitle)
    expect(await isIn(visitor)).toBe(false)
  }

  it('in another browser than the one that left', async () => {
    const member = await connected()
    const path = await passThrough(await leave(site.visitor(), member.email), member.id)

    await expectRefused(site.visitor(), path)
  })

  it('a second time', async () => {
    const member = await connected()
    const visitor = site.visitor()
    const path = await passThrough(await leave(visitor, member.email), member.id)
    const copy = site.visitor(Object.fromEntries(visitor.cookies))
    expect((await visitor.get(path)).status).toBe(303)

    await expectRefused(copy, path)
  })

  it.each([
    ['state', 'another-state'],
    ['iss', 'https://ailleurs.quebec'],
    ['code', 'another-code'],
  ])('with another %s', async (name, value) => {
    const member = await connected()
    const visitor = site.visitor()
    const path = await passThrough(await leave(visitor, member.email), member.id)
    const changed = new URL(path, site.baseUrl)
    changed.searchParams.set(name, value)

    await expectRefused(visitor, changed.pathname + changed.search)
  })

  it('with another nonce, or another verifier', async () => {
    for (const part of ['nonce', 'verifier']) {
      const member = await connected()
      const visitor = site.visitor()
      const path = await passThrough(await leave(visitor, member.email), member.id)
      await site.admin.query(
        `UPDATE challenge SET payload = jsonb_set(payload, ARRAY[$1], to_jsonb($2::text)) WHERE purpose = 'provider' AND used_at IS NULL`,
        [part, 'x'.repeat(43)],
      )

      await expectRefused(visitor, path)
    }
  })

  it('after ten minutes', async () => {
    const member = await connected()
    const visitor = site.visitor()
    const path = await passThrough(await leave(visitor, member.email), member.id)
    await site.admin.query(
      "UPDATE challenge SET expires_at = sec.now() - interval '1 second' WHERE purpose = 'provider'",
    )

    await expectRefused(visitor, path)
  })

  it('when nobody left, or the person said no', async () => {
    await expectRefused(site.visitor(), `${href('fr', addresses.providerReturn)}?code=a&state=b`)

    const member = await connected()
    const visitor = site.visitor()
    const address = new URL(await leave(visitor, member.email))
    const state = address.searchParams.get('state') ?? ''
    await expectRefused(
      visitor,
      `${href('fr', addresses.providerReturn)}?${new URLSearchParams({ error: 'access_denied', state, iss: provider.issuer }).toString()}`,
    )
  })

  it('for someone else than who asked to connect', async () => {
    const member = await aMember()
    const answer = await member.visitor.send(account, { organization: member.organization })
    const path = await passThrough(addressIn(await answer.text()), member.id)
    const other = await aPerson(site.admin)
    member.visitor.cookies.set('tisserin', await aSession(site.admin, other))

    expect((await member.visitor.get(path)).status).toBe(403)
    const { rows } = await site.admin.query('SELECT * FROM external_identity WHERE person_id = ANY ($1)', [
      [member.id, other],
    ])
    expect(rows).toEqual([])
  })

  it('when the provider was changed meanwhile', async () => {
    const member = await connected()
    const visitor = site.visitor()
    const path = await passThrough(await leave(visitor, member.email), member.id)
    await site.admin.query('UPDATE identity_provider SET issuer = $1 WHERE organization_id = $2', [
      'https://ailleurs.quebec',
      member.organization,
    ])

    await expectRefused(visitor, path)
  })
})

it('asks to sign in again before ways change, when the session is not recent', async () => {
  const member = await aMember()
  await age(site, 'session', "created_at = sec.now() - interval '31 minutes'", member.id)

  const answer = await member.visitor.get(account)

  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain(signInAgain.fr.recent)
})
