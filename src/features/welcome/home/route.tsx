import type { Feature, HomeLink } from '../../../kernel/feature/index.ts'
import { openGet, page, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { drawnOnce } from '../public-page.ts'
import { HomePage } from './page.tsx'
import { words } from './words.ts'

const homeLinksOf = (features: readonly Feature[]): HomeLink[] =>
  features.flatMap(({ homeLinks = [] }) => homeLinks).toSorted((a, b) => a.order - b.order)

export const routes = (features: readonly Feature[]): Route[] => [
  openGet(
    'welcome.home',
    addresses.home,
    ({ lang }) => {
      const t = words[lang]
      return page(t.title, <HomePage t={t} lang={lang} links={homeLinksOf(features)} />, { description: t.lead })
    },
    drawnOnce,
  ),
]
