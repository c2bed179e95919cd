import { openGet, page, type Route } from '../../../kernel/http/index.ts'
import { whoToCall } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { alwaysUp, readerOf } from '../public-page.ts'
import { HelpingPage } from './page.tsx'
import { words } from './words.ts'

export const routes: Route[] = [
  openGet(
    'welcome.helping',
    addresses.helping,
    async (request) => {
      const t = words[request.lang]
      const colleagues = await whoToCall(request)
      return page(t.title, <HelpingPage t={t} reader={readerOf(request)} colleagues={colleagues} />, {
        description: t.lead,
        islands: ['print'],
      })
    },
    alwaysUp,
  ),
]
