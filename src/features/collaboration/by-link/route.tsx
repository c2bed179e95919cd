import { mainForm, sureField, sureValue, TakingPage } from '../../../design/index.ts'
import { panelsOf, type Feature } from '../../../kernel/feature/index.ts'
import { defineForm, filled, refused, text, type FormState } from '../../../kernel/form/index.ts'
import {
  data,
  href,
  openGet,
  openPost,
  page,
  redirect,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses as network } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { readGuestStopToken } from '../outside/write-guests.ts'
import { DeadProposalPage, ProposalByLinkPage, StopProposalsPage } from './page.tsx'
import { answerProposal, isStopped, openProposal, stopProposals, type Proposal } from './queries.ts'
import { words } from './words.ts'

/** 256 bits in base64url: anything else never was one of ours. */
const tokenShape = /^[\w-]{43}$/
/** Tries an address may make at links in ten minutes. */
const triesPerWindow = 300
/** Longest name of a person, in characters. */
const mostName = 120

type Panels = ReturnType<typeof panelsOf>

const tokenOf = ({ params }: AnyRequest): string => params['token'] ?? ''

function deadPage({ lang }: AnyRequest): Answer {
  return page(words[lang].dead.title, <DeadProposalPage lang={lang} />, { status: 404, secret: true })
}

/** What the link of the address shows; null: nothing. */
async function opened(request: AnyRequest): Promise<Proposal | null> {
  const token = tokenOf(request)
  return tokenShape.test(token) ? openProposal(request.tx, token) : null
}

const isTired = async ({ caller, deps }: AnyRequest): Promise<boolean> =>
  (await caller.count(deps.database, 'proposal', 600)) > triesPerWindow

async function proposalPage(
  request: AnyRequest,
  proposal: Proposal,
  panels: Panels,
  state: FormState = filled({}),
  status: 200 | 422 = 200,
): Promise<Answer> {
  const { lang, formKeys } = request
  const token = tokenOf(request)
  return page(
    words[lang].title,
    <ProposalByLinkPage
      lang={lang}
      proposal={proposal}
      action={href(lang, addresses.proposal, { token })}
      declineHref={href(lang, addresses.declineProposal, { token })}
      signInHref={href(lang, network.welcomeAboard)}
      keys={formKeys}
      state={state}
      panels={await panels('collaboration.proposal', request, { token })}
    />,
    { secret: true, formId: mainForm, status },
  )
}

const personForm = defineForm({ person: text({ max: mostName }) })

const comes =
  (panels: Panels) =>
  async (request: AnyRequest): Promise<Answer> => {
    const { form, lang, tx } = request
    const token = tokenOf(request)
    const proposal = await opened(request)
    if (proposal === null) return deadPage(request)
    const parsed = personForm.parse(form)
    if (form.has('_language')) return proposalPage(request, proposal, panels, filled({ person: form.all('person') }))
    if (await isTired(request)) return { kind: 'refusal', status: 429 }
    if (!parsed.ok) {
      const label = words[lang].person
      const again = refused(parsed, { labels: { person: label } }, lang, { person: { label, max: mostName } })
      return proposalPage(request, proposal, panels, again, 422)
    }
    const state = await answerProposal(tx, token, 'come', parsed.value.person)
    return state === null ? deadPage(request) : redirect(href(lang, addresses.proposal, { token }))
  }

async function showDecline(request: AnyRequest, status: 200 | 422 = 200): Promise<Answer> {
  const { lang, formKeys } = request
  const proposal = await opened(request)
  if (proposal === null) return deadPage(request)
  const token = tokenOf(request)
  const here = href(lang, addresses.proposal, { token })
  if (!proposal.canTurnBack || proposal.state === 'declined') return redirect(here)
  const t = words[lang].declining
  const content = (
    <TakingPage {...t} action={href(lang, addresses.declineProposal, { token })} cancelHref={here} keys={formKeys} />
  )
  return page(t.title, content, { secret: true, status })
}

async function decline(request: AnyRequest): Promise<Answer> {
  const { form, lang, tx } = request
  if (form.has('_language')) return showDecline(request)
  if (form.first(sureField) !== sureValue) return showDecline(request, 422)
  const token = tokenOf(request)
  if ((await opened(request)) === null) return deadPage(request)
  if (await isTired(request)) return { kind: 'refusal', status: 429 }
  await answerProposal(tx, token, 'decline', null)
  return redirect(href(lang, addresses.proposal, { token }))
}

const stopPage = async (request: AnyRequest): Promise<Answer> => {
  const { lang, deps, formKeys } = request
  const guest = readGuestStopToken(deps.secretKey, tokenOf(request))
  const stopped = guest === null ? null : await deps.database.asGate((tx) => isStopped(tx, guest))
  const t = words[lang].stop
  const action = href(lang, addresses.stopProposals, { token: tokenOf(request) })
  const title = stopped === null ? t.deadTitle : stopped ? t.doneTitle : t.title
  const content = <StopProposalsPage lang={lang} action={action} keys={formKeys} isStopped={stopped} />
  return page(title, content, { secret: true, status: stopped === null ? 404 : 200 })
}

/** From the page’s button, or from the reader’s mail program (RFC 8058: no cookie, no redirect). */
async function stop(request: AnyRequest): Promise<Answer> {
  const { lang, deps, form } = request
  const guest = readGuestStopToken(deps.secretKey, tokenOf(request))
  if (form.has('_language') || guest === null) return stopPage(request)
  if (!(await deps.database.asGate((tx) => stopProposals(tx, guest)))) return stopPage(request)
  if (form.first('List-Unsubscribe') === 'One-Click')
    return data(`${words[lang].stop.doneTitle}\n`, { 'content-type': 'text/plain; charset=utf-8' })
  return redirect(href(lang, addresses.stopProposals, { token: tokenOf(request) }))
}

/** Links of mails, opened without a session: GET shows, since scanners open links; POST acts. */
export function byLinkRoutes(features: readonly Feature[]): Route[] {
  const panels = panelsOf(features)
  return [
    openGet('collaboration.proposal', addresses.proposal, async (request) => {
      const proposal = await opened(request)
      return proposal === null ? deadPage(request) : proposalPage(request, proposal, panels)
    }),
    openPost('collaboration.come', addresses.proposal, comes(panels), { maxBytes: 20_000 }),
    openGet('collaboration.declining-proposal', addresses.declineProposal, (request) => showDecline(request)),
    openPost('collaboration.decline-proposal', addresses.declineProposal, decline, { maxBytes: 20_000 }),
    openGet('collaboration.stopping-proposals', addresses.stopProposals, stopPage),
    openPost('collaboration.stop-proposals', addresses.stopProposals, stop, { maxBytes: 20_000 }),
  ]
}
