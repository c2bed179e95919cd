import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesignation } from '../../../tests/people.ts'
import { someone } from '../collaboration/test-collaboration-site.ts'
import { whereTo } from '../network/test-site.ts'
import {
  all,
  asking,
  inWords,
  openConsults,
  question,
  sending,
  sentFields,
  type Consults,
} from './test-consult-site.ts'

let region: Consults
beforeAll(async () => {
  region = await openConsults()
})
afterAll(() => region.close())

const kept = async (): Promise<number> => (await region.site.admin.query('SELECT FROM consult_question')).rowCount ?? 0
const ask = (fields: Readonly<Record<string, string | readonly string[]>>, to?: string) =>
  region.maison.worker.visitor.send(asking, { ...question([region.ecole.id]), ...fields }, to ? { to } : {})

describe('a question that names someone', () => {
  it.each([
    ['full name', 'Maude Bellerose dort chez lui.', 'nom'],
    ['initials', 'La jeune M.B. a fugué.', 'initiales'],
    ['nickname', 'Tout le monde l’appelle Puce.', 'surnom'],
    ['first name in lower case', 'on a peur pour mélodie', 'nom'],
    ['spelled numbers', 'au cinq un quatre cinq cinq cinq zéro un deux deux', 'téléphone'],
    ['date in words', 'Elle est partie le douze mars.', 'date'],
    ['school by its nickname', 'Elle va à la poly.', 'école'],
    ['address without a number', 'Elle loge rue des Lilas.', 'adresse'],
    ['name split by an invisible sign', 'Sa\u200brah dort ici.', 'nom'],
    ['region, which the bands say', 'Elle vit en Mauricie.', 'région'],
    ['exact age', 'Elle a 14 ans.', 'âge exact'],
  ])('by its %s is told what to take out, at the field, and its text is kept', async (_way, words, kind) => {
    const before = await kept()
    for (const to of [asking, sending]) {
      const answer = await ask({ words }, to)
      const html = await answer.text()
      expect(answer.status).toBe(422)
      expect(inWords(html)).toContain(`(${kind}`)
      expect(html).toContain(words.replaceAll("'", '&#39;'))
    }
    expect(await kept()).toBe(before)
  })
})

describe('a form that cannot be', () => {
  it.each([
    ['281 characters', { words: 'é'.repeat(281) }, 'trop long'],
    ['100,000 characters', { words: 'de '.repeat(33_334) }, 'trop long'],
    ['a character that is none', { words: 'Elle\u0000 pleure' }, 'illisible'],
    ['nothing asked', { words: '  ' }, 'Écrivez quelques mots'],
    ['an unknown code', { items: ['PF-I01', 'XX-99'] }, 'n’existe plus'],
    ['an unknown need', { needs: ['talk', 'nope'] }, 'n’existe plus'],
    ['an unknown age', { age: '15-15' }, 'groupe d’âge'],
    ['an unknown region', { region: '99' }, 'dans la liste'],
    ['nobody to ask', { to: [] }, 'au moins une organisation'],
    [
      'an organization that is not there',
      { to: ['00000000-0000-4000-8000-000000000000'] },
      'plus de personne désignée',
    ],
    [
      'nine codes',
      { items: ['PF-I01', 'PF-I02', 'PF-I03', 'PF-I04', 'RF-I01', 'RF-I02', 'RF-I03', 'RF-I04', 'RF-I05'] },
      'huit éléments',
    ],
  ])('with %s says so at its field, and sends nothing', async (_what, fields, sentence) => {
    const before = await kept()
    for (const to of [asking, sending]) {
      const answer = await ask(fields, to)
      expect(answer.status).toBe(422)
      expect(inWords(await answer.text())).toContain(sentence)
    }
    expect(await kept()).toBe(before)
  })

  it('with signs of direction is read all the same, and sent', async () => {
    expect((await ask({ words: '\u202eElle pleure\u202c' })).status).toBe(200)
  })
})

