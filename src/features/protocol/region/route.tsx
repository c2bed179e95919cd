import { isRegion, regionName } from '../../../field/index.ts'
import { panelsOf, type Feature } from '../../../kernel/feature/index.ts'
import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { compareText } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToList } from '../protocol-context.ts'
import { RecommendationsPage, RegionPage } from './page.tsx'
import { answersOf, readKnown } from './read-region.tsx'
import { words } from './words.ts'

/** The pages of the five recommendations; what other features have recorded about them is asked of them all. */
export function regionRoutes(features: readonly Feature[]): Route[] {
  const showPanels = panelsOf(features)

  async function all(request: MemberRequest): Promise<Answer> {
    const { lang } = request
    const known = await readKnown(request)
    const codes = [...new Set(known.networks.flatMap(({ regionCodes }) => regionCodes))].toSorted((a, b) =>
      compareText(regionName(a, lang), regionName(b, lang), lang),
    )
    const own = []
    for (const region of codes) own.push({ region, answers: await answersOf(request, known, region, showPanels) })
    return page(
      words[lang].allTitle,
      <RecommendationsPage
        lang={lang}
        own={own}
        regionHref={(code) => href(lang, addresses.region, { region: code })}
      />,
      { breadcrumb: breadcrumbToList(request), islands: ['print'] },
    )
  }

  async function one(request: MemberRequest): Promise<Answer> {
    const { lang, params } = request
    const region = params['region'] ?? ''
    if (!isRegion(region)) return notFound()
    const answers = await answersOf(request, await readKnown(request), region, showPanels)
    const t = words[lang]
    const allHref = href(lang, addresses.recommendations)
    return page(
      t.title(regionName(region, lang)),
      <RegionPage lang={lang} region={region} answers={answers} allHref={allHref} />,
      { breadcrumb: [...breadcrumbToList(request), { label: t.short, href: allHref }], islands: ['print'] },
    )
  }

  return [
    memberGet('protocol.recommendations', addresses.recommendations, all),
    memberGet('protocol.region', addresses.region, one),
  ]
}
