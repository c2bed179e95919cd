import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { present } from '../../../../tests/present.ts'
import { asOwnerTx } from '../../../kernel/as-owner.ts'
import { Caller } from '../../../kernel/http/caller.ts'
import { hsdsId } from '../hsds-id.ts'
import { loadDirectory } from '../shipped/load-directory.ts'
import { saveRecords } from '../save-records.ts'
import { openSite, type Site } from '../../network/test-site.ts'
import { countSearch } from './route.tsx'

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

const idOf = (shipped: string): string => hsdsId('tisserin', 'shipped', shipped, 'service')
/** What a person reads: words only, spaces made one. */
const textOf = (html: string): string =>
  html
    .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')

describe('the directory, before anything is asked', () => {
  it('leads by need, with counts, and to lines that are open now', async () => {
    const [fr, en] = [await read('/fr/repertoire'), await read('/en/directory')]

    expect(fr).toMatch(/href="\/fr\/repertoire\?besoin=exploitation"/)
    expect(en).toMatch(/href="\/en\/directory\?need=exploitation"/)
    expect(textOf(fr)).toMatch(/Ouvert en ce moment .*Tel-jeunes Ouvert jusqu’à/)
    expect(textOf(en)).toMatch(/Open right now .*Open day and night/)
  })

  it('is in the navigation of every page', async () => {
    expect(await read('/fr/aider')).toContain('href="/fr/repertoire"')
    expect(await read('/en/directory')).toMatch(/href="\/en\/directory" aria-current="page"/)
  })
})

