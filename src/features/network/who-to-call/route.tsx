import type { ShowPanels } from '../../../kernel/feature/index.ts'
import { href, memberGet, page, type AnyRequest, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { addresses as identity } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { networkNotice } from '../organization-context.ts'
import { WhoToCall, WhoToCallPage } from './page.tsx'
import { presentCalled } from './presenter.ts'
import { readCard } from './queries.ts'
import { words } from './words.ts'

const timeOf = ({ deps }: Pick<AnyRequest, 'deps'>) => ({ now: deps.clock.now(), timeZone: deps.timeZone })

async function cardOf(request: Pick<AnyRequest, 'tx' | 'deps' | 'today'>) {
  return presentCalled(await readCard(request.tx, request.today), timeOf(request))
}

async function show(request: MemberRequest, showPanels: ShowPanels) {
  const { lang, who } = request
  const card = await cardOf(request)
  const isUnanswered = card.places.some(({ cover }) => cover.is !== 'covered')
  return page(
    words[lang].title,
    <WhoToCallPage
      lang={lang}
      time={timeOf(request)}
      reader={who}
      {...card}
      panels={await showPanels('network.who-to-call', request, { isUnanswered })}
      accountHref={href(lang, identity.profile)}
    />,
    { islands: ['print'], notice: networkNotice(request) },
  )
}

/** Whom the reader of a page calls when in doubt; null for a visitor, and when the page is drawn without data. */
export async function whoToCall(request: AnyRequest) {
  const { lang, who, hasData } = request
  if (who === null || !hasData) return null
  const card = await cardOf(request)
  return (
    <WhoToCall lang={lang} time={timeOf(request)} reader={who} {...card} allHref={href(lang, addresses.whoToCall)} />
  )
}

export const whoToCallRoutes = (showPanels: ShowPanels): Route[] => [
  memberGet('network.who-to-call', addresses.whoToCall, (request) => show(request, showPanels)),
]
