import { Button, control, FormFrame, Input, Select } from '../../../design/index.ts'
import { calendarZones } from '../../../kernel/calendar/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { sessionNames } from './session-form.ts'
import { words } from './words.ts'

interface PlanPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  /** Title of the training. */
  training: string
  /** Of what is changed; absent: something new. */
  version?: number
}

export function PlanPage({ lang, action, keys, state, training, version }: PlanPageProps) {
  const t = words[lang]
  const { labels, hints } = t
  const isNew = version === undefined
  return (
    <>
      <h1>{isNew ? t.addTitle : t.editTitle}</h1>
      <p class="lead">{training}</p>
      {!isNew && <p>{t.told}</p>}
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={sessionNames}
        labels={labels}
        {...(isNew ? {} : { version })}
      >
        <Input {...control(state, 'day', labels.day, lang)} type="date" class="govuk-input--width-10" />
        <div class="row">
          <Input {...control(state, 'from', labels.from, lang)} type="time" class="govuk-input--width-10" />
          <Input {...control(state, 'to', labels.to, lang)} type="time" class="govuk-input--width-10" />
        </div>
        <Select
          {...control(state, 'timeZone', labels.timeZone, lang)}
          items={calendarZones.map((zone) => ({ value: zone, text: t.zones[zone] }))}
        />
        <Input {...control(state, 'place', labels.place, lang)} />
        <Input {...control(state, 'link', labels.link, lang, hints.link)} type="url" />
        <Input
          {...control(state, 'capacity', labels.capacity, lang, hints.capacity)}
          inputmode="numeric"
          class="govuk-input--width-4"
        />
        <Button>{isNew ? t.add : t.save}</Button>
      </FormFrame>
    </>
  )
}
