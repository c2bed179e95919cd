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
import { breadcrumbToDesk, ruleFor } from '../rule-context.ts'
import { moveRule } from './move-rule.ts'
import { words } from './words.ts'

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const found = await ruleFor(request, 'withdraw')
  if (found === null) return notFound()
  const { lang } = request
  const { school } = found
  const t = words[lang]
  return {
    kind: 'taking',
    title: t.title(nameIn(school, lang)),
    lost: [t.lost, t.others],
    back: t.back,
    act: t.act,
    cancelHref: deskHref(lang, school.id),
    breadcrumb: breadcrumbToDesk(lang, school),
  }
}

const move = (deed: 'withdraw' | 'put-back', notice: string) =>
  async function moved(request: MemberRequest): Promise<Answer> {
    const done = await moveRule(request, deed)
    if (!done.ok && done.refusal === 'not-found') return notFound()
    return redirect(deskHref(request.lang, request.params['id'] ?? ''), done.ok ? notice : 'absence-rule-moved')
  }

export const withdrawRoutes: Route[] = [
  ...takingRoutes({
    asked: 'student-absence.withdrawing',
    done: 'student-absence.withdraw',
    address: addresses.withdraw,
    ask,
    take: move('withdraw', 'absence-rule-withdrawn'),
  }),
  memberPost('student-absence.put-back', addresses.putBack, move('put-back', 'absence-rule-back'), {
    maxBytes: 20_000,
  }),
]
