import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aDesignation, aMembership, aPerson, aSession, anOrganization } from '../../../../tests/people.ts'
import { href } from '../../../kernel/http/index.ts'
import { languages } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { words as passwordWords } from '../password/words.ts'
import { words } from './words.ts'
import { age, aPersonWithPassword, openSite, whereTo, type Site, type Visitor } from '../test-site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
beforeEach(() => site.admin.query('DELETE FROM rate_window'))

const at = (
  name: Exclude<
    keyof typeof addresses,
    | 'link'
    | 'passkey'
    | 'passkeyRemoval'
    | 'organizationProvider'
    | 'organizationProviderRemoval'
    | 'setup'
    | 'outboxMail'
    | 'outboxHandOver'
  >,
) => href('fr', addresses[name])

async function aMember(
  name = 'Camille Invention',
): Promise<{ id: string; email: string; visitor: Visitor; token: string }> {
  const email = `${crypto.randomUUID()}@organisme.quebec`
  const id = await aPerson(site.admin, { email, name })
  const token = await aSession(site.admin, id)
  return { id, email, token, visitor: site.visitor({ tisserin: token }) }
}

describe('name and language', () => {
  it('are saved, and the next page speaks the new language', async () => {
    const { id, visitor } = await aMember()

    const answer = await visitor.send(at('profile'), { name: 'Camille R.', language: 'en' })

    expect(whereTo(answer)).toBe(href('en', addresses.account))
    const { rows } = await site.admin.query('SELECT name, language, version FROM person WHERE id = $1', [id])
    expect(rows).toEqual([{ name: 'Camille R.', language: 'en', version: 2 }])
  })

  it('show both values to the second of two who save, and lose nothing', async () => {
    const { visitor } = await aMember()
    const open = await visitor.read(at('profile'))
    await visitor.send(at('profile'), { name: 'La première', language: 'fr' })
    const field = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(open)?.[1] ?? ''

    const answer = await visitor.post(at('profile'), {
      csrf: field('csrf'),
      key: field('key'),
      version: field('version'),
      name: 'La seconde',
      language: 'fr',
    })
    const html = await answer.text()

    expect(answer.status).toBe(409)
    expect(html).toContain('value="La seconde"')
    expect(html).toContain('La première')
    const again = await visitor.post(at('profile'), {
      csrf: field('csrf'),
      key: crypto.randomUUID(),
      version: '2',
      name: 'La seconde',
      language: 'fr',
    })
    expect(again.status).toBe(303)
  })

  it.each([
    ['', 'Remplissez'],
    ['x'.repeat(100_000), '120'],
    ['a\u0000b', 'illisible'],
  ])('say at the field what is wrong with %j', async (name, words) => {
    const { visitor } = await aMember()

    const answer = await visitor.send(at('profile'), { name, language: 'fr' })

    expect(answer.status).toBe(422)
    expect(/id="name-error"[^>]*>(.*?)<\/p>/s.exec(await answer.text())?.[1]).toContain(words)
  })

  it('takes out signs that turn the direction of a name, and keeps it as text', async () => {
    const { id, visitor } = await aMember()

    await visitor.send(at('profile'), { name: '\u202e<b>Camille</b>\ud800', language: 'fr' })

    const { rows } = await site.admin.query<{ name: string }>('SELECT name FROM person WHERE id = $1', [id])
    expect(rows[0]?.name ?? '').not.toContain('\u202e')
    expect(await visitor.read(at('account'))).not.toContain('<b>')
  })

  it('change once when the form is sent fifty times at once', async () => {
    const { id, visitor } = await aMember()
    const html = await visitor.read(at('profile'))
    const field = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
    const fields = {
      csrf: field('csrf'),
      key: field('key'),
      version: field('version'),
      name: 'Une fois',
      language: 'fr',
    }

    const answers = await Promise.all(Array.from({ length: 50 }, () => visitor.post(at('profile'), fields)))

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    const { rows } = await site.admin.query('SELECT version FROM person WHERE id = $1', [id])
    expect(rows).toEqual([{ version: 2 }])
  })
})

