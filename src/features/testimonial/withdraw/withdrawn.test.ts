import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { renewSessions } from '../../../../tests/people.ts'
import { aClock } from '../../../../tests/clock.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import { openSite, whereTo, type Site } from '../../network/test-site.ts'
import { testimonialTasks } from '../jobs.ts'
import { agree, anAuthor, consent, stateOf, withdraw } from '../test-authors.ts'
import { aTestimonial } from '../test-testimonials.ts'

const time = aClock()
let site: Site
let place: Awaited<ReturnType<typeof anAuthor>>
let id: string
let body: string
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
})
afterAll(() => site.close())
beforeEach(async () => {
  await time.setTo('2026-12-07T15:00:00Z')
  place = await anAuthor(site)
  body = `Un mot publié par ${place.authorId}.`
  id = await aTestimonial(site.admin, {
    organization: place.organization,
    person: place.authorId,
    state: 'published',
    body,
  })
})

const one = () => `/fr/temoignages/${id}`
const list = '/fr/temoignages?q=publie'

describe('what is withdrawn', () => {
  it.each(['author', 'lead'] as const)('by its %s is gone at the next load, for everyone', async (by) => {
    const reader = site.as(null)
    const open = await reader.get(list)
    expect(await open.text()).toContain(body)
    expect(open.headers.get('cache-control')).toBe('no-store')
    expect(open.headers.getSetCookie()).toEqual([])

    const before = await place[by].read(`${one()}/retirer`)
    expect(before).toContain('Les deux consentements prennent fin.')
    expect(await stateOf(site, id)).toBe('published')
    expect(whereTo(await withdraw(place[by], id))).toBe(by === 'author' ? one() : '/fr/temoignages/suivi')

    expect(await (await reader.get(list)).text()).not.toContain(body)
    expect(await reader.read('/en/testimonials')).not.toContain(body)
    expect((await place.lead.get(one())).status).toBe(404)
  })

  it('is not withdrawn by a form that does not come from the page that says what is lost', async () => {
    const page = await place.author.read(`${one()}/retirer`)
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
    const sent = await place.author.send(`${one()}/retirer`, { sure: '', version }, { page })

    expect(sent.status).toBe(422)
    expect(await stateOf(site, id)).toBe('published')
  })

  it('comes back only as a draft, with two new consents', async () => {
    await withdraw(place.author, id)
    await place.author.send(one(), {}, { to: `${one()}/reprendre` })
    expect(await stateOf(site, id)).toBe('draft')
    expect(await site.as(null).read(list)).not.toContain(body)

    await consent(place.author, id)
    expect(await stateOf(site, id)).toBe('waiting')
    await agree(place.lead, id)
    expect(await site.as(null).read(list)).toContain(body)
  })

  it('stays 30 days, then is taken up no more, and erased by the queue', async () => {
    await withdraw(place.author, id)
    const page = await place.author.read(one())
    const queue = aQueueRole(site.jobUrl)
    await time.setTo('2027-01-06T14:00:00Z')
    await testimonialTasks['testimonial-erase']?.(queue.tools, {})
    expect(await stateOf(site, id)).toBe('withdrawn')

    await time.setTo('2027-01-06T15:05:00Z')
    await renewSessions(site.admin)
    expect(whereTo(await place.author.send(one(), {}, { page, to: `${one()}/reprendre` }))).toBe(one())
    expect(await stateOf(site, id)).toBe('withdrawn')
    await testimonialTasks['testimonial-erase']?.(queue.tools, {})
    expect(await stateOf(site, id)).toBeNull()
    expect((await place.author.get(one())).status).toBe(404)
    await queue.close()
  })

  it('goes with a closed account, whatever its state, without anyone’s name', async () => {
    const waiting = await aTestimonial(site.admin, {
      organization: place.organization,
      person: place.authorId,
      state: 'waiting',
    })
    await site.admin.query('UPDATE person SET deactivated_at = sec.now() WHERE id = $1', [place.authorId])

    expect([await stateOf(site, id), await stateOf(site, waiting)]).toEqual(['withdrawn', 'withdrawn'])
    const { rows } = await site.admin.query(
      `SELECT basis, actor FROM audit_event WHERE chain_id = $1 AND deed = 'testimonial.withdraw'`,
      [place.organization],
    )
    expect(rows).toEqual([
      { basis: 'account', actor: null },
      { basis: 'account', actor: null },
    ])
  })
})
