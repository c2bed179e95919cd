import { control, Details, Fieldset, Input, Radios, Select } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { meetingKinds, meetingZones } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface FieldsProps {
  lang: Language
  state: FormState
}

/** When, where and what: of a meeting that is convened, and of one that is changed. */
export function MeetingFields({ lang, state }: FieldsProps) {
  const { labels, hints, zones, more } = words[lang]
  const { kinds } = shared[lang]
  const [first, second] = lang === 'fr' ? (['titleFr', 'titleEn'] as const) : (['titleEn', 'titleFr'] as const)
  const isOpen = ['titleFr', 'titleEn', 'kind'].some((name) => state.errors[name] !== undefined)
  return (
    <>
      <Input {...control(state, first, labels[first], lang, hints.title)} />
      <Input {...control(state, 'day', labels.day, lang)} type="date" class="govuk-input--width-10" />
      <div class="row">
        <Input {...control(state, 'from', labels.from, lang)} type="time" class="govuk-input--width-10" />
        <Input {...control(state, 'to', labels.to, lang)} type="time" class="govuk-input--width-10" />
      </div>
      <Select
        {...control(state, 'timeZone', labels.timeZone, lang)}
        items={meetingZones.map((zone) => ({ value: zone, text: zones[zone] }))}
      />
      <Input {...control(state, 'place', labels.place, lang)} />
      <Input {...control(state, 'link', labels.link, lang)} type="url" />
      <Details summary={more} open={isOpen}>
        <Input {...control(state, second, labels[second], lang)} />
        <Select
          {...control(state, 'kind', labels.kind, lang, hints.kind)}
          items={meetingKinds.map((kind) => ({ value: kind, text: kinds[kind] }))}
        />
      </Details>
    </>
  )
}

/** How it comes again. */
export function RepeatFields({ lang, state }: FieldsProps) {
  const { labels, hints, repeats } = words[lang]
  const { value, ...rest } = control(state, 'repeat', labels.repeat, lang)
  return (
    <>
      <Radios
        {...rest}
        legend={labels.repeat}
        value={value || 'no'}
        items={(['no', 'week', 'month'] as const).map((one) => ({ value: one, label: repeats[one] }))}
      />
      <Fieldset legend={words[lang].repeatTitle}>
        <Input
          {...control(state, 'every', labels.every, lang, hints.every)}
          inputmode="numeric"
          class="govuk-input--width-3"
        />
        <Input {...control(state, 'until', labels.until, lang)} type="date" class="govuk-input--width-10" />
      </Fieldset>
    </>
  )
}
