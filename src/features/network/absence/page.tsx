import { Button, ButtonGroup, control, FormFrame, Input } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { words as shared } from '../words.ts'
import { absenceNames } from './absence-form.ts'
import type { Absence } from './queries.ts'
import { words } from './words.ts'

export interface AbsencePageProps {
  lang: Language
  title: string
  isSelf: boolean
  today: Day
  action: string
  takeBackHref: (absence: Absence) => string
  hoursHref: string
  backHref: string
  keys: MemberRequest['formKeys']
  state: FormState
  /** Under way or to come. */
  absences: readonly Absence[]
}

/** When someone who is designated is away: what holds, and one more. */
export function AbsencePage(props: AbsencePageProps) {
  const { lang, title, isSelf, today, absences, state } = props
  const t = words[lang]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{isSelf ? t.ownLead : t.lead}</p>
      {absences.length > 0 && (
        <ul>
          {absences.map((absence) => {
            const said = t.fromTo(formatDay(absence.fromDay, lang), formatDay(absence.untilDay, lang))
            return (
              <li>
                {said} {absence.fromDay <= today && <b>{t.underWay}</b>}{' '}
                <a href={props.takeBackHref(absence)}>
                  {t.takeBack}
                  <span class="govuk-visually-hidden"> ({said})</span>
                </a>
              </li>
            )
          })}
        </ul>
      )}
      <h2>{absences.length === 0 ? t.add : t.addAnother}</h2>
      <FormFrame
        lang={lang}
        action={props.action}
        keys={props.keys}
        state={state}
        names={absenceNames}
        labels={t.labels}
      >
        <div class="row row--fields">
          <Input {...control(state, 'from', t.labels.from, lang)} type="date" class="govuk-input--width-10" />
          <Input {...control(state, 'until', t.labels.until, lang)} type="date" class="govuk-input--width-10" />
        </div>
        <p class="mid">{t.noReason}</p>
        <ButtonGroup>
          <Button>{t.submit}</Button>
          <a href={props.hoursHref}>{isSelf ? t.ownHours : t.hours}</a>
          <a href={props.backHref}>{shared[lang].back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
