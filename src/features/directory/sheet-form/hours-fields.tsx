import { formMessages, valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'
import { closingSlots, hoursKinds, stretches, weekdays, type Weekday } from './sheet-form.ts'
import { control, Details, Fieldset, Input, Radios } from '../../../design/index.ts'
import { TextPair } from './text-pair.tsx'

interface HoursFieldsProps {
  lang: Language
  state: FormState
  /** Rules that the table cannot show exist: the form offers to leave them as they are. */
  canKeep: boolean
}

/** When the service answers: a week, day by day, and days of closing. */
export function HoursFields({ lang, state, canKeep }: HoursFieldsProps) {
  const t = words[lang]
  const kinds = hoursKinds.filter((kind) => kind !== 'kept' || canKeep)
  const hints: Readonly<Record<string, string>> = t.hoursKindHints
  const isSaid = (name: string): boolean => state.errors[name] !== undefined || state.theirs?.[name] !== undefined
  const isTold = (n: number): boolean => isSaid(`closing${n}From`) || isSaid(`closing${n}Until`)
  const shown = closingSlots.filter((n) => n === 1 || valueOf(state, `closing${n - 1}From`) !== '' || isTold(n))
  const theirs = state.theirs?.['hoursKind']
  return (
    <>
      <Radios
        name="hoursKind"
        legend={t.hoursKind}
        hint={theirs === undefined ? undefined : formMessages[lang].savedNow(theirs)}
        value={valueOf(state, 'hoursKind') || 'unknown'}
        error={state.errors['hoursKind']}
        items={kinds.map((kind) => ({
          value: kind,
          label: t.hoursKinds[kind],
          hint: hints[kind],
          conditional: kind === 'weekly' ? <Week lang={lang} state={state} /> : undefined,
        }))}
      />
      <TextPair lang={lang} state={state} name="hoursNote" label={t.hoursNote} />
      <Details summary={t.closings} open={shown.length > 1 || closingSlots.some(isTold)}>
        <p class="mid">{t.closingsHint}</p>
        {shown.map((n) => (
          <Fieldset legend={t.closing(n)} legendClass="govuk-fieldset__legend--s">
            <div class="row row--fields">
              <Input
                {...control(state, `closing${n}From`, t.closingFrom, lang)}
                type="date"
                class="govuk-input--width-10"
              />
              <Input
                {...control(state, `closing${n}Until`, t.closingUntil, lang)}
                type="date"
                class="govuk-input--width-10"
              />
            </div>
            <TextPair lang={lang} state={state} name={`closing${n}Note`} label={t.closingNote} />
          </Fieldset>
        ))}
      </Details>
    </>
  )
}

function Week({ lang, state }: { lang: Language; state: FormState }) {
  const t = words[lang]
  return (
    <>
      <p class="mid" id="hours-help">
        {t.hoursHelp}
      </p>
      <div class="week" role="group" aria-label={t.hoursCaption} aria-describedby="hours-help">
        {weekdays.map((day) => (
          <DayFields lang={lang} state={state} day={day} />
        ))}
      </div>
    </>
  )
}

function DayFields({ lang, state, day }: { lang: Language; state: FormState; day: Weekday }) {
  const t = words[lang]
  const labels = { 1: [t.opens, t.closes], 2: [t.opensAgain, t.closesAgain] } as const
  return (
    <fieldset class="govuk-fieldset week__day">
      <legend class="govuk-fieldset__legend">{t.days[day]}</legend>
      <div class="week__times">
        {stretches.flatMap((n) =>
          (['Opens', 'Closes'] as const).map((end, at) => (
            <Input
              {...control(state, `${day}${n}${end}`, labels[n][at] ?? '', lang)}
              class="govuk-input--width-5"

              autocomplete="off"
            />
          )),
        )}
      </div>
    </fieldset>
  )
}
