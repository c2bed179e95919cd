import type { Child } from 'hono/jsx'
import type { FeatureToday, TodayTask } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { ownSheetsSummary, type OwnSummary } from '../own-sheets/queries.ts'
import { deskSummary, type DeskSummary } from './desk-summary.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

/** What the directory says of sheets to people who lead an organization or coordinate a network. */
export const today: FeatureToday = {
  async tasks({ lang, tx, today: day }, organizationId) {
    return sheetTasks(await ownSheetsSummary(tx, organizationId, day), organizationId, lang)
  },
  organizationLinks: (lang, organizationId) => [
    { label: words[lang].services, href: href(lang, addresses.ownServices, { organizationId }) },
  ],
  networkPanel,
}

/**
 * What awaits an organization in the directory: what was reported on its sheets, and those not checked for five months. A
 * single one leads straight to the page that confirms it.
 */
export function sheetTasks(
  { toCheck, oneToCheck, suggestions }: OwnSummary,
  organizationId: string,
  lang: Language,
): TodayTask[] {
  const { checkServices, readReports } = words[lang]
  const own = href(lang, addresses.ownServices, { organizationId })
  const confirming =
    toCheck === 1 && oneToCheck !== null
      ? href(lang, addresses.confirmService, { id: oneToCheck })
      : href(lang, addresses.confirmOwnServices, { organizationId })
  const reports = { priority: 20, title: readReports.title(suggestions), hint: readReports.hint, href: own }
  const checks = {
    priority: 40,
    title: checkServices.title(toCheck),
    hint: checkServices.hint(toCheck),
    href: confirming,
  }
  return [...(suggestions > 0 ? [reports] : []), ...(toCheck > 0 ? [checks] : [])]
}

async function networkPanel({ lang, tx, today: day }: MemberRequest, networkId: string): Promise<Child> {
  const desk = await deskSummary(tx, networkId, day)
  return <DeskPanel lang={lang} networkId={networkId} desk={desk} />
}

function DeskPanel({ lang, networkId, desk }: { lang: Language; networkId: string; desk: DeskSummary }) {
  const t = words[lang].panel
  return (
    <section>
      <h3>{t.title}</h3>
      <p>{t.said(desk.sheets, desk.toCheck)}</p>
      <p>{t.reports(desk.suggestions)}</p>
      <p>
        <a href={href(lang, addresses.desk, { networkId })}>{t.act}</a>
      </p>
    </section>
  )
}
