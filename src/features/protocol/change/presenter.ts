import { dayOf } from '../../../kernel/clock.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import { href, withQuery, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, formatInstant, nameIn } from '../../../kernel/language.ts'
import { standingsOf, tallyOf } from '../../../field/index.ts'
import { addresses, changeHref, protocolHref } from '../addresses.ts'
import type { Article, ChangeAnswer, ChangeEvent } from '../model.ts'
import { canDo, canDoOnChange, type ChangeContext } from '../protocol-context.ts'
import { listAnswers, listArticles, listEvents, listVersions } from '../queries.ts'
import { answeringSeats } from '../rules.ts'
import { authorOf, languagesOf, nameOf, saysTheSame } from '../said.ts'
import { words as shared } from '../words.ts'
import type { ChangeActs, ChangePageProps } from './page.tsx'

/** All that the page of a change says, as the person may know it. */
export async function presentChange(
  request: MemberRequest,
  context: ChangeContext,
  answering: FormState = filled({}),
): Promise<ChangePageProps> {
  const { lang, tx, deps, formKeys } = request
  const { change, state, adopters } = context
  const { protocol } = context.protocol
  const [articles, newest, answers, events, versions] = await Promise.all([
    listArticles(tx, change.baseVersionId),
    protocol.newest ? listArticles(tx, protocol.newest.id) : [],
    listAnswers(tx, [change.id]),
    listEvents(tx, change.id),
    listVersions(tx, protocol.id),
  ])
  const day = (instant: Date) => formatDay(dayOf(instant, deps.timeZone), lang)
  const byOrganization = new Map(answers.map((answer) => [answer.organizationId, answer]))
  const before = articles.find(({ id }) => id === change.articleId) ?? null
  const taken = versions.find(({ id }) => id === change.settledIn)
  const overtaken = state === 'withdrawn' && before ? overtakenBy(before, newest) : null
  return {
    lang,
    keys: formKeys,
    kind: change.kind,
    state,
    before,
    after: change.kind === 'remove' ? null : change,
    languages: languagesOf(protocol, lang),
    follows: followsOf(context, newest),
    overtaken,
    reason: change.reason,
    by: authorOf(change, lang),
    proposedOn: day(change.proposedAt),
    protocolName: nameOf(protocol, lang).text,
    protocolHref: protocolHref(lang, protocol),
    settledIn: taken
      ? { number: taken.number, href: withQuery(protocolHref(lang, protocol), { version: String(taken.number) }) }
      : null,
    tally: tallyOf(
      adopters.map(({ id }) => id),
      new Map(answers.map(({ organizationId, kind }) => [organizationId, kind])),
    ),
    standings: standingsOf(adopters, byOrganization, { lang, day }),
    events: events.map((event) => ({
      name: eventName(event, request),
      kind: event.kind,
      reason: event.reason,
      when: formatInstant(event.at, lang, deps.timeZone),
      at: event.at.toISOString(),
    })),
    acts: actsOf(request, context, { answers: byOrganization, answering, fits: overtaken === null }),
  }
}

/** What became of an article since it was read; null: it still says the same. */
function overtakenBy(before: Article, newest: readonly Article[]): { now: Article | null } | null {
  const now = newest.find(({ id }) => id === before.id)
  if (now === undefined) return { now: null }
  return saysTheSame(now, before) ? null : { now }
}

function followsOf({ change }: ChangeContext, newest: readonly Article[]): ChangePageProps['follows'] {
  if (change.afterArticleId === null) return null
  return newest.find(({ id }) => id === change.afterArticleId) ?? 'gone'
}

/** null: the coordination. Who left the network is no longer named. */
function eventName({ organizationId, organizationFr, organizationEn }: ChangeEvent, { lang }: MemberRequest) {
  if (organizationId === null) return null
  return nameIn({ nameFr: organizationFr ?? '', nameEn: organizationEn ?? '' }, lang) || shared[lang].formerOrganization
}

function actsOf(
  { lang, who }: MemberRequest,
  context: ChangeContext,
  { answers, answering, fits }: { answers: ReadonlyMap<string, ChangeAnswer>; answering: FormState; fits: boolean },
): ChangeActs {
  const { change, protocol, adopters } = context
  const { id } = change
  const own = answeringSeats(
    who,
    protocol.seats,
    change.networkId,
    adopters.map((one) => one.id),
  ).map((seat) => ({
    organizationId: seat.organizationId,
    name: nameIn({ nameFr: seat.organizationFr, nameEn: seat.organizationEn }, lang),
    last: answers.get(seat.organizationId)?.kind ?? null,
  }))
  return {
    answer: canDoOnChange('answer', context)
      ? { action: changeHref(lang, change), seats: own, state: answering }
      : null,
    withdraw: canDoOnChange('withdraw', context) ? href(lang, addresses.withdrawChange, { id }) : null,
    restore: fits && canDoOnChange('restore', context) ? href(lang, addresses.restoreChange, { id }) : null,
    issue: canDo('issue', protocol) ? href(lang, addresses.newVersion, { id: change.protocolId }) : null,
  }
}
