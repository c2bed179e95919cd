import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  anAllianceOf,
  aRegion,
  home,
  someone,
  type House,
  type Region,
} from '../../collaboration/test-collaboration-site.ts'
import { aMember } from '../../collaboration/test-collaborations.ts'
import { anAgreement, aVersion } from '../test-agreements.ts'
import { whereTo } from '../../network/test-site.ts'
import { aMembership } from '../../../../tests/people.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

const inForce = async (id: string): Promise<number | null> =>
  (
    await region.site.admin.query(
      'SELECT (SELECT number FROM agreement_version WHERE id = sec.agreement_in_force($1)) AS number',
      [id],
    )
  ).rows[0]?.number ?? null

const field = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** Accepts what the page shows. */
async function accept(
  house: House,
  id: string,
  change: Readonly<Record<string, string>> = {},
  page?: string,
): Promise<Response> {
  const html = page ?? (await house.lead.visitor.read(`${home(id)}/entente`))
  return house.lead.visitor.send(
    `${home(id)}/entente`,
    { version: field(html, 'version'), hash: field(html, 'hash'), organization: house.id, ...change },
    { page: html, to: `${home(id)}/entente/accepter` },
  )
}

async function draftAndPropose(house: House, id: string): Promise<void> {
  const { visitor } = house.worker
  await visitor.send(`${home(id)}/entente/brouillon`, {
    compose: 'both',
    roles: ['referral'],
    ways: [],
    difficulties: ['time'],
  })
  await proposeDraft(house, id)
}
async function proposeDraft(house: House, id: string, page?: string): Promise<Response> {
  const path = `${home(id)}/entente/brouillon`
  const html = page ?? (await house.worker.visitor.read(path))
  return house.worker.visitor.send(
    path,
    { draft: field(html, 'draft'), after: field(html, 'after'), by: house.id },
    { page: html, to: `${home(id)}/entente/proposer` },
  )
}

/** What the page after a deed says of it. */
const said = async (house: House, answer: Response): Promise<string> => house.lead.visitor.read(whereTo(answer))
const refusedText = 'Rien n’est accepté'

