import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aMembership, aPerson, aSession } from '../../../../tests/people.ts'
import { systemClock } from '../../../kernel/clock.ts'
import { aCode, codePath, guestOf } from '../test-codes.ts'
import { anEmail, openDesk, site, table } from '../test-invitation-desk.ts'

openDesk()

const rowsOf = async (email: string) =>
  (await site.admin.query('SELECT * FROM invitation WHERE email = $1 ORDER BY created_at, id', [email])).rows

describe('a lead', () => {
  it('finds it where colleagues are invited, and shows a code once, with where to type it, until when, and how to withdraw it', async () => {
    const email = anEmail()
    expect(await table.lead.read(`/fr/organisations/${table.organization}/inviter`)).toContain(codePath())

    const { code, html } = await aCode(email)

    expect(code).toMatch(/^\w{4}-\w{4}$/)
    expect(html).toContain('http://tisserin.invalid/fr/code')
    expect(html).toContain('Code QR de l’adresse')
    expect(html).toContain('Bon une seule fois, jusqu’au')
    expect(html).toContain('data-print')
    expect(html).toContain('/retirer')
    expect(await site.mails()).toEqual(expect.not.arrayContaining([expect.objectContaining({ recipient: email })]))
    const list = await table.lead.read('/fr/invitations')
    expect(list).toContain('Par un code, sans courriel')
    expect(list).not.toContain(code)
    expect(await table.lead.read(`/fr/organisations/${table.organization}/personnes`)).toContain('Par un code')
  })

  it('leaves no code in the database, nor a hash that could be guessed from', async () => {
    const email = anEmail()
    const { code } = await aCode(email)
    const [kept] = await rowsOf(email)
    const bare = code.replace('-', '')

    expect(kept.code_hash).toHaveLength(32)
    for (const text of [code, bare]) expect(kept.code_hash).not.toEqual(createHash('sha256').update(text).digest())
    expect(JSON.stringify(kept)).not.toContain(bare)
    expect(kept.expires_at.getTime() - kept.created_at.getTime()).toBeLessThanOrEqual(3_605_000)
  })

  it('who sends the form twice, or lost the code, has another: the former serves no more', async () => {
    const email = anEmail()
    const former = await aCode(email)

    const latter = await aCode(email)

    expect(latter.status).toBe(200)
    expect((await site.as(null).send('/fr/code', { code: former.code })).status).toBe(422)
    expect((await site.as(null).send('/fr/code', { code: latter.code })).status).toBe(303)
    expect((await rowsOf(email)).map(({ revoked_at }) => revoked_at !== null)).toEqual([true, false])
  })

  it('is told when another lead has a code or a mail waiting for the same person', async () => {
    const email = anEmail()
    const other = await aMembership(site.admin, { organization: table.organization, role: 'lead' })
    await aCode(email)

    const second = await aCode(email, { lead: site.as(await aSession(site.admin, other.person)) })

    expect(second.status).toBe(422)
    expect(second.html).toContain('Une invitation attend déjà cette personne')
  })

  it.each([
    ['role', 'coordinator'],
    ['role', 'operator'],
    ['role', ''],
    ['email', ''],
    ['email', 'nobody'],
    ['name', ''],
  ])('gives no code with %s %j: it is said at the field, and what was typed is kept', async (name, value) => {
    const answer = await table.lead.send(codePath(), { ...guestOf(anEmail()), [name]: value })
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toContain('govuk-error-message')
    expect(html).not.toContain('shown-code')
  })

  it('can neither extend nor correct it into a link by mail', async () => {
    const email = anEmail()
    await aCode(email)
    const [{ id }] = await rowsOf(email)

    await table.lead.send('/fr/invitations', {}, { to: `/fr/invitations/${id}/prolonger` })

    expect((await rowsOf(email))[0].expires_at.getTime()).toBeLessThan(systemClock.now().getTime() + 2 * 3_600_000)
    expect((await table.lead.get(`/fr/invitations/${id}/corriger`)).status).toBe(303)
    expect(await site.mails()).toEqual(expect.not.arrayContaining([expect.objectContaining({ recipient: email })]))
  })
})

it.each(['worker', 'coordinator', 'stranger', 'visitor'] as const)('%s gives no code', async (kind) => {
  const session = async (person: string) => site.as(await aSession(site.admin, person))
  const visitors = {
    worker: async () =>
      session((await aMembership(site.admin, { organization: table.organization, role: 'worker' })).person),
    coordinator: async () => table.coordinator,
    stranger: async () => session(await aPerson(site.admin)),
    visitor: async () => site.as(null),
  }
  const visitor = await visitors[kind]()

  expect((await visitor.get(codePath())).status).toBe(kind === 'visitor' ? 303 : 404)
  const email = anEmail()
  await visitor.send(codePath(), guestOf(email), { page: await visitor.read('/fr/code') })
  expect(await rowsOf(email)).toEqual([])
})
