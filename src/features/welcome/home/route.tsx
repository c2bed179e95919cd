import { openGet, page, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { drawnOnce } from '../public-page.ts'
import { HomePage } from './page.tsx'
import { words } from './words.ts'

export const routes: Route[] = [
  openGet(
    'welcome.home',
    addresses.home,
    ({ lang }) => page(words[lang].title, <HomePage t={words[lang]} lang={lang} />),
    drawnOnce,
  ),
]
