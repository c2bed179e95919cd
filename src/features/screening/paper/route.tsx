import {
  href,
  memberGet,
  notFound,
  openGet,
  page,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { youthProtection } from '../../protocol/index.ts'
import { addresses } from '../addresses.ts'
import { listSpecialists } from '../queries.ts'
import { readBase, readOwn, type ReadProtocol } from '../reader.ts'
import { breadcrumbToStart } from '../screening-context.ts'
import { words as shared } from '../words.ts'
import { PaperPage } from './page.tsx'
import { words } from './words.ts'

async function show(request: AnyRequest, protocol: ReadProtocol | null): Promise<Answer> {
  if (protocol === null) return notFound()
  const { lang, tx, deps } = request
  const { organization, regions } = protocol
  return page(
    shared[lang].sheet,
    <PaperPage
      lang={lang}
      protocol={protocol}
      specialists={organization === null ? [] : await listSpecialists(tx, organization.id)}
      lines={youthProtection(lang, regions).filter(
        ({ isOwn, phones }) => phones.length > 0 && (isOwn || organization === null),
      )}
      address={`${deps.baseUrl}${href(lang, addresses.start)}`}
    />,
    { description: words[lang].lead, breadcrumb: breadcrumbToStart(lang), islands: ['print'] },
  )
}

export const paperRoutes: Route[] = [
  openGet('screening.paper', addresses.paper, (request) => show(request, readBase(request.lang)), { needsData: false }),
  memberGet('screening.own-paper', addresses.ownPaper, async (request) => show(request, await readOwn(request))),
]
