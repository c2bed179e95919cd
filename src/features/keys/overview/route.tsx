import { SummaryList } from '../../../design/index.ts'
import type { Panel } from '../../../kernel/feature/index.ts'
import { href, memberGet, page, type Route } from '../../../kernel/http/index.ts'
import { accountCrumbs } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { words as shared } from '../words.ts'
import { OverviewPage } from './page.tsx'
import { readPlaceKeys, readWays } from './queries.ts'
import { words } from './words.ts'

export const overviewRoutes: readonly Route[] = [
  memberGet('keys.overview', addresses.keys, async ({ lang, tx, who, deps, today }) =>
    page(
      shared[lang].title,
      <OverviewPage
        lang={lang}
        ways={await readWays(tx, who.personId)}
        places={await readPlaceKeys(tx, deps.timeZone)}
        now={deps.clock.now()}
        today={today}
        timeZone={deps.timeZone}
      />,
      { breadcrumb: accountCrumbs(lang) },
    ),
  ),
]

/** On the account: where one’s keys are seen. */
export const keysPanel: Panel = {
  on: 'identity.account',
  order: 15,
  async show({ lang }) {
    const t = words[lang]
    const actions = [{ label: t.see, href: href(lang, addresses.keys), hidden: shared[lang].title }]
    return <SummaryList rows={[{ key: shared[lang].title, value: t.panel, actions }]} />
  },
}
