import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { whereTo, type Site } from '../../network/test-site.ts'
import { desk, one, whole, writingDesk, type Fields } from './test-writing-desk.ts'

const at = writingDesk()
const { publish, stateOf, visitor, withdraw, written } = at
let site: Site
let slug: string
let table: ReturnType<typeof at.now>['table']
beforeEach(() => {
  ;({ site, slug, table } = at.now())
})

describe('an article of a network', () => {
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
