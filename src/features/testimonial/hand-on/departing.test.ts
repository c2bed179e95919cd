import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aCoordinator, aSession } from '../../../../tests/people.ts'
import { openSite, whereTo, type Site } from '../../network/test-site.ts'
import { anAuthor, stateOf, withdraw } from '../test-authors.ts'
import { aTestimonial } from '../test-testimonials.ts'

let site: Site
let place: Awaited<ReturnType<typeof anAuthor>>
let leaving: string
let ids: { published: string; waiting: string; draft: string }
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
beforeEach(async () => {
  place = await anAuthor(site)
  leaving = `/fr/organisations/${place.organization}/personnes/${place.authorId}/depart`
  const of = { organization: place.organization, person: place.authorId }
  ids = {
    published: await aTestimonial(site.admin, { ...of, state: 'published', body: 'Le mot publié.' }),
    waiting: await aTestimonial(site.admin, { ...of, state: 'waiting', body: 'Le mot en attente.' }),
    draft: await aTestimonial(site.admin, { ...of, body: 'Le brouillon.' }),
  }
})

const states = async () => ({
  published: await stateOf(site, ids.published),
  waiting: await stateOf(site, ids.waiting),
  draft: await stateOf(site, ids.draft),
})

describe('someone who leaves', () => {
  it('is asked what becomes of each text, drafts aside, and it stays unless they say otherwise', async () => {
    const page = await place.author.read(leaving)
    expect(page).toContain('« Le mot publié. »')
    expect(page).toContain('« Le mot en attente. »')
    expect(page).not.toContain('Le brouillon.')
    await place.author.send(leaving, {}, { page })

    expect(await states()).toEqual({ published: 'published', waiting: 'waiting', draft: 'draft' })
    expect(await site.as(null).read('/fr/temoignages')).toContain('Le mot publié.')
  })

  it('withdraws what they choose, in the same deed', async () => {
    const page = await place.author.read(leaving)
    await place.author.send(leaving, { [`testimonial-${ids.published}`]: 'withdraw' }, { page })

    expect(await states()).toMatchObject({ published: 'withdrawn', waiting: 'waiting' })
    expect(await site.deeds(place.organization)).toEqual(
      expect.arrayContaining(['testimonial.withdraw', 'testimonial.kept', 'membership.ended']),
    )
  })

  it('is seen to by a lead too, who withdraws for the organization', async () => {
    const page = await place.lead.read(leaving)
    const left = await place.lead.send(
      leaving,
      { [`testimonial-${ids.published}`]: 'withdraw', [`testimonial-${ids.waiting}`]: 'withdraw' },
      { page },
    )

    expect(whereTo(left)).toBe(`/fr/organisations/${place.organization}/personnes`)
    expect(await states()).toEqual({ published: 'withdrawn', waiting: 'withdrawn', draft: 'draft' })
    const { rows } = await site.admin.query('SELECT withdrawn_by FROM testimonial WHERE id = $1', [ids.published])
    expect(rows[0]?.withdrawn_by).toBe('organization')
  })

  it('comes back without the consent that ended: undoing a departure publishes nothing', async () => {
    await place.lead.send(leaving, { [`testimonial-${ids.published}`]: 'withdraw' })
    const undo = `${leaving}/annuler`
    expect(await place.lead.read(undo)).toContain('Il reste retiré.')
    await place.lead.send(undo, {})

    expect(await states()).toMatchObject({ published: 'withdrawn', waiting: 'waiting' })
    const again = site.as(await aSession(site.admin, place.authorId))
    expect(await again.read(`/fr/temoignages/${ids.published}`)).toContain('Reprendre comme brouillon')
  })

  it('refuses the whole when a text was withdrawn since the page was shown', async () => {
    const page = await place.lead.read(leaving)
    await withdraw(place.author, ids.published)
    const late = await place.lead.send(leaving, {}, { page })

    expect(late.status).toBe(409)
    expect(await states()).toMatchObject({ waiting: 'waiting' })
  })

  it('can still withdraw from elsewhere what stays, and no longer publishes from there', async () => {
    await aCoordinator(site.admin, { network: place.network, person: place.authorId })
    await place.author.send(leaving, {})
    const page = await place.author.read(`/fr/temoignages/${ids.draft}`)

    expect(page).toContain('ce texte ne peut plus y être publié')
    expect(page).not.toContain('/consentir')
    await withdraw(place.author, ids.published)
    expect(await stateOf(site, ids.published)).toBe('withdrawn')
  })
})
