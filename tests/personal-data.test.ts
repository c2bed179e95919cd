import { afterAll, beforeAll, expect, it } from 'vitest'
import { features } from '../src/app.ts'
import { aDefinition, anEvent } from '../src/features/glossary/test-definitions.ts'
import { aHelpRequest, anInitiative } from '../src/features/initiative/test-initiatives.ts'
import { openSite, type Site } from '../src/features/network/test-site.ts'
import { aTestimonial } from '../src/features/testimonial/test-testimonials.ts'
import { aTool } from '../src/features/toolbox/own/test-tools.ts'
import { aMembership, aNetwork, aPerson, aSession, anOrganization } from './people.ts'

let site: Site
let person: string
let colleague: string
beforeAll(async () => {
  site = await openSite()
  const { admin } = site
  person = await aPerson(admin, { name: 'Odile Partie' })
  colleague = await aPerson(admin, { name: 'Une Collègue' })
  const network = await aNetwork(admin)
  const organization = await anOrganization(admin, { network })
  const other = await anOrganization(admin, { network })
  for (const [who, said] of [
    [person, 'de soi'],
    [colleague, 'd’une autre'],
  ] as const) {
    const definition = await aDefinition(admin, { network, organization, person: who, textFr: `Définition ${said}.` })
    await anEvent(admin, { definition, network, organization, person: who, kind: 'object', reason: `Raison ${said}.` })
    await aTool(admin, { network, person: who, titleFr: `Outil ${said}` })
    const initiative = await anInitiative(admin, { network, organization: other, status: 'published' })
    const asked = { initiative, from: organization, to: other, message: `Demande ${said}.` }
    await aHelpRequest(admin, { ...asked, asker: who })
    await aHelpRequest(admin, {
      ...asked,
      initiative: await anInitiative(admin, { network, organization: other, status: 'published' }),
      asker: null,
      answerer: who,
      message: 'Demande de quelqu’un.',
    })
    await admin.query(
      `INSERT INTO initiative_history (initiative_id, version, at, person_id, before) VALUES ($1, 1, sec.now(), $2, $3)`,
      [initiative, who, JSON.stringify({ name_fr: `Initiative ${said}` })],
    )
    await aTestimonial(admin, { organization, person: who, state: 'published', body: `Témoignage ${said}.` })
    const { id: place, person: leaver } = await aMembership(admin, { organization })
    await admin.query(
      `INSERT INTO departure (organization_id, membership_id, person_id, recorded_by, handed) VALUES ($1, $2, $3, $4, '{}')`,
      [organization, place, leaver, who],
    )
  }
})
afterAll(() => site.close())

const copyOf = async (who: string) => {
  const file = await site.as(await aSession(site.admin, who)).get('/fr/compte/donnees/export')
  expect(file.status).toBe(200)
  return file.text()
}

it('gives someone who works nowhere any more what they wrote and decided, and nothing of others', async () => {
  const text = await copyOf(person)
  const { kept } = JSON.parse(text)

  for (const own of ['Définition', 'Raison', 'Demande', 'Témoignage']) expect(text).toContain(`${own} de soi.`)
  expect(text).toContain('Outil de soi')
  expect(text).toContain('Initiative de soi')
  expect(text).not.toContain('d’une autre')
  expect(text).not.toContain('de quelqu’un')
  expect(text).not.toContain(colleague)
  const kindsOf = (name: string): string[] => kept[name].map(({ kind }: { kind: string }) => kind).toSorted()
  expect(kindsOf('glossary')).toEqual(['object', 'propose'])
  expect(kindsOf('initiative')).toEqual(['answer', 'ask', 'change'])
  expect(kindsOf('testimonial')).toEqual(['agree', 'write'])
  expect(kindsOf('toolbox')).toEqual(['write'])
  expect(kindsOf('network')).toEqual(['record'])
})

it('shows on the page how much of each there is, in both languages', async () => {
  const visitor = site.as(await aSession(site.admin, person))
  for (const lang of ['fr', 'en'] as const) {
    const page = await visitor.read(lang === 'fr' ? '/fr/compte/donnees' : '/en/account/data')
    for (const { personalData } of features) if (personalData) expect(page).toContain(personalData.title(lang))
  }
  expect(await visitor.read('/fr/compte/donnees')).toMatch(/3.éléments/)
})

it('gives nothing to someone who wrote nothing', async () => {
  const { kept } = JSON.parse(await copyOf(await aPerson(site.admin)))

  expect(Object.values(kept).flat()).toEqual([])
})
