import { openGet, page, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { OverviewPage } from './page.tsx'
import { words } from './words.ts'

export const overviewRoutes: Route[] = [
  openGet(
    'practice.tools',
    addresses.tools,
    ({ lang }) => page(words[lang].title, <OverviewPage lang={lang} />, { description: words[lang].lead }),
    { needsData: false, unchanging: true },
  ),
]
