import { SummaryList } from '../../../design/index.ts'
import type { Panel } from '../../../kernel/feature/index.ts'
import { href, memberGet, page, type Route } from '../../../kernel/http/index.ts'
import { accountCrumbs } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { ownMarks } from './own-marks.ts'
import { OwnPage } from './page.tsx'
import { words } from './words.ts'

export const ownRoutes: readonly Route[] = [
  memberGet('tool-use.own', addresses.own, async ({ lang, tx, deps, today }) =>
    page(words[lang].title, <OwnPage lang={lang} marks={await ownMarks(tx, { secretKey: deps.secretKey, today })} />, {
      breadcrumb: accountCrumbs(lang),
    }),
  ),
]

/** On the account: that opening a tool counts, and where one’s own marks are seen. */
export const ownPanel: Panel = {
  on: 'identity.account',
  order: 20,
  async show({ lang }) {
    const t = words[lang]
    const actions = [{ label: t.see, href: href(lang, addresses.own), hidden: t.title }]
    return <SummaryList rows={[{ key: t.title, value: t.panel, actions }]} />
  },
}
