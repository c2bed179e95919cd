import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathOf } from '../kernel/http/address.ts'
import { sealedHeaders } from '../kernel/http/headers.ts'
import type { AnyRequest, Route } from '../kernel/http/index.ts'
import { languages, otherLanguage, type Language } from '../kernel/language.ts'
import type { frameOf } from './frame.tsx'

/** SHA-256, hexadecimal, of what a build serves: each file, and each sealed page as an instance and as a demonstration send it. */
export interface Manifest {
  assets: Record<string, string>
  pages: Record<string, { instance: string; demo: string }>
}

export const manifestName = 'manifest.json'

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** @param draw the frame of this build, with its own names of files */
export function manifestOf(
  distFolder: string,
  routes: readonly Route[],
  draw: ReturnType<typeof frameOf>['frame'],
): Manifest {
  const folder = join(distFolder, 'public')
  const assets = readdirSync(folder)
    .toSorted()
    .map((name) => [`/assets/${name}`, sha256(readFileSync(join(folder, name)))])
  const pages = routes
    .filter(({ sealed }) => sealed)
    .flatMap((route) => languages.map((lang) => pageOf(route, lang, draw)))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { assets: Object.fromEntries(assets), pages: Object.fromEntries(pages) }
}

/** A sealed page says nothing of who asks: its bytes can be told beforehand. */
function pageOf(
  route: Route,
  lang: Language,
  draw: ReturnType<typeof frameOf>['frame'],
): [string, Manifest['pages'][string]] {
  const answer = route.handle({ lang } as AnyRequest)
  if (answer instanceof Promise || answer.kind !== 'page') throw new Error(`${route.id} is no sealed page`)
  const path = pathOf(lang, route.address, {})
  const otherHref = pathOf(otherLanguage(lang), route.address, {})
  const hash = (demo: boolean) => sha256(draw({ lang, path, who: null, csrf: '', otherHref, deps: { demo } }, answer))
  return [path, { instance: hash(false), demo: hash(true) }]
}

/** How something is asked for: of an instance by its address, or of a folder of a build. Null: it is not there. */
export type Ask = (path: string) => Promise<{ body: Uint8Array; headers: Headers } | null>

/** What differs between what is served and the manifest, a line each; empty: nothing. */
export async function differences({ assets, pages }: Manifest, ask: Ask): Promise<string[]> {
  const wrong: string[] = []
  for (const [path, hash] of Object.entries(assets)) {
    const served = await ask(path)
    if (served === null) wrong.push(`${path} is not there`)
    else if (sha256(served.body) !== hash) wrong.push(`${path} is something else`)
  }
  for (const [path, { instance, demo }] of Object.entries(pages)) {
    const served = await ask(path)
    if (served === null) wrong.push(`${path} is not there`)
    else {
      if (![instance, demo].includes(sha256(served.body))) wrong.push(`${path} is something else`)
      for (const [name, value] of Object.entries(sealedHeaders))
        if (served.headers.get(name) !== value) wrong.push(`${path} is sent with another ${name}`)
    }
  }
  return wrong
}
