import {
  Button,
  ButtonGroup,
  Checkboxes,
  control,
  Details,
  Fieldset,
  FormFrame,
  Input,
  Select,
} from '../../../design/index.ts'
import { calendarZones } from '../../../kernel/calendar/index.ts'
import { formMessages, valueOf, valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words as shared } from '../words.ts'
import { hoursNames, hourSlots, weekDays } from './hours-form.ts'
import { words } from './words.ts'

export interface HoursPageProps {
  lang: Language
  title: string
  isSelf: boolean
  action: string
  absencesHref: string
  backHref: string
  keys: MemberRequest['formKeys']
  state: FormState
  /** 0: nothing was said yet. */
  version: number
}

/** When someone who is designated answers: up to four rows of days that have the same hours. */
export function HoursPage({
  lang,
  title,
  isSelf,
  action,
  absencesHref,
  backHref,
  keys,
  state,
  version,
}: HoursPageProps) {
  const t = words[lang]
  const isUsed = (n: number): boolean =>
    ['days', 'opens', 'closes'].some(
      (name) => valueOf(state, `${name}${n}`) !== '' || state.errors[`${name}${n}`] || state.theirs?.[`${name}${n}`],
    )
  const shown = hourSlots.filter((n) => n === 1 || isUsed(n))
  const others = hourSlots.filter((n) => !shown.includes(n))
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{isSelf ? t.ownLead : t.lead}</p>
      <p>
        <a href={absencesHref}>{isSelf ? t.ownAbsences : t.absences}</a>
      </p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={hoursNames}
        version={version}
        labels={Object.fromEntries(hourSlots.map((n) => [`days${n}`, t.labels.days(n)]))}
      >
        {shown.map((n) => (
          <Row lang={lang} state={state} n={n} />
        ))}
        {others.length > 0 && (
          <Details summary={t.more}>
            {others.map((n) => (
              <Row lang={lang} state={state} n={n} />
            ))}
          </Details>
        )}
        <p class="mid">{t.unknown}</p>
        <Select
          {...control(state, 'timeZone', t.labels.timeZone, lang)}
          items={calendarZones.map((zone) => ({ value: zone, text: t.zones[zone] }))}
        />
        <ButtonGroup>
          <Button>{shared[lang].save}</Button>
          <a href={backHref}>{shared[lang].back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

function Row({ lang, state, n }: { lang: Language; state: FormState; n: number }) {
  const { labels, days, hints } = words[lang]
  const theirs = state.theirs?.[`days${n}`]
  return (
    <Fieldset legend={labels.hours(n)} legendClass="govuk-fieldset__legend--m">
      <Checkboxes
        name={`days${n}`}
        legend={labels.days(n)}
        legendClass="govuk-visually-hidden"
        class="govuk-checkboxes--inline govuk-checkboxes--small"
        error={state.errors[`days${n}`]}
        hint={theirs === undefined ? undefined : formMessages[lang].savedNow(theirs)}
        values={valuesOf(state, `days${n}`)}
        items={weekDays.map((day) => ({ value: day, label: days[day as keyof typeof days] }))}
      />
      <div class="row row--fields">
        <Input
          {...control(state, `opens${n}`, labels.opens, lang, hints.opens)}
          class="govuk-input--width-5"
          autocomplete="off"
        />
        <Input
          {...control(state, `closes${n}`, labels.closes, lang, hints.closes)}
          class="govuk-input--width-5"
          autocomplete="off"
        />
      </div>
    </Fieldset>
  )
}
