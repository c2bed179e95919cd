import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses as directory } from '../../directory/index.ts'
import { addresses as network, whoToCall } from '../../network/index.ts'
import { addresses as screening } from '../../screening/index.ts'
import { addresses } from '../addresses.ts'
import { CountForm, freshCount } from '../count/count-form.tsx'
import { breadcrumbToDesk, ruleFor } from '../rule-context.ts'
import { OpenPage } from './page.tsx'
import { words } from './words.ts'

/** While the rule is in force: it decides whom the file may list. */
async function show(request: MemberRequest): Promise<Answer> {
  const found = await ruleFor(request, 'open')
  if (found === null || found.rule === null) return notFound()
  const { lang, today, formKeys } = request
  const { school, rule } = found
  return page(
    words[lang].title,
    <OpenPage
      lang={lang}
      rule={rule}
      today={today}
      exampleCsvHref={href(lang, addresses.exampleCsv)}
      exampleXlsxHref={href(lang, addresses.exampleXlsx)}
      protocolHref={href(lang, screening.start)}
      cardHref={href(lang, network.whoToCall)}
      directoryHref={href(lang, directory.directory)}
      counts={
        <CountForm
          lang={lang}
          action={href(lang, addresses.count, { id: school.id })}
          keys={formKeys}
          state={freshCount(today)}
          backHref={null}
        />
      }
      colleagues={await whoToCall(request)}
    />,
    { breadcrumb: breadcrumbToDesk(lang, school), islands: ['absence'] },
  )
}

export const openRoutes: Route[] = [memberGet('student-absence.open', addresses.open, show)]