describe('a search', () => {
  it('shows the three best, each with its reason, and hands them over', async () => {
    const html = await read('/fr/repertoire?q=dormir+ce+soir&lieu=Montr%C3%A9al&age=15')
    const text = textOf(html)

    expect(text).toMatch(/Les trois qui conviennent le mieux/)
    expect(text).toMatch(
      /1\. En Marge 12-17 .*Pourquoi : Répond au besoin : hébergement\. Ouvert jour et nuit\. Région desservie : Montréal\. Accueille à 15 ans\./,
    )
    expect(html).toMatch(new RegExp(`href="/fr/liste\\?s=${idOf('en-marge')}%2C[^"]+"`))
    expect(text).toContain('Pas encore vérifié : appelez avant')
  })

  it('says where each service is, and asks where when the best are not everyone’s', async () => {
    const anywhere = textOf(await read('/fr/repertoire?q=dpj'))
    const laval = textOf(await read('/fr/repertoire?q=dpj+laval'))

    expect(anywhere).toContain('Indiquez la ville ou la région.')
    expect(anywhere).toMatch(/Outaouais · jusqu’à 17 ans/)
    expect(laval).not.toContain('Indiquez la ville ou la région.')
  })

  it('keeps the capital of a language and of a region in the middle of a line, in English', async () => {
    const text = textOf(await read('/en/directory?q=head+and+hands'))

    expect(text).toMatch(/ · (?:French|English)/)
    expect(text).not.toMatch(/ · (?:french|english)/)
  })

  it('puts who can be called before who has no known number', async () => {
    const html = await read('/fr/repertoire?q=hebergement')
    const best = html.slice(html.indexOf('<ol class="best'), html.indexOf('</ol>'))

    expect(best.match(/<li>/g)).toHaveLength(3)
    expect(best).not.toContain('href="tel:211"')
    expect(textOf(html.slice(html.indexOf('</ol>')))).toMatch(/Par le 211/)
  })

  it('offers who answers now when none of the best can be called', async () => {
    expect(textOf(await read('/fr/repertoire?q=fugue&lieu=laval'))).toMatch(
      /Parler à quelqu’un maintenant .*1 800 263-2266/,
    )
    expect(textOf(await read('/fr/repertoire?q=suicide'))).not.toContain('Parler à quelqu’un maintenant')
  })

  it('keeps words and filters in the other language, whose names it reads as well', async () => {
    const html = await read('/fr/repertoire?q=fugue&region=06&avec=runaways&secteur=community')
    const other =
      /href="(\/en\/directory\?[^"]+)"[^>]*hreflang="en"|hreflang="en"[^>]*href="(\/en\/directory\?[^"]+)"/.exec(html)
    const english = await read((other?.[1] ?? other?.[2] ?? '').replaceAll('&amp;', '&'))

    expect(english).toMatch(/name="q"[^>]*value="fugue"/)
    expect(english).toMatch(/name="with"[^>]*value="runaways" checked/)
    expect(english).toMatch(/<option value="06" selected/)
    expect(english).toMatch(/<option value="community" selected/)
  })

  it('says how it read what was typed badly, and what no sheet holds', async () => {
    expect(textOf(await read('/fr/repertoire?q=hebrgement'))).toContain(
      'Nous avons lu « hébergement » pour « hebrgement ».',
    )
    expect(textOf(await read('/en/directory?q=shelter+zzyzzx'))).toContain('No listing contains “zzyzzx”.')
  })

  it.each([
    ['exploitaton sexuele', 'exploitation sexuelle'],
    ['sexual explotation', 'sexual exploitation'],
    ['exploitaton', 'exploitation sexuelle'],
  ])('finds for « %s », typed badly, all that « %s » finds', async (typed, meant) => {
    const count = async (words: string) =>
      /(\d+) services répondent/.exec(textOf(await read(`/fr/repertoire?q=${encodeURIComponent(words)}`)))?.[1]

    expect(Number(await count(typed))).toBeGreaterThanOrEqual(Number((await count(meant)) ?? Number.NaN))
  })

  it.each([
    ['/en/directory?q=help+my+friend', /1\. (Tel-jeunes|Kids Help Phone)/],
    ['/en/directory?q=i+need+help', /1\. (Tel-jeunes|Kids Help Phone)/],
    ['/fr/repertoire?q=j%E2%80%99ai+besoin+d%E2%80%99aide', /1\. (Tel-jeunes|Jeunesse, J’écoute)/],
    ['/en/directory?q=report+online+abuse', /1\. Cybertip\.ca/],
    ['/fr/repertoire?q=signaler+un+abus+en+ligne', /1\. Cyberaide\.ca/],
    ['/en/directory?q=english+services+gatineau', /services match/],
    ['/fr/repertoire?q=h%C3%A9bergement+qu%C3%A9bec+fille', /services répondent/],
  ])('in the words of a young person or of who helps one, %s, answers', async (path, expected) => {
    expect(textOf(await read(path))).toMatch(expected)
  })

  it('says what it does not understand beside the field, and keeps it', async () => {
    const html = await read('/fr/repertoire?q=fugue&age=quinze&lieu=Zanzibar&langue=%3Cscript%3E')

    expect(html).toMatch(/value="quinze"/)
    expect(textOf(html)).toContain('L’âge s’écrit en chiffres, par exemple 15.')
    expect(textOf(html)).toMatch(/Nous ne connaissons pas «\s*Zanzibar\s*»/)
    expect(textOf(html)).toContain('Un filtre de cette adresse n’existe pas : il a été laissé de côté.')
    expect(html).not.toContain('<script>')
  })

  it.each(['%', '🙂', 'je cherche'])(
    'says that « %s » is nothing to search for, instead of showing everything',
    async (q) => {
      const html = await read(`/fr/repertoire?q=${encodeURIComponent(q)}`)

      expect(textOf(html)).toContain('ne dit rien que nous puissions chercher')
      expect(html).not.toContain('<ol class="best')
    },
  )

  it('never corrects a word that exists, and offers the way back from a correction', async () => {
    const [foster, typed, back] = [
      await read('/en/directory?q=foster+care'),
      await read('/fr/repertoire?q=hebrgement'),
      await read('/fr/repertoire?q=%22hebrgement%22'),
    ]

    expect(foster).not.toMatch(/We read/)
    expect(typed).toContain('href="/fr/repertoire?q=%22hebrgement%22"')
    expect(textOf(back)).not.toContain('Nous avons lu')
  })

  it('leaves aside a place that it does not understand, with no chip that would remove nothing', async () => {
    const [anywhere, unknown] = [await read('/fr/repertoire?q=dpj'), await read('/fr/repertoire?q=dpj&lieu=Atlantide')]
    const count = (html: string) => /(\d+) services répondent/.exec(textOf(html))?.[1]

    expect(count(unknown)).toBe(count(anywhere))
    expect(textOf(unknown)).not.toContain('Retirer')
  })

  it('asks which region when several have the place, and says how a mistyped one was read', async () => {
    expect(await read('/fr/repertoire?q=dpj&lieu=Clermont')).toMatch(/href="\/fr\/repertoire\?q=dpj&amp;region=08"/)
    const html = await read('/fr/repertoire?q=dpj&lieu=rimousky')
    expect(textOf(html)).toMatch(/Nous avons lu «\s*Rimouski\s*» pour «\s*rimousky\s*»/)
    expect(textOf(html)).toMatch(/1\. Protection de la jeunesse \(DPJ\), Bas-Saint-Laurent/)
  })

  it('leads to the need beside when nothing answers the one asked for, and to the regions beside when few do', async () => {
    const broader = textOf(await read('/fr/repertoire?q=je+me+coupe&lieu=Rimouski'))
    const near = textOf(await read('/fr/repertoire?besoin=harm-reduction&lieu=Laval'))

    expect(broader).toMatch(/Aucun service connu pour «\s*Automutilation\s*» ici. Voici ceux de «\s*Santé mentale\s*»/)
    expect(near).toMatch(/Dans les régions voisines .*Montréal/)
  })

  it('is never a dead end: nearest words, one thing less, lines open now', async () => {
    const html = await read('/fr/repertoire?q=exploitatrice+zzyzzx&region=10&age=15&secteur=police')
    const text = textOf(html)

    expect(text).toMatch(/Rien trouvé avec ces mots|une partie/)
    const none = textOf(await read('/en/directory?q=zzyzzx&region=10&age=15'))
    expect(none).toMatch(/Ask for a little less Without “zzyzzx”: \d+/)
    expect(none).toMatch(/Talk to someone now .*1 800 263-2266/)
    expect(none).toContain('Is a service missing? Propose it.')
  })

  it('that finds nothing is counted by need, region and age, without any of its words', async () => {
    await site.admin.query('delete from search_miss')
    await read('/fr/repertoire?besoin=papers&region=10&age=15')
    await read('/fr/repertoire?q=zzyzzx+secret')
    const { rows } = await site.admin.query(
      'select language, need, region, age_band, searches from search_miss order by need',
    )

    expect(rows).toEqual([
      { language: 'fr', need: '', region: '', age_band: '', searches: 1 },
      { language: 'fr', need: 'papers', region: '10', age_band: '14-17', searches: 1 },
    ])
  })

  it('ranks what was checked this year above what nobody checked, and says when', async () => {
    const sheet = (code: string, assuredOn: string | null) => ({
      id: hsdsId('ranked', code),
      kind: 'service' as const,
      assuredOn: assuredOn as never,
      doc: { name: { fr: `Halte ${code}`, en: `Stop ${code}` }, description: { fr: 'ricochet' }, status: 'active' },
    })
    await asOwnerTx(site.adminUrl, (tx) =>
      saveRecords(tx, [sheet('vieille', '2024-01-05'), sheet('neuve', '2026-11-04'), sheet('jamais', null)], null),
    )
    const text = textOf(await read('/fr/repertoire?q=ricochet'))

    expect(text).toMatch(/1\. Halte neuve .*Vérifié le 4 novembre 2026 2\./)
    expect(text).toContain('Vérifié le 5 janvier 2024, il y a plus d’un an : appelez avant')
  })
})

