import { takingRoutes, type Taking } from '../../../design/index.ts'
import {
  memberPost,
  notFound,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { addresses, deskHref } from '../addresses.ts'
import { breadcrumbToDesk, screeningFor } from '../screening-context.ts'
import { moveVersion } from './move-version.ts'
import { words } from './words.ts'

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const found = await screeningFor(request, 'take-down')
  if (found === null || !found.can('take-down')) return notFound()
  const { lang } = request
  const { organization } = found
  const t = words[lang]
  return {
    kind: 'taking',
    title: t.title(nameIn(organization, lang)),
    lost: [t.lost, t.log],
    back: t.back,
    act: t.act,
    cancelHref: deskHref(lang, organization.id),
    breadcrumb: breadcrumbToDesk(lang, organization),
  }
}

const move = (to: 'taken-down' | 'in-force') =>
  async function moved(request: MemberRequest): Promise<Answer> {
    const done = await moveVersion(request, to)
    if (!done.ok && done.refusal === 'not-found') return notFound()
    const notice = !done.ok ? 'screening-moved' : to === 'taken-down' ? 'screening-taken-down' : 'screening-put-back'
    return redirect(deskHref(request.lang, request.params['id'] ?? ''), notice)
  }

export const takeDownRoutes: Route[] = [
  ...takingRoutes({
    asked: 'screening.taking-down',
    done: 'screening.take-down',
    address: addresses.takeDown,
    ask,
    take: move('taken-down'),
  }),
  memberPost('screening.put-back', addresses.putBack, move('in-force'), { maxBytes: 20_000 }),
]
