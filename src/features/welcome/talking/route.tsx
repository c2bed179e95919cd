import { openGet, page, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { alwaysUp, readerOf } from '../public-page.ts'
import { TalkingPage } from './page.tsx'
import { words } from './words.ts'

export const routes: Route[] = [
  openGet(
    'welcome.talking',
    addresses.talking,
    (request) => {
      const t = words[request.lang]
      return page(t.title, <TalkingPage t={t} reader={readerOf(request)} />, {
        description: t.lead,
        islands: ['print'],
      })
    },
    alwaysUp,
  ),
]
