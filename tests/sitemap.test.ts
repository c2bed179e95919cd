import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPublicApp, type PublicApp } from '../src/features/welcome/test-public-app.ts'
import { walkXml } from '../src/kernel/table/walk-xml.ts'

const base = 'https://tisserin.example'

let site: PublicApp
let listed: { path: string; twins: string[] }[]
beforeAll(async () => {
  site = await startPublicApp({ withDirectory: true })
  listed = await pagesListed(site)
})
afterAll(() => site.stop())

/** Every page of the sitemap, with the addresses of itself in both languages. */
async function pagesListed(of: PublicApp): Promise<typeof listed> {
  const answer = await of.get('/sitemap.xml')
  const pages: typeof listed = []
  let text = ''
  const read = await walkXml(Buffer.from(await answer.arrayBuffer()), {
    open({ name, attribute }) {
      text = ''
      if (name === 'url') pages.push({ path: '', twins: [] })
      if (name === 'link') pages.at(-1)?.twins.push((attribute('href') ?? '').replace(base, ''))
    },
    text: (part) => void (text += part),
    close(name) {
      const last = pages.at(-1)
      if (name === 'loc' && last) last.path = text.replace(base, '')
    },
  })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8'])
  expect(read.ok).toBe(true)
  return pages
}

it('search engines find the sitemap by the file that they ask for first', async () => {
  expect(await (await site.get('/robots.txt')).text()).toContain(`Sitemap: ${base}/sitemap.xml`)
})

it('every page of the sitemap answers, is listed once, and stands beside its twin', async () => {
  expect(listed.length).toBeGreaterThan(20)
  expect(new Set(listed.map(({ path }) => path)).size).toBe(listed.length)
  for (const { path, twins } of listed) {
    expect((await site.get(path)).status, path).toBe(200)
    expect(twins, path).toContain(path)
    expect(listed.map((one) => one.path)).toEqual(expect.arrayContaining(twins))
  }
})

it('no page for young people is in the sitemap, nor any that asks who one is', () => {
  expect(
    listed.map(({ path }) => path).filter((path) => /\/(toi|you|sortie|leave|entrer|sign-in)\b/.test(path)),
  ).toEqual([])
})

it('the sitemap answers while the database is away, with the pages that are known without it', async () => {
  const away = await startPublicApp()
  try {
    const known = await pagesListed(away)
    expect(known.map(({ path }) => path)).toEqual(expect.arrayContaining(['/fr', '/en', '/fr/parents']))
  } finally {
    await away.stop()
  }
})
