import { href, memberGet, page, type Answer, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { addresses as alliance } from '../../alliance/index.ts'
import { addresses, deskHref } from '../addresses.ts'
import { listNaming, listParties, listRules } from '../queries.ts'
import { stateOf } from '../rules.ts'
import { words as shared } from '../words.ts'
import { StartPage } from './page.tsx'

async function show({ lang, tx, who }: MemberRequest): Promise<Answer> {
  const schools = (await listParties(tx, who.organizations)).filter(({ isSchool }) => isSchool)
  const naming = await listNaming(tx, who.organizations)
  const linked = []
  for (const school of schools) {
    const [newest = null] = await listRules(tx, school.id)
    linked.push({
      name: nameIn(school, lang),
      href: deskHref(lang, school.id),
      state: shared[lang].states[stateOf(newest)],
    })
  }
  return page(
    shared[lang].title,
    <StartPage
      lang={lang}
      schools={linked}
      naming={naming.map((one) => ({ name: nameIn(one, lang), href: deskHref(lang, one.id), state: null }))}
      alliancesHref={href(lang, alliance.weave)}
    />,
  )
}

export const startRoutes: Route[] = [memberGet('student-absence.start', addresses.start, show)]
