import type { Child } from 'hono/jsx'
import { Button, ButtonGroup } from '../../../design/index.ts'
import type { Panel } from '../../../kernel/feature/index.ts'
import { href, type AnyRequest } from '../../../kernel/http/index.ts'
import type { Context } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { closingIn } from '../moments.ts'
import { pollHref, proposingSeats } from '../own-context.ts'
import { stateNow } from '../rules.ts'
import { countAnswered, listCurrentPolls } from './queries.ts'
import { words } from './words.ts'

/** On a collaboration’s page: the dates sought now, and the way to seek one. */
async function homePanel({ lang, tx, deps }: AnyRequest, context: Context): Promise<Child | null> {
  const t = words[lang]
  const { collaboration } = context
  const id = { id: collaboration.id }
  const rows = await listCurrentPolls(tx, collaboration.id, ['open', 'closed'])
  const canPropose = proposingSeats(context).length > 0 && collaboration.stage !== 'closed'
  const counts = await countAnswered(
    tx,
    rows.map((poll) => poll.id),
  )
  return (
    <section>
      <h2>{t.title}</h2>
      {rows.length === 0 && <p class="mid">{t.none}</p>}
      {rows.length > 0 && (
        <ul>
          {rows.map((poll) => (
            <li>
              <a href={pollHref(lang, 'board', poll)}>{poll.title}</a>
              <div class="small mid">
                {stateNow(poll, deps.clock.now()) === 'open'
                  ? t.open(closingIn(poll, lang), counts.get(poll.id) ?? 0)
                  : t.closed}
              </div>
            </li>
          ))}
        </ul>
      )}
      <ButtonGroup>
        {canPropose && (
          <Button kind="secondary" href={href(lang, addresses.propose, id)}>
            {t.propose}
          </Button>
        )}
        <a href={href(lang, addresses.own, id)}>{t.all}</a>
      </ButtonGroup>
    </section>
  )
}

/** The same page, for people of an invited organization who are asked: the way to their answer. */
async function invitedPanel({ lang, tx, deps }: AnyRequest, { collaboration }: Context): Promise<Child | null> {
  const open = (await listCurrentPolls(tx, collaboration.id, ['open'])).filter(
    (poll) => stateNow(poll, deps.clock.now()) === 'open',
  )
  if (open.length === 0) return null
  const t = words[lang]
  return (
    <section>
      <h2>{t.invitedTitle}</h2>
      <p>{t.invited}</p>
      <ul>
        {open.map((poll) => (
          <li>
            <a href={pollHref(lang, 'answer', poll)}>{poll.title}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** On the page that convenes a meeting: the way to find its date together. */
async function conveningPanel({ lang }: AnyRequest, context: Context): Promise<Child | null> {
  if (proposingSeats(context).length === 0) return null
  const t = words[lang]
  return (
    <p>
      {t.notKnown} <a href={href(lang, addresses.propose, { id: context.collaboration.id })}>{t.propose}</a>
    </p>
  )
}

export const panels: readonly Panel[] = [
  { on: 'meeting.convening', order: 10, show: conveningPanel },
  { on: 'collaboration.home', order: 30, show: homePanel },
  { on: 'collaboration.invited', order: 30, show: invitedPanel },
]
