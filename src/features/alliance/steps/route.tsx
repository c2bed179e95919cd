import { dayOf, daysBetween } from '../../../kernel/clock.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import {
  breadcrumbToHome,
  collaborationFor,
  currentMembers,
  nameOfMember,
  seatsFor,
} from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { allianceNotice } from '../notice.ts'
import { stepKeys, steps, type StepKey } from '../partnership.ts'
import { listSteps, listVersions } from '../queries.ts'
import { inForce, latest, standingOfStep, stepAnswers, type StepAnswer } from '../rules.ts'
import { StepsPage } from './page.tsx'
import { countKeeping, hasMetSince, proofsOf } from './proofs.ts'
import { sayStep } from './say-step.ts'
import { words } from './words.ts'

/** How long a meeting shows that members still talk. */
const meetingDays = 120
/** How long an agreement counts as looked at. */
const reviewDays = 366

const daysAgo = (now: Date, days: number): Date => new Date(now.getTime() - days * 24 * 3600 * 1000)

async function show(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'see', 'alliance')
  if (context === null) return notFound()
  const { lang, tx, formKeys, today, deps } = request
  const { collaboration, members, seats } = context
  const said = await listSteps(tx, collaboration.id)
  const versions = await listVersions(tx, collaboration.id)
  const last = latest(versions)
  const proofs = proofsOf({
    members,
    hasAgreement: inForce(members, versions, today) !== null,
    keeping: await countKeeping(tx, collaboration.id),
    metRecently: await hasMetSince(tx, collaboration.id, daysAgo(deps.clock.now(), meetingDays)),
    reviewedRecently: last !== null && daysBetween(dayOf(last.at, deps.timeZone), today) < reviewDays,
  })
  const saysOf = (organizationId: string, step: StepKey): StepAnswer | null =>
    said.find((one) => one.organizationId === organizationId && one.step === step)?.says ?? null
  const current = currentMembers(members)
  const able = seatsFor('edit', seats)
  return page(
    words[lang].title,
    <StepsPage
      lang={lang}
      keys={formKeys}
      action={href(lang, addresses.steps, { id: collaboration.id })}
      steps={steps.map(({ key, text, evidence }) => ({
        key,
        text: text[lang],
        evidence: evidence[lang],
        standing: standingOfStep(current.map(({ organizationId }) => saysOf(organizationId, key))),
        proof: proofs[key],
        said: current.map((one) => ({ organization: nameOfMember(one, lang), says: saysOf(one.organizationId, key) })),
      }))}
      saying={current
        .filter(({ organizationId }) => able.includes(organizationId))
        .map((one) => ({
          organizationId: one.organizationId,
          name: nameOfMember(one, lang),
          said: Object.fromEntries(stepKeys.map((key) => [key, saysOf(one.organizationId, key) ?? undefined])),
        }))}
    />,
    { breadcrumb: breadcrumbToHome(lang, collaboration), notice: allianceNotice(request) },
  )
}

/** Each organization for itself: what is sent for another is not heard. */
async function say(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'edit', 'alliance')
  if (context === null) return notFound()
  const { form, lang } = request
  const { id } = context.collaboration
  const organizationId = seatsFor('edit', context.seats).find((one) => one === form.first('organization'))
  const here = href(lang, addresses.steps, { id })
  if (organizationId === undefined) return redirect(here)
  const said = new Map<StepKey, StepAnswer>()
  for (const key of stepKeys) {
    const says = stepAnswers.find((one) => one === form.first(`step-${key}`))
    if (says !== undefined) said.set(key, says)
  }
  await sayStep(request, { id, organizationId }, said)
  return redirect(here, 'alliance-step')
}

export const stepsRoutes: Route[] = [
  memberGet('alliance.steps', addresses.steps, show),
  memberPost('alliance.say-steps', addresses.steps, say, { maxBytes: 20_000 }),
]
