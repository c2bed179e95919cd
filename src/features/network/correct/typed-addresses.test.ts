import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCoordinator, aNetwork, anOperator, anOrganization, aSession } from '../../../../tests/people.ts'
import { aTable, openSite, type Site, type Visitor } from '../test-site.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
})
afterAll(() => site.close())

interface Place {
  visitor: Visitor
  path: string
  to?: string
  prefix: string
  others?: Record<string, string>
}

/** Every page where someone to invite is typed. */
const places: Record<string, () => Promise<Place>> = {
  'a colleague': async () => ({
    visitor: table.lead,
    path: `/fr/organisations/${table.organization}/inviter`,
    prefix: '',
    others: { role: 'worker' },
  }),
  'the lead of an organization': async () => ({
    visitor: table.coordinator,
    path: `/fr/organisations/${await anOrganization(site.admin, { network: table.network, status: 'listed' })}/inviter`,
    prefix: '',
  }),
  'someone to coordinate': async () => ({
    visitor: table.coordinator,
    path: `/fr/reseaux/${table.network}`,
    to: `/fr/reseaux/${table.network}/coordination`,
    prefix: 'guest-',
  }),
  'the lead of an organization that is added': async () => ({
    visitor: table.coordinator,
    path: '/fr/organisations/ajouter',
    prefix: 'guest-',
    others: { name: 'Un autre organisme', sector: 'community', regions: '04' },
  }),
  'who will hold a role': async () => ({
    visitor: table.lead,
    path: `/fr/organisations/${table.organization}/designations`,
    prefix: 'contact-',
  }),
  'a first organization': async () => {
    const network = await aNetwork(site.admin)
    const person = await anOperator(site.admin)
    await aCoordinator(site.admin, { network, person })
    return {
      visitor: site.as(await aSession(site.admin, person)),
      path: '/fr/mise-en-route/invitations',
      prefix: '',
      others: { organization: 'Encore un organisme', sector: 'community' },
    }
  },
}

describe.each(Object.keys(places))('the address of %s', (name) => {
  const send = async (typed: { name: string; email: string }) => {
    const place = await (places[name] as () => Promise<Place>)()
    const { visitor, path, to = path, prefix, others = {} } = place
    const fields = { [`${prefix}name`]: typed.name, [`${prefix}email`]: typed.email, [`${prefix}language`]: 'fr' }
    const answer = await visitor.send(path, { ...others, ...fields }, { to })
    return { status: answer.status, html: (await answer.text()).replaceAll('&#39;', "'") }
  }
  const count = async () =>
    (await site.admin.query<{ n: number }>('SELECT count(*)::int AS n FROM invitation')).rows[0]?.n

  it('that nobody could have is refused with a sentence, and what was typed is kept', async () => {
    const before = await count()

    const { status, html } = await send({ name: 'Ana Roy', email: 'ana@ecole..quebec' })

    expect(status).toBe(422)
    expect(html).toContain('Entrez un courriel complet')
    expect(html).toContain('value="ana@ecole..quebec"')
    expect(html).toContain('value="Ana Roy"')
    expect(await count()).toBe(before)
  })

  it('that was pasted with a name offers that name, to be checked', async () => {
    const { status, html } = await send({ name: '', email: 'Ana Roy <ana.roy@ecole.quebec>' })

    expect(status).toBe(422)
    expect(html).toContain('Ce nom vient de l’adresse collée')
    expect(html).toContain('value="Ana Roy"')
    expect(html).toContain('value="ana.roy@ecole.quebec"')
  })

  it('that was pasted beside a name is read, and the invitation leaves', async () => {
    const email = `${crypto.randomUUID()}@ecole.quebec`

    const { status } = await send({ name: 'Ana', email: `Ana Roy <${email}>` })

    expect(status).toBe(303)
    expect((await site.mails()).map(({ recipient }) => recipient)).toContain(email)
  })
})
