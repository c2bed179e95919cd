import { afterAll, beforeAll, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { aDesignation } from '../../../../tests/people.ts'
import { aRegion, type House, type Region } from '../../collaboration/test-collaboration-site.ts'
import { aTieMonth, plain } from '../test-own-ties.ts'
import { aDeclaration } from '../test-ties.ts'
import { digest } from './today.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion({ clock: aClock().clock })
  // Who answers comes before: with these named, ties are among the three tasks shown.
  for (const { id: organization, lead, worker } of [region.maison, region.police])
    for (const kind of ['contact', 'specialist'] as const) {
      await aDesignation(region.site.admin, { organization, person: lead.id, kind })
      await aDesignation(region.site.admin, { organization, person: worker.id, kind: `${kind}_deputy` })
    }
})
afterAll(() => region.site.close())

const todayOf = async ({ lead }: House): Promise<string> => lead.visitor.read('/fr/aujourdhui')
const cardOf = async (house: House, by = house.lead.visitor): Promise<string> =>
  plain(await by.read(`/fr/organisations/${house.id}`))
/** What the digest would say to the lead, in French. */
const digestOf = async ({ lead }: House): Promise<string[]> => {
  const waiting = await region.site.admin.query<{ kind: string }>(
    `SELECT kind FROM sec.waiting_in_connections($1::uuid[], '2026-12-07')`,
    [[lead.id]],
  )
  return waiting.rows.map(({ kind }) => digest.kinds[kind]?.('fr', 1) ?? '')
}

it('asks nothing while nothing is known of the ties of an organization', async () => {
  const { justice } = region
  expect(await todayOf(justice)).not.toContain('/liens/dire')
  expect(await digestOf(justice)).toEqual([])
  expect(await cardOf(justice)).toContain('Personne n’a encore répondu à la question de l’année.')
  expect(await cardOf(justice, justice.reader.visitor)).not.toContain('Liens avec d’autres organisations')
})

it('asks the question of the year once something is logged, until it is answered', async () => {
  const { maison, ecole } = region
  await aTieMonth(region.site.admin, maison.id, ecole.id)
  expect(await todayOf(maison)).toContain(`/fr/organisations/${maison.id}/liens/dire`)
  expect(await digestOf(maison)).toEqual(['La question de l’année sur vos liens attend une réponse.'])
  expect(await cardOf(maison)).toContain('1 noté que personne ne dit')

  const at = `/fr/organisations/${maison.id}/liens/dire`
  await maison.lead.visitor.send(at, { say: 'yes' })
  expect(await todayOf(maison)).not.toContain('/liens/dire')
  expect(await digestOf(maison)).toEqual([])
  expect(await cardOf(maison)).toContain('Dernière réponse : 7 décembre 2026.')
})

it('tells who says that they work with us, until we answer; those of elsewhere are not told', async () => {
  const { police, ecole, stranger } = region
  const { admin } = region.site
  await admin.query(`INSERT INTO tie_answer VALUES ($1, '2026-11-02', $2)`, [police.id, police.lead.id])
  await aDeclaration(admin, { by: ecole.id, of: police.id })
  await aDeclaration(admin, { by: stranger.id, of: police.id })
  expect(plain(await todayOf(police))).toContain('1 organisation dit travailler avec « Poste Carré » : répondre')
  expect(await digestOf(police)).toEqual(['1 organisation dit travailler avec vous, et attend une réponse.'])
  expect(await cardOf(police)).toContain('1 à répondre')

  await aDeclaration(admin, { by: police.id, of: ecole.id, says: 'none' })
  expect(plain(await todayOf(police))).not.toContain('dit travailler avec')
  expect(await digestOf(police)).toEqual([])
})

it('says nothing on the page of an organization to those who are not of it', async () => {
  for (const by of [region.coordinator, region.justice.lead.visitor])
    expect(await cardOf(region.maison, by)).not.toContain('Liens avec d’autres organisations')
})
