import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { openSite, type Site } from '../../network/test-site.ts'
import { loadDirectory } from '../shipped/load-directory.ts'

/** A Sunday evening in Quebec. */
const { clock } = aClock('2026-11-23T00:10:00Z')

let site: Site
let read: (path: string) => Promise<string>
beforeAll(async () => {
  site = await openSite({ clock })
  await loadDirectory(site.adminUrl)
  const visitor = site.as(null)
  read = (path) => visitor.read(path)
})
afterAll(() => site.close())

describe('suggestions while typing', () => {
  const ask = async (path: string): Promise<unknown> => JSON.parse(await read(path))

  it('name needs, then services, in the language of the page', async () => {
    expect(await ask('/fr/repertoire/suggestions?q=h%C3%A9b')).toContain('Hébergement')
    expect(await ask('/en/directory/suggestions?q=kids+he')).toEqual(['Kids Help Phone'])
    expect(await ask('/fr/repertoire/suggestions?q=')).toEqual([])
  })
})
