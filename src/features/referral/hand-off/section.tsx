import { Button, Tag } from '../../../design/index.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import type { Envelope } from '../queries.ts'
import { sidesOf } from './presenter.ts'
import { isOpen } from './model.ts'
import { listHandOffsOf, listSeats } from './queries.ts'
import { handOffHref } from './route.tsx'
import { words } from './words.ts'

/** On an envelope: who takes over from whom, and the way to propose it. Null: there is nothing of it to show. */
export async function handOffSection(request: MemberRequest, task: Envelope) {
  const { tx, lang } = request
  const known = await listHandOffsOf(tx, task.requestId)
  const [going, seats] = [known.filter(({ state }) => isOpen(state)), await listSeats(tx, task.requestId)]
  const own = seats.filter(({ taskId }) => taskId === null || taskId === task.id)
  const shown = going.length > 0 ? going : known.slice(0, 1)
  if (shown.length === 0 && own.length === 0) return null
  const t = words[lang]
  return (
    <section>
      <h2>{t.sectionTitle}</h2>
      {shown.length === 0 && <p class="mid">{t.sectionText}</p>}
      {shown.map((one) => {
        const { from, to } = sidesOf(one, lang)
        return (
          <p>
            <Tag kind={isOpen(one.state) ? 'outlined' : 'filled'}>{t.states[one.state]}</Tag>{' '}
            <a href={handOffHref(lang, one)}>
              {from} → {to}
            </a>
          </p>
        )
      })}
      {own.length > 0 && (
        <p class="on-screen">
          <Button kind="secondary" href={href(lang, addresses.proposeHandOff, { id: task.id })}>
            {t.propose}
          </Button>
        </p>
      )}
    </section>
  )
}
