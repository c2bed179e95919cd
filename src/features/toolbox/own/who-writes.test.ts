import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { aCoordinator, anOperator, aPerson, aSession } from '../../../../tests/people.ts'
import { aTable, whereTo, type Site } from '../../network/test-site.ts'
import { desk, one, whole, writingDesk } from './test-writing-desk.ts'
import { aTool } from './test-tools.ts'

const at = writingDesk()
const { publish, stateOf, visitor, written } = at
let site: Site
let slug: string
let table: ReturnType<typeof at.now>['table']
beforeEach(() => {
  ;({ site, slug, table } = at.now())
})

describe('two people', () => {
  it('who edit: the second is told and shown both texts', async () => {
    const id = await written()
    const second = site.as(await aSession(site.admin, await aCoordinator(site.admin, { network: table.network })))
    const page = await second.read(`${one(id)}/modifier`)
    await table.coordinator.send(`${one(id)}/modifier`, {
      ...whole,
      bodyFr: 'Le texte de Coralie.',
      kinds: ['intervention'],
    })
    const late = await second.send(`${one(id)}/modifier`, { ...whole, bodyFr: 'Un autre texte.' }, { page })
    const html = await late.text()

    expect(late.status).toBe(409)
    expect(html).toContain('Le texte de Coralie.')
    expect(html).toContain('Un autre texte.')
    expect(html).toContain('Intervention')
    expect(await stateOf(id)).toMatchObject({ latest: 2 })
  })

  it('who save at the same instant: one is kept', async () => {
    const id = await written()
    const page = await table.coordinator.read(`${one(id)}/modifier`)
    const second = site.as(await aSession(site.admin, await aCoordinator(site.admin, { network: table.network })))
    const theirs = await second.read(`${one(id)}/modifier`)
    const answers = await Promise.all([
      table.coordinator.send(`${one(id)}/modifier`, { ...whole, bodyFr: 'Premier.' }, { page }),
      second.send(`${one(id)}/modifier`, { ...whole, bodyFr: 'Second.' }, { page: theirs }),
    ])

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    expect(await stateOf(id)).toMatchObject({ latest: 2 })
  })

  it('one of whom publishes what the other changed meanwhile: nothing is published unread', async () => {
    const id = await written()
    const page = await table.coordinator.read(`${one(id)}/publier`)
    await table.coordinator.send(`${one(id)}/modifier`, { ...whole, bodyFr: 'Pas relu.' })
    const late = await table.coordinator.send(`${one(id)}/publier`, {}, { page })

    expect(whereTo(late)).toBe(one(id))
    expect((await stateOf(id)).state).toBe('draft')
  })
})

describe('its history', () => {
  it('keeps every text, says who wrote it and what changed, and restores one as a new version', async () => {
    const id = await written()
    await table.coordinator.send(`${one(id)}/modifier`, { ...whole, bodyFr: 'Pour nous appeler souvent.' })
    const page = await table.coordinator.read(`${one(id)}/historique`)
    expect(page).toContain('Coralie Coordonne, pour Table d’ici')
    expect(page).toMatch(/<ins>.*souvent/)
    const back = await table.coordinator.send(`${one(id)}/historique`, { restore: '1', version: '2' }, { page })

    expect(whereTo(back)).toBe(one(id))
    expect(await stateOf(id)).toMatchObject({ latest: 3 })
    expect(await table.coordinator.read(`${one(id)}/modifier`)).toContain('Pour nous appeler tôt.')
    expect(await table.coordinator.read(`${one(id)}/historique`)).toContain('reprend la version 1')
  })

  it('restores nothing over a text that came since, nor a version that is not there', async () => {
    const id = await written()
    await table.coordinator.send(`${one(id)}/modifier`, { ...whole, bodyFr: 'Deux.' })
    const page = await table.coordinator.read(`${one(id)}/historique`)
    await table.coordinator.send(`${one(id)}/modifier`, { ...whole, bodyFr: 'Trois.' })
    for (const fields of [{ restore: '1', version: '2' }, { restore: '9', version: '3' }, { restore: 'x' }])
      expect(whereTo(await table.coordinator.send(`${one(id)}/historique`, fields, { page }))).toBe(one(id))

    expect(await stateOf(id)).toMatchObject({ latest: 3 })
  })

  it('stays when who wrote it has gone: articles belong to the network', async () => {
    const id = await written()
    await publish(id)
    await site.admin.query(`UPDATE coordinator SET until_day = '2026-12-01' WHERE person_id = $1`, [
      table.coordinatorId,
    ])
    const next = site.as(await aSession(site.admin, await aCoordinator(site.admin, { network: table.network })))

    expect((await visitor().get(`/fr/outils/${slug}`)).status).toBe(200)
    expect(await next.read(`${one(id)}/historique`)).toContain('Version 1')
    expect((await table.coordinator.get(one(id))).status).not.toBe(200)
  })

  it('cannot be changed by SQL either', async () => {
    const id = await written()
    await expect(
      site.admin.query(`UPDATE toolbox_version SET body_fr = 'x' WHERE article_id = $1`, [id]),
    ).rejects.toThrow('only grows')
  })
})

