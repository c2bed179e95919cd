import { beforeEach, describe, expect, it } from 'vitest'
import { aDesignation, aMembership, renewSessions } from '../../../../tests/people.ts'
import { present } from '../../../../tests/present.ts'
import { adopt, draft, issue, propose, protocolDesk, writeAndIssue } from '../test-protocol-desk.ts'

const place = protocolDesk()
const { someone } = place
let { others, reader, site, stranger, table, worker }: ReturnType<typeof place.now> = {} as never
let at: string
beforeEach(async () => {
  ;({ others, reader, site, stranger, table, worker } = place.now())
  at = await writeAndIssue(table.coordinator, { ...draft, mechanism: 'interregional' })
})

const hidden = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const adoptRegion = async (region: string) => {
  const html = await table.coordinator.read(at)
  return table.coordinator.send(at, { region, seen: hidden(html, 'seen') }, { page: html, to: `${at}/region` })
}
const linkIn = (html: string, word: string): string =>
  new RegExp(`"(/fr/adoptions-de-protocole/[^"]*/${word})"`).exec(html)?.[1] ?? ''
const newVersion = async () => {
  await propose(table.coordinator, at, 1)
  expect((await issue(table.coordinator, at)).status).toBe(303)
}
const records = async (organization: string) =>
  (
    await site.admin.query<{ tags: string; ended: boolean; same: boolean }>(
      `SELECT array_to_string(tags, ' ') AS tags, ends_on IS NOT NULL AS ended, same_as IS NOT NULL AS same FROM evidence_event
       WHERE organization_id = $1 AND type = 'mechanism' AND is_current`,
      [organization],
    )
  ).rows

describe('an organization', () => {
  it('adopts by its lead, and moves on to a later version when it wishes', async () => {
    expect((await adopt(table.lead, at, table.organization)).status).toBe(303)
    expect(await reader.read(at)).toContain('Version 1, depuis le')
    await propose(table.coordinator, at, 1)
    const change = /changements-de-protocole\/[\w-]+/.exec(await table.lead.read(at))?.[0] ?? ''
    await table.lead.send(`/fr/${change}`, { organization: table.organization, answer: 'agree' })
    await issue(table.coordinator, at)
    expect(await table.lead.read(at)).toContain('Passer à la version 2')
    await adopt(table.lead, at, table.organization)

    expect(await reader.read(at)).toContain('Version 2, depuis le')
    expect(await reader.read(`${at}/matrice`)).toMatch(/Adoptions passées[\s\S]*une version plus récente a suivi/)
  })

  it('adopts no version that was replaced meanwhile: it is told, and reads the newer one', async () => {
    const page = await table.lead.read(at)
    await newVersion()
    const late = await adopt(table.lead, at, table.organization, page)

    expect(late.status).toBe(303)
    expect(await table.lead.read(at)).toContain('Adopter la version 2')
  })

  it('that adopts twice, or at once, does so once', async () => {
    const page = await table.lead.read(at)
    await Promise.all([adopt(table.lead, at, table.organization, page), adopt(table.lead, at, table.organization)])
    await adopt(table.lead, at, table.organization, page)

    const { rows } = await site.admin.query('SELECT FROM protocol_adoption WHERE organization_id = $1', [
      table.organization,
    ])
    expect(rows).toHaveLength(1)
  })

  it('is adopted for by no one else', async () => {
    for (const visitor of [worker, reader, table.coordinator, present(others[0]).lead, stranger])
      expect(
        (await adopt(visitor, at, table.organization, await visitor.read('/fr/protocoles'))).status,
      ).toBeGreaterThan(399)
  })

  it('ends it by a page that says so, and takes it up again within 30 days', async () => {
    await adopt(table.lead, at, table.organization)
    const end = linkIn(await table.lead.read(at), 'fin')
    expect(await table.lead.read(end)).toMatch(/Cesser de suivre[\s\S]*mécanisme inscrit à votre journal/)
    expect((await worker.get(end)).status).toBe(404)
    await table.lead.send(end, {})
    expect(await reader.read(at)).toContain('Ne suit pas ce protocole')

    const resume = linkIn(await table.lead.read(at), 'reprise')
    await table.lead.send(at, {}, { to: resume })
    expect(await reader.read(at)).toContain('Version 1, depuis le')
  })

  it('does not take up again what ended long ago', async () => {
    await adopt(table.lead, at, table.organization)
    await table.lead.send(linkIn(await table.lead.read(at), 'fin'), {})
    await site.admin.query(`UPDATE protocol_adoption SET ended_at = ended_at - interval '31 days'`)
    await renewSessions(site.admin)

    expect(linkIn(await table.lead.read(at), 'reprise')).toBe('')
  })

  it('that left the network no longer counts, and is no longer named', async () => {
    const { id, lead } = present(others[0])
    await adopt(lead, at, id)
    await site.admin.query(
      `UPDATE network_member SET left_on = '2026-11-30', left_by = 'organization' WHERE organization_id = $1`,
      [id],
    )

    expect(await reader.read(at)).toContain('0 organisation sur 2')
    expect(await reader.read(`${at}/matrice`)).not.toContain('Carrefour')
    expect((await lead.get(at)).status).toBe(404)
  })
})

