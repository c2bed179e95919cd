import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { features } from '../src/app.ts'
import { frameOf } from '../src/app/frame.tsx'
import { readPageExamples } from '../src/app/gallery/all-page-examples.ts'
import { pageState, pageStateHref } from '../src/app/gallery/route.tsx'
import { icons } from '../src/design/index.ts'
import { startHttpServer } from '../src/kernel/http-server.ts'
import { languages, otherLanguage, type Language } from '../src/kernel/language.ts'
import { root } from '../src/kernel/root.ts'
import { loadAssets } from '../src/kernel/serve-assets.ts'
import { launchBrowser } from '../e2e/browser.ts'

// npm run pictures [-- plan network/list]: a picture of every page of the gallery, or of those whose path begins so, in
// each state, in both languages, on a telephone and on a wide screen. They are for eyes: nothing compares them.

const folder = join(root, 'pictures')
const widths = [360, 1280]
const wanted = process.argv.slice(2)

const all = (await readPageExamples()).filter(
  ({ page }) => wanted.length === 0 || wanted.some((start) => page.startsWith(start)),
)
const shots = all.flatMap((examples) =>
  Object.keys(examples.states).flatMap((state) => languages.map((lang) => ({ examples, state, lang }))),
)
type Shot = (typeof shots)[number]

const pathOf = ({ examples, state, lang }: Shot, on: Language = lang): string => pageStateHref(on, examples.page, state)
const fileOf = ({ examples, state, lang }: Shot, width: number): string =>
  `${examples.page.replaceAll('/', '-')}.${state}.${lang}.${width}.png`

const assets = loadAssets(join(root, 'dist'), icons)
const { frame } = frameOf(features, assets.names)

/** The page of one state in its frame, as a visitor of the gallery gets it. */
function draw(shot: Shot): string {
  const { examples, state, lang } = shot
  const answer = pageState(examples, state, lang)
  if (answer === null) throw new Error(`${examples.page} has no state ${state}`)
  const path = pathOf(shot).split('?')[0] ?? ''
  const otherHref = pathOf(shot, otherLanguage(lang))
  return frame({ lang, path, otherHref, who: null, csrf: 'gallery', deps: { demo: false } }, answer)
}

const drawn = new Map(shots.map((shot) => [pathOf(shot), shot]))
const server = await startHttpServer({
  host: '127.0.0.1',
  port: 0,
  answer(request) {
    const { pathname, search } = new URL(request.url)
    const shot = drawn.get(`${pathname}${search}`)
    if (shot) return new Response(draw(shot), { headers: { 'content-type': 'text/html; charset=utf-8' } })
    return assets.answer(request) ?? new Response(null, { status: 404 })
  },
})

async function take(page: Page, shot: Shot): Promise<void> {
  await page.goto(`http://127.0.0.1:${server.port}${pathOf(shot)}`)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 })
    await page.screenshot({ path: join(folder, fileOf(shot, width)), fullPage: true })
  }
}

function index(): string {
  const sections = shots.map((shot) => {
    const pictures = widths.map(
      (width) =>
        `<a href="${fileOf(shot, width)}"><img src="${fileOf(shot, width)}" alt="${width}" loading="lazy"></a>`,
    )
    return `<h2>${shot.examples.page} · ${shot.state} · ${shot.lang}</h2>\n<p>${pictures.join('\n')}</p>`
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures of the gallery</title>
<style>body { font-family: sans-serif } p { display: flex; gap: 1rem; align-items: start } img { max-height: 40rem; border: 1px solid }</style>
<h1>Pictures of the gallery</h1>
${sections.join('\n')}
</html>
`
}

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const browser = await launchBrowser()
try {
  const page = await browser.newPage()
  for (const shot of shots) await take(page, shot)
} finally {
  await browser.close()
  await server.close()
}
await writeFile(join(folder, 'index.html'), index())
console.log(`${shots.length * widths.length} pictures: ${join(folder, 'index.html')}`)
