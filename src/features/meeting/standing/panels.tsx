import type { Child } from 'hono/jsx'
import { Button, ButtonGroup } from '../../../design/index.ts'
import type { Panel } from '../../../kernel/feature/index.ts'
import { href, type AnyRequest } from '../../../kernel/http/index.ts'
import type { Context } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { listInvitedMeetings } from '../list/queries.ts'
import { meetingHref } from '../own-context.ts'
import { mayMeet } from '../rules.ts'
import { sayWhen, titleOf } from '../when.ts'
import { listLatestDecisions } from './queries.ts'
import { words } from './words.ts'

/** The next meeting, and the last decisions. */
async function homePanel({ lang, tx, deps }: AnyRequest, { collaboration, seats }: Context): Promise<Child | null> {
  const t = words[lang]
  const id = { id: collaboration.id }
  const [next] = await listInvitedMeetings(tx, collaboration.id, deps.clock.now())
  const decisions = await listLatestDecisions(tx, collaboration.id)
  const mayConvene = mayMeet('convene', seats)
  if (collaboration.stage === 'closed' && next === undefined && decisions.length === 0) return null
  return (
    <section>
      <h2>{t.title}</h2>
      {next === undefined ? (
        <p class="mid">{t.none}</p>
      ) : (
        <p>
          <strong>{t.next}</strong> <a href={meetingHref(lang, next)}>{titleOf(next, lang)}</a>
          <br />
          {sayWhen(next, lang)}
          {next.place !== null && (
            <>
              <br />
              {next.place}
            </>
          )}
        </p>
      )}
      {decisions.length > 0 && (
        <>
          <h3>{t.decisions}</h3>
          <ul>
            {decisions.map(({ what, meetingId }) => (
              <li>
                <a href={href(lang, addresses.meeting, { ...id, meetingId })}>{what}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <ButtonGroup>
        {mayConvene && (
          <Button kind="secondary" href={href(lang, addresses.convene, id)}>
            {t.convene}
          </Button>
        )}
        <a href={href(lang, addresses.list, id)}>{t.all}</a>
      </ButtonGroup>
    </section>
  )
}

/** The meetings to come, for an organization that is asked to join. */
async function invitedPanel({ lang, tx, deps }: AnyRequest, { collaboration }: Context): Promise<Child | null> {
  const coming = await listInvitedMeetings(tx, collaboration.id, deps.clock.now())
  if (coming.length === 0) return null
  return (
    <section>
      <h2>{words[lang].invited}</h2>
      <ul>
        {coming.map((one) => (
          <li>
            <a href={meetingHref(lang, one)}>{titleOf(one, lang)}</a> <span class="mid">{sayWhen(one, lang)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export const panels: readonly Panel[] = [
  { on: 'collaboration.home', order: 20, show: homePanel },
  { on: 'collaboration.invited', order: 20, show: invitedPanel },
]
