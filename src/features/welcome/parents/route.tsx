import { openGet, page, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { alwaysUp, readerOf } from '../public-page.ts'
import { ParentsPage } from './page.tsx'
import { words } from './words.ts'

export const routes: Route[] = [
  openGet(
    'welcome.parents',
    addresses.parents,
    (request) => {
      const t = words[request.lang]
      return page(t.title, <ParentsPage t={t} reader={readerOf(request)} />, {
        description: t.lead,
        islands: ['print'],
      })
    },
    alwaysUp,
  ),
]
