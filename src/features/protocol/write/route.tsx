import { mainForm } from '../../../design/index.ts'
import { filled, overtaken, type FormState } from '../../../kernel/form/index.ts'
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
import { type NamedSeat, listSeats } from '../../network/index.ts'
import { addresses, protocolHref } from '../addresses.ts'
import type { Protocol } from '../model.ts'
import { breadcrumbTo, breadcrumbToList, canDo, protocolFor } from '../protocol-context.ts'
import { listNetworks } from '../queries.ts'
import type { Proposer } from '../rules.ts'
import { words as shared } from '../words.ts'
import { draftNames, draftState, readDraft } from './draft-form.ts'
import { NoSeatPage, WritePage } from './page.tsx'
import { beginProtocol, issueFirst, saveDraft } from './save-draft.ts'
import { words } from './words.ts'

const valueOfSeat = ({ networkId, organizationId }: Proposer): string =>
  `${networkId} ${organizationId ?? 'coordination'}`

interface Author extends Proposer {
  text: string
}

/** In whose name the person may write: organizations where they do more than read, then networks that they coordinate. */
async function authorsOf({ tx, who, lang }: MemberRequest, seats: readonly NamedSeat[]): Promise<Author[]> {
  const t = words[lang]
  const own = seats
    .filter(({ canPropose }) => canPropose)
    .map(({ networkId, organizationId, networkFr, networkEn, organizationFr, organizationEn }) => ({
      networkId,
      organizationId,
      text: t.seatName(
        nameIn({ nameFr: networkFr, nameEn: networkEn }, lang),
        nameIn({ nameFr: organizationFr, nameEn: organizationEn }, lang),
      ),
    }))
  const coordinated = (await listNetworks(tx, who.coordinated)).map((network) => ({
    networkId: network.id,
    organizationId: null,
    text: t.seatName(nameIn(network, lang), shared[lang].coordination),
  }))
  return [...coordinated, ...own]
}

interface Shown {
  state: FormState
  status?: 200 | 409 | 422
  version?: number
}

function newPage(request: MemberRequest, authors: readonly Author[], { state, status = 200 }: Shown): Answer {
  const { lang, formKeys } = request
  const back = href(lang, addresses.protocols)
  if (authors.length === 0)
    return page(words[lang].title, <NoSeatPage lang={lang} backHref={back} />, {
      status,
      breadcrumb: breadcrumbToList(request),
    })
  return page(
    words[lang].title,
    <WritePage
      lang={lang}
      isNew
      action={href(lang, addresses.write)}
      backHref={back}
      keys={formKeys}
      state={state}
      version={0}
      seats={authors.map((one) => ({ value: valueOfSeat(one), text: one.text }))}
    />,
    { status, breadcrumb: breadcrumbToList(request), formId: mainForm },
  )
}

async function begin(request: MemberRequest): Promise<Answer> {
  return newPage(request, await authorsOf(request, await listSeats(request.tx, request.who)), { state: filled({}) })
}

async function add(request: MemberRequest): Promise<Answer> {
  const { lang, form } = request
  const seats = await listSeats(request.tx, request.who)
  const authors = await authorsOf(request, seats)
  const read = readDraft(form, authors.map(valueOfSeat), lang)
  if (!read.ok)
    return newPage(request, authors, {
      state: draftState(form, read.switching ? {} : read.problems, lang),
      status: read.switching ? 200 : 422,
    })
  const author = authors.find((one) => valueOfSeat(one) === read.value.seat)
  const begun = author ? await beginProtocol(request, author, seats, read.value) : null
  if (begun?.ok) return redirect(protocolHref(lang, { id: begun.value }), 'protocol-saved')
  if (begun?.refusal !== 'too-many') return notFound()
  return newPage(request, authors, { state: draftState(form, { seat: 'too-many' }, lang), status: 422 })
}

function editPage(request: MemberRequest, protocol: Protocol, { state, status = 200, version }: Shown): Answer {
  const { lang, formKeys } = request
  return page(
    words[lang].editTitle,
    <WritePage
      lang={lang}
      isNew={false}
      action={href(lang, addresses.edit, { id: protocol.id })}
      backHref={protocolHref(lang, protocol)}
      keys={formKeys}
      state={state}
      version={version ?? protocol.version}
      seats={[{ value: valueOfSeat(protocol), text: '' }]}
    />,
    { status, breadcrumb: breadcrumbTo(request, protocol), formId: mainForm },
  )
}

async function edit(request: MemberRequest): Promise<Answer> {
  const found = await protocolFor(request, 'write')
  if (found === null) return notFound()
  const { protocol } = found
  if (!canDo('write', found)) return redirect(protocolHref(request.lang, protocol), 'protocol-moved')
  const { nameFr, nameEn, draftFr, draftEn, mechanism } = protocol
  return editPage(request, protocol, { state: filled({ nameFr, nameEn, draftFr, draftEn, mechanism }) })
}

async function save(request: MemberRequest): Promise<Answer> {
  const found = await protocolFor(request, 'write')
  if (found === null) return notFound()
  const { lang, form } = request
  const { protocol } = found
  const here = protocolHref(lang, protocol)
  const read = readDraft(form, [valueOfSeat(protocol)], lang)
  if (!read.ok)
    return editPage(request, protocol, {
      state: draftState(form, read.switching ? {} : read.problems, lang),
      status: read.switching ? 200 : 422,
      version: Number(form.first('version')) || 0,
    })
  const saved = await saveDraft(request, read.value)
  if (saved.ok) return redirect(here, 'protocol-saved')
  if (saved.refusal === 'not-found') return notFound()
  if (saved.refusal === 'moved') return redirect(here, 'protocol-moved')
  const { changedTo } = saved.refusal
  return editPage(request, changedTo, { state: besides(request, changedTo), status: 409 })
}

/** What was typed, and beside it what someone else saved meanwhile. */
function besides({ form, lang }: MemberRequest, { nameFr, nameEn, draftFr, draftEn, mechanism }: Protocol): FormState {
  const typed = Object.fromEntries(
    draftNames(lang).map((name) => [name, form.all(name).map((value) => value.replace(/\r\n?/g, '\n'))]),
  )
  const { mechanisms } = shared[lang]
  const now = { nameFr: nameFr ?? '', nameEn: nameEn ?? '', draftFr: draftFr ?? '', draftEn: draftEn ?? '' }
  const isSame = (typed['mechanism']?.[0] ?? '') === (mechanism ?? '')
  const state = overtaken(typed, now)
  return isSame
    ? state
    : { ...state, theirs: { ...state.theirs, mechanism: mechanism ? mechanisms[mechanism] : words[lang].noMechanism } }
}

async function issue(request: MemberRequest): Promise<Answer> {
  const issued = await issueFirst(request, Number(request.form.first('version')) || 0)
  if (!issued.ok && issued.refusal === 'not-found') return notFound()
  const here = protocolHref(request.lang, { id: request.params['id'] ?? '' })
  return redirect(here, issued.ok ? 'protocol-issued' : 'protocol-moved')
}

export const writeRoutes: Route[] = [
  memberGet('protocol.beginning', addresses.write, begin),
  memberPost('protocol.begin', addresses.write, add, { maxBytes: 600_000 }),
  memberGet('protocol.editing', addresses.edit, edit),
  memberPost('protocol.edit', addresses.edit, save, { maxBytes: 600_000 }),
  memberPost('protocol.issue-first', addresses.firstVersion, issue, { maxBytes: 20_000 }),
]