describe('an agreement', () => {
  it('is drafted from choices, changed by another member, proposed, and in force once all have accepted', async () => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison, police)
    await maison.worker.visitor.send(`${home(id)}/entente/brouillon`, { compose: 'both', roles: ['referral'] })
    const draft = await police.worker.visitor.read(`${home(id)}/entente/brouillon`)
    expect(draft).toContain('Orienter vers la bonne ressource')
    expect(draft).toContain('Refer to the right resource')
    await police.worker.visitor.send(`${home(id)}/entente/brouillon`, {
      textFr: '1. But\nDormir en sécurité.',
      textEn: '',
    })
    await proposeDraft(maison, id)

    const page = await maison.reader.visitor.read(`${home(id)}/entente`)
    expect(page).toContain('Dormir en sécurité')
    expect(page.match(/On attend sa signature/g)).toHaveLength(2)
    await accept(maison, id)
    expect(await inForce(id)).toBeNull()
    await accept(police, id)
    expect(await inForce(id)).toBe(1)
    const html = await maison.reader.visitor.read(`${home(id)}/entente/1`)
    expect(html).toMatch(/Léa Maison Ronde[\s\S]*Léa Poste Carré/)
    expect(html).toContain('En français seulement')
    expect(html).toContain('Version 1, en vigueur depuis le')
    expect(html).toMatch(
      /Qui s’entend[\s\S]*Maison Ronde \(Communautaire\)[\s\S]*Signatures à la main[\s\S]*Nom et titre/,
    )
    expect(await region.site.deeds(police.id)).toContain('agreement.accepted')
  })

  it('stays in force while a new version waits, and shows what changes', async () => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison, police)
    await anAgreement(region.site.admin, { collaboration: id, accepted: [maison, police], textFr: 'Se voir le lundi.' })
    await aVersion(region.site.admin, { collaboration: id, by: police.id, number: 2, textFr: 'Se voir le mardi.' })
    const html = await maison.lead.visitor.read(`${home(id)}/entente`)

    expect(html).toContain('La version 1 reste en vigueur')
    expect(html).toMatch(/<del>[\s\S]*lundi<\/del>/)
    expect(html).toMatch(/<ins>[\s\S]*mardi<\/ins>/)
    await accept(maison, id)
    expect(await inForce(id)).toBe(1)
    await accept(police, id)
    expect(await inForce(id)).toBe(2)
  })

  it('is accepted once by each, never in an old version, nor as it was not read', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    const first = await aVersion(site.admin, { collaboration: id, by: police.id })
    const page = await maison.lead.visitor.read(`${home(id)}/entente`)
    expect(await said(maison, await accept(maison, id, { hash: 'f'.repeat(64) }))).toContain(refusedText)
    expect(await said(maison, await accept(maison, id, {}, page))).toContain('Votre acceptation est notée')
    expect(await said(maison, await accept(maison, id, { version: first, hash: field(page, 'hash') }))).toContain(
      refusedText,
    )
    await aVersion(site.admin, { collaboration: id, by: police.id, number: 2, textFr: 'Autre texte.' })
    expect(await said(police, await accept(police, id, { version: first, hash: field(page, 'hash') }))).toContain(
      refusedText,
    )

    const { rows } = await site.admin.query(
      'SELECT count(*)::int AS count FROM agreement_acceptance WHERE version_id = $1',
      [first],
    )
    expect(rows).toEqual([{ count: 1 }])
  })

  it('is accepted by a lead alone, for their own organization, and no longer after leaving', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    await aVersion(site.admin, { collaboration: id, by: police.id })
    const page = await police.lead.visitor.read(`${home(id)}/entente`)
    const fields = { version: field(page, 'version'), hash: field(page, 'hash'), organization: maison.id }
    const to = { to: `${home(id)}/entente/accepter` }
    expect((await maison.worker.visitor.send(`${home(id)}/entente`, fields, to)).status).toBe(404)
    expect(await said(police, await police.lead.visitor.send(`${home(id)}/entente`, fields, to))).toContain(refusedText)
    await police.lead.visitor.send(`${home(id)}/quitter`, {})

    expect(
      (await police.lead.visitor.send('/fr/mes-alliances', { ...fields, organization: police.id }, to)).status,
    ).toBe(404)
    const { rows } = await site.admin.query(
      'SELECT count(*)::int AS count FROM agreement_acceptance WHERE version_id = $1',
      [fields.version],
    )
    expect(rows).toEqual([{ count: 0 }])
  })

  it('is accepted separately for each of two members by a lead who leads both', async () => {
    const { maison, justice, site } = region
    const id = await anAllianceOf(region, maison, justice)
    const both = await someone(site, maison.id, 'lead', 'Ève Deuxrôles')
    await aMembership(site.admin, { organization: justice.id, role: 'lead', person: both.id })
    await aVersion(site.admin, { collaboration: id, by: maison.id })
    const page = await both.visitor.read(`${home(id)}/entente`)
    expect(page).toContain('Vous acceptez pour Maison Ronde')
    expect(page).toContain('Vous acceptez pour Aide Droite')
    await accept({ ...maison, lead: both }, id, {}, page)
    expect(await inForce(id)).toBeNull()
    await accept({ ...justice, lead: both }, id)

    expect(await inForce(id)).toBe(1)
  })

  it('no longer waits for a member that left in the middle of an acceptance', async () => {
    const { maison, police, ecole } = region
    const id = await anAllianceOf(region, maison, police, ecole)
    await aVersion(region.site.admin, { collaboration: id, by: police.id })
    await accept(maison, id)
    await accept(police, id)
    expect(await inForce(id)).toBeNull()
    await ecole.lead.visitor.send(`${home(id)}/quitter`, {})

    expect(await inForce(id)).toBe(1)
    expect(await maison.reader.visitor.read(home(id))).toContain('La version 1 de l’entente est en vigueur')
  })

  it('goes on when someone joins, who accepts it in the same deed, and reads it before', async () => {
    const { maison, police, ecole, site } = region
    const id = await anAllianceOf(region, maison, police)
    await anAgreement(site.admin, { collaboration: id, accepted: [maison, police], textFr: 'Se voir le lundi.' })
    await aVersion(site.admin, { collaboration: id, by: police.id, number: 2, textFr: 'Pas encore pour eux.' })
    await aMember(site.admin, { collaboration: id, organization: ecole.id, state: 'invited', proposedBy: maison.id })
    const page = await ecole.lead.visitor.read(home(id))
    expect(page).toContain('Se voir le lundi.')
    expect(page).not.toContain('Pas encore pour eux.')
    expect((await ecole.lead.visitor.get(`${home(id)}/entente/2`)).status).toBe(404)
    const joined = await ecole.lead.visitor.send(
      home(id),
      { organization: ecole.id, hash: field(page, 'hash') },
      { page, to: `${home(id)}/adherer` },
    )

    expect(await said(ecole, joined)).toContain('Votre organisation est maintenant membre')
    expect(await inForce(id)).toBe(1)
  })

  it('is not joined in a version that changed since it was read', async () => {
    const { maison, police, ecole, site } = region
    const id = await anAllianceOf(region, maison, police)
    await aMember(site.admin, { collaboration: id, organization: ecole.id, state: 'invited', proposedBy: maison.id })
    const page = await ecole.lead.visitor.read(home(id))
    await anAgreement(site.admin, { collaboration: id, accepted: [maison, police] })
    const late = await ecole.lead.visitor.send(
      home(id),
      { organization: ecole.id, hash: '' },
      { page, to: `${home(id)}/adherer` },
    )

    expect(await said(ecole, late)).toContain('Quelqu’un d’autre a agi avant vous')
    expect(await ecole.lead.visitor.read(home(id))).toContain('Se joindre et accepter')
  })

  it('stays readable by who left, in the versions it accepted and no other', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    await anAgreement(site.admin, { collaboration: id, accepted: [maison, police] })
    await police.lead.visitor.send(`${home(id)}/quitter`, {})
    await aVersion(site.admin, { collaboration: id, by: maison.id, number: 2, textFr: 'Sans eux.' })

    expect(await police.reader.visitor.read(home(id))).toContain('L’entente, version 1')
    const kept = await police.reader.visitor.read(`${home(id)}/entente/1`)
    expect(kept).toContain('Travailler ensemble.')
    expect(kept).not.toContain('Maison Ronde')
    expect(kept).not.toContain('Signatures à la main')
    expect((await police.reader.visitor.get(`${home(id)}/entente/2`)).status).toBe(404)
    expect((await police.reader.visitor.get(`${home(id)}/entente`)).status).toBe(404)
  })
})