describe('following a protocol', () => {
  it('is a mechanism in the log of each organization, told once for all, which ends and comes back with it', async () => {
    await adopt(table.lead, at, table.organization)
    const { id, lead } = present(others[0])
    await adopt(lead, at, id)
    const tags = 'kind:protocol mechanism:interregional'
    expect(await records(table.organization)).toEqual([{ tags, ended: false, same: false }])
    expect(await records(id)).toEqual([{ tags, ended: false, same: true }])

    await lead.send(linkIn(await lead.read(at), 'fin'), {})
    expect(await records(id)).toMatchObject([{ ended: true }])
    await lead.send(at, {}, { to: linkIn(await lead.read(at), 'reprise') })
    expect(await records(id)).toMatchObject([{ ended: false }])
  })

  it('logs nothing when its writers did not say what it is for', async () => {
    const plain = await writeAndIssue(table.coordinator)
    await adopt(table.lead, plain, table.organization)

    expect(await records(table.organization)).toEqual([])
  })

  it('stays logged once when the organization moves on to a later version', async () => {
    await adopt(table.lead, at, table.organization)
    await propose(table.lead, at, 1)
    await issue(table.coordinator, at)
    await adopt(table.lead, at, table.organization)

    expect(await records(table.organization)).toHaveLength(1)
  })
})

describe('a region', () => {
  it('adopts by the coordination, and a second one makes it the same protocol everywhere', async () => {
    await adoptRegion('04')
    expect(await reader.read(`${at}/matrice`)).toContain('Le même protocole partout\u00a0: 1 région sur 2')
    expect(await reader.read('/fr/recommandations-interregionales/04')).toContain('En partie')
    await adoptRegion('17')

    expect(await reader.read(`${at}/matrice`)).toContain('Le même protocole partout\u00a0: 2 régions sur 2')
    expect(await reader.read('/fr/recommandations-interregionales/04')).toMatch(/Le même protocole partout[\s\S]*?Oui/)
    expect(await stranger.read('/fr/recommandations-interregionales/17')).not.toContain(draft.nameFr)
  })

  it('that the network does not cover is refused, and so is anyone but the coordination', async () => {
    expect((await adoptRegion('09')).status).toBe(404)
    expect((await table.lead.post(`${at}/region`, { region: '04' })).status).toBeGreaterThan(399)
  })

  it('ends it, and takes it up again', async () => {
    await adoptRegion('04')
    const end = linkIn(await table.coordinator.read(at), 'fin')
    expect((await table.lead.get(end)).status).toBe(404)
    await table.coordinator.send(end, {})
    expect(await reader.read(`${at}/matrice`)).toContain('0 région sur 2')
    await table.coordinator.send(at, {}, { to: linkIn(await table.coordinator.read(at), 'reprise') })
    expect(await reader.read(`${at}/matrice`)).toContain('1 région sur 2')
  })
})

describe('a protocol that someone follows', () => {
  it('is not set aside, and is once nobody does', async () => {
    await adopt(table.lead, at, table.organization)
    await table.coordinator.send(`${at}/retrait`, {}, { page: await table.coordinator.read(at) })
    expect(await reader.read(at)).toContain('En vigueur')
    await table.lead.send(linkIn(await table.lead.read(at), 'fin'), {})
    await table.coordinator.send(`${at}/retrait`, {})
    expect(await reader.read(at)).toContain('Retiré')
    expect((await adopt(table.lead, at, table.organization)).status).toBe(303)
    expect(await reader.read(at)).not.toContain('depuis le')
    await table.coordinator.send(at, {}, { to: `${at}/retour` })
    expect(await reader.read(at)).toContain('En vigueur')
  })

  it('is read by its people, who say so once; its lead and its specialists see who', async () => {
    const specialist = await someone(table.organization, 'specialist')
    await adopt(table.lead, at, table.organization)
    expect((await present(others[0]).lead.post(`${at}/lecture`, {})).status).toBeGreaterThan(399)
    await reader.send(at, {}, { to: `${at}/lecture` })
    expect(await reader.read(at)).not.toContain('J’ai lu cette version')

    expect(await specialist.read(at)).toContain('1 personne a lu')
    expect(await table.lead.read(at)).toContain('1 personne a lu')
    expect(await worker.read(at)).not.toContain('1 personne a lu')
    expect(await present(others[0]).lead.read(at)).not.toContain('1 personne a lu')
  })
})

describe('the matrix as a file', () => {
  it('has the rows of the page, narrowed as it is', async () => {
    await adopt(table.lead, at, table.organization)
    await adoptRegion('17')
    const csv = await (await reader.get(`${at}/matrice.csv?region=17&version=none`)).text()

    expect(csv.trim().split('\r\n')).toHaveLength(3)
    expect(csv).toMatch(/17;Centre-du-Québec;1;\d{4}-\d{2}-\d{2};Carrefour;Communautaire;;/)
    expect((await reader.get(`${at}/matrice.xlsx`)).headers.get('content-type')).toContain('spreadsheet')
    expect((await stranger.get(`${at}/matrice.csv`)).status).toBe(404)
  })
})

describe('who is on duty', () => {
  it('is who the organizations of the network designated, with their hours or the word that they are not known', async () => {
    const { person } = await aMembership(site.admin, { organization: present(others[0]).id })
    await aDesignation(site.admin, { organization: present(others[0]).id, person, kind: 'specialist' })
    await site.admin.query(`UPDATE person SET name = 'Solange Fil', phone = '819 555-0119' WHERE id = $1`, [person])

    expect(await reader.read('/fr/de-garde?region=17')).toMatch(/Solange Fil[\s\S]*Heures non connues/)
    expect(await reader.read('/fr/de-garde?region=04')).not.toContain('Solange Fil')
    expect(await stranger.read('/fr/de-garde')).not.toContain('Solange Fil')
    await site.admin.query(`UPDATE person SET phone_hours = 'de 8 h à 16 h' WHERE id = $1`, [person])
    const html = await reader.read('/fr/de-garde?region=17')
    expect(html).toContain('de 8 h à 16 h')
    expect(html).not.toContain('Heures inconnues')
  })
})
