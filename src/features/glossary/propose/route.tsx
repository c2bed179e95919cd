import { mainForm } from '../../../design/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { leads } from '../../../kernel/rights.ts'
import type { Who } from '../../../kernel/session.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToShared } from '../definition-context.ts'
import { bareName, shippedTerm } from '../model.ts'
import { definitionsOfTerm, listDefinitions, listProposers, type NamedProposer } from '../queries.ts'
import { stateOf } from '../rules.ts'
import { termNameOf, textOf, type SharedDefinition } from '../shared-definition.ts'
import { NoSeatPage, ProposePage } from './page.tsx'
import { proposalState, readProposal, type TypedProposal } from './proposal-form.ts'
import { proposeDefinition, type Proposal } from './propose-definition.ts'
import { termNamed } from './term-named.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const valueOfSeat = ({ networkId, organizationId }: NamedProposer): string =>
  `${networkId} ${organizationId ?? 'coordination'}`

interface Shown {
  state: FormState
  status?: 200 | 409 | 422
  /** What the network says of the term; null: it is not known which term. */
  known?: { termId: string; open: SharedDefinition | null; adopted: SharedDefinition | null } | null
}

function proposePage(
  request: MemberRequest,
  seats: readonly NamedProposer[],
  { state, status = 200, known = null }: Shown,
) {
  const { lang, who } = request
  const t = words[lang]
  const shipped = known === null ? null : shippedTerm(known.termId)
  return page(
    t.title,
    <ProposePage
      lang={lang}
      action={href(lang, addresses.propose)}
      backHref={href(lang, addresses.shared)}
      keys={request.formKeys}
      state={state}
      seen={known?.adopted?.number ?? 0}
      seats={seats.map((seat) => ({
        value: valueOfSeat(seat),
        text: t.seatName(
          nameIn({ nameFr: seat.networkFr, nameEn: seat.networkEn }, lang),
          seat.organizationId === null
            ? shared[lang].coordination
            : nameIn({ nameFr: seat.organizationFr, nameEn: seat.organizationEn }, lang),
        ),
      }))}
      counts={countsOf(seats, who)}
      shipped={shipped?.definition[lang] ?? null}
      stands={known?.adopted ? textOf(known.adopted, lang).text : null}
      open={
        known?.open
          ? { href: href(lang, addresses.definition, { id: known.open.id }), text: textOf(known.open, lang).text }
          : null
      }
    />,
    { status, breadcrumb: breadcrumbToShared(request), formId: mainForm },
  )
}

/** What a proposal counts for besides, for the organizations and coordinations in whose name it may be. */
function countsOf(seats: readonly NamedProposer[], who: Who) {
  const isLead = seats.some(({ organizationId }) => leads(who, organizationId))
  const isCoordinator = seats.some(({ organizationId }) => organizationId === null)
  const leading = seats.length === 1 ? ('leads' as const) : ('leads-one' as const)
  return [...(isLead ? [leading] : []), ...(isCoordinator ? (['coordinates'] as const) : [])]
}

/** Who only reads, or is in no network, learns who proposes. */
function noSeatPage(request: MemberRequest, status: 200 | 422): Answer {
  const { lang } = request
  const t = words[lang]
  return page(t.title, <NoSeatPage lang={lang} backHref={href(lang, addresses.shared)} />, {
    status,
    breadcrumb: breadcrumbToShared(request),
  })
}

async function show(request: MemberRequest): Promise<Answer> {
  const seats = await listProposers(request.tx, request.who)
  const [seat] = seats
  if (seat === undefined) return noSeatPage(request, 200)
  const { lang, query, tx } = request
  const termId = query.get('terme') ?? query.get('term')
  if (termId === null || !/^[a-z0-9-]{1,60}$/.test(termId)) return proposePage(request, seats, { state: filled({}) })
  const before = await definitionsOfTerm(tx, [seat.networkId], termId)
  const shipped = shippedTerm(termId)
  const [one] = before
  if (shipped === null && one === undefined) return proposePage(request, seats, { state: filled({}) })
  const term = shipped === null && one !== undefined ? termNameOf(one, lang).text : bareName(shipped?.name[lang] ?? '')
  return proposePage(request, seats, { state: filled({ term }), known: knownOf(termId, before) })
}

const knownOf = (termId: string, before: readonly SharedDefinition[]) => ({
  termId,
  open: before.find((one) => stateOf(one) === 'open') ?? null,
  adopted: before.find(({ number }) => number !== null) ?? null,
})

async function propose(request: MemberRequest): Promise<Answer> {
  const seats = await listProposers(request.tx, request.who)
  if (seats.length === 0) return noSeatPage(request, 422)
  const { lang, form, today, tx } = request
  const read = readProposal(form, seats.map(valueOfSeat), Number(today.slice(0, 4)))
  if (!read.ok) {
    const state = proposalState(form, read.switching ? {} : read.problems, lang)
    return proposePage(request, seats, { state, status: read.switching ? 200 : 422 })
  }
  const seat = seats.find((one) => valueOfSeat(one) === read.value.seat)
  if (seat === undefined) return notFound()
  const known = await listDefinitions(tx, [seat.networkId])
  const proposal = proposalOf(read.value, known, lang)
  const proposed = await proposeDefinition(request, seat, proposal, read.value.version)
  if (proposed.ok) return redirect(href(lang, addresses.definition, { id: proposed.value }), 'definition-proposed')
  const { refusal } = proposed
  if (refusal === 'not-allowed') return notFound()
  if (refusal === 'too-many')
    return proposePage(request, seats, { state: proposalState(form, { term: 'too-many' }, lang), status: 422 })
  return overtaken(request, seats, proposal.termId, refusal)
}

function proposalOf(typed: TypedProposal, known: readonly SharedDefinition[], lang: 'fr' | 'en'): Proposal {
  const named = termNamed(typed.term, known)
  const names = { own: typed.term, other: typed.termOther }
  const texts = { own: typed.definition, other: typed.definitionOther }
  return lang === 'fr'
    ? { ...named, nameFr: names.own, nameEn: names.other, textFr: texts.own, textEn: texts.other }
    : { ...named, nameFr: names.other, nameEn: names.own, textFr: texts.other, textEn: texts.own }
}

/** Someone was there before: what they wrote stands beside what was typed, and nothing is lost. */
function overtaken(
  request: MemberRequest,
  seats: readonly NamedProposer[],
  termId: string,
  refusal: { underAgreement: SharedDefinition } | { adopted: SharedDefinition },
): Answer {
  const { lang, form } = request
  const isOpen = 'underAgreement' in refusal
  const theirs = isOpen ? refusal.underAgreement : refusal.adopted
  const state = proposalState(form, { term: isOpen ? 'under-agreement' : 'has-adopted' }, lang)
  return proposePage(request, seats, {
    state: isOpen ? state : { ...state, theirs: { definition: textOf(theirs, lang).text } },
    status: 409,
    known: { termId, open: isOpen ? theirs : null, adopted: isOpen ? null : theirs },
  })
}

export const proposeRoutes: Route[] = [
  memberGet('glossary.proposing', addresses.propose, show),
  memberPost('glossary.propose', addresses.propose, propose, { maxBytes: 40_000 }),
]
