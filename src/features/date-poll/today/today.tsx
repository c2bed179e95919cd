import type { Child } from 'hono/jsx'
import type { FeatureToday } from '../../../kernel/feature/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { nameOfCollaboration } from '../../collaboration/index.ts'
import { closingIn } from '../moments.ts'
import { pollHref } from '../own-context.ts'
import { listAwaitedDates, type AwaitedDate } from './queries.ts'
import { words } from './words.ts'

/** Dates that the person is asked for, and those whose date is theirs to choose. */
export const today: FeatureToday = {
  awaiting: async (request) => (await awaitedBy(request)).length,
  sections: [{ order: 16, show }],
}

/** Most shown on the page of the day. */
const mostShown = 6

const known = new WeakMap<MemberRequest, Promise<AwaitedDate[]>>()

/** Read once a request, whoever asks. */
function awaitedBy(request: MemberRequest): Promise<AwaitedDate[]> {
  const { tx, who, deps } = request
  const asked =
    known.get(request) ??
    (who.organizations.length === 0 ? Promise.resolve([]) : listAwaitedDates(tx, who.personId, deps.clock.now()))
  known.set(request, asked)
  return asked
}

async function show(request: MemberRequest): Promise<Child | null> {
  const awaited = await awaitedBy(request)
  if (awaited.length === 0) return null
  const { lang } = request
  const t = words[lang]
  return (
    <section>
      <h2>{t.title}</h2>
      <ul>
        {awaited.slice(0, mostShown).map((one) => (
          <li>
            <a href={pollHref(lang, one.awaits === 'answer' ? 'answer' : 'board', one)}>{one.title}</a>{' '}
            <span class="mid">
              {one.awaits === 'answer'
                ? t.answer(nameOfCollaboration(one, lang), closingIn(one, lang))
                : t.choose(nameOfCollaboration(one, lang))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
