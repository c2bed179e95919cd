import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aCoordinator, aPerson, aSession } from '../../../../tests/people.ts'
import { aTable, openSite, whereTo, type Site } from '../../network/test-site.ts'
import { agree, anAuthor, consent, stateOf, withdraw, written } from '../test-authors.ts'
import { aTestimonial } from '../test-testimonials.ts'

let site: Site
let place: Awaited<ReturnType<typeof anAuthor>>
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
beforeEach(async () => {
  place = await anAuthor(site)
})

const one = (id: string) => `/fr/temoignages/${id}`
const visitor = () => site.as(null)
const publicPage = async (mark: string) => (await visitor().read('/fr/temoignages')).includes(mark)

describe('two consents', () => {
  it('publish a text, neither alone, each dated and in the chain of the organization', async () => {
    const id = await written(place.author, { body: 'Deux oui valent mieux.' })
    expect(await stateOf(site, id)).toBe('draft')
    expect((await place.lead.get(one(id))).status).toBe(404)

    expect(whereTo(await consent(place.author, id))).toBe(one(id))
    expect(await publicPage('Deux oui valent mieux.')).toBe(false)
    expect(await place.lead.read('/fr/aujourdhui')).toContain('Un témoignage attend le consentement')
    expect(await place.lead.read(`${one(id)}/accord`)).toContain('Deux oui valent mieux.')

    expect(whereTo(await agree(place.lead, id))).toBe(one(id))
    expect(await publicPage('Deux oui valent mieux.')).toBe(true)
    const { rows } = await site.admin.query(
      'SELECT author_consent_at IS NOT NULL AS author, organization_consent_by FROM testimonial WHERE id = $1',
      [id],
    )
    expect(rows[0]).toEqual({ author: true, organization_consent_by: place.leadId })
    expect(await site.deeds(place.organization)).toEqual([
      'testimonial.written',
      'testimonial.consent',
      'testimonial.agree',
    ])
  })

  it('are acts: an unticked box publishes nothing, and says what to do', async () => {
    const id = await written(place.author)
    const sent = await place.author.send(`${one(id)}/consentir`, {})

    expect(sent.status).toBe(422)
    expect(await sent.text()).toContain('Cochez la case pour consentir.')
    expect(await stateOf(site, id)).toBe('draft')
    const other = await place.author.send(`${one(id)}/consentir`, { consent: 'no' })
    expect(other.status).toBe(422)
  })

  it('are for the words that were read: the text no longer changes, and a consent for another version is refused', async () => {
    const id = await written(place.author)
    const page = await place.author.read(`${one(id)}/consentir`)
    await place.author.send(`${one(id)}/modifier`, {
      body: 'Autre chose.',
      language: 'fr',
      sectors: 'police',
      naming: 'organization',
    })
    const late = await place.author.send(`${one(id)}/consentir`, { consent: 'yes' }, { page })

    expect(whereTo(late)).toBe(one(id))
    expect(await stateOf(site, id)).toBe('draft')
    expect(await place.author.read(one(id))).toContain('Autre chose.')

    await consent(place.author, id)
    expect(whereTo(await place.author.get(`${one(id)}/modifier`))).toBe(one(id))
  })

  it('never come from one person: a lead who writes is read by another lead', async () => {
    const id = await aTestimonial(site.admin, {
      organization: place.organization,
      person: place.leadId,
      state: 'waiting',
    })
    expect((await place.lead.get(`${one(id)}/accord`)).status).toBe(404)
    expect((await agree(place.lead, id)).status).toBe(404)
    expect(await place.lead.read(one(id))).toContain('une autre personne responsable, ou la coordination')
    const second = await place.colleague('Second Responsable', 'lead')

    await agree(second.visitor, id)
    expect(await stateOf(site, id)).toBe('published')
  })

  it('come from the coordinator when a lead writes, and not when a colleague of theirs does', async () => {
    const ofLead = await aTestimonial(site.admin, {
      organization: place.organization,
      person: place.leadId,
      state: 'waiting',
    })
    const ofWorker = await aTestimonial(site.admin, {
      organization: place.organization,
      person: place.authorId,
      state: 'waiting',
    })
    expect((await place.coordinator.get(one(ofWorker))).status).toBe(404)

    expect(await place.coordinator.read('/fr/aujourdhui')).toContain('Un témoignage attend le consentement')
    await agree(place.coordinator, ofLead)
    expect(await stateOf(site, ofLead)).toBe('published')
  })

  it('given by two leads at once count once, and the second is led to what stands', async () => {
    const id = await aTestimonial(site.admin, {
      organization: place.organization,
      person: place.authorId,
      state: 'waiting',
    })
    const second = await place.colleague('Second Responsable', 'lead')
    const pages = await Promise.all([place.lead, second.visitor].map((who) => who.read(`${one(id)}/accord`)))
    const answers = await Promise.all(
      [place.lead, second.visitor].map((who, at) =>
        who.send(`${one(id)}/accord`, { consent: 'yes' }, { page: pages[at] ?? '' }),
      ),
    )

    expect(answers.map(whereTo)).toEqual([one(id), one(id)])
    expect((await site.deeds(place.organization)).filter((deed) => deed === 'testimonial.agree')).toHaveLength(1)
  })

  it('does not reach a text that its author withdraws while the organization reads it', async () => {
    const id = await aTestimonial(site.admin, {
      organization: place.organization,
      person: place.authorId,
      state: 'waiting',
    })
    const page = await place.lead.read(`${one(id)}/accord`)
    await withdraw(place.author, id)
    const late = await place.lead.send(`${one(id)}/accord`, { consent: 'yes' }, { page })

    expect(late.status).toBe(404)
    expect(await stateOf(site, id)).toBe('withdrawn')
  })
})

describe('a stranger', () => {
  it.each(['', '/modifier', '/consentir', '/accord', '/retirer', '/reprendre'])(
    'learns nothing of a draft or of what waits: %s',
    async (page) => {
      const other = await aTable(site)
      const colleague = await place.colleague('Colette Collègue', 'worker')
      const elsewhere = site.as(await aSession(site.admin, await aCoordinator(site.admin, { network: other.network })))
      for (const state of ['draft', 'waiting', 'withdrawn'] as const) {
        const id = await aTestimonial(site.admin, { organization: place.organization, person: place.authorId, state })
        for (const who of [other.lead, elsewhere, colleague.visitor, place.coordinator]) {
          if (page !== '/reprendre') expect((await who.get(`${one(id)}${page}`)).status).toBe(404)
          if (page !== '')
            expect(
              (await who.send('/fr/temoignages/suivi', { consent: 'yes', version: '1' }, { to: `${one(id)}${page}` }))
                .status,
            ).toBe(404)
        }
        expect(await stateOf(site, id)).toBe(state)
      }
    },
  )

  it('is nobody whom SQL of their own tells who wrote what is published', async () => {
    await aTestimonial(site.admin, { organization: place.organization, person: place.authorId, state: 'published' })
    const token = await aSession(site.admin, await aPerson(site.admin))
    const rows = await site.database.asSession(token, (tx) =>
      tx.selectFrom('testimonial').select('person_id').execute(),
    )

    expect(rows).toEqual([])
  })
})