describe('the draft', () => {
  it('tells the second of two people what the first saved, beside what they typed', async () => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison, police)
    const path = `${home(id)}/entente/brouillon`
    await maison.worker.visitor.send(path, { compose: 'fr' })
    const page = await police.worker.visitor.read(path)
    await maison.worker.visitor.send(path, { textFr: 'Le texte de la première.' })
    const second = await police.worker.visitor.send(path, { textFr: 'Le texte de la seconde.' }, { page })
    const html = await second.text()

    expect(second.status).toBe(409)
    expect(html).toContain('Le texte de la première.')
    expect(html).toContain('Le texte de la seconde.')
    expect(html).not.toContain('Proposer aux membres')
  })

  it('is not proposed when it, or the latest version, changed since it was read; and once by two at a time', async () => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison, police)
    await draftAndPropose(maison, id)
    const path = `${home(id)}/entente/brouillon`
    const pages = [await maison.worker.visitor.read(path), await police.worker.visitor.read(path)]
    const answers = await Promise.all([proposeDraft(maison, id, pages[0]), proposeDraft(police, id, pages[1])])

    expect(answers.map((one) => whereTo(one).endsWith('/brouillon')).toSorted()).toEqual([false, true])
    const { rows } = await region.site.admin.query(
      'SELECT max(number) AS number FROM agreement_version WHERE collaboration_id = $1',
      [id],
    )
    expect(rows).toEqual([{ number: 2 }])
  })

  it.each([
    [{ textFr: '', textEn: '' }, 'dans une langue au moins'],
    [{ textFr: 'Écrivez à lea@exemple.invalid' }, 'contient un courriel'],
    [{ textFr: 'x'.repeat(100_000) }, 'trop long'],
    [{ textFr: 'a\u0000b' }, 'illisible'],
    [{ textFr: 'ok', endsOn: '2001-01-01' }, 'un jour à venir'],
    [{ textFr: 'ok', endsOn: '2098-01-01', reviewOn: '2099-01-01' }, 'avant la fin'],
    [{ textFr: 'ok', reviewOn: '2026-02-30' }, 'date qui existe'],
  ])('is refused with a sentence: %o', async (typed, said) => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison, police)
    await maison.worker.visitor.send(`${home(id)}/entente/brouillon`, { compose: 'fr' })
    const answer = await maison.worker.visitor.send(`${home(id)}/entente/brouillon`, typed)

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
  })
})
