import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aCoordinator, anOperator, aPerson, aSession } from '../../../../tests/people.ts'
import { aTable, openSite, whereTo, type Site, type Visitor } from '../../network/test-site.ts'
import { aService } from '../../directory/test-sheets.ts'
import { begunPerDay } from './model.ts'
import { aTool } from './test-tools.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
let slug: string
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
beforeEach(async () => {
  table = await aTable(site)
  slug = `entente-${randomUUID().slice(0, 8)}`
})

const desk = '/fr/outils/gestion'
const whole = {
  titleFr: 'Notre entente',
  titleEn: 'Our agreement',
  summaryFr: 'Ce que nous avons signé.',
  summaryEn: 'What we signed.',
  bodyFr: '## Pourquoi\n\nPour nous appeler tôt. {1}\n\nVoir [[article:steps]].',
  bodyEn: '## Why\n\nTo call each other early. {1}\n\nSee [[article:steps]].',
  kinds: ['prevention'],
  levels: ['secondary'],
  audiences: ['professionals'],
  sources: 'Entente locale | Table d’ici | https://table.exemple.invalid/entente',
}
type Fields = Record<string, string | string[]>
const visitor = () => site.as(null)

async function written(fields: Fields = {}, who: Visitor = table.coordinator): Promise<string> {
  const page = await who.read(`${desk}/ecrire`)
  const place = /name="place" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const sent = await who.send(`${desk}/ecrire`, { place, ...whole, slugFr: slug, slugEn: slug, ...fields }, { page })
  return whereTo(sent).split('/').at(-1) ?? ''
}
const one = (id: string) => `${desk}/${id}`
const publish = (id: string, who: Visitor = table.coordinator) => who.send(`${one(id)}/publier`, {})
const withdraw = (id: string, who: Visitor = table.coordinator) => who.send(`${one(id)}/retirer`, {})
const stateOf = async (id: string) =>
  (await site.admin.query('SELECT state, latest, published_number FROM toolbox_article WHERE id = $1', [id])).rows[0]

describe('what an article may say', () => {
  it('is a link to a listing that anyone may read, never to one that is not there', async () => {
    const id = await aService(site)
    const { rows } = await site.admin.query('SELECT seq FROM directory_record WHERE id = $1', [id])
    const body = (code: string) => ({ bodyFr: `Voir [[service:${code}]].`, bodyEn: `See [[service:${code}]].` })
    for (const none of ['S000999999', 'S99999999999999999999']) {
      const refused = await publish(await written(body(none)))
      expect(refused.status, none).toBe(422)
      expect(await refused.text()).toMatch(new RegExp(`service:${none}\\s» ne mène nulle part`))
    }
    const there = await written(body(`S${rows[0].seq}`))
    expect(whereTo(await publish(there))).toBe(one(there))
  })

  it.each([
    ['bodyFr', 'Léa est née le 12 mars 2010.', 'Ce texte contient une date de naissance'],
    ['summaryFr', 'Écrire à lea@exemple.invalid.', 'Ce texte contient un courriel'],
    ['titleEn', 'Call 819 555-0142', 'Ce texte contient un numéro'],
    ['sources', 'Lettre de lea@exemple.invalid', 'Ce texte contient un courriel'],
  ])('is nothing that lets a person be found: %s', async (field, text, sentence) => {
    const id = await written({ bodyFr: 'Texte.', bodyEn: 'Text.', [field]: text })
    const refused = await publish(id)

    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(sentence)
    expect(await stateOf(id)).toMatchObject({ state: 'draft' })
  })

  it('may be the day of an agreement, however old, and the number of a book', async () => {
    const id = await written({ bodyFr: 'Signée le 12 mars 2009.', bodyEn: 'Signed.', sources: 'Livre, 9782550123456' })
    expect(whereTo(await publish(id))).toBe(one(id))
  })
})

