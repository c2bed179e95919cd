import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aMembership, aSession, anOrganization } from '../../../../tests/people.ts'
import { openSite, whereTo, type Site } from '../../network/test-site.ts'
import { begunPerDay } from '../model.ts'
import { anAuthor, stateOf, typed, written } from '../test-authors.ts'

let site: Site
let place: Awaited<ReturnType<typeof anAuthor>>
beforeAll(async () => {
  site = await openSite()
  place = await anAuthor(site)
})
afterAll(() => site.close())

const form = '/fr/temoignages/ecrire'
const sendNew = (fields: Record<string, string | string[]>) =>
  place.author.send(form, { organization: place.organization, ...typed, ...fields })
const rowOf = async (id: string) =>
  (
    await site.admin.query('SELECT body, naming, shown_name, function_title, sectors FROM testimonial WHERE id = $1', [
      id,
    ])
  ).rows[0]
const count = async () => (await site.admin.query('SELECT count(*)::int AS n FROM testimonial')).rows[0]?.n

describe('writing a testimonial', () => {
  it('keeps what is to be shown, and drops the name or function that is not', async () => {
    expect(await rowOf(await written(place.author, { naming: 'name' }))).toEqual({
      body: typed.body,
      naming: 'name',
      shown_name: 'Odile Auteure',
      function_title: 'Travail de rue',
      sectors: ['community', 'education'],
    })
    expect(await rowOf(await written(place.author, { naming: 'function' }))).toMatchObject({ shown_name: null })
    expect(await rowOf(await written(place.author, { naming: 'organization' }))).toMatchObject({
      shown_name: null,
      function_title: null,
    })
  })

  it.each([
    ['no text', { body: '  ' }, 'body'],
    ['1,201 characters', { body: 'a'.repeat(1201) }, 'body'],
    ['an address', { body: 'Écrire à lea@exemple.invalid' }, 'body'],
    ['a number', { body: 'Le joindre au 819 555-0142' }, 'body'],
    ['a date of birth', { body: 'Elle est née le 12 mars 2010.' }, 'body'],
    ['a date of birth as a function', { functionTitle: 'DDN 2010-03-12' }, 'functionTitle'],
    ['a date of birth as a name', { naming: 'name', shownName: 'Léa, née le 12 mars 2010' }, 'shownName'],
    ['no sector', { sectors: [] }, 'sectors'],
    ['a sector that is none', { sectors: ['community', 'army'] }, 'sectors'],
    ['no way to be named', { naming: '' }, 'naming'],
    ['another way to be named', { naming: 'nickname' }, 'naming'],
    ['a name to show that is missing', { naming: 'name', shownName: '' }, 'shownName'],
    ['a function to show that is missing', { functionTitle: '' }, 'functionTitle'],
    ['another language', { language: 'es' }, 'language'],
    ['an organization of others', { organization: '00000000-0000-4000-8000-000000000001' }, 'organization'],
  ] as const)('refuses %s, at its field, and keeps what was typed', async (_, fields, field) => {
    const before = await count()
    const sent = await sendNew(
      Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat()])),
    )
    const page = await sent.text()

    expect(sent.status).toBe(422)
    expect(page).toContain(`href="#${field}"`)
    expect(await count()).toBe(before)
    if (field !== 'body') expect(page).toContain('Cela change tout.')
  })

  it('shows HTML as text', async () => {
    const id = await written(place.author, { body: '<script>alert(1)</script> & <b>gras</b>' })
    const page = await place.author.read(`/fr/temoignages/${id}`)

    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;gras&lt;/b&gt;')
  })

  it('is not for who only reads, nor for who works nowhere', async () => {
    const reader = await place.colleague('Rita Lectrice', 'reader')
    expect((await reader.visitor.get(form)).status).toBe(404)
    expect(
      (await reader.visitor.send('/fr/temoignages/suivi', { organization: place.organization, ...typed }, { to: form }))
        .status,
    ).toBe(404)
    expect((await place.coordinator.get(form)).status).toBe(404)
    expect(await reader.visitor.read('/fr/temoignages/suivi')).toContain('demande un accès d’intervention')
  })

  it('asks from which organization, of who works in several', async () => {
    const other = await anOrganization(site.admin, { network: place.network, nameFr: 'Maison Chaîne' })
    const { person } = await aMembership(site.admin, { organization: other })
    await aMembership(site.admin, { organization: place.organization, person })
    const both = site.as(await aSession(site.admin, person))

    expect(await both.read(form)).toMatch(/<select[^>]+name="organization"/)
    expect((await both.send(form, { ...typed, organization: '' })).status).toBe(422)
    expect(whereTo(await both.send(form, { ...typed, organization: other }))).toMatch(/^\/fr\/temoignages\//)
  })

  it('tells who saves an older page, and shows both texts', async () => {
    const id = await written(place.author)
    const edit = `/fr/temoignages/${id}/modifier`
    const page = await place.author.read(edit)
    await place.author.send(edit, { ...typed, body: 'Écrit au bureau.' })
    const late = await place.author.send(
      edit,
      { ...typed, body: 'Écrit au téléphone.', naming: 'organization' },
      { page },
    )
    const html = await late.text()

    expect(late.status).toBe(409)
    expect(html).toContain('Écrit au téléphone.')
    expect(html).toContain('Écrit au bureau.')
    expect(html).toContain('Ma fonction et mon organisation, sans mon nom')
    expect((await rowOf(id)).body).toBe('Écrit au bureau.')
    expect(await stateOf(site, id)).toBe('draft')
  })

  it('is refused once someone began many in a day', async () => {
    const { person } = await aMembership(site.admin, { organization: place.organization })
    const many = site.as(await aSession(site.admin, person))
    const send = () => many.send(form, { organization: place.organization, ...typed })
    for (let begun = 0; begun < begunPerDay; begun += 1) expect((await send()).status).toBe(303)
    const refused = await send()

    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Reprenez demain')
  })

  it('keeps the whole form when the language of the page changes', async () => {
    const switched = await sendNew({ _language: 'en', body: 'À moitié' })

    expect(switched.status).toBe(200)
    expect(await switched.text()).toContain('À moitié')
  })
})
