import type { Child } from 'hono/jsx'
import { Late, Tag, TaskList, type TaskListItem } from '../../../design/index.ts'
import type { Panel } from '../../../kernel/feature/index.ts'
import { href, type AnyRequest } from '../../../kernel/http/index.ts'
import { formatDay, formatList } from '../../../kernel/language.ts'
import { currentMembers, may, nameOfMember, type Context } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { guestPanel, joinPanel } from '../join/join-panel.tsx'
import { Next } from '../next/next-panel.tsx'
import { nextStep } from '../next/next-step.ts'
import { progressOf } from '../next/progress.ts'
import { hasEverPromised } from '../next/queries.ts'
import { stepKeys } from '../partnership.ts'
import type { Pulse } from '../pulse/model.ts'
import { listPulses } from '../pulse/queries.ts'
import { nextPulseOn, pulseStateOf } from '../pulse/rules.ts'
import { listSteps, listVersions, type VersionHead } from '../queries.ts'
import { datesOf, reviewDayOf } from '../review/due.ts'
import { agreedOn, awaited, inForce, latest, standingOfStep } from '../rules.ts'
import { words } from './words.ts'

/** What makes a collaboration an alliance: what comes next, its agreement, its eight points, its stage. */
async function homePanel(request: AnyRequest, context: Context): Promise<Child | null> {
  const { lang, tx, today } = request
  const { collaboration, members, seats } = context
  if (collaboration.kind !== 'alliance') return null
  const t = words[lang]
  const id = { id: collaboration.id }
  const [versions, said, pulses, hasPromised] = await Promise.all([
    listVersions(tx, collaboration.id),
    listSteps(tx, collaboration.id),
    listPulses(tx, collaboration.id),
    hasEverPromised(tx, collaboration.id),
  ])
  const progress = progressOf(members, { versions, said, hasPromised }, today)
  const next = nextStep({ stage: collaboration.stage, members, seats, progress })
  const standing = inForce(members, versions, today)
  const last = latest(versions)
  const agreed = agreedOn(members, versions)
  const pending = last !== null && last.id !== agreed?.id ? last : null
  const missing = pending === null ? [] : awaited(members, pending)
  const current = currentMembers(members)
  const standings = stepKeys.map((key) =>
    standingOfStep(
      current.map(
        ({ organizationId }) =>
          said.find((one) => one.organizationId === organizationId && one.step === key)?.says ?? null,
      ),
    ),
  )
  const yes = standings.filter((one) => one === 'yes').length
  const differ = standings.filter((one) => one === 'differ').length
  return (
    <>
      {next !== null && <Next lang={lang} id={collaboration.id} next={next} />}
      <section>
        <h2>{t.title}</h2>
        <TaskList
          idPrefix="alliance"
          items={[
            {
              title: t.agreement,
              href: href(lang, addresses.agreement, id),
              hint:
                missing.length === 0
                  ? undefined
                  : t.missing(
                      formatList(
                        missing.map((one) => nameOfMember(one, lang)),
                        lang,
                      ),
                    ),
              status:
                standing !== null ? (
                  <Tag kind="filled">{t.inForce(standing.number)}</Tag>
                ) : (
                  <Tag kind="dashed">
                    {pending !== null ? t.proposed(pending.number) : agreed !== null ? t.ended : t.none}
                  </Tag>
                ),
            },
            {
              title: t.steps,
              href: href(lang, addresses.steps, id),
              hint: differ === 0 ? undefined : t.differ(differ),
              status: t.yes(yes),
            },
            ...reviewItem(request, context, agreed),
            ...pulseItem(request, context, pulses),
            ...(may('move', seats)
              ? [{ title: t.stage, href: href(lang, addresses.stage, id), status: t.change }]
              : []),
          ]}
        />
      </section>
    </>
  )
}

/** When it is looked at again, for who may say so. */
function reviewItem(
  { lang, today, deps }: AnyRequest,
  { collaboration, seats }: Context,
  agreed: VersionHead | null,
): TaskListItem[] {
  if (!may('edit', seats) || collaboration.stage === 'closed') return []
  const t = words[lang]
  const day = reviewDayOf(datesOf(collaboration, agreed, deps.timeZone))
  const said = day === null ? t.noReview : formatDay(day, lang)
  return [
    {
      title: t.review,
      href: href(lang, addresses.review, { id: collaboration.id }),
      status: day !== null && day < today ? <Late>{t.reviewWas(said)}</Late> : said,
    },
  ]
}

/** The pulse, once there is one or it can be opened. */
function pulseItem(
  { lang, today }: AnyRequest,
  { collaboration, members }: Context,
  pulses: readonly Pulse[],
): TaskListItem[] {
  const t = words[lang]
  const [last] = pulses
  const next = nextPulseOn({ stage: collaboration.stage, members: currentMembers(members).length }, pulses, today)
  if (last === undefined && next === null) return []
  const isNow = next !== null && next <= today
  const state = last === undefined ? null : pulseStateOf(last, today)
  const status =
    state === 'open' || state === 'closing' ? t.pulseStates[state] : isNow ? t.pulseToOpen : t.pulseStates.shown
  return [{ title: t.pulse, href: href(lang, addresses.pulse, { id: collaboration.id }), status }]
}

/** What an organization that left still reads: the versions that it accepted. */
async function formerPanel(
  { lang, tx, who }: AnyRequest,
  { collaborationId, organizationIds }: { collaborationId: string; organizationIds: readonly string[] },
): Promise<Child | null> {
  if (who === null) return null
  const accepted = (await listVersions(tx, collaborationId)).filter(({ acceptances }) =>
    acceptances.some(({ organizationId }) => organizationIds.includes(organizationId)),
  )
  if (accepted.length === 0) return null
  const t = words[lang]
  return (
    <section>
      <h2>{t.accepted}</h2>
      <ul>
        {accepted.map(({ number }) => (
          <li>
            <a href={href(lang, addresses.agreementVersion, { id: collaborationId, number: String(number) })}>
              {t.version(number)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

export const panels: readonly Panel[] = [
  { on: 'collaboration.home', order: 10, show: homePanel },
  { on: 'collaboration.invited', order: 10, show: joinPanel },
  { on: 'collaboration.proposal', order: 10, show: guestPanel },
  { on: 'collaboration.former', order: 10, show: formerPanel },
]
