import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anAdoptedAction, anAdoption } from '../../../../tests/plan.ts'
import { aTable, openSite, whereTo, type Site } from '../../network/test-site.ts'
import { actionsOf, codesOf } from '../test-chosen.ts'
import { aClock } from '../test-plan.ts'

const time = aClock()
let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
})
afterAll(() => site.close())
beforeEach(async () => {
  table = await aTable(site)
})

describe('ordering', () => {
  let adoption: string
  let path: string
  let ids: string[]
  beforeEach(async () => {
    adoption = await anAdoption(site.admin, { organization: table.organization, person: table.leadId })
    path = `/fr/plans/${adoption}/ordre`
    ids = []
    for (const action of ['A3', 'A6', 'A9']) ids.push(await anAdoptedAction(site.admin, { adoption, action }))
  })

  it('moves one action by one place with its button', async () => {
    const answer = await table.lead.send(path, { move: `up:${ids[2]}` })

    expect(whereTo(answer)).toBe(`${path}#action-${ids[2]}`)
    expect(await codesOf(site, adoption)).toEqual(['A3', 'A9', 'A6'])
  })

  it('follows the places typed', async () => {
    await table.lead.send(path, { [`place-${ids[0]}`]: '2', [`place-${ids[1]}`]: '3', [`place-${ids[2]}`]: '1' })

    expect(await codesOf(site, adoption)).toEqual(['A9', 'A3', 'A6'])
    expect((await actionsOf(site, adoption)).map(({ rank }) => rank)).toEqual([1, 2, 3])
    expect(await site.deeds(table.organization)).toContain('plan.ranked')
  })

  it('says at the field what is no place, and keeps it', async () => {
    const answer = await table.lead.send(path, {
      [`place-${ids[0]}`]: 'premier',
      [`place-${ids[1]}`]: '2',
      [`place-${ids[2]}`]: '0',
    })
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toContain('value="premier"')
    expect(html).toContain('Rang de l’action 3')
    expect(await codesOf(site, adoption)).toEqual(['A3', 'A6', 'A9'])
  })

  it('shows both orders when a colleague was quicker', async () => {
    const page = await table.lead.read(path)
    await table.lead.send(path, { move: `down:${ids[0]}` })
    const late = await table.lead.send(
      path,
      { [`place-${ids[0]}`]: '3', [`place-${ids[1]}`]: '1', [`place-${ids[2]}`]: '2' },
      { page },
    )
    const html = await late.text()

    expect(late.status).toBe(409)
    expect(html).toContain('value="3"')
    expect(html.replaceAll('\u00a0', ' ')).toContain('Rang actuel : 2')
    expect(await codesOf(site, adoption)).toEqual(['A6', 'A3', 'A9'])
  })
})