describe('whatever is typed', () => {
  const hostile = [
    'x'.repeat(10_000),
    `${'é '.repeat(5000)}`,
    '!!! ??? ... ((( )))',
    "'; DROP TABLE service_search; --",
    'a & | ! b <-> c:*ABCD',
    '\u0000\u0000',
    '\uD800 lone \uDFFF',
    '%00%ff',
    '\\',
    "' | '",
    'n/shelter r/06',
    '１５ ans',
    'ﷺ'.repeat(300),
    '0'.repeat(400),
    '🙂'.repeat(200),
  ]

  it.each(hostile)('answers clearly to case %#', async (typed) => {
    for (const path of [
      `/fr/repertoire?q=${encodeURIComponent(typed.toWellFormed())}`,
      `/en/directory?place=${encodeURIComponent(typed.toWellFormed())}&age=${encodeURIComponent(typed.toWellFormed().slice(0, 50))}`,
      `/fr/repertoire/suggestions?q=${encodeURIComponent(typed.toWellFormed())}`,
      `/fr/repertoire.json?q=${encodeURIComponent(typed.toWellFormed())}`,
    ])
      expect((await site.as(null).get(path)).status).toBe(200)
  })

  it('answers raw broken bytes, repeated and unknown filters, deep pages', async () => {
    for (const query of [
      'q=%ED%A0%80&q=%00',
      'q=%E0%A4%A',
      `besoin=${'a'.repeat(5000)}&besoin=shelter&besoin=shelter`,
      `${'avec=free&'.repeat(2000)}avec=nothing`,
      'region=99&langue=%27&secteur=army&moyen=fax&ouvert=%00',
      'q=aide&page=999999',
      'q=aide&page=-1',
      'q=aide&page=1e9',
    ])
      expect((await site.as(null).get(`/fr/repertoire?${query}`)).status, query).toBe(200)
  })

  it('answers any text at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 20 }), async (q, place) => {
        const query = new URLSearchParams({ q: q.toWellFormed(), lieu: place })
        expect((await site.as(null).get(`/fr/repertoire?${query}`)).status).toBe(200)
      }),
      { numRuns: 60 },
    )
  })
})

it('asks those who search without end to wait, and says whom to call', async () => {
  const { rows } = await site.admin.query<{ secret_key: Buffer }>('select secret_key from instance')
  const caller = new Caller(present(rows[0]).secret_key, '2026-11-22', '')
  countSearch({ deps: { database: site.database, clock }, caller }, 5000)
  const answer = await site.as(null).get('/fr/repertoire?q=fugue')

  expect(answer.status).toBe(429)
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(textOf(await answer.text())).toMatch(/Attendez dix minutes.*appelez le 911/)
})