describe('an article of a network', () => {
  it('is refused once many were begun there in a day, and keeps what was typed', async () => {
    for (let begun = 0; begun < begunPerDay; begun += 1)
      await site.database.hit(`toolbox.write:${table.network}`, 24 * 3600)
    const page = await table.coordinator.read(`${desk}/ecrire`)
    const refused = await table.coordinator.send(`${desk}/ecrire`, { place: table.network, ...whole }, { page })
    const html = await refused.text()

    expect(refused.status).toBe(422)
    expect(html).toContain('Reprenez demain')
    expect(html).toContain('Ce que nous avons signé.')
  })

  it('is a draft that nobody else sees, then everyone’s, by the network, in both languages', async () => {
    const id = await written()
    expect((await visitor().get(`/fr/outils/${slug}`)).status).toBe(404)
    expect(await visitor().read('/fr/outils')).not.toContain(slug)
    expect(await table.coordinator.read(`${one(id)}/apercu`)).toContain('Pour nous appeler tôt.')
    expect(await table.coordinator.read(`/en/toolbox/manage/${id}/preview`)).toContain('To call each other early.')

    const before = await table.coordinator.read(`${one(id)}/publier`)
    expect(before).toContain('toute personne peut le lire')
    expect(before).toContain(`/fr/outils/${slug}`)
    expect(whereTo(await publish(id))).toBe(one(id))

    const page = await visitor().read(`/fr/outils/${slug}`)
    expect(page).toContain('Par\u00a0: Table d’ici')
    expect(page).toContain('href="https://table.exemple.invalid/entente"')
    expect(page).toContain('href="/fr/outils/etapes"')
    expect(page).not.toContain('Coralie Coordonne')
    expect(await visitor().read(`/en/toolbox/${slug}`)).toContain('To call each other early.')
    for (const path of [
      '/fr/outils',
      '/fr/outils?q=entente',
      '/en/toolbox?q=agreement',
      '/fr/outils.atom',
      '/sitemap.xml',
    ])
      expect(await visitor().read(path), path).toContain(slug)
  })

  it('is saved however little of it is written', async () => {
    const id = await written({
      titleEn: '',
      summaryFr: '',
      summaryEn: '',
      bodyFr: '',
      bodyEn: '',
      kinds: [],
      sources: '',
    })

    expect((await stateOf(id)).state).toBe('draft')
    expect(await table.coordinator.read(one(id))).toContain('Il manque encore en anglais')
    expect(await table.coordinator.read(`${one(id)}/apercu`)).toContain('Cette partie n’est pas encore écrite.')
  })

  it.each<[string, Fields, string, string]>([
    ['a language that is missing', { titleEn: '', bodyEn: '' }, 'bodyEn', 'Écrivez le texte en anglais.'],
    ['a link to nowhere', { bodyFr: 'Lire [[article:nulle-part]].' }, 'bodyFr', 'ne mène nulle part'],
    ['a link of no kind', { bodyEn: 'See [[site:here]].' }, 'bodyEn', 'un lien commence par'],
    ['a mark that is not closed', { bodyFr: 'Lire [[article:steps' }, 'bodyFr', 'n’a pas son autre moitié'],
    ['a source that is not there', { bodyFr: 'Dit ailleurs. {2}' }, 'bodyFr', 'n’est pas une source connue'],
    [
      'a source without an address that opens',
      { sources: 'Titre | Éditeur | javascript:alert(1)' },
      'sources',
      'https://',
    ],
    ['a source without a title', { sources: ' | Éditeur' }, 'sources', 'commence par son titre'],
    ['an address that is none', { slugFr: 'Notre Entente !' }, 'slugFr', 'lettres minuscules'],
    ['the address of a shipped article', { slugFr: 'etapes' }, 'slugFr', 'Une autre page a cette adresse'],
    ['that of its twin', { slugEn: 'etapes' }, 'slugEn', 'Une autre page a cette adresse'],
    ['a word of the toolbox itself', { slugEn: 'manage' }, 'slugEn', 'Une autre page a cette adresse'],
    ['nobody it is for', { audiences: [] }, 'audiences', 'à qui il s’adresse'],
    ['nothing it is for', { kinds: [] }, 'kinds', 'à quoi il sert'],
  ])('is not published with %s: it is said at its field', async (_, fields, field, sentence) => {
    const id = await written(fields)
    const sent = await table.coordinator.send(
      one(id),
      { version: '1' },
      { page: await table.coordinator.read(`${one(id)}/modifier`), to: `${one(id)}/publier` },
    )
    const page = await sent.text()

    expect(sent.status).toBe(422)
    expect(page).toContain(`href="#${field}"`)
    expect(page).toContain(sentence)
    expect((await stateOf(id)).state).toBe('draft')
  })

  it.each([
    ['titleFr', 'a'.repeat(121)],
    ['summaryEn', 'a'.repeat(301)],
    ['bodyFr', 'a'.repeat(20_001)],
    ['sources', 'a'.repeat(5001)],
    ['levels', 'universite'],
    ['place', randomUUID()],
  ])('is not saved when %s is too long or is none', async (field, value) => {
    const page = await table.coordinator.read(`${desk}/ecrire`)
    const sent = await table.coordinator.send(
      `${desk}/ecrire`,
      { place: table.network, ...whole, [field]: value },
      { page },
    )

    expect(sent.status).toBe(422)
    expect(await sent.text()).toContain(`href="#${field}"`)
  })

  it('shows HTML as text, in the title too', async () => {
    const id = await written({ titleFr: '<b>Titre</b>', bodyFr: '<script>alert(1)</script> & <img src=x>' })
    await publish(id)
    const page = await visitor().read(`/fr/outils/${slug}`)

    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;img src=x&gt;')
    expect(page).toContain('<h1>&lt;b&gt;Titre&lt;/b&gt;</h1>')
  })

  it('is gone at once when it is withdrawn while it is read, and comes back at the same address', async () => {
    const id = await written()
    await publish(id)
    expect((await visitor().get(`/fr/outils/${slug}`)).status).toBe(200)
    const before = await table.coordinator.read(`${one(id)}/retirer`)
    expect(before).toContain('Vous pouvez le publier de nouveau')
    await withdraw(id)

    for (const path of [`/fr/outils/${slug}`, `/en/toolbox/${slug}`])
      expect((await visitor().get(path)).status).toBe(404)
    for (const path of ['/fr/outils', '/fr/outils?q=entente', '/fr/outils.atom', '/sitemap.xml'])
      expect(await visitor().read(path), path).not.toContain(slug)
    await publish(id)
    expect((await visitor().get(`/fr/outils/${slug}`)).status).toBe(200)
    expect(await site.deeds(table.network)).toEqual([
      'toolbox.written',
      'toolbox.published',
      'toolbox.withdrawn',
      'toolbox.published',
    ])
  })

  it('is not withdrawn by one click', async () => {
    const id = await written()
    await publish(id)
    const page = await table.coordinator.read(`${one(id)}/retirer`)
    expect((await table.coordinator.send(`${one(id)}/retirer`, { sure: '' }, { page })).status).toBe(422)
    expect((await stateOf(id)).state).toBe('published')
  })

  it('stays as it is read while its next text is a draft, then changes at once', async () => {
    const id = await written()
    await publish(id)
    await table.coordinator.send(`${one(id)}/modifier`, {
      ...whole,
      slugFr: slug,
      slugEn: slug,
      bodyFr: 'Autrement dit.',
    })
    expect(await visitor().read(`/fr/outils/${slug}`)).toContain('Pour nous appeler tôt.')
    expect(await table.coordinator.read(one(id))).toContain('ne sont pas encore publiés')

    await publish(id)
    expect(await visitor().read(`/fr/outils/${slug}`)).toContain('Autrement dit.')
    expect(await stateOf(id)).toEqual({ state: 'published', latest: 2, published_number: 2 })
  })

  it('keeps its address when its title changes; one given up leads to the new one for ever', async () => {
    const id = await written({ titleFr: `Titre ${slug}`, slugFr: '', slugEn: '', titleEn: `Title ${slug}` })
    await publish(id)
    expect((await visitor().get(`/fr/outils/titre-${slug}`)).status).toBe(200)
    await table.coordinator.send(`${one(id)}/modifier`, { ...whole, titleFr: 'Tout autre titre' })
    await publish(id)
    expect((await visitor().get(`/fr/outils/titre-${slug}`)).status).toBe(200)

    await table.coordinator.send(`${one(id)}/modifier`, { ...whole, slugFr: `nouvelle-${slug}` })
    await publish(id)
    const former = await visitor().get(`/fr/outils/titre-${slug}`)
    expect([former.status, whereTo(former)]).toEqual([301, `/fr/outils/nouvelle-${slug}`])
    await withdraw(id)
    expect((await visitor().get(`/fr/outils/titre-${slug}`)).status).toBe(404)
  })

  it('is led to by another, by a name that its address can change without breaking', async () => {
    const id = await written()
    await publish(id)
    const other = await written({
      bodyFr: `Lire [[article:${slug}]].`,
      slugFr: `autre-${slug}`,
      slugEn: `other-${slug}`,
    })
    await publish(other)
    await table.coordinator.send(`${one(id)}/modifier`, { ...whole, slugFr: `nouvelle-${slug}`, slugEn: slug })
    await publish(id)
    expect(await visitor().read(`/fr/outils/autre-${slug}`)).toContain(`href="/fr/outils/nouvelle-${slug}"`)

    await withdraw(id)
    expect(await visitor().read(`/fr/outils/autre-${slug}`)).not.toContain(`nouvelle-${slug}`)
  })

  it('never takes an address that another has or had', async () => {
    await publish(await written())
    const other = await written()
    const sent = await publish(other)

    expect(sent.status).toBe(422)
    expect(await sent.text()).toContain('Une autre page a cette adresse, ou l’a eue.')
    expect((await stateOf(other)).state).toBe('draft')
  })
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