describe('who does not write there', () => {
  it('learns nothing of what is not published, and changes nothing of what is', async () => {
    const other = await aTable(site)
    const operator = site.as(await aSession(site.admin, await anOperator(site.admin)))
    const member = site.as(await aSession(site.admin, await aPerson(site.admin)))
    for (const state of ['draft', 'published', 'withdrawn'] as const) {
      const id = await aTool(site.admin, { network: table.network, person: table.coordinatorId, state })
      for (const who of [other.coordinator, table.lead, operator, member])
        for (const page of ['', '/apercu', '/modifier', '/publier', '/retirer', '/historique']) {
          expect((await who.get(`${one(id)}${page}`)).status).toBe(404)
          if (!['', '/apercu'].includes(page))
            expect(
              (
                await who.send(
                  '/fr/outils/liste-de-reussite',
                  { version: '1', sure: 'yes' },
                  { to: `${one(id)}${page}` },
                )
              ).status,
            ).toBeGreaterThanOrEqual(403)
        }
      expect((await stateOf(id)).state).toBe(state)
    }
    expect((await table.lead.get(desk)).status).toBe(404)
    expect((await table.lead.get(`${desk}/ecrire`)).status).toBe(404)
    expect(await table.lead.read('/fr/outils')).not.toContain(desk)
    expect(await table.coordinator.read('/fr/outils')).toContain(desk)
  })

  it('is not the operator, for the instance', async () => {
    const operator = site.as(await aSession(site.admin, await anOperator(site.admin)))
    const id = await written({}, operator)
    await publish(id, operator)

    expect(await visitor().read(`/fr/outils/${slug}`)).toContain('l’équipe de ce site')
    expect((await table.coordinator.get(one(id))).status).toBe(404)
    expect(await operator.read(`${desk}?etat=published&q=ENTENTE`)).toContain(id)
  })
})

describe('the list of those who write', () => {
  it('is searched, narrowed by state and turned in pages, and says what is empty', async () => {
    expect(await table.coordinator.read(desk)).toContain('Pas encore d’outil')
    for (let at = 0; at < 22; at += 1)
      await aTool(site.admin, { network: table.network, person: table.coordinatorId, titleFr: `Aide-mémoire ${at}` })
    const id = await written()
    await publish(id)

    const all = await table.coordinator.read(desk)
    expect(all).toContain('23 outils.')
    expect(all).toContain(`${desk}?page=2`)
    expect((await table.coordinator.read(`${desk}?page=99`)).match(/Aide-mémoire/g)?.length).toBeGreaterThan(0)
    expect(await table.coordinator.read(`${desk}?q=AIDE+memoire+21`)).toContain('1 outil.')
    expect(await table.coordinator.read(`${desk}?etat=published`)).toContain(id)
    expect(await table.coordinator.read(`${desk}?etat=withdrawn`)).toContain('Rien ne correspond')
    expect(await table.coordinator.read(`${desk}?etat=zz&nom=${randomUUID()}`)).toContain('23 outils.')
  })
})
