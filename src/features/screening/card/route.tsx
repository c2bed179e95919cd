import { isRegion } from '../../../field/index.ts'
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
import type { Language } from '../../../kernel/language.ts'
import { youthProtection } from '../../protocol/index.ts'
import { addresses } from '../addresses.ts'
import { listSpecialists } from '../queries.ts'
import { readBase, regionsOf } from '../reader.ts'
import { breadcrumbToStart, inForce, screeningFor } from '../screening-context.ts'
import { words as shared } from '../words.ts'
import { readSteps } from '../compose.ts'
import type { KeptStep } from '../model.ts'
import { CardPage, type CardSide } from './page.tsx'
import { words } from './words.ts'

const linesOf = (lang: Language, regions: readonly string[]) =>
  youthProtection(lang, regions).filter(({ isOwn }) => isOwn)

async function showBase(request: AnyRequest): Promise<Answer> {
  const { lang, query } = request
  const asked = query.get('region') ?? ''
  const region = isRegion(asked) ? asked : null
  const regions = region === null ? await regionsOf(request) : [region]
  const side = (one: Language): CardSide => ({
    steps: readBase(one).steps.map(({ title }) => title),
    lines: linesOf(one, regions),
  })
  return page(
    shared[lang].card,
    <CardPage
      lang={lang}
      sides={{ fr: side('fr'), en: side('en') }}
      specialists={[]}
      choice={{ action: href(lang, addresses.card), region }}
    />,
    { description: words[lang].lead, breadcrumb: breadcrumbToStart(lang), islands: ['print'] },
  )
}

const sideOf = (lang: Language, steps: readonly KeptStep[], regions: readonly string[]): CardSide => ({
  steps: readSteps(steps, lang).map(({ title }) => title),
  lines: linesOf(lang, regions),
})

export const cardRoutes: Route[] = [
  openGet('screening.card', addresses.card, showBase, { needsData: false }),
  memberGet('screening.own-card', addresses.ownCard, async (request) => {
    const found = await screeningFor(request, 'see')
    const version = found && inForce(found)
    if (!found || !version) return notFound()
    const { lang, tx } = request
    const { id, regionCodes } = found.organization
    return page(
      shared[lang].card,
      <CardPage
        lang={lang}
        sides={{ fr: sideOf('fr', version.steps, regionCodes), en: sideOf('en', version.steps, regionCodes) }}
        specialists={await listSpecialists(tx, id)}
        choice={null}
      />,
      { breadcrumb: breadcrumbToStart(lang), islands: ['print'] },
    )
  }),
]
