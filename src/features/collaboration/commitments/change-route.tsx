import { mainForm } from '../../../design/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  notFound,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
} from '../../../kernel/http/index.ts'
import { listStaff } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { commitmentStates, type Commitment, type Member } from '../model.ts'
import { breadcrumbToHome, collaborationFor, nameOfMember, type Context } from '../own-context.ts'
import { commitmentMoves, currentMembers, seatsFor } from '../rules.ts'
import { commitmentState, overtakenCommitment, readCommitment } from './commitment-form.ts'
import { CommitmentPage } from './commitment-page.tsx'
import { findCommitment } from './queries.ts'
import { addCommitment, changeCommitment } from './save-commitment.ts'
import { words } from './words.ts'

/** For whom the person promises, and who there may see to it. */
interface Promising {
  context: Context
  member: Member
  people: { personId: string; name: string }[]
  /** What is changed; null: a new one. */
  current: Commitment | null
}

/** Of the organization named, or of the first for which the person may promise; of a commitment, its own. */
async function promising(request: MemberRequest, isNew: boolean): Promise<Promising | null> {
  const context = await collaborationFor(request, 'promise')
  if (context === null) return null
  const { tx, params, form, query } = request
  const current = isNew ? null : await findCommitment(tx, context.collaboration.id, params['commitmentId'] ?? '')
  if (!isNew && current === null) return null
  const able = seatsFor('promise', context.seats)
  const named = current?.organizationId ?? (form.first('organization') || (query.get('pour') ?? ''))
  const organizationId = able.find((id) => id === named) ?? (current === null ? able[0] : undefined)
  const member = currentMembers(context.members).find((one) => one.organizationId === organizationId)
  if (member === undefined) return null
  const staff = await listStaff(tx, { organizationId: member.organizationId, networkId: null })
  return { context, member, people: staff.filter(({ canCarry }) => canCarry), current }
}

function commitmentPage(
  { lang, formKeys }: MemberRequest,
  { context, member, people, current }: Promising,
  state: FormState,
  status: 200 | 409 | 422,
): Answer {
  const { collaboration, members, seats } = context
  const id = { id: collaboration.id }
  const t = words[lang]
  const adding = href(lang, addresses.promise, id)
  const able = seatsFor('promise', seats)
  return page(
    current === null ? t.addTitle : t.oneTitle,
    <CommitmentPage
      lang={lang}
      action={current === null ? adding : href(lang, addresses.settle, { ...id, commitmentId: current.id })}
      keys={formKeys}
      state={state}
      organization={{ id: member.organizationId, name: nameOfMember(member, lang) }}
      others={
        current === null
          ? currentMembers(members)
              .filter((one) => one.id !== member.id && able.includes(one.organizationId))
              .map((one) => ({
                label: t.promises(nameOfMember(one, lang)),
                href: withQuery(adding, { pour: one.organizationId }),
              }))
          : []
      }
      people={people}
      standing={
        current === null
          ? null
          : { state: current.state, moves: commitmentMoves[current.state], version: current.version }
      }
    />,
    {
      status,
      formId: mainForm,
      breadcrumb: [
        ...breadcrumbToHome(lang, collaboration),
        { label: t.title, href: href(lang, addresses.commitments, id) },
      ],
    },
  )
}

export async function showPromise(request: MemberRequest): Promise<Answer> {
  const found = await promising(request, true)
  if (found === null) return notFound()
  const own = found.people.find(({ personId }) => personId === request.who.personId)
  return commitmentPage(request, found, filled({ person: own?.personId ?? null }), 200)
}

export async function promise(request: MemberRequest): Promise<Answer> {
  const found = await promising(request, true)
  if (found === null) return notFound()
  const { form, lang, today } = request
  const { id } = found.context.collaboration
  const read = readCommitment(form, lang, { today, people: found.people.map(({ personId }) => personId) })
  if (!read.ok) return commitmentPage(request, found, read.state, read.switching ? 200 : 422)
  const added = await addCommitment(request, { id, organizationId: found.member.organizationId }, read.value)
  if (added.ok) return redirect(href(lang, addresses.commitments, { id }), 'collaboration-promised')
  const state = { ...filled({ what: form.first('what') }), errors: { what: words[lang].tooMany } }
  return commitmentPage(request, found, state, 422)
}

export async function showSettle(request: MemberRequest): Promise<Answer> {
  const found = await promising(request, false)
  if (found === null || found.current === null) return notFound()
  return commitmentPage(request, found, commitmentState(found.current), 200)
}

export async function settle(request: MemberRequest): Promise<Answer> {
  const found = await promising(request, false)
  if (found === null || found.current === null) return notFound()
  const { form, lang, today } = request
  const { current } = found
  const read = readCommitment(form, lang, {
    today,
    people: found.people.map(({ personId }) => personId),
    standing: current.dueOn,
  })
  if (!read.ok) return commitmentPage(request, found, read.state, read.switching ? 200 : 422)
  const to = commitmentStates.find((one) => one === form.first('to')) ?? current.state
  const changed = await changeCommitment(request, current, read.value, { to, seen: read.version })
  const { id } = found.context.collaboration
  if (changed.ok) return redirect(href(lang, addresses.commitments, { id }), 'collaboration-settled')
  const now = (await promising(request, false)) ?? found
  const nameOf = (personId: string) => now.people.find((one) => one.personId === personId)?.name ?? ''
  return commitmentPage(request, now, overtakenCommitment(form, now.current ?? current, nameOf), 409)
}
