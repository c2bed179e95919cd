import { regionCodes } from '../../field/index.ts'
import { pagesAt, type FooterLink, type SitemapPage } from '../../kernel/feature/index.ts'
import { href } from '../../kernel/http/index.ts'
import { addresses } from './addresses.ts'
import { words } from './words.ts'

export const footer: readonly FooterLink[] = [
  { order: 5, label: { fr: words.fr.name, en: words.en.name }, href: (lang) => href(lang, addresses.regions) },
]

export const sitemap = (): SitemapPage[] => [
  ...pagesAt(addresses.regions),
  ...regionCodes.map((region) => ({
    paths: { fr: href('fr', addresses.region, { region }), en: href('en', addresses.region, { region }) },
    changed: null,
  })),
]
