import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anOperator, aPerson, aSession } from '../../../../tests/people.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { openSite, whereTo, type Site, type Visitor } from '../test-site.ts'
import { findContacts } from './queries.ts'

let site: Site
let token: string
let operator: Visitor
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
beforeEach(async () => {
  await site.admin.query('DELETE FROM instance_contact')
  token = await aSession(site.admin, await anOperator(site.admin))
  operator = site.visitor({ tisserin: token })
})

const page = href('fr', addresses.contacts)
const officer = {
  officerName: 'Nadine Vallières',
  officerTitleFr: 'coordonnatrice',
  officerTitleEn: 'coordinator',
  officerEmail: 'Nadine@Table.quebec',
}
const team = { contactName: 'Équipe de la Table', contactEmail: 'bonjour@table.quebec' }
const nobody = { contactName: '', contactEmail: '' }

describe('who answers for the instance', () => {
  it('is said to be missing on the public pages, on Today and on the page of the instance, each leading where to name them', async () => {
    for (const path of ['/fr/aujourdhui', href('fr', addresses.instance)]) {
      const html = await operator.read(path)
      expect(html).toContain('Personne n’est nommé pour les renseignements personnels.')
      expect(html).toContain(`href="${page}"`)
    }
    expect(await operator.read('/en/today')).toContain('No one is named for personal information.')
    expect(await site.visitor().read('/fr/vie-privee')).toContain('Aucun nom n’est encore inscrit')
    expect(await site.visitor().read('/en/accessibility')).toContain('has not yet given an address to write to')
  })

  it('is named on a page, and shown at once on the public pages in both languages', async () => {
    const saved = await operator.send(page, { ...officer, ...team })

    expect(whereTo(saved)).toBe(page)
    const visitor = site.visitor()
    expect(await visitor.read('/fr/vie-privee')).toContain('Nadine Vallières, coordonnatrice')
    const privacy = await visitor.read('/en/privacy')
    expect(privacy).toContain('Nadine Vallières, coordinator')
    expect(privacy).toContain('mailto:nadine@table.quebec')
    for (const path of ['/fr/accessibilite', '/en/accessibility', '/fr/code-ouvert', '/en/open-source']) {
      const html = await visitor.read(path)
      expect(html).toContain('Équipe de la Table')
      expect(html).toContain('mailto:bonjour@table.quebec')
    }
    expect(await operator.read('/fr/aujourdhui')).toContain('Nadine Vallières répond des renseignements personnels')
    expect(await site.deeds()).toContainEqual({ deed: 'instance.contacts-named', basis: null, result: 'done' })
  })

  it('is the same person for everything when nobody else is named, or no longer is', async () => {
    await operator.send(page, { ...officer, ...team })
    await operator.send(page, { ...officer, ...nobody })

    const html = await site.visitor().read('/fr/accessibilite')
    expect(html).toContain('Pour écrire à qui gère ce site : Nadine Vallières'.replace(' :', '\u00a0:'))
    expect(html).not.toContain('bonjour@table.quebec')
  })

  it('keeps what was typed when something is wrong, and says it at the field', async () => {
    const answer = await operator.send(page, { ...officer, officerEmail: 'nadine', ...team, contactEmail: '' })
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toContain('value="nadine"')
    expect(html).toContain('value="Équipe de la Table"')
    expect(html).toContain('id="officerEmail-error"')
    expect((await operator.send(page, { ...officer, ...team, contactEmail: '' })).status).toBe(422)
    expect((await operator.send(page, { ...officer, ...team, contactName: '' })).status).toBe(422)
    expect(await site.visitor().read('/fr/vie-privee')).toContain('Aucun nom n’est encore inscrit')
  })

  it.each(['nobody was named', 'someone was'])('tells the second of two operators at once, when %s', async (before) => {
    if (before === 'someone was') await operator.send(page, { ...officer, ...nobody })
    const other = site.visitor({ tisserin: await aSession(site.admin, await anOperator(site.admin)) })
    const version = /name="version" value="(\d+)"/.exec(await other.read(page))?.[1] ?? ''
    await operator.send(page, { ...officer, officerName: 'Premier Nom', ...nobody })

    const second = await other.send(page, { ...officer, officerName: 'Second Nom', ...nobody, version })
    const html = await second.text()

    expect(second.status).toBe(409)
    expect(html).toContain('value="Second Nom"')
    expect(html).toContain('Premier Nom')
    expect(await site.visitor().read('/fr/vie-privee')).toContain('Premier Nom')
  })

  it('is named by an operator only, and never taken away', async () => {
    await operator.send(page, { ...officer, ...nobody })
    const member = site.visitor({ tisserin: await aSession(site.admin, await aPerson(site.admin)) })

    expect((await member.get(page)).status).toBe(404)
    const removed = await site.database.asSession(token, (tx) =>
      sql`delete from instance_contact where kind = 'privacy'`.execute(tx),
    )
    expect(removed.numAffectedRows).toBe(0n)
  })

  it('is the person of content/instance.json as long as the page was given nobody: then the page rules', async () => {
    const inFile = { name: 'Du Fichier', title: { fr: 'directrice', en: 'director' }, email: 'fichier@table.quebec' }
    const read = () => site.database.asSession(token, (tx) => findContacts(tx, inFile))

    expect(await read()).toEqual({ officer: inFile, contact: null, isFromFile: true, version: 0 })
    await operator.send(page, { ...officer, ...nobody })
    expect(await read()).toMatchObject({ officer: { name: 'Nadine Vallières' }, isFromFile: false })
  })
})
