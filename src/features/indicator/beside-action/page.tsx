import { usePageLanguage } from '../../../design/index.ts'
import { PeriodChoice, type PeriodChoiceProps } from '../figure/period-choice.tsx'
import { ActionFigures, type ActionFiguresView } from './action-figures.tsx'
import { words } from './words.ts'

export interface BesideActionPageProps extends Pick<PeriodChoiceProps, 'action' | 'period' | 'periods'> {
  /** Name of the organization. */
  name: string
  shown: ActionFiguresView
  isOwnAction: boolean
  yearHref: string
}

/** The indicators of one action beside its completion. */
export function BesideActionPage({ name, shown, isOwnAction, yearHref, ...choice }: BesideActionPageProps) {
  const t = words[usePageLanguage()]
  return (
    <>
      <p class="mid">{name}</p>
      <h1>{t.pageTitle(shown.title)}</h1>
      <p class="lead">{t.step}</p>
      <PeriodChoice {...choice} label={t.choose} submit={t.submit} />
      {isOwnAction ? <p>{t.ownAction}</p> : <ActionFigures action={shown} />}
      <p class="row on-screen">
        {shown.href && <a href={shown.href}>{t.toPlan}</a>}
        <a href={yearHref}>{t.toYear}</a>
      </p>
    </>
  )
}
