import { type FormState } from '../../../kernel/form/index.ts'
import { type Language, lowerFirst } from '../../../kernel/language.ts'
import { organizationWords } from './words.ts'
import { sharedWords } from '../words.ts'
import { cardTexts, languageCodes, type CardText } from '../model.ts'
import { Button, ButtonGroup, control, Fieldset, FormFrame, Input, Textarea } from '../../../design/index.ts'
import { sectorContents } from '../../../field/index.ts'
import { RegionBoxes, SectorSelect } from '../choices.tsx'
import type { Keys } from '../setup/page.tsx'

export interface EditPageProps {
  lang: Language
  action: string
  backHref: string
  keys: Keys
  state: FormState
  version: number
  title: string
}

export const editNames = [
  'nameFr',
  'nameEn',
  'sector',
  'regions',
  'municipality',
  'website',
  'mandateFr',
  'mandateEn',
  'bringsFr',
  'bringsEn',
  'cannotFr',
  'cannotEn',
  'staffCount',
  'staffCountOn',
] as const

export function EditPage({ lang, action, backHref, keys, state, version, title }: EditPageProps) {
  const t = organizationWords[lang]
  const { labels } = t
  return (
    <>
      <h1>{title}</h1>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={editNames} version={version}>
        <div class="cols cols--2">
          <Input {...control(state, 'nameFr', labels.nameFr, lang)} attributes={{ lang: 'fr' }} />
          <Input {...control(state, 'nameEn', labels.nameEn, lang, t.nameEnHint)} attributes={{ lang: 'en' }} />
        </div>
        <SectorSelect state={state} name="sector" label={labels.sector} lang={lang} empty={t.choose} />
        <RegionBoxes state={state} name="regions" label={labels.regions} lang={lang} />
        <div class="cols cols--2">
          <Input {...control(state, 'municipality', labels.municipality, lang)} />
          <Input {...control(state, 'website', labels.website, lang)} inputmode="url" spellcheck={false} />
        </div>
        <CardTextFields lang={lang} state={state} />
        <StaffFields lang={lang} state={state} />
        <ButtonGroup>
          <Button>{sharedWords[lang].save}</Button>
          <a href={backHref}>{sharedWords[lang].back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

const fieldOf = (text: CardText, side: Language) =>
  `${text}${side === 'fr' ? 'Fr' : 'En'}` as `${CardText}${'Fr' | 'En'}`

/** Mandate, what it brings, what it cannot do: both languages side by side, so that a missing side shows. */
export function CardTextFields({ lang, state, sector }: { lang: Language; state: FormState; sector?: string }) {
  const t = organizationWords[lang]
  const usual = sectorContents.find(({ code }) => code === sector)
  const hints: Record<CardText, string> = {
    mandate: t.textHints.mandate,
    brings: usual ? t.sectorUsually(lowerFirst(usual.brings[lang])) : t.textHints.brings,
    cannot: usual ? t.sectorUsually(lowerFirst(usual.limits[lang])) : t.textHints.cannot,
  }
  const order = lang === 'fr' ? languageCodes : [...languageCodes].reverse()
  return (
    <>
      {cardTexts.map((text) => (
        <Fieldset legend={t.texts[text]} legendClass="govuk-fieldset__legend--m" class="asked">
          <p class="mid">{hints[text]}</p>
          <div class="cols cols--2">
            {order.map((side) => (
              <Textarea
                {...control(state, fieldOf(text, side), t.labels[fieldOf(text, side)], lang)}
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
  const t = organizationWords[lang]
  return (
    <>
      <Input
        {...control(state, 'staffCount', t.labels.staffCount, lang, t.staffHint)}
        inputmode="numeric"
        class="govuk-input--width-10"
      />
      <Input
        {...control(state, 'staffCountOn', t.labels.staffCountOn, lang, t.staffOnHint)}
        type="date"
        class="govuk-input--width-10"
      />
    </>
  )
}
