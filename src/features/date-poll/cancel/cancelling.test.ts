import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dateMails, emailOf, openDates, searchIn, type Dates, type Search } from '../test-date-site.ts'

let dates: Dates
let alliance: string
let search: Search
beforeAll(async () => {
  dates = await openDates()
  alliance = await dates.alliance()
  search = searchIn(dates, alliance)
})
afterAll(() => dates.close())

describe('cancelling', () => {
  it('takes two steps, closes the links, and can be undone by any member with a day to come', async () => {
    const { police, ecole, site } = dates
    const poll = await search.sought()
    await site.admin.query('DELETE FROM mail_message')
    await dates.runJob()
    const email = await emailOf(dates, ecole.worker.id)
    const link = (await dateMails(dates)).findLast(({ recipient }) => recipient === email)?.link ?? ''
    expect((await police.worker.visitor.post(`${poll.at}/annuler`, {})).status).not.toBe(303)
    expect((await police.worker.visitor.send(`${poll.at}/annuler`, {})).status).toBe(303)
    expect(await site.as(null).read(link)).toContain('Les réponses sont closes')

    const past = await ecole.lead.visitor.send(`${poll.at}/rouvrir`, { closesOn: '2026-09-01' })
    expect(await past.text()).toContain('un jour à venir')
    const late = await ecole.lead.visitor.send(`${poll.at}/rouvrir`, { closesOn: '2026-09-22' })
    expect(await late.text()).toContain('avant le dernier moment')
    expect((await ecole.lead.visitor.send(`${poll.at}/rouvrir`, { closesOn: '2026-09-19' })).status).toBe(303)
    expect(await search.stateOf(poll.id)).toEqual({ state: 'open', meeting_id: null })
    expect(await site.as(null).read(link)).toContain('oui à tout')
  })

  it('is told in the history of the collaboration', async () => {
    const { police } = dates
    const poll = await search.sought()
    await police.worker.visitor.send(`${poll.at}/annuler`, {})
    expect(await police.reader.visitor.read(`/fr/collaborations/${alliance}`)).toContain(
      'Une recherche de date est annulée',
    )
  })
})