describe('a password', () => {
  const secretIn = (html: string): string =>
    (/<strong[^>]*>([A-Z2-7 ]+)<\/strong>/.exec(html)?.[1] ?? '').replaceAll(' ', '')
  const phrase = 'le lièvre traverse sans bruit'

  async function setPassword(visitor: Visitor): Promise<{ answer: Response; totp: TOTP }> {
    await visitor.send(at('password'), { password: phrase })
    const totp = new TOTP({ secret: Secret.fromBase32(secretIn(await visitor.read(at('passwordApp')))) })
    return { answer: await visitor.send(at('passwordApp'), { code: totp.generate() }), totp }
  }

  it('is in force only once the app has given a right code; ten codes are shown once', async () => {
    const { id, email, visitor } = await aMember()
    await visitor.send(at('password'), { password: phrase })
    expect((await visitor.send(at('passwordApp'), { code: '000000' })).status).toBe(422)
    const before = await site.admin.query('SELECT * FROM password_credential WHERE person_id = $1', [id])
    expect(before.rows).toEqual([])

    const { answer } = await setPassword(visitor)

    const codes = [...(await answer.text()).matchAll(/<code>([^<]+)<\/code>/g)].map(([, code]) => code)
    expect(new Set(codes).size).toBe(10)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const { rows } = await site.admin.query<{ hash: string }>(
      'SELECT hash FROM password_credential WHERE person_id = $1',
      [id],
    )
    expect(rows[0]?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const kept = await site.admin.query('SELECT encode(code_hash, $1) AS hash FROM backup_code WHERE person_id = $2', [
      'hex',
      id,
    ])
    expect(kept.rows).toHaveLength(10)
    for (const code of codes) expect(JSON.stringify(kept.rows)).not.toContain(code)
    expect((await site.mailsTo(email)).map(({ template }) => template)).toEqual(['way-added'])
  })

  it('refuses at the field what is short, common or the person’s own', async () => {
    const { email, visitor } = await aMember('Camille Turcotte')
    for (const [password, refusal] of [
      ['court', 'too-short'],
      ['password1234', 'too-common'],
      ['camille turcotte', 'personal'],
      [email, 'personal'],
    ] as const) {
      const answer = await visitor.send(at('password'), { password })
      const html = await answer.text()
      expect(answer.status).toBe(422)
      expect(html).toContain(passwordWords.fr.refusals[refusal])
      expect(html).not.toContain(`value="${password}"`)
    }
  })

  it('cannot be finished twice, nor after half an hour, nor by someone else', async () => {
    const { id, visitor } = await aMember()
    const { totp } = await setPassword(visitor)
    const again = await visitor.send(at('password'), { code: totp.generate() }, at('passwordApp'))
    expect(whereTo(again)).toBe(at('password'))

    await visitor.send(at('password'), { password: phrase })
    const other = await aMember()
    expect(whereTo(await other.visitor.get(at('passwordApp')))).toBe(at('password'))
    await age(site, 'challenge', "expires_at = sec.now() - interval '1 second'", id)
    expect(whereTo(await visitor.get(at('passwordApp')))).toBe(at('password'))
  })

  it('ends the other sessions when it is changed, and needs the current one', async () => {
    const person = await aPersonWithPassword(site)
    const here = site.visitor({ tisserin: await aSession(site.admin, person.id) })
    const elsewhere = site.visitor({ tisserin: await aSession(site.admin, person.id) })
    const wrong = await here.send(at('passwordChange'), { current: 'pas celui-ci du tout', password: phrase })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain(passwordWords.fr.wrongCurrent)

    const answer = await here.send(at('passwordChange'), { current: person.password, password: phrase })

    expect(answer.status).toBe(303)
    expect((await here.get(at('account'))).status).toBe(200)
    expect((await elsewhere.get(at('account'))).status).toBe(303)
  })

  it('stops guesses of the current one after five', async () => {
    const person = await aPersonWithPassword(site)
    const visitor = site.visitor({ tisserin: await aSession(site.admin, person.id) })
    for (let tries = 0; tries < 5; tries += 1)
      await visitor.send(at('passwordChange'), { current: 'non', password: phrase })

    const answer = await visitor.send(at('passwordChange'), { current: person.password, password: phrase })

    expect(answer.status).toBe(429)
  })

  it('is taken away with its app and its codes', async () => {
    const person = await aPersonWithPassword(site)
    const visitor = site.visitor({ tisserin: await aSession(site.admin, person.id) })

    expect((await visitor.send(at('password'), {}, at('passwordRemoval'))).status).toBe(422)
    expect(await visitor.read(at('passwordRemoval'))).toContain('codes de secours seront effacés')

    await visitor.send(at('passwordRemoval'), {})

    for (const table of ['password_credential', 'totp_credential', 'backup_code']) {
      const { rows } = await site.admin.query(`SELECT * FROM ${table} WHERE person_id = $1`, [person.id])
      expect(rows).toEqual([])
    }
  })

  it('leaves the old backup codes without use when new ones are made', async () => {
    const person = await aPersonWithPassword(site)
    const visitor = site.visitor({ tisserin: await aSession(site.admin, person.id) })
    expect(await (await visitor.send(at('password'), {}, at('backupCodes'))).text()).not.toContain('<code>')
    const page = await visitor.send(at('backupCodes'), {})
    expect((await page.text()).match(/<code>/g)).toHaveLength(10)

    const other = site.visitor()
    await other.send(at('signIn'), { email: person.email, password: person.password, way: 'password' })
    expect((await other.send(at('signInCode'), { code: person.backupCodes[0] ?? '' })).status).toBe(422)
  })
})

describe('what is held about a person', () => {
  it.each(languages)('is shown and given as a file, in %s, without a secret and without anyone else', async (lang) => {
    const { id, email, token, visitor } = await aMember()
    const organization = await anOrganization(site.admin, { nameFr: 'Maison Trame', nameEn: 'Weft House' })
    await aMembership(site.admin, { organization, person: id, role: 'lead' })
    await aDesignation(site.admin, { organization, person: id, kind: 'specialist' })
    await aMembership(site.admin, { organization, person: await aPerson(site.admin, { name: 'Une collègue' }) })

    const html = await visitor.read(href(lang, addresses.held))
    const file = await visitor.get(href(lang, addresses.heldFile))
    const text = await file.text()

    expect(html).toContain(lang === 'fr' ? 'Maison Trame' : 'Weft House')
    expect(html).toContain(lang === 'fr' ? 'Spécialiste' : 'Specialist')
    expect(file.headers.get('content-disposition')).toMatch(
      /attachment; filename="tisserin-[a-z]+-\d{4}-\d{2}-\d{2}\.json"/,
    )
    expect(JSON.parse(text)).toMatchObject({
      person: { name: 'Camille Invention', email },
      roles: [
        { held: 'membership', role: 'lead', where: { fr: 'Maison Trame' }, untilDay: null },
        { held: 'designation', role: 'specialist', where: { fr: 'Maison Trame' }, untilDay: null },
      ],
      sessions: [{ method: 'password' }],
      ways: { passkeys: [], backupCodesLeft: 0 },
    })
    for (const secret of [token, 'hash', 'secret', 'Une collègue']) expect(text).not.toContain(secret)
  })
})

it('asks a visitor to sign in for every page of the account, and comes back to it', async () => {
  for (const name of ['account', 'profile', 'sessions', 'held', 'passkeys', 'password', 'provider'] as const) {
    const answer = await site.visitor().get(at(name))
    expect(whereTo(answer)).toBe(`${at('signIn')}?next=${encodeURIComponent(at(name))}`)
  }
})

it('keeps what was typed when the language is changed in the middle', async () => {
  const { visitor } = await aMember()
  const csrf = /name="csrf" value="([^"]*)"/.exec(await visitor.read(at('profile')))?.[1] ?? ''

  const answer = await visitor.post(href('en', addresses.profile), {
    csrf,
    name: 'À moitié tapé',
    language: 'fr',
    _language: 'en',
  })
  const html = await answer.text()

  expect(answer.status).toBe(200)
  expect(html).toContain('value="À moitié tapé"')
  expect(html).toContain(words.en.profile.title)
})
