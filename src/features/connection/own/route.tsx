import {
  data,
  href,
  memberGet,
  notFound,
  page,
  pageOf,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToOwn, ownNotice, ownOrganization } from './own-context.ts'
import { findings, findingsOf } from './own-tie.ts'
import { fileOfTies } from './own-file.ts'
import { OwnTiesPage } from './page.tsx'
import { choiceOf, choiceQuery, chosenTies, rowOfTie } from './presenter.ts'
import { lastAnswer, listOwnTies } from './queries.ts'
import { words } from './words.ts'

const pageSize = 25

async function show(request: MemberRequest): Promise<Answer> {
  const own = await ownOrganization(request, 'read-own')
  if (own === null) return notFound()
  const { lang, tx, today, query } = request
  const ties = await listOwnTies(tx, own.id, { today })
  const choice = choiceOf(query)
  const chosen = chosenTies(ties, choice, today, lang)
  const { page: current, pages } = pageOf(query, chosen.length, pageSize)
  const answered = await lastAnswer(tx, own.id)
  const title = words[lang].titleOf(nameIn(own, lang))
  const id = own.id
  const address = href(lang, addresses.own, { id })
  const asked = choiceQuery(choice, lang)
  const counts = new Map(
    findings.map((one) => [one, ties.filter((tie) => findingsOf(tie, today).includes(one)).length]),
  )
  return page(
    title,
    <OwnTiesPage
      lang={lang}
      title={title}
      action={address}
      keys={request.formKeys}
      rows={chosen.slice((current - 1) * pageSize, current * pageSize).map((tie) => rowOfTie(tie, today, lang))}
      count={chosen.length}
      choice={choice}
      isNarrowed={choice.finding !== null}
      counts={counts}
      findingHref={(finding) => withQuery(address, choiceQuery({ ...choice, finding }, lang))}
      answeredOn={answered === null ? null : formatDay(answered, lang)}
      acts={
        own.mayDeclare
          ? { declare: href(lang, addresses.declare, { id }), bring: href(lang, addresses.imports, { id }) }
          : null
      }
      proofHref={(otherId) => href(lang, addresses.proof, { id, otherId })}
      answerAction={(otherId) => href(lang, addresses.confirm, { id, otherId })}
      files={[
        { label: 'Excel', href: withQuery(href(lang, addresses.ownXlsx, { id }), asked) },
        { label: 'CSV', href: withQuery(href(lang, addresses.ownCsv, { id }), asked) },
      ]}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(address, { ...asked, page: number === 1 ? null : String(number) }),
      }}
    />,
    { breadcrumb: breadcrumbToOwn(lang, own), notice: ownNotice(request), islands: ['print'] },
  )
}

const download =
  (kind: 'csv' | 'xlsx') =>
  async (request: MemberRequest): Promise<Answer> => {
    const own = await ownOrganization(request, 'read-own')
    if (own === null) return notFound()
    const { lang, tx, today, query } = request
    const ties = await listOwnTies(tx, own.id, { today })
    const { body, headers } = await fileOfTies(chosenTies(ties, choiceOf(query), today, lang), {
      own,
      kind,
      today,
      lang,
    })
    return data(body, headers)
  }

export const ownRoutes: readonly Route[] = [
  memberGet('connection.own', addresses.own, show),
  memberGet('connection.own-csv', addresses.ownCsv, download('csv')),
  memberGet('connection.own-xlsx', addresses.ownXlsx, download('xlsx')),
]
