import { openGet, page, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { LimitsPage } from './page.tsx'
import { words } from './words.ts'

export const limitsRoutes: readonly Route[] = [
  openGet(
    'keys.limits',
    addresses.limits,
    ({ lang }) => page(words[lang].title, <LimitsPage lang={lang} />, { description: words[lang].lead }),
    { needsData: false, unchanging: true },
  ),
]
