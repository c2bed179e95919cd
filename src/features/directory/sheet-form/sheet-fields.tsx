import type { Child } from 'hono/jsx'
import { valueOf, valuesOf, type FormState } from '../../../kernel/form/index.ts'
import { formMessages } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'
import { audiences, serviceStatuses, traits } from '../model.ts'
import { areas, needGroups, serviceLanguages } from '../areas-and-languages.ts'
import { Checkboxes, control, Details, Input, Select } from '../../../design/index.ts'
import { HoursFields } from './hours-fields.tsx'
import { ReachFields } from './reach-fields.tsx'
import { TextPair } from './text-pair.tsx'

export interface SheetFieldsProps {
  lang: Language
  state: FormState
  otherPhones: number
  canKeepHours: boolean
  /** Whether the place is this person’s to change. */
  keepsPlace: boolean
  /** Places besides the one that the form shows. */
  otherPlaces: number
}

/** Every field of a sheet, in the order in which it is read. */
export function SheetFields(props: SheetFieldsProps) {
  const { lang, state, otherPhones, canKeepHours } = props
  const t = words[lang]
  const pair = (name: keyof typeof t.texts, rows = 1) => {
    const hints: Readonly<Record<string, string>> = t.hints
    return <TextPair lang={lang} state={state} name={name} label={t.texts[name]} hint={hints[name]} rows={rows} />
  }
  return (
    <>
      <Section lang={lang} of="say">
        {pair('name')}
        {pair('alternate')}
        {pair('description', 4)}
        <Needs lang={lang} state={state} />
      </Section>
      <Section lang={lang} of="who">
        <div class="row row--fields">
          <Input
            {...control(state, 'minimumAge', t.minimumAge, lang)}
            inputmode="numeric"
            class="govuk-input--width-5"
          />
          <Input
            {...control(state, 'maximumAge', t.maximumAge, lang)}
            inputmode="numeric"
            class="govuk-input--width-5"
          />
        </div>
        <p class="mid">{t.ageHint}</p>
        {pair('eligibility', 3)}
        <Boxes
          lang={lang}
          state={state}
          name="regions"
          legend={t.regions}
          items={areas.map(({ code, name }) => ({ value: code, label: name[lang] }))}
        />
        <Boxes
          lang={lang}
          state={state}
          name="languages"
          legend={t.spokenLanguages}
          items={serviceLanguages.map(({ code, name }) => ({ value: code, label: name[lang] }))}
        />
        {pair('interpreter')}
        <Boxes
          lang={lang}
          state={state}
          name="traits"
          legend={t.traits}
          hint={t.traitsHint}
          items={traits.map((trait) => ({ value: trait, label: t.traitNames[trait] }))}
        />
      </Section>
      <Section lang={lang} of="reach">
        <ReachFields lang={lang} state={state} otherPhones={otherPhones} />
      </Section>
      <Section lang={lang} of="hours">
        <HoursFields lang={lang} state={state} canKeep={canKeepHours} />
      </Section>
      <Section lang={lang} of="place">
        <PlaceFields {...props} />
      </Section>
      <Section lang={lang} of="know">
        {pair('say', 3)}
        {pair('next', 3)}
        {pair('doesNot', 3)}
        {pair('application', 3)}
        {pair('fees')}
        {pair('wait')}
      </Section>
      <Section lang={lang} of="state">
        <Select
          {...control(state, 'status', t.status, lang)}
          items={serviceStatuses.map((status) => ({ value: status, text: t.statuses[status] }))}
        />
        {pair('alert')}
      </Section>
      <Checkboxes
        name="assure"
        legend={<span class="govuk-visually-hidden">{t.assure}</span>}
        values={valuesOf(state, 'assure')}
        items={[{ value: 'yes', label: t.assure, hint: t.assureHint }]}
      />
    </>
  )
}

export type SectionName = keyof (typeof words)['fr']['sections']
/** Where a part of the form begins, for a link to it. */
export const sectionId = (name: SectionName): string => `section-${name}`

/** The way to one line of a long form. */
export function SectionLinks({ lang }: { lang: Language }) {
  const t = words[lang]
  return (
    <nav aria-label={t.sectionsLabel}>
      <ul class="queues">
        {Object.entries(t.sections).map(([name, title]) => (
          <li>
            <a href={`#${sectionId(name as SectionName)}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Section({ lang, of, children }: { lang: Language; of: SectionName; children?: Child }) {
  return (
    <section id={sectionId(of)}>
      <h2>{words[lang].sections[of]}</h2>
      {children}
    </section>
  )
}

interface BoxesProps {
  lang: Language
  state: FormState
  name: string
  legend: string
  hint?: string
  items: readonly { value: string; label: string }[]
}

function Boxes({ lang, state, name, legend, hint, items }: BoxesProps) {
  const theirs = state.theirs?.[name]
  const form = formMessages[lang]
  return (
    <Checkboxes
      name={name}
      legend={legend}
      class="boxes"
      hint={theirs === undefined ? hint : form.savedNow(theirs === '' ? form.nothing : theirs)}
      error={state.errors[name]}
      values={valuesOf(state, name)}
      items={items}
    />
  )
}

/** Broad needs open on those under them. A group that holds a tick is open. */
function Needs({ lang, state }: { lang: Language; state: FormState }) {
  const t = words[lang]
  const chosen = new Set(valuesOf(state, 'needs'))
  const theirs = state.theirs?.['needs']
  const form = formMessages[lang]
  return (
    <fieldset class="govuk-fieldset" id="needs" aria-describedby="needs-hint">
      <legend class="govuk-fieldset__legend">{t.needs}</legend>
      <p class="mid" id="needs-hint">
        {theirs === undefined ? t.needsHint : form.savedNow(theirs === '' ? form.nothing : theirs)}
      </p>
      <div class="need-groups">
        {needGroups.map(({ need, under }) => {
          const all = [need, ...under]
          const count = all.filter(({ code }) => chosen.has(code)).length
          return (
            <Details summary={`${need.name[lang]}${t.needsChosen(count)}`} open={count > 0}>
              <Checkboxes
                name="needs"
                id={`needs-${need.code}`}
                legend={<span class="govuk-visually-hidden">{need.name[lang]}</span>}
                values={[...chosen]}
                items={all.map(({ code, name }) => ({ value: code, label: name[lang] }))}
              />
            </Details>
          )
        })}
      </div>
    </fieldset>
  )
}

function PlaceFields({ lang, state, keepsPlace, otherPlaces }: SheetFieldsProps) {
  const t = words[lang]
  if (!keepsPlace) return <p>{t.placeElsewhere}</p>
  const audience = valueOf(state, 'placeAudience') || 'public'
  return (
    <>
      <p class="mid">{t.placeHint}</p>
      <TextPair lang={lang} state={state} name="placeName" label={t.placeName} />
      <div class="cols cols--2">
        <Input {...control(state, 'address1', t.address1, lang)} autocomplete="off" />
        <Input {...control(state, 'address2', t.address2, lang)} autocomplete="off" />
      </div>
      <div class="row row--fields">
        <Input {...control(state, 'city', t.city, lang)} autocomplete="off" />
        <Input {...control(state, 'postalCode', t.postalCode, lang)} class="govuk-input--width-10" autocomplete="off" />
        <Select
          {...control(state, 'placeAudience', t.placeAudience, lang)}
          value={audience}
          items={audiences.map((one) => ({ value: one, text: t.audiences[one] }))}
        />
      </div>
      <TextPair lang={lang} state={state} name="transport" label={t.transport} />
      {otherPlaces > 0 && <p>{t.morePlaces(otherPlaces)}</p>}
    </>
  )
}
