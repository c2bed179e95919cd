import type { Child } from 'hono/jsx'
import { Button, ButtonGroup } from '../../../design/index.ts'
import type { Panel } from '../../../kernel/feature/index.ts'
import { href, type AnyRequest } from '../../../kernel/http/index.ts'
import type { Context } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { newMeetingState, titlesOf } from '../convene/convene-form.ts'
import { listInvitedMeetings } from '../list/queries.ts'
import { meetingHref } from '../own-context.ts'
import { findSettings } from '../queries.ts'
import { mayMeet, seatsForMeeting } from '../rules.ts'
import { sayWhen, titleOf } from '../when.ts'
import { FirstMeeting } from './first-meeting.tsx'
import { hasEverConvened, listLatestDecisions } from './queries.ts'
import { words } from './words.ts'

/** The next meeting, and the last decisions. */
async function homePanel(request: AnyRequest, context: Context): Promise<Child | null> {
  const { lang, tx, deps } = request
  const { collaboration, seats } = context
  const t = words[lang]
  const id = { id: collaboration.id }
  const [[next], decisions] = await Promise.all([
    listInvitedMeetings(tx, collaboration.id, deps.clock.now()),
    listLatestDecisions(tx, collaboration.id),
  ])
  const isKnownToMeet = next !== undefined || decisions.length > 0
  const mayConvene = mayMeet('convene', seats)
  if (collaboration.stage === 'closed' && !isKnownToMeet) return null
  const first = isKnownToMeet ? null : await firstMeeting(request, context)
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
      {first}
      <ButtonGroup>
        {mayConvene && (
          <Button kind="secondary" href={href(lang, addresses.convene, id)}>
            {first === null ? t.convene : t.more}
          </Button>
        )}
        <a href={href(lang, addresses.list, id)}>{t.all}</a>
      </ButtonGroup>
    </section>
  )
}

/** Null: they have met or will, there is nobody to meet yet, or the page of convening asks for which organization. */
async function firstMeeting({ lang, tx, formKeys }: AnyRequest, context: Context): Promise<Child | null> {
  const { collaboration, members, seats } = context
  const all = members.filter(({ state }) => state === 'member' || state === 'invited')
  if (collaboration.stage === 'closed' || all.length < 2 || seatsForMeeting('convene', seats).length !== 1) return null
  if (await hasEverConvened(tx, collaboration.id)) return null
  return (
    <FirstMeeting
      lang={lang}
      keys={formKeys}
      action={href(lang, addresses.convene, { id: collaboration.id })}
      usual={newMeetingState(await findSettings(tx, collaboration.id), titlesOf(context))}
    />
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
