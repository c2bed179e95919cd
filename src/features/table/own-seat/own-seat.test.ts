import { afterAll, beforeAll, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { aRegion, home, type Region } from '../../collaboration/test-collaboration-site.ts'
import { aTableOf } from '../test-tables.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion({ clock: aClock().clock })
})
afterAll(() => region.site.close())

const own = (id: string): string => `${home(id)}/mandat`

it('says for one’s own organization its mandate, who represents it, the substitute and the term', async () => {
  const { maison, police } = region
  const id = await aTableOf(region, {}, maison, police)
  const typed = {
    organization: police.id,
    mandate: 'Parler pour le poste.',
    contact: police.worker.id,
    deputy: police.lead.id,
    termUntil: '2027-06-30',
  }
  expect((await police.worker.visitor.send(own(id), typed)).status).toBe(303)
  expect((await police.reader.visitor.get(own(id))).status).toBe(404)
  const theirs = await maison.lead.visitor.read(own(id))
  expect(theirs).not.toContain('Parler pour le poste.')
  const html = await maison.reader.visitor.read(`${home(id)}/membres`)
  for (const said of ['Parler pour le poste.', 'Wally Poste Carré', 'Léa Poste Carré', '30 juin 2027'])
    expect(html).toContain(said)
  const csv = await (await maison.reader.visitor.get(`${home(id)}/membres.csv`)).text()
  expect(csv).toContain('Parler pour le poste.')
  expect(csv).toContain('2027-06-30')
  expect((await maison.reader.visitor.get(`${home(id)}/membres.xlsx`)).status).toBe(200)
})

it.each([
  [{ mandate: 'x'.repeat(100_000) }, 'trop long'],
  [{ mandate: 'nul\u0000le' }, 'illisible'],
  [{ mandate: 'Écrire à lea@exemple.invalid' }, 'contient un courriel'],
  [{ termUntil: '2001-01-01' }, 'Ce jour est passé'],
  [{ termUntil: '2062-06-30' }, 'dans les dix prochaines années'],
  [{ termUntil: '2099-02-31' }, 'jour'],
  [{ contact: 'x' }, 'dans la liste'],
])('is refused with a sentence at the field, and what was typed stays', async (wrong, said) => {
  const { maison } = region
  const id = await aTableOf(region, {}, maison)
  const answer = await maison.worker.visitor.send(own(id), {
    organization: maison.id,
    mandate: 'Un mandat.',
    contact: maison.worker.id,
    deputy: '',
    termUntil: '',
    ...wrong,
  })

  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(said)
})

it('shows a mandate that runs from right to left as it was typed, without the signs that turn it round', async () => {
  const { maison } = region
  const id = await aTableOf(region, {}, maison)
  await maison.worker.visitor.send(own(id), {
    organization: maison.id,
    mandate: '\u202eשלום',
    contact: '',
    deputy: '',
    termUntil: '',
  })

  expect(await maison.reader.visitor.read(home(id))).toContain('שלום')
})

it('reminds the member and the table before a term ends, says when it is over, and puts nobody out', async () => {
  const { maison, police, site } = region
  const id = await aTableOf(region, { nameFr: 'Table du Terme' }, maison, police)
  await maison.worker.visitor.send(own(id), {
    organization: maison.id,
    mandate: '',
    contact: maison.worker.id,
    deputy: '',
    termUntil: '',
  })
  await police.worker.visitor.send(own(id), {
    organization: police.id,
    mandate: 'Un mandat.',
    contact: police.worker.id,
    deputy: '',
    termUntil: '',
  })
  const days = async () => ({
    lead: await police.lead.visitor.read('/fr/aujourdhui'),
    own: await police.worker.visitor.read('/fr/aujourdhui'),
    other: await maison.worker.visitor.read('/fr/aujourdhui'),
    nobody: await maison.reader.visitor.read('/fr/aujourdhui'),
  })
  const told = (html: string) => html.includes('Mandats qui se terminent')
  const end = (when: string) =>
    site.admin.query(
      `UPDATE table_member SET term_until = sec.now()::date + $2::int FROM collaboration_member m
       WHERE m.id = member_id AND m.collaboration_id = $1 AND m.organization_id = $3`,
      [id, when, police.id],
    )
  await end('200')
  expect(Object.values(await days()).map(told)).toEqual([false, false, false, false])
  await end('20')
  expect(Object.values(await days()).map(told)).toEqual([true, true, true, false])
  await end('-3')
  const over = await days()
  expect(over.other).toContain('siège encore')
  expect(await maison.reader.visitor.read(home(id))).toContain('Terminé')
  const { rows } = await site.admin.query(
    'SELECT state FROM collaboration_member WHERE collaboration_id = $1 AND organization_id = $2',
    [id, police.id],
  )
  expect(rows).toEqual([{ state: 'member' }])
  const kept = await police.worker.visitor.read(own(id))
  const until = /name="termUntil"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="termUntil"/.exec(kept)
  const same = await police.worker.visitor.send(own(id), {
    organization: police.id,
    mandate: 'Le même, précisé.',
    contact: police.worker.id,
    deputy: '',
    termUntil: until?.[1] ?? until?.[2] ?? '',
  })
  expect(same.status).toBe(303)
})
