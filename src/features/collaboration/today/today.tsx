import type { Child } from 'hono/jsx'
import { daysBetween, parseDay } from '../../../kernel/clock.ts'
import type { FeatureToday, TodayAlert } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { listOwnOpen, type HeldCommitment } from '../commitments/queries.ts'
import { homeHref, nameOfCollaboration } from '../own-context.ts'
import { isOverdue } from '../rules.ts'
import { listAwaited, type AwaitedAnswer } from './queries.ts'
import { words } from './words.ts'

/** Commitments of the person and of those for whom they step in; what the organizations that they lead must answer. */
export const today: FeatureToday = { alerts, awaiting, sections: [{ order: 15, show }] }

/** Most shown on the page of the day. */
const mostShown = 6

interface Waiting {
  commitments: HeldCommitment[]
  answers: AwaitedAnswer[]
}

const known = new WeakMap<MemberRequest, Promise<Waiting>>()

/** Read once a request, whoever asks. */
function waitingFor(request: MemberRequest): Promise<Waiting> {
  const asked = known.get(request)
  if (asked) return asked
  const { tx, who } = request
  const reading = (async () => ({
    commitments: who.organizations.length === 0 ? [] : await listOwnOpen(tx, who.personId, { withDeputy: true }),
    answers: await listAwaited(tx, who.led),
  }))()
  known.set(request, reading)
  return reading
}

const settleHref = ({ lang }: MemberRequest, { id, collaborationId }: HeldCommitment): string =>
  href(lang, addresses.settle, { id: collaborationId, commitmentId: id })

async function alerts(request: MemberRequest): Promise<TodayAlert[]> {
  const { lang } = request
  const t = words[lang]
  return (await waitingFor(request)).commitments
    .filter((one) => isOverdue(one, request.today))
    .slice(0, mostShown)
    .map((one) => ({
      kind: 'late',
      said: t.late(daysBetween(parseDay(one.dueOn) ?? request.today, request.today)),
      title: one.what,
      href: settleHref(request, one),
      note: nameOfCollaboration(one, lang),
    }))
}

async function awaiting(request: MemberRequest): Promise<number> {
  const { commitments, answers } = await waitingFor(request)
  return commitments.length + answers.length
}

async function show(request: MemberRequest): Promise<Child | null> {
  const { commitments, answers } = await waitingFor(request)
  const coming = commitments.filter((one) => !isOverdue(one, request.today))
  if (answers.length + coming.length === 0) return null
  const { lang } = request
  const t = words[lang]
  return (
    <section>
      <h2>{t.title}</h2>
      <ul>
        {answers.map((one) => (
          <li>
            <a href={homeHref(lang, one.id)}>{nameOfCollaboration(one, lang)}</a> <span class="mid">{t[one.kind]}</span>
          </li>
        ))}
        {coming.slice(0, mostShown).map((one) => (
          <li>
            <a href={settleHref(request, one)}>{one.what}</a>{' '}
            <span class="mid">{t.due(formatDay(one.dueOn, lang), nameOfCollaboration(one, lang))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
