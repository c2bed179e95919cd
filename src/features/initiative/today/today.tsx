import type { Child } from 'hono/jsx'
import type { FeatureToday } from '../../../kernel/feature/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { listWorked } from '../queries.ts'
import { initiativeOf } from '../requests/page.tsx'
import { countRequests, listRequests } from '../requests/queries.ts'
import { words } from './words.ts'

/** Requests for help that await an answer, where the person does more than read. */
export const today: FeatureToday = {
  awaiting,
  sections: [{ order: 25, show }],
}

/** Most shown on the page of the day. */
const mostShown = 5
const toAnswer = { side: 'asked', state: 'asked' } as const

const known = new WeakMap<MemberRequest, Promise<{ worked: string[]; count: number }>>()

/** Read once a request, whoever asks. */
function waitingFor(request: MemberRequest): Promise<{ worked: string[]; count: number }> {
  const asked = known.get(request)
  if (asked) return asked
  const { tx, who } = request
  const reading = (async () => {
    const worked = await listWorked(tx, who)
    return { worked, count: worked.length === 0 ? 0 : await countRequests(tx, worked, toAnswer) }
  })()
  known.set(request, reading)
  return reading
}

async function awaiting(request: MemberRequest): Promise<number> {
  return (await waitingFor(request)).count
}

async function show(request: MemberRequest): Promise<Child | null> {
  const { worked, count } = await waitingFor(request)
  if (count === 0) return null
  const { lang, tx } = request
  const t = words[lang]
  const requests = await listRequests(tx, worked, { ...toAnswer, limit: mostShown, offset: 0 })
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.lead(count)}</p>
      <ul>
        {requests.map((one) => (
          <li>
            <a href={href(lang, addresses.request, { id: one.id })}>{initiativeOf(one, lang)}</a>{' '}
            <span class="mid">{t.from(lang === 'fr' ? one.fromFr : one.fromEn)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={href(lang, addresses.requests)}>{t.all}</a>
      </p>
    </section>
  )
}
