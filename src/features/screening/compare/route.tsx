import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { baseAsKept, compareSteps } from '../compose.ts'
import { breadcrumbToDesk, screeningFor } from '../screening-context.ts'
import { ComparePage } from './page.tsx'
import { words } from './words.ts'

/** Two of the address; the newest beside the base when it names none. 0 is the base. */
async function compare(request: MemberRequest): Promise<Answer> {
  const found = await screeningFor(request, 'see')
  const newest = found?.versions[0]
  if (!found || !newest) return notFound()
  const { lang, query } = request
  const { organization, versions } = found
  const numbers = versions.map(({ number }) => number)
  const asked = (name: string, otherwise: number): number =>
    [0, ...numbers].find((number) => String(number) === query.get(name)) ?? otherwise
  const stepsOf = (number: number) => versions.find((one) => one.number === number)?.steps ?? baseAsKept
  const to = asked('to', newest.number)
  const from = asked('from', 0)
  return page(
    words[lang].title,
    <ComparePage
      lang={lang}
      action={href(lang, addresses.compare, { id: organization.id })}
      versions={numbers}
      from={from}
      to={to}
      changes={compareSteps(stepsOf(from), stepsOf(to))}
    />,
    { breadcrumb: breadcrumbToDesk(lang, organization), islands: ['print'] },
  )
}

export const compareRoutes: Route[] = [memberGet('screening.compare', addresses.compare, compare)]
