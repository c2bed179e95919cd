import type { Day } from '../clock.ts'
import { href, type Address } from '../http/index.ts'
import type { Bilingual } from '../language.ts'

/** A public page that search engines may find. */
export interface SitemapPage {
  /** Its path in each language. */
  paths: Bilingual
  /** When it last changed; null: not known, or not worth saying. */
  changed: Day | null
}

/** Pages whose address is all there is to say of them. */
export const pagesAt = (...addresses: readonly Address<never>[]): SitemapPage[] =>
  addresses.map((address) => ({ paths: { fr: href('fr', address), en: href('en', address) }, changed: null }))
