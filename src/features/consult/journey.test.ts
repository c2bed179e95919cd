import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

describe('from a doubt to a colleague', () => {
  let here = ''
  let answering = ''

  it('shows before sending what others will read, and keeps nothing of it', async () => {
    const { maison, ecole, site } = region
    const sent = await maison.worker.visitor.send(asking, question([ecole.id]))
    expect(sent.status).toBe(200)
    const said = inWords(await sent.text())
    expect(said).toContain('16 à 17 ans')
    expect(said).toContain('Mauricie')
    expect(said).not.toContain('Maison Ronde')
    expect((await site.admin.query('SELECT FROM consult_question')).rowCount).toBe(0)
  })

  it('goes back to the form with what was typed', async () => {
    const { maison, ecole } = region
    const preview = await (await maison.worker.visitor.send(asking, question([ecole.id]))).text()
    const back = await maison.worker.visitor.send(asking, { ...sentFields(preview), change: '1' })
    expect(await back.text()).toContain('Elle reçoit des cadeaux chers.')
  })

  it('sends it to those that were chosen, who are told how many wait and never what', async () => {
    const { ecole } = region
    here = await region.asked({ items: ['PF-I01'], needs: ['talk'] })
    const home = inWords(await ecole.specialist.visitor.read('/fr/aujourdhui'))
    expect(home).toContain('1 question attend votre réponse')
    expect(home).not.toContain('cadeaux')
    const list = await ecole.specialist.visitor.read(all)
    answering = /href="([^"]+\/repondre\/[^"]+)"/.exec(list)?.[1] ?? ''
    const page = inWords(await ecole.specialist.visitor.read(answering))
    expect(page).toContain('Elle reçoit des cadeaux chers.')
    expect(page).not.toMatch(/Maison Ronde|Wally/)
  })

  it('one tap answers, and the asker sees whom to call', async () => {
    const { ecole, maison } = region
    const sent = await ecole.specialist.visitor.send(answering, { answer: 'could-help', words: 'Appelez-nous.' })
    expect(sent.status).toBe(303)
    expect(inWords(await maison.worker.visitor.read('/fr/aujourdhui'))).toContain('1 de vos questions a une réponse')
    const page = inWords(await maison.worker.visitor.read(here))
    expect(page).toContain('Nous pourrions aider')
    expect(page).toContain('Appelez-nous.')
    expect(page).toContain('Salomé École Longue')
  })

  it('is closed with who really talked, which is work of both and holds nothing of the question', async () => {
    const { ecole, maison, site } = region
    const closed = await maison.worker.visitor.send(`${here}/clore`, { talked: ecole.id })
    expect(closed.status).toBe(303)
    const { rows } = await site.admin.query('SELECT to_jsonb(e)::text AS said FROM evidence_event e')
    expect(rows).toHaveLength(1)
    expect(rows[0].said).not.toContain('cadeaux')
    expect(inWords(await ecole.specialist.visitor.read(answering))).not.toContain('cadeaux')
  })

  it('takes no answer once closed, and can be opened again', async () => {
    const { ecole, maison } = region
    const page = await ecole.specialist.visitor.read(answering)
    const late = await ecole.specialist.visitor.send(answering, { answer: 'not', version: '1' }, { page })
    expect(late.headers.get('location')).toContain(answering)
    await maison.worker.visitor.send(`${here}/rouvrir`, {}, { page: await maison.worker.visitor.read(here) })
    expect(inWords(await maison.worker.visitor.read(here))).toContain('Avec réponse')
  })
})

describe('who may', () => {
  it('a reader, a stranger, a coordinator and a visitor ask nothing', async () => {
    const { maison, coordinator, site } = region
    for (const visitor of [maison.reader.visitor, coordinator, site.as(null)])
      expect((await visitor.get(asking)).status).not.toBe(200)
  })

  it('nobody but the asker and those asked reads it: not the lead, nor a colleague, nor another network', async () => {
    const { maison, ecole, police, stranger, coordinator } = region
    const here = await region.asked()
    const answering = `${here}/repondre/${ecole.id}`
    for (const one of [maison.lead, maison.reader, ecole.lead, ecole.worker, police.specialist, stranger.specialist])
      for (const address of [here, answering]) expect((await one.visitor.get(address)).status).toBe(404)
    expect((await coordinator.get(here)).status).toBe(404)
    expect((await maison.worker.visitor.get(answering)).status).toBe(404)
    expect((await ecole.specialist.visitor.get(answering)).status).toBe(200)
  })
})

it('refuses to send what was never shown to be safe: the scan runs again, and the text is kept', async () => {
  const { maison, ecole, site } = region
  const before = (await site.admin.query('SELECT FROM consult_question')).rowCount
  const page = await maison.worker.visitor.read(asking)
  const sent = await maison.worker.visitor.send(
    asking,
    { ...question([ecole.id]), words: 'Maude dort chez lui.' },
    { page, to: sending },
  )
  expect(sent.status).toBe(422)
  expect(await sent.text()).toContain('Maude dort chez lui.')
  expect((await site.admin.query('SELECT FROM consult_question')).rowCount).toBe(before)
})
