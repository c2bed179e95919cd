import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aQuestion } from '../../consult/test-consults.ts'
import { aService, need } from '../../directory/test-sheets.ts'
import { inWords } from '../../consult/test-consult-site.ts'
import { openAccess, type Access } from '../test-access-site.ts'

let access: Access
beforeAll(async () => {
  access = await openAccess()
  await aService(access.site, {
    name: { fr: 'Écoute inventée' },
    stewardId: access.ecole.id,
    doc: { attributes: [need('talk')], minimum_age: 12, maximum_age: 17, service_areas: [] },
  })
})
afterAll(() => access.close())

const where = '/fr/orienter/ou'
const find = async (query: string) => access.maison.worker.visitor.read(`${where}?${query}`)
const fitting = (html: string): string => /<h2>\d+ organisation[^]*?<\/section>/.exec(html)?.[0] ?? ''

describe('finding where to refer', () => {
  it('asks a need, an age and a region, and shows nobody before', async () => {
    const said = inWords(await find(''))
    expect(said).toContain('Vous ne savez pas où')
    expect(said).not.toContain('École Longue')
  })

  it('finds who keeps a service that meets the need and the age, with a link that has it chosen', async () => {
    const html = await find('besoin=talk&age=14-15')
    expect(fitting(html)).toContain('École Longue')
    expect(fitting(html)).toContain(`/fr/orienter/ecrire#to=${access.ecole.id}`)
    expect(fitting(html)).toContain('Salomé École Longue')
  })

  it.each([
    ['another need', 'besoin=work'],
    ['an age that it does not serve', 'besoin=talk&age=21-24'],
  ])('does not say that a service fits for %s', async (_case, query) => {
    expect(fitting(await find(query))).not.toContain('École Longue')
  })

  it('shows who covers a region, to be called', async () => {
    expect(inWords(await find('region=04'))).toContain('À appeler pour savoir')
    expect(inWords(await find('region=10'))).toContain('Personne ne convient')
  })

  it('leaves aside what it does not know, and never holds a person', async () => {
    const html = await find('besoin=nope&age=16&region=99&nom=Maude')
    expect(inWords(html)).not.toContain('École Longue')
    expect(inWords(html)).not.toContain('Maude')
  })

  it('shows no stranger, nor a police service that no consultation of one’s own named', async () => {
    const html = await find('region=04')
    expect(html).not.toContain('Trop Loin')
    expect(html).not.toContain('Poste Carré')
    const { maison, police, network } = access
    await aQuestion(access.site.admin, {
      organization: maison.id,
      network,
      person: maison.worker.id,
      to: [police.id],
      state: 'answered',
      answer: { organization: police.id, person: police.specialist.id, answer: 'could-help' },
    })
    expect(inWords(await find('region=04'))).toMatch(/nommé par une de vos questions.*Poste Carré/)
    expect(await access.ecole.worker.visitor.read(`${where}?region=04`)).not.toContain('Poste Carré')
  })

  it('is led to from the list, from Today, and from the answer of who could help', async () => {
    const { maison, ecole, network } = access
    for (const page of ['/fr/orienter', '/fr/aujourdhui'])
      expect(await maison.worker.visitor.read(page)).toContain(`href="${where}"`)
    const question = await aQuestion(access.site.admin, {
      organization: maison.id,
      network,
      person: maison.worker.id,
      to: [ecole.id],
      state: 'answered',
      answer: { organization: ecole.id, person: ecole.specialist.id, answer: 'could-help' },
    })
    expect(await maison.worker.visitor.read(`/fr/questions-entre-collegues/${question}`)).toContain(`#to=${ecole.id}`)
  })

  it('is led to from the sheet of a service for who signed in, and not for a visitor', async () => {
    const { rows } = await access.site.admin.query<{ seq: string }>(
      `SELECT seq::text FROM directory_record WHERE kind = 'service' AND steward_id = $1`,
      [access.ecole.id],
    )
    const sheet = `/fr/services/S${(rows[0]?.seq ?? '').padStart(6, '0')}`
    expect(await access.maison.worker.visitor.read(sheet)).toContain(`#to=${access.ecole.id}`)
    expect(await access.site.as(null).read(sheet)).not.toContain('/orienter/')
  })
})
