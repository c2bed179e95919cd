import { dayOf } from '../../../kernel/clock.ts'
import {
  href,
  memberGet,
  page,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { awaitingAnswer } from '../awaiting.ts'
import { definitionNotice } from '../definition-context.ts'
import { listAnswers, listDefinitions, listSeats } from '../queries.ts'
import { stateOf } from '../rules.ts'
import { termNameOf, textOf, type SharedDefinition } from '../shared-definition.ts'
import { words as common } from '../words.ts'
import { narrowDefinitions, sharedFilterOf, sharedFilterQuery } from './filter.ts'
import { SharedPage, type SharedRow } from './page.tsx'
import { words } from './words.ts'

const pageSize = 25

async function list(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, query } = request
  const [seats, all] = await Promise.all([listSeats(tx, who), listDefinitions(tx, who.networks)])
  const open = all.filter((one) => stateOf(one) === 'open').map(({ id }) => id)
  const answers = await listAnswers(tx, open)
  const awaiting = new Set(
    awaitingAnswer(who, { seats, definitions: all, answers }).map(({ definition }) => definition.id),
  )
  const filter = sharedFilterOf(query)
  const found = narrowDefinitions(all, filter, awaiting)
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const asked = /^\d{1,6}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1
  const current = Math.min(Math.max(1, asked), pages)
  const own = href(lang, addresses.shared)
  return page(
    words[lang].title,
    <SharedPage
      lang={lang}
      action={own}
      filter={filter}
      rows={found
        .slice((current - 1) * pageSize, current * pageSize)
        .map((one) => rowOf(request, one, { isAwaiting: awaiting.has(one.id) }))}
      total={found.length}
      isEmpty={all.length === 0}
      page={current}
      pages={pages}
      pageHref={(number) =>
        withQuery(own, { ...sharedFilterQuery(filter), page: number === 1 ? null : String(number) })
      }
      proposeHref={seats.some(({ canPropose }) => canPropose) ? href(lang, addresses.propose) : null}
    />,
    {
      breadcrumb: [{ label: common[lang].glossary, href: href(lang, addresses.terms) }],
      notice: definitionNotice(request),
    },
  )
}

function rowOf(
  { lang, who, deps }: MemberRequest,
  one: SharedDefinition,
  { isAwaiting }: { isAwaiting: boolean },
): SharedRow {
  return {
    href: href(lang, addresses.definition, { id: one.id }),
    term: termNameOf(one, lang),
    text: textOf(one, lang),
    state: stateOf(one),
    isAwaiting,
    number: one.number,
    day: formatDay(dayOf(one.adoptedAt ?? one.withdrawnAt ?? one.proposedAt, deps.timeZone), lang),
    network: who.networks.length > 1 ? nameIn({ nameFr: one.networkFr, nameEn: one.networkEn }, lang) : null,
  }
}

export const sharedRoutes: Route[] = [memberGet('glossary.shared', addresses.shared, list)]
