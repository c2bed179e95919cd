import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { worksAt } from '../../../kernel/rights.ts'
import { addresses, toolHref } from '../addresses.ts'
import { findOrganization, listPlan } from '../queries.ts'
import { breadcrumbToTools } from '../tool-context.ts'
import { PlanPage } from './page.tsx'
import { words } from './words.ts'

async function show({ tx, who, lang, params }: MemberRequest): Promise<Answer> {
  const id = params['id'] ?? ''
  const found = worksAt(who, id) ? await findOrganization(tx, id) : null
  if (found === null) return notFound()
  const organization = nameIn(found, lang)
  return page(
    words[lang].title(organization),
    <PlanPage
      lang={lang}
      organization={organization}
      tools={(await listPlan(tx, id)).map((tool) => ({ tool, href: toolHref(lang, tool) }))}
      register={href(lang, addresses.tools)}
    />,
    { breadcrumb: breadcrumbToTools(lang), islands: ['print'] },
  )
}

export const planRoutes: Route[] = [memberGet('school-tool.plan', addresses.plan, show)]
