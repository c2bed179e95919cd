import { href, memberGet, page, type AnyRequest, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { addresses as identity } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { WhoToCall, WhoToCallPage } from './page.tsx'
import { listCalled } from './queries.ts'
import { words } from './words.ts'

async function show({ lang, tx }: MemberRequest) {
  const called = await listCalled(tx)
  return page(
    words[lang].title,
    <WhoToCallPage lang={lang} called={called} accountHref={href(lang, identity.profile)} />,
    { islands: ['print'] },
  )
}

/** Whom the reader of a page calls when in doubt; null for a visitor, and when the page is drawn without data. */
export async function whoToCall({ lang, tx, who, hasData }: AnyRequest) {
  if (who === null || !hasData) return null
  return <WhoToCall lang={lang} called={await listCalled(tx)} allHref={href(lang, addresses.whoToCall)} />
}

export const whoToCallRoutes: Route[] = [memberGet('network.who-to-call', addresses.whoToCall, show)]
