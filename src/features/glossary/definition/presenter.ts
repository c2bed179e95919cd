import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { formatDay, formatInstant, nameIn } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import { standingsOf, tallyOf } from '../../../field/index.ts'
import { listMemberOrganizations } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { canDo, type DefinitionContext } from '../definition-context.ts'
import { termHref } from '../finder/linker.tsx'
import { shippedTerm } from '../model.ts'
import { definitionsOfTerm, listAnswers, listEvents } from '../queries.ts'
import { may } from '../rules.ts'
import type { DefinitionAnswer, DefinitionEvent, SharedDefinition } from '../shared-definition.ts'
import { words as shared } from '../words.ts'
import type { DefinitionActs, DefinitionPageProps } from './page.tsx'

/** All that the page of a definition says, as the person may know it. */
export async function presentDefinition(
  request: MemberRequest,
  context: DefinitionContext,
  answering: FormState = filled({}),
): Promise<DefinitionPageProps> {
  const { lang, tx, deps, formKeys } = request
  const { definition, state } = context
  const { id, networkId, termId } = definition
  const [members, answers, events, all] = await Promise.all([
    listMemberOrganizations(tx, networkId),
    listAnswers(tx, [id]),
    listEvents(tx, id),
    definitionsOfTerm(tx, [networkId], termId),
  ])
  const day = (instant: Date) => formatDay(dayOf(instant, deps.timeZone), lang)
  const byOrganization = new Map(answers.map((answer) => [answer.organizationId, answer]))
  const standing = all.filter(({ number }) => number !== null)
  const newest = standing[0]?.number ?? null
  const shipped = shippedTerm(termId)
  return {
    lang,
    keys: formKeys,
    definition,
    state,
    proposedOn: day(definition.proposedAt),
    adoptedOn: definition.adoptedAt && day(definition.adoptedAt),
    former: formerOf(definition, standing),
    replacedBy:
      definition.number !== null && newest !== null && newest > definition.number ? definition.number + 1 : null,
    shipped: shipped && { href: termHref(lang, shipped.id), text: shipped.definition[lang] },
    tally: tallyOf(
      members.map((one) => one.id),
      new Map(answers.map(({ organizationId, kind }) => [organizationId, kind])),
    ),
    standings: standingsOf(members, byOrganization, { lang, day }),
    events: events.map((event) => ({
      name: eventName(event, request),
      kind: event.kind,
      reason: event.reason,
      when: formatInstant(event.at, lang, deps.timeZone),
      at: event.at.toISOString(),
    })),
    versions: standing.flatMap(({ id: other, number, adoptedAt }) =>
      number === null || adoptedAt === null
        ? []
        : [{ number, day: day(adoptedAt), href: href(lang, addresses.definition, { id: other }) }],
    ),
    acts: actsOf(request, context, byOrganization, answering),
  }
}

/** The version before an adopted one; for another, the one that stands. */
const formerOf = (definition: SharedDefinition, standing: readonly SharedDefinition[]): SharedDefinition | null =>
  (definition.number === null ? standing[0] : standing.find(({ number }) => number === (definition.number ?? 0) - 1)) ??
  null

/** null: the coordination. Who left the network is no longer named. */
function eventName({ organizationId, organizationFr, organizationEn }: DefinitionEvent, { lang }: MemberRequest) {
  if (organizationId === null) return null
  return nameIn({ nameFr: organizationFr ?? '', nameEn: organizationEn ?? '' }, lang) || shared[lang].formerOrganization
}

function actsOf(
  { lang, who }: MemberRequest,
  context: DefinitionContext,
  answers: ReadonlyMap<string, DefinitionAnswer>,
  state: FormState,
): DefinitionActs {
  const { definition, seats, relations } = context
  const { id, termId } = definition
  const own = seats
    .filter(({ organizationId }) => leads(who, organizationId))
    .map((seat) => ({
      organizationId: seat.organizationId,
      name: nameIn({ nameFr: seat.organizationFr, nameEn: seat.organizationEn }, lang),
      last: answers.get(seat.organizationId)?.kind ?? null,
    }))
  const isOpen = context.state === 'open'
  return {
    answer: canDo('answer', context) ? { action: href(lang, addresses.definition, { id }), seats: own, state } : null,
    isReader: isOpen && seats.length > 0 && !may('answer', relations),
    adopt: canDo('adopt', context) ? href(lang, addresses.adopt, { id }) : null,
    withdraw: canDo('withdraw', context) ? href(lang, addresses.withdraw, { id }) : null,
    restore: canDo('restore', context) ? href(lang, addresses.restore, { id }) : null,
    propose: may('propose', relations) && !isOpen ? `${href(lang, addresses.propose)}?terme=${termId}` : null,
  }
}
