import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { anAllianceOf, aRegion, home, type House, type Region } from '../../collaboration/test-collaboration-site.ts'
import { aMember } from '../../collaboration/test-collaborations.ts'
import { anAgreement } from '../test-agreements.ts'

const { clock } = aClock('2026-12-07T15:00:00Z')
let region: Region
beforeAll(async () => {
  region = await aRegion({ clock })
})
afterAll(() => region.site.close())

const path = (id: string): string => `${home(id)}/revue`
const reviewOn = async (id: string, day: string) =>
  region.site.admin.query('UPDATE collaboration SET review_on = $2 WHERE id = $1', [id, day])
const agreed = async (...[first, second]: [House, House]): Promise<string> => {
  const id = await anAllianceOf(region, first, second)
  await anAgreement(region.site.admin, { collaboration: id, accepted: [first, second], endsOn: '2026-12-20' })
  return id
}
/** Its last day was yesterday. */
const ended = (id: string) =>
  region.site.admin.query(
    `UPDATE agreement_version SET ends_on = '2026-12-06' WHERE collaboration_id = $1 AND ends_on IS NOT NULL`,
    [id],
  )
const told = async ({ visitor }: House['lead'], id: string): Promise<string | null> =>
  new RegExp(`${path(id)}"[\\s\\S]*?</li>`).exec(await visitor.read('/fr/aujourdhui'))?.[0] ?? null

describe('the review of an alliance', () => {
  it('is recalled to the leads and the contacts of each member, thirty days before, that day and after', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    await site.admin.query(
      'UPDATE collaboration_member SET contact_id = $3 WHERE collaboration_id = $1 AND organization_id = $2',
      [id, police.id, police.worker.id],
    )
    await reviewOn(id, '2027-01-07')
    expect(await told(maison.lead, id)).toBeNull()
    await reviewOn(id, '2027-01-06')
    expect(await told(maison.lead, id)).toContain('À revoir le 6 janvier 2027')
    expect(await told(police.worker, id)).toContain('À revoir')
    expect([await told(maison.worker, id), await told(maison.reader, id)]).toEqual([null, null])
    await reviewOn(id, '2026-12-07')
    expect(await told(police.lead, id)).toContain('À revoir aujourd’hui')
    await reviewOn(id, '2026-12-06')
    expect(await told(police.lead, id)).toContain('La revue était prévue le 6 décembre 2026')
  })

  it('is put on its next day in one step, never on one that has passed', async () => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison, police)
    await reviewOn(id, '2026-11-30')
    const page = await police.worker.visitor.read(path(id))
    const before = await maison.worker.visitor.read(path(id))
    expect(page).toContain('La revue était prévue le 30 novembre 2026')
    const refused = await police.worker.visitor.send(path(id), { reviewOn: '2026-12-07' }, { page })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Choisissez un jour à venir')
    expect((await police.worker.visitor.send(path(id), { reviewOn: '' }, { page })).status).toBe(422)
    await police.worker.visitor.send(path(id), { reviewOn: '2027-12-01' }, { page })

    expect(await told(maison.lead, id)).toBeNull()
    expect(await maison.reader.visitor.read(home(id))).toContain('1er décembre 2027')
    const late = await maison.worker.visitor.send(path(id), { reviewOn: '2027-06-01' }, { page: before })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('2027-12-01')
    expect((await maison.reader.visitor.get(path(id))).status).toBe(404)
    expect((await region.stranger.lead.visitor.get(path(id))).status).toBe(404)
  })
})

describe('an agreement that ends on a day', () => {
  it('says so before, is no longer in force after, and is taken up again in one step', async () => {
    const { maison, police } = region
    const id = await agreed(maison, police)
    expect(await told(maison.lead, id)).toContain('L’entente prend fin le 20 décembre 2026')
    await ended(id)
    expect(await told(maison.lead, id)).toContain('L’entente a pris fin le 6 décembre 2026')
    expect(await maison.reader.visitor.read(home(id))).toContain('A pris fin')
    const page = await maison.reader.visitor.read(`${home(id)}/entente`)
    expect(page).toContain('La version 1 a pris fin le 6 décembre 2026')
    expect(page).toContain('Aucune entente n’est en vigueur')
    expect(await maison.reader.visitor.read(`${home(id)}/entente/1`)).toContain('Version 1, qui a pris fin le')

    await maison.worker.visitor.send(path(id), { compose: 'agreed' }, { to: `${home(id)}/entente/brouillon` })
    expect(await police.worker.visitor.read(`${home(id)}/entente/brouillon`)).toContain('Travailler ensemble.')
  })

  it('does not bring back the one before it, and binds nobody who joins', async () => {
    const { maison, police, ecole, site } = region
    const id = await anAllianceOf(region, maison, police)
    await anAgreement(site.admin, { collaboration: id, accepted: [maison, police] })
    await anAgreement(site.admin, { collaboration: id, number: 2, accepted: [maison, police], endsOn: '2026-12-20' })
    await aMember(site.admin, { collaboration: id, organization: ecole.id, state: 'invited', proposedBy: maison.id })
    await ended(id)
    const { rows } = await site.admin.query('SELECT sec.agreement_in_force($1) AS id', [id])
    expect(rows).toEqual([{ id: null }])
    const page = await ecole.lead.visitor.read(home(id))
    expect(page).not.toContain('Travailler ensemble.')
    await ecole.lead.visitor.send(home(id), { organization: ecole.id, hash: '' }, { page, to: `${home(id)}/adherer` })

    expect((await ecole.reader.visitor.get(`${home(id)}/entente`)).status).toBe(200)
  })

  it('is no longer accepted once its last day has passed before all agreed', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    await anAgreement(site.admin, { collaboration: id, accepted: [maison], endsOn: '2026-12-20' })
    const html = await police.lead.visitor.read(`${home(id)}/entente`)
    const sent = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
    await ended(id)
    expect(await police.lead.visitor.read(`${home(id)}/entente`)).toContain('Proposez un texte dont la fin est à venir')
    expect(await police.lead.visitor.read('/fr/aujourdhui')).not.toContain(`${home(id)}/entente"`)
    await police.lead.visitor.send(
      `${home(id)}/entente`,
      { version: sent('version'), hash: sent('hash'), organization: police.id },
      { page: html, to: `${home(id)}/entente/accepter` },
    )
    const { rows } = await site.admin.query('SELECT sec.agreed_version($1) AS id', [id])

    expect(rows).toEqual([{ id: null }])
  })
})
