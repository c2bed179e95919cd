import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { aTable, openSite, whereTo, type Site, type Visitor } from '../../network/test-site.ts'

export const desk = '/fr/outils/gestion'
/** The page of an article, for those who write. */
export const one = (id: string): string => `${desk}/${id}`

/** Everything that an article needs to be published. */
export const whole = {
  titleFr: 'Notre entente',
  titleEn: 'Our agreement',
  summaryFr: 'Ce que nous avons signé.',
  summaryEn: 'What we signed.',
  bodyFr: '## Pourquoi\n\nPour nous appeler tôt. {1}\n\nVoir [[article:steps]].',
  bodyEn: '## Why\n\nTo call each other early. {1}\n\nSee [[article:steps]].',
  kinds: ['prevention'],
  levels: ['secondary'],
  audiences: ['professionals'],
  sources: 'Entente locale | Table d’ici | https://table.exemple.invalid/entente',
}
export type Fields = Record<string, string | string[]>

/** A site for the tests of a file, with a new table and a new address for each; called once, where the file begins. */
export function writingDesk() {
  let site: Site
  let table: Awaited<ReturnType<typeof aTable>>
  let slug: string
  beforeAll(async () => {
    site = await openSite()
  })
  afterAll(() => site.close())
  beforeEach(async () => {
    table = await aTable(site)
    slug = `entente-${randomUUID().slice(0, 8)}`
  })
  return {
    now: () => ({ site, table, slug }),
    visitor: () => site.as(null),
    /** Writes a draft. @returns its id */
    async written(fields: Fields = {}, who: Visitor = table.coordinator): Promise<string> {
      const page = await who.read(`${desk}/ecrire`)
      const place = /name="place" value="([^"]+)"/.exec(page)?.[1] ?? ''
      const sent = await who.send(
        `${desk}/ecrire`,
        { place, ...whole, slugFr: slug, slugEn: slug, ...fields },
        { page },
      )
      return whereTo(sent).split('/').at(-1) ?? ''
    },
    publish: (id: string, who: Visitor = table.coordinator) => who.send(`${one(id)}/publier`, {}),
    withdraw: (id: string, who: Visitor = table.coordinator) => who.send(`${one(id)}/retirer`, {}),
    stateOf: async (id: string) =>
      (await site.admin.query('SELECT state, latest, published_number FROM toolbox_article WHERE id = $1', [id]))
        .rows[0],
  }
}
