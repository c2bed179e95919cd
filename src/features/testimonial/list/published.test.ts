import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Site } from '../../network/test-site.ts'
import { anAuthor } from '../test-authors.ts'
import { aTestimonial, type TestimonialFacts } from '../test-testimonials.ts'

let site: Site
let place: Awaited<ReturnType<typeof anAuthor>>
beforeAll(async () => {
  site = await openSite()
  place = await anAuthor(site)
})
afterAll(() => site.close())

const published = (facts: Partial<TestimonialFacts>) =>
  aTestimonial(site.admin, { organization: place.organization, person: place.authorId, state: 'published', ...facts })
const read = (query: string, path = '/fr/temoignages') => site.as(null).read(`${path}${query}`)

describe('the public list', () => {
  it('says that nothing is there yet, and what will be', async () => {
    const page = await read('')

    expect(page).toContain('Pas encore de témoignage')
    expect(page).not.toContain('<form class="filter"')
  })

  it('names the author as far as they consented, and no further', async () => {
    await published({ body: 'Avec mon nom.', naming: 'name', shownName: 'Odile Signe', functionTitle: 'Infirmière' })
    await published({ body: 'Sans mon nom.', naming: 'function', functionTitle: 'Enseignement' })
    await published({ body: 'Sans rien.', naming: 'organization' })
    const page = await read('')

    expect(page).toContain('Odile Signe, Infirmière, Maison Trame')
    expect(page).toContain('<strong>Enseignement, Maison Trame</strong>')
    expect(page).toContain('<strong>Maison Trame</strong>')
    expect(page).not.toContain('Odile Auteure')
    expect(await read('', '/en/testimonials')).toContain('<strong>Weft House</strong>')
  })

  it('is searched without accents, by words, function and organization', async () => {
    await published({
      body: 'La soirée d’été a tout changé.',
      naming: 'function',
      functionTitle: 'Éducation spécialisée',
    })

    for (const query of ['?q=SOIREE', '?q=été soirée', '?q=educat', '?q=soiree weft'])
      expect(await read(query)).toContain('La soirée d’été')
    expect(await read('?q=100%')).toContain('Rien ne correspond')
    expect(await read('?q=_')).toContain('Rien ne correspond')
  })

  it('is narrowed by sectors told together; unknown, repeated or shuffled ones change nothing', async () => {
    await published({ body: 'Police et justice.', sectors: ['police', 'justice'] })

    expect(await read('?s=police')).toContain('Police et justice.')
    expect(await read('?s=justice,police,police&s=justice')).toContain('Police et justice.')
    expect(await read('?s=police&s=education')).not.toContain('Police et justice.')
    expect(await read('?s=army&l=zz&page=-3')).toContain('Police et justice.')
  })

  it('shows the words of the reader’s language first, each marked with its own', async () => {
    await published({ body: 'In plain words.', language: 'en' })

    const fr = await read('')
    const en = await read('', '/en/testimonials')
    expect(fr.indexOf('Police et justice.')).toBeLessThan(fr.indexOf('In plain words.'))
    expect(en.indexOf('In plain words.')).toBeLessThan(en.indexOf('Police et justice.'))
    expect(fr).toContain('<blockquote lang="en">')
    expect(await read('?l=en')).not.toContain('Police et justice.')
  })

  it('turns in pages, and a page that does not exist is the last one', async () => {
    for (let at = 0; at < 21; at += 1)
      await published({ body: `Beaucoup ${at}.`, functionTitle: 'Foule', naming: 'function' })

    expect(await read('?q=foule')).toContain('Page 1 sur 2.')
    expect(await read('?q=foule&page=2')).toContain('Page 2 sur 2.')
    expect(await read('?q=foule&page=99')).toContain('Page 2 sur 2.')
    expect((await read('?q=foule&page=2')).match(/<figure/g)).toHaveLength(1)
  })

  it('keeps, for who comes from an alliance, what tells of all its sectors together', async () => {
    expect(await read('?s=justice,police')).toContain('Police et justice.')
    expect(await read('?s=police,education')).not.toContain('Police et justice.')
  })
})

describe('what one follows', () => {
  it('lists one’s own and what one answers for, to decide first, and is searched', async () => {
    const id = await aTestimonial(site.admin, {
      organization: place.organization,
      person: place.authorId,
      state: 'waiting',
      body: 'À décider par la responsable.',
    })
    const lead = await place.lead.read('/fr/temoignages/suivi')
    expect(lead.indexOf(id)).toBeGreaterThan(0)
    expect(lead.match(/href="\/fr\/temoignages\/[0-9a-f-]{36}"/)?.[0]).toContain(id)
    expect(lead).toContain('Odile Auteure')
    expect(await place.author.read('/fr/temoignages/suivi?etat=waiting')).toContain('À décider par la responsable.')
    expect(await place.author.read('/fr/temoignages/suivi?etat=draft')).toContain('Rien ne correspond')
    expect(await place.coordinator.read('/fr/temoignages/suivi')).toContain('Pas encore de témoignage')
  })
})
