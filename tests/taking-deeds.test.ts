import { describe, expect, it } from 'vitest'
import { routes } from '../src/app.ts'
import { deeds } from './taking-deeds.ts'

const byId = new Map(routes.map((route) => [route.id, route]))
const posts = routes.filter(({ method }) => method === 'POST').map(({ id }) => id)

describe('what a deed takes away', () => {
  it('is said of every deed, and of no other', () => {
    expect(Object.keys(deeds).toSorted()).toEqual(posts.toSorted())
  })

  it.each(Object.entries(deeds))('is asked or shown first on a page that is there: %s', (_, deed) => {
    const page = 'asked' in deed ? deed.asked : 'on' in deed ? deed.on : null

    if (page !== null) expect(byId.get(page)?.method).toBe('GET')
  })

  it.each(Object.entries(deeds).filter(([, deed]) => 'takes' in deed))('comes back, or says how: %s', (_, deed) => {
    expect('back' in deed && deed.back).toBeTruthy()
  })

  it('is asked at the address of the deed itself where nothing else is to be filled in', () => {
    const asked = Object.entries(deeds).flatMap(([id, deed]) => ('asked' in deed ? [{ id, page: deed.asked }] : []))
    const own = asked.filter(({ page }) => /\.(ending|removing|revoking|renewing)-/.test(page))
    const addressOf = (id: string) => byId.get(id)?.address

    expect(own.length).toBeGreaterThan(7)
    for (const { id, page } of own) expect(addressOf(page)).toEqual(addressOf(id))
  })
})
