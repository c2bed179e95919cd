import { openGet, page, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { countFreshness } from '../api/freshness.ts'
import { words } from './words.ts'
import { OpenDataPage } from './page.tsx'

/** What the open data is, for people. */
export const routes: readonly Route[] = [
  openGet('hsds.open-data', addresses.openData, async ({ lang, tx, today, deps }) => {
    const { services, assured_within_12_months: checked } = await countFreshness(tx, today)
    const t = words[lang]
    return page(t.title, <OpenDataPage t={t} lang={lang} baseUrl={deps.baseUrl} counted={{ services, checked }} />)
  }),
]
