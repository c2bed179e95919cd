import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import esbuild, { type BuildOptions } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { frameOf } from '../src/app/frame.tsx'
import { differences, type Ask, type Manifest } from '../src/app/sealed-manifest.ts'
import { features } from '../src/app.ts'
import { sealedHeaders } from '../src/kernel/http/headers.ts'
import { root } from '../src/kernel/root.ts'

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

const manifest: Manifest = {
  assets: { '/assets/sealed-keys.js': sha256('script'), '/assets/app.css': sha256('style') },
  pages: { '/fr/cles/coffre': { instance: sha256('page'), demo: sha256('page, invented') } },
}

/** An instance that serves these texts, and sealed pages with these headers. */
const instance =
  (texts: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = sealedHeaders): Ask =>
  async (path) => {
    const text = texts[path]
    return text === undefined ? null : { body: new TextEncoder().encode(text), headers: new Headers(headers) }
  }
const honest = { '/assets/sealed-keys.js': 'script', '/assets/app.css': 'style', '/fr/cles/coffre': 'page' }

describe('what an instance serves', () => {
  it('is what this checkout builds, as an instance or as a demonstration', async () => {
    expect(await differences(manifest, instance(honest))).toEqual([])
    expect(await differences(manifest, instance({ ...honest, '/fr/cles/coffre': 'page, invented' }))).toEqual([])
  })

  it('is told apart when a file or a page is another, or is not there, or the policy is weaker', async () => {
    const lies: [string, Ask][] = [
      ['/assets/sealed-keys.js is something else', instance({ ...honest, '/assets/sealed-keys.js': 'script ' })],
      ['/assets/app.css is not there', instance({ '/assets/sealed-keys.js': 'script', '/fr/cles/coffre': 'page' })],
      ['/fr/cles/coffre is something else', instance({ ...honest, '/fr/cles/coffre': 'page for you' })],
      [
        '/fr/cles/coffre is sent with another content-security-policy',
        instance(honest, { ...sealedHeaders, 'content-security-policy': "default-src 'self'" }),
      ],
    ]
    for (const [line, lie] of lies) expect(await differences(manifest, lie)).toEqual([line])
  })
})

it('the scripts that hold keys are the same bytes at every build, and name no place of the machine that made them', async () => {
  const { islandOptions } = (await import(pathToFileURL(join(root, 'scripts', 'build.mjs')).href)) as {
    islandOptions: () => BuildOptions
  }
  const built = async () => {
    const { outputFiles = [] } = await esbuild.build({ ...islandOptions(), write: false, metafile: false })
    return outputFiles.map(({ path, text }) => ({ name: path.replace(/^.*[/\\]/, ''), text }))
  }
  const [first, second] = [await built(), await built()]

  expect(first.map(({ name }) => name)).toContain('sealed-keys.js')
  expect(second).toEqual(first)
  expect(first.filter(({ text }) => text.includes(root))).toEqual([])
})

it('a sealed page checks its script and its style by their whole hash', () => {
  const hash = sha256('x')
  const { frame } = frameOf(features, { 'sealed-keys.js': `sealed-keys.${hash}.js`, 'app.css': `app.${hash}.css` })
  const vault = features
    .flatMap(({ routes }) => (typeof routes === 'function' ? [] : routes))
    .find(({ id }) => id === 'keys.vault')
  const answer = vault?.handle({ lang: 'fr' } as never)
  if (!answer || answer instanceof Promise || answer.kind !== 'page') throw new Error('no vault')
  const html = frame({ lang: 'fr', path: '/', who: null, csrf: '', otherHref: '/en', deps: { demo: false } }, answer)
  const integrity = `integrity="sha256-${Buffer.from(hash, 'hex').toString('base64')}"`

  expect(html.split(integrity)).toHaveLength(3)
  expect(html.match(/<script/g)).toHaveLength(1)
})
