import { openGet, page, type Answer, type AnyRequest, type Route } from '../../../kernel/http/index.ts'
import { whoToCall } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { listNetworks } from '../queries.ts'
import { AgreementPage } from './page.tsx'
import { words } from './words.ts'
import { youthProtection } from './youth-protection.ts'

async function show(request: AnyRequest): Promise<Answer> {
  const { lang, tx, who, hasData } = request
  const own = who !== null && hasData ? await listNetworks(tx, who.networks) : []
  const t = words[lang]
  return page(
    t.title,
    <AgreementPage
      lang={lang}
      lines={youthProtection(
        lang,
        own.flatMap(({ regionCodes }) => regionCodes),
      )}
      colleagues={await whoToCall(request)}
    />,
    { description: t.lead, islands: ['agreement'] },
  )
}

export const agreementRoutes: Route[] = [openGet('protocol.agreement', addresses.agreement, show, { needsData: false })]
