import { Button, Late } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { href } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { addresses as plan } from '../addresses.ts'
import { daysLate } from '../rules.ts'
import type { AwaitingAction, PlanSummary } from '../summary.ts'
import { words, type Words } from './words.ts'

interface PlanSectionProps {
  lang: Language
  today: Day
  plans: readonly { name: string; summary: PlanSummary; leads: boolean }[]
}

/** The plan of each organization where the person works: what asks for attention, and the actions that are theirs. */
export function PlanSection({ lang, today, plans }: PlanSectionProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.title}</h2>
      {plans.map(({ name, summary, leads }) => (
        <>
          {plans.length > 1 && <h3>{name}</h3>}
          {summary.adoptionId === null ? (
            <NoPlan t={t} lang={lang} name={name} organizationId={summary.organizationId} leads={leads} />
          ) : (
            <Adopted t={t} lang={lang} today={today} summary={summary} leads={leads} />
          )}
        </>
      ))}
      <p class="small">
        <a href={href(lang, plan.mailChoice)}>{t.mail}</a>
      </p>
    </section>
  )
}

interface NoPlanProps {
  t: Words
  lang: Language
  name: string
  organizationId: string
  leads: boolean
}

function NoPlan({ t, lang, name, organizationId, leads }: NoPlanProps) {
  return (
    <>
      <p>{t.none(name)}</p>
      {leads && (
        <p>
          <Button kind="secondary" href={href(lang, plan.adopt, { organizationId })}>
            {t.adopt}
          </Button>
        </p>
      )}
    </>
  )
}

function Adopted({
  t,
  lang,
  today,
  summary,
  leads,
}: Pick<PlanSectionProps, 'lang' | 'today'> & { t: Words; summary: PlanSummary; leads: boolean }) {
  const { organizationId, adoptionId, mine } = summary
  const updates = adoptionId !== null && (mine.length > 0 || (leads && summary.chosen > 0))
  return (
    <>
      <p>{t.said(summary)}.</p>
      <p class="row">
        {updates && <a href={href(lang, plan.updateAll, { adoptionId })}>{t.updateAll}</a>}
        <a href={href(lang, plan.organizationPlan, { organizationId })}>{t.open}</a>
        {adoptionId !== null && <a href={href(lang, plan.print, { adoptionId })}>{t.print}</a>}
      </p>
      <h3>{t.mine}</h3>
      {mine.length === 0 ? (
        <p class="mid">{t.noneMine}</p>
      ) : (
        <ul class="bare">
          {mine.map((action) => (
            <li>
              <Mine t={t} lang={lang} today={today} action={action} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Mine({
  t,
  lang,
  today,
  action,
}: Pick<PlanSectionProps, 'lang' | 'today'> & { t: Words; action: AwaitingAction }) {
  const { id, adoptionId, number, dueOn } = action
  const title = lang === 'fr' ? action.titleFr : action.titleEn
  const late = daysLate(action, today)
  return (
    <>
      <a href={href(lang, plan.adopted, { adoptionId, adoptedId: id })}>
        {number === null ? title : `${number}. ${title}`}
      </a>{' '}
      {late > 0 ? (
        <Late>{t.late(late)}</Late>
      ) : (
        <span class="small mid">{dueOn === null ? t.noDue : t.due(formatDay(dueOn, lang))}</span>
      )}
    </>
  )
}
