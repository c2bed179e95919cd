import { dayOf } from '../../../kernel/clock.ts'
import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { worksAt } from '../../../kernel/rights.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToStart, ruleFor, ruleNotice } from '../rule-context.ts'
import type { RuleDeed } from '../rules.ts'
import { thresholdOf } from '../say-rule.tsx'
import { DeskPage } from './page.tsx'
import { words } from './words.ts'

async function show(request: MemberRequest): Promise<Answer> {
  const found = await ruleFor(request, 'see')
  if (found === null) return notFound()
  const { lang, formKeys, deps, who } = request
  const { school, rule, versions, state, may } = found
  const at = { id: school.id }
  const day = (instant: Date): string => formatDay(dayOf(instant, deps.timeZone), lang)
  const act = (deed: RuleDeed, address: 'open' | 'set' | 'withdraw' | 'putBack' | 'count'): string | null =>
    may(deed) ? href(lang, addresses[address], at) : null
  const name = nameIn(school, lang)
  return page(
    words[lang].title(name),
    <DeskPage
      lang={lang}
      keys={formKeys}
      school={name}
      rule={rule}
      setOn={rule && day(rule.setAt)}
      state={state}
      isPartner={!worksAt(who, school.id)}
      hasLeft={school.hasLeft}
      acts={{
        open: act('open', 'open'),
        set: act('set', 'set'),
        withdraw: act('withdraw', 'withdraw'),
        putBack: act('put-back', 'putBack'),
        count: act('count', 'count'),
      }}
      before={versions.slice(1).map((one) => words[lang].line(one.number, day(one.setAt), thresholdOf(one, lang)))}
    />,
    { breadcrumb: breadcrumbToStart(lang), notice: ruleNotice(request) },
  )
}

export const deskRoutes: Route[] = [memberGet('student-absence.desk', addresses.desk, show)]
