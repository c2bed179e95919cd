import {
  memberGet,
  memberPost,
  page,
  type Address,
  type Answer,
  type FrameLink,
  type MemberRequest,
  type Route,
} from '../kernel/http/index.ts'
import { mainForm } from './form-frame.tsx'
import { sureField, sureValue, TakingPage, type TakingProps } from './taking.tsx'

/** What the page says before the deed. */
export interface Taking extends Omit<TakingProps, 'action' | 'keys'> {
  kind: 'taking'
  breadcrumb: FrameLink[]
}

/** The page before the deed, or after it was refused. */
export function takingAnswer(request: MemberRequest, taking: Taking, status: 200 | 409 | 422): Answer {
  const { kind: _kind, breadcrumb, ...facts } = taking
  return page(taking.title, <TakingPage {...facts} action={request.path} keys={request.formKeys} />, {
    breadcrumb,
    status,
    ...(taking.asks && { formId: mainForm }),
  })
}

interface TakingDeed {
  /** Ids of the two routes. */
  asked: string
  done: string
  address: Address
  access?: 'member' | 'coordinator' | 'operator'
  /** What would be taken, or what to answer when nothing can be. It checks the same rights as the deed. */
  ask: (request: MemberRequest) => Promise<Taking | Answer>
  take: (request: MemberRequest) => Promise<Answer>
  /** Off for a deed that answers with a page, such as codes shown once. */
  once?: boolean
}

/**
 * The two routes of a deed that takes something from someone, at one address: the page that says what is lost and how it
 * comes back, and the deed. A form that does not come from that page is answered by it, so nothing is taken by one click.
 */
export function takingRoutes({ asked, done, address, access = 'member', ask, take, once = true }: TakingDeed): Route[] {
  async function show(request: MemberRequest, status: 200 | 422 = 200): Promise<Answer> {
    const asked = await ask(request)
    return asked.kind === 'taking' ? takingAnswer(request, asked, status) : asked
  }
  return [
    memberGet(asked, address, (request) => show(request), access),
    memberPost(
      done,
      address,
      (request) => (request.form.first(sureField) === sureValue ? take(request) : show(request, 422)),
      { access, once, maxBytes: 20_000 },
    ),
  ]
}
