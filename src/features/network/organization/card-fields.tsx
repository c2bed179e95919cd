import { Checkboxes, control, Fieldset, Input, Textarea } from '../../../design/index.ts'
import { sectors } from '../../../field/index.ts'
import { type FormState } from '../../../kernel/form/index.ts'
import { languages, lowerFirst, type Language } from '../../../kernel/language.ts'
import { cardTexts, type CardText } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const fieldOf = (text: CardText, side: Language) =>
  `${text}${side === 'fr' ? 'Fr' : 'En'}` as `${CardText}${'Fr' | 'En'}`

/** Mandate, what it brings, what it cannot do: both languages side by side, so that a missing side shows. */
export function CardTextFields({ lang, state, sector }: { lang: Language; state: FormState; sector?: string }) {
  const t = words[lang]
  const { fields } = shared[lang]
  const usual = sectors.find(({ code }) => code === sector)
  const hints: Record<CardText, string> = {
    mandate: t.textHints.mandate,
    brings: usual ? t.sectorUsually(lowerFirst(usual.brings[lang])) : t.textHints.brings,
    cannot: usual ? t.sectorUsually(lowerFirst(usual.limits[lang])) : t.textHints.cannot,
  }
  const order = lang === 'fr' ? languages : [...languages].reverse()
  return (
    <>
      {cardTexts.map((text) => (
        <Fieldset legend={t.texts[text]} legendClass="govuk-fieldset__legend--m" class="asked">
          <p class="mid">{hints[text]}</p>
          <div class="cols cols--2">
            {order.map((side) => (
              <Textarea
                {...control(state, fieldOf(text, side), fields[fieldOf(text, side)], lang)}
                rows={4}
                attributes={{ lang: side }}
              />
            ))}
          </div>
        </Fieldset>
      ))}
    </>
  )
}

/** How many people work there, and of which day that is. */
export function StaffFields({ lang, state }: { lang: Language; state: FormState }) {
  const t = words[lang]
  const { fields } = shared[lang]
  return (
    <>
      <Input
        {...control(state, 'staffCount', fields.staffCount, lang, t.staffHint)}
        inputmode="numeric"
        class="govuk-input--width-10"
      />
      <Input
        {...control(state, 'staffCountOn', fields.staffCountOn, lang, t.staffOnHint)}
        type="date"
        class="govuk-input--width-10"
      />
    </>
  )
}

/** Whether anyone may read its name where sectors are counted. */
export function PublicNameField({ lang, state }: { lang: Language; state: FormState }) {
  const t = words[lang]
  return (
    <Checkboxes
      name="isNamedPublicly"
      legend={shared[lang].fields.isNamedPublicly}
      values={state.values['isNamedPublicly'] ?? []}
      items={[{ value: 'yes', label: t.publicName, hint: t.publicNameHint }]}
    />
  )
}