describe('answers', () => {
  it('of two colleagues at once: the second is told, and shown what the first said', async () => {
    const { ecole, site } = region
    const deputy = await someone(site, ecole.id, 'worker', 'Dora École Longue')
    await aDesignation(site.admin, { organization: ecole.id, person: deputy.id, kind: 'specialist_deputy' })
    const answering = `${await region.asked()}/repondre/${ecole.id}`
    const [first, second] = await Promise.all([
      ecole.specialist.visitor.read(answering),
      deputy.visitor.read(answering),
    ])
    await ecole.specialist.visitor.send(answering, { answer: 'could-help', words: 'Venez.' }, { page: first })
    const late = await deputy.visitor.send(answering, { answer: 'not', words: 'Pas de place.' }, { page: second })
    const said = await late.text()
    expect(late.status).toBe(409)
    expect(inWords(said)).toContain('Nous pourrions aider')
    expect(said).toContain('Pas de place.')
  })

  it('that name someone are told so at the field, with their text', async () => {
    const { ecole } = region
    const answering = `${await region.asked()}/repondre/${ecole.id}`
    const sent = await ecole.specialist.visitor.send(answering, { answer: 'unsure', words: 'C’est Maude Bellerose?' })
    expect(sent.status).toBe(422)
    expect(await sent.text()).toContain('C’est Maude Bellerose?')
  })

  it('come no more once the question is forgotten', async () => {
    const { ecole, maison } = region
    const here = await region.asked()
    const answering = `${here}/repondre/${ecole.id}`
    const page = await ecole.specialist.visitor.read(answering)
    await maison.worker.visitor.send(`${here}/oublier`, {})
    const late = await ecole.specialist.visitor.send(answering, { answer: 'not' }, { page })
    expect(late.status).toBe(404)
    expect((await maison.worker.visitor.get(here)).status).toBe(404)
  })

  it('come no more from an organization that left, nor about one that left', async () => {
    const { ecole, maison, site, network } = region
    const answering = `${await region.asked()}/repondre/${ecole.id}`
    const leave = (organization: string, day: string | null) =>
      site.admin.query('UPDATE network_member SET left_on = $3 WHERE network_id = $1 AND organization_id = $2', [
        network,
        organization,
        day,
      ])
    await leave(maison.id, '2199-01-01')
    expect(inWords(await ecole.specialist.visitor.read(answering))).not.toContain('cadeaux')
    await leave(maison.id, null)
    await leave(ecole.id, '2199-01-01')
    expect((await ecole.specialist.visitor.get(answering)).status).toBe(404)
    await leave(ecole.id, null)
  })

  it('are read no more by who is designated no more', async () => {
    const { ecole, site } = region
    const answering = `${await region.asked()}/repondre/${ecole.id}`
    await site.admin.query(`UPDATE designation SET until_day = '2199-01-01' WHERE person_id = $1`, [
      ecole.specialist.id,
    ])
    expect((await ecole.specialist.visitor.get(answering)).status).toBe(404)
    await site.admin.query('UPDATE designation SET until_day = NULL WHERE person_id = $1', [ecole.specialist.id])
  })
})

describe('bands of which too few could have asked', () => {
  it('are shown widened before sending, and are all that readers and the table have', async () => {
    const { maison, ecole, site } = region
    await site.admin.query(`UPDATE organization SET region_codes = '{17}' WHERE name_fr LIKE 'Autre%'`)
    const preview = await (await ask({})).text()
    expect(inWords(preview)).toContain('12 à 17 ans')
    const here = whereTo(await maison.worker.visitor.send(asking, sentFields(preview), { to: sending }))
    const read = inWords(await ecole.specialist.visitor.read(`${here}/repondre/${ecole.id}`))
    expect(read).toContain('12 à 17 ans')
    expect(read).not.toContain('16 à 17 ans')
    const { rows } = await site.admin.query(`SELECT age_band, region_codes FROM consult_question WHERE id = $1`, [
      here.split('/').at(-1)?.split('?')[0],
    ])
    expect(rows).toEqual([{ age_band: '12-17', region_codes: ['04', '05', '17'] }])
  })

  it('of a network of four are not sent at all, and the page says to call', async () => {
    const { site, network } = region
    await site.admin.query(
      `UPDATE network_member SET left_on = '2199-01-01' WHERE network_id = $1 AND organization_id IN (SELECT id FROM organization WHERE name_fr LIKE 'Autre%')`,
      [network],
    )
    const before = await kept()
    for (const to of [asking, sending]) expect(inWords(await (await ask({}, to)).text())).toContain('moins de cinq')
    expect(await kept()).toBe(before)
  })

  it('where nobody else is designated leave nobody to ask, and the page says whom to call', async () => {
    const { site, maison, ecole, police } = region
    await site.admin.query(`UPDATE designation SET until_day = '2199-01-01' WHERE organization_id = ANY ($1)`, [
      [ecole.id, police.id],
    ])
    expect(inWords(await maison.worker.visitor.read(asking))).toContain('Aucune autre organisation')
  })
})

it('shows a list that what it does not know leaves whole', async () => {
  const said = inWords(
    await region.maison.worker.visitor.read(`${all}?sens=%00&etat=xx&ordre=${'9'.repeat(500)}&page=-1`),
  )
  expect(said).toMatch(/\d+ questions?/)
})
