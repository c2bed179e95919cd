import { mainForm } from '../../../design/index.ts'
import { filled, refused, type FormState } from '../../../kernel/form/index.ts'
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
import { addresses } from '../addresses.ts'
import { guestForm, guestWords } from '../guest-form.ts'
import { movableInvitation } from '../invitations/movable-invitation.ts'
import { words as invitationWords } from '../invitations/words.ts'
import type { Invitation } from '../model.ts'
import { movesOf } from '../rules.ts'
import { words as shared } from '../words.ts'
import { correctInvitation } from './correct-invitation.ts'
import { CorrectInvitationPage } from './page.tsx'
import { words } from './words.ts'

/** The invitation, when this person may send it again; else where that leads. */
async function correctable(request: MemberRequest): Promise<Invitation | Answer> {
  const invitation = await movableInvitation(request)
  if (invitation === null) return notFound()
  return movesOf(invitation, request.deps.clock.now()).includes('extend')
    ? invitation
    : redirect(href(request.lang, addresses.invitations), 'invitation-settled')
}

const isAnswer = (found: Invitation | Answer): found is Answer => 'kind' in found

function correctPage(
  request: MemberRequest,
  invitation: Invitation,
  { state, status = 200 }: { state: FormState; status?: 200 | 409 | 422 },
): Answer {
  const { lang } = request
  const list = href(lang, addresses.invitations)
  return page(
    words[lang].title(invitation.name),
    <CorrectInvitationPage
      lang={lang}
      action={href(lang, addresses.correctInvitation, { id: invitation.id })}
      backHref={list}
      keys={request.formKeys}
      state={state}
      invitation={invitation}
    />,
    { status, formId: mainForm, breadcrumb: [{ label: invitationWords[lang].title, href: list }] },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const found = await correctable(request)
  if (isAnswer(found)) return found
  const { name, email, language } = found
  return correctPage(request, found, { state: filled({ name, email, language }) })
}

async function correct(request: MemberRequest): Promise<Answer> {
  const found = await correctable(request)
  if (isAnswer(found)) return found
  const { lang, form } = request
  const guest = guestWords(lang, '')
  const formWords = {
    ...guest,
    problems: { email: { ...shared[lang].guest.refusals, 'changed-meanwhile': words[lang].changedMeanwhile } },
  }
  const again = (
    values: FormState['values'],
    problems: Readonly<Record<string, string>>,
    { now = found, status = 422 }: { now?: Invitation; status?: 409 | 422 } = {},
  ) => correctPage(request, now, { state: refused({ values, problems }, formWords, lang, guest.limits), status })
  const parsed = guestForm.parse(form)
  if (!parsed.ok) return again(parsed.values, parsed.problems)
  const sent = await correctInvitation(request, found.id, parsed.value, form.first('seen'))
  if (sent.ok) return redirect(href(lang, addresses.invitations), 'invitation-corrected')
  if (sent.refusal === 'not-found') return notFound()
  if (sent.refusal === 'settled') return redirect(href(lang, addresses.invitations), 'invitation-settled')
  const values = guestForm.rawOf(form)
  if (sent.refusal !== 'changed-meanwhile') return again(values, { email: sent.refusal })
  return again(values, { email: sent.refusal }, { now: (await movableInvitation(request)) ?? found, status: 409 })
}

export const correctRoutes: Route[] = [
  memberGet('network.correcting-invitation', addresses.correctInvitation, show),
  memberPost('network.correct-invitation', addresses.correctInvitation, correct),
]
