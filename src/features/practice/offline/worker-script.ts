import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'

/** What is kept on a device: the two blank tools of a language. */
export const keptPages = (lang: Language): string[] => [href(lang, addresses.signs), href(lang, addresses.grid)]

/**
 * The program that answers for the two tools when the network does not. It only reads what the island `practice` kept, by an act
 * of the reader; it keeps nothing itself. The network comes first: a tool changes when it is opened, never under one’s eyes.
 */
export const workerScript = (lang: Language): string => `'use strict'
const pages = ${JSON.stringify(keptPages(lang))}
const kept = async (path) => (await caches.open('tools ${lang}')).match(path)
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url)
  if (event.request.method !== 'GET' || origin !== location.origin) return
  if (event.request.mode === 'navigate' && pages.includes(pathname)) event.respondWith(page(event.request, pathname))
  else if (pathname.startsWith('/assets/') || pathname === '/icon.svg')
    event.respondWith(kept(pathname).then((file) => file || fetch(event.request)))
})
async function page(request, pathname) {
  try {
    const answer = await fetch(request)
    if (answer.status < 500) return answer
    return (await kept(pathname)) || answer
  } catch (failure) {
    const own = await kept(pathname)
    if (own) return own
    throw failure
  }
}
`
