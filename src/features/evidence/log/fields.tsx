import { Checkboxes, control, Details, Fieldset, Input, Radios, Select } from '../../../design/index.ts'
import { regions } from '../../../field/index.ts'
import { formMessages, valueOf, valuesOf, type FormState } from '../../../kernel/form/index.ts'
import { compareText, nameIn, type Language } from '../../../kernel/language.ts'
import type { Facet, NamedCode, Quantity, TypeDefinition } from '../evidence-types.ts'
import { ageBandNames, genderNames } from '../evidence-types.ts'
import type { NamedOrganization } from '../queries.ts'
import { inputsOf, labelsOf, partnersField, quantitiesOf, type CountInput } from './evidence-form.ts'
import { leadings } from './leading.ts'
import { words } from './words.ts'

/** What every field of the form is drawn from. */
export interface FieldsOf {
  lang: Language
  type: TypeDefinition
  state: FormState
}

const itemsOf = (values: readonly NamedCode[], lang: Language) =>
  values.map(({ code, name }) => ({ value: code, label: name[lang] }))

/** What is chosen in a list: one, or several. What may be left out and is one is a list that opens. */
export function FacetField({ lang, state, facet, legend }: FieldsOf & { facet: Facet; legend?: string }) {
  const name = `facet.${facet.code}`
  const label = legend ?? facet.name[lang]
  const theirs = state.theirs?.[name]
  const hint = theirs === undefined ? undefined : formMessages[lang].savedNow(theirs || formMessages[lang].nothing)
  const common = { name, id: name, legend: label, hint, error: state.errors[name], class: 'boxes' }
  if (facet.isMany) return <Checkboxes {...common} values={valuesOf(state, name)} items={itemsOf(facet.values, lang)} />
  if (facet.isRequired) return <Radios {...common} value={valueOf(state, name)} items={itemsOf(facet.values, lang)} />
  return (
    <Select
      name={name}
      label={label}
      hint={hint}
      error={state.errors[name]}
      value={valueOf(state, name)}
      items={[{ value: '', text: '' }, ...facet.values.map((one) => ({ value: one.code, text: one.name[lang] }))]}
    />
  )
}

/** A number of people, in figures. */
export function NumberField({
  state,
  name,
  label,
  hint,
}: Pick<FieldsOf, 'state'> & { name: string; label: string; hint?: string }) {
  return (
    <Input
      name={name}
      label={label}
      hint={hint}
      value={valueOf(state, name)}
      error={state.errors[name]}
      inputmode="numeric"
      autocomplete="off"
      class="govuk-input--width-5"
    />
  )
}

/** All the numbers of a type; by age and by gender under what opens. */
export function CountFields(props: FieldsOf) {
  const { lang, type } = props
  const quantities = quantitiesOf(type)
  if (quantities.length === 0) return <></>
  return (
    <Fieldset legend={words[lang].howMany} class="asked">
      <p class="small mid">{words[lang].hints.none}</p>
      {quantities.map((quantity) => (
        <QuantityFields {...props} quantity={quantity} />
      ))}
    </Fieldset>
  )
}

function QuantityFields(props: FieldsOf & { quantity: Quantity }) {
  const { lang, state, type, quantity } = props
  const labels = labelsOf(type, lang)
  const { totals } = inputsOf(quantity)
  return (
    <>
      {totals.map(({ name }) => (
        <NumberField
          state={state}
          name={name}
          label={labels[name] ?? name}
          {...(quantity.isEstimate ? { hint: words[lang].estimate } : {})}
        />
      ))}
      <PartFields {...props} />
    </>
  )
}

/** By age and by gender, each alone. */
export function PartFields({ lang, state, quantity, except }: FieldsOf & { quantity: Quantity; except?: 'boys' }) {
  const { ages, genders: all } = inputsOf(quantity)
  const genders = all.filter(({ count }) => except === undefined || count.gender !== except)
  const genderLabels = genderNames.filter(({ code }) => code !== except)
  const t = words[lang]
  if (ages.length === 0 && genders.length === 0) return <></>
  const isTyped = [...ages, ...genders].some(({ name }) => valueOf(state, name) !== '' || state.errors[name])
  const rows = (inputs: readonly CountInput[], names: readonly NamedCode[]) =>
    inputs.map(({ name }, index) => <NumberField state={state} name={name} label={names[index]?.name[lang] ?? name} />)
  return (
    <Details summary={t.byParts(quantity.name[lang])} open={isTyped}>
      {ages.length > 0 && <Fieldset legend={t.byAge}>{rows(ages, ageBandNames)}</Fieldset>}
      {genders.length > 0 && <Fieldset legend={t.byGender}>{rows(genders, genderLabels)}</Fieldset>}
    </Details>
  )
}

/** The days: today unless told. */
export function DayFields({ lang, type, state }: FieldsOf) {
  const t = words[lang]
  const labels = labelsOf(type, lang)
  const date = { type: 'date' as const, class: 'govuk-input--width-10' }
  const hint = { event: t.hints.endsOnEvent, standing: t.hints.endsOnStanding, period: undefined }[type.time]
  return (
    <>
      <Input {...control(state, 'startsOn', labels['startsOn'] ?? '', lang)} {...date} />
      <Input {...control(state, 'endsOn', t.labels.endsOn, lang, hint)} {...date} />
    </>
  )
}

const rowsOfPartners = 3

/** Who took part, by name; who ran it. */
export function PartnerFields({ lang, state, partners }: FieldsOf & { partners: readonly NamedOrganization[] }) {
  const t = words[lang]
  if (partners.length === 0) return <></>
  const typed = valuesOf(state, partnersField)
  const rows = Array.from({ length: Math.max(rowsOfPartners, typed.length + 1) }, (_, index) => typed[index] ?? '')
  return (
    <Fieldset legend={t.labels.partners} class="asked">
      <datalist id="known-partners">
        {partners.map((one) => (
          <option value={nameIn(one, lang)} />
        ))}
      </datalist>
      {rows.map((name, index) => (
        <Input
          name={partnersField}
          id={index === 0 ? partnersField : `${partnersField}-${index + 1}`}
          label={`${t.labels.partners} (${index + 1})`}
          labelClass="govuk-visually-hidden"
          hint={index === 0 ? t.hints.partners : undefined}
          error={index === 0 ? (state.errors[partnersField] ?? state.errors['organizations']) : undefined}
          value={name}
          autocomplete="off"
          spellcheck={false}
          attributes={{ list: 'known-partners' }}
        />
      ))}
      <Radios
        name="leading"
        legend={t.labels.leading}
        error={state.errors['leading']}
        value={valueOf(state, 'leading') || 'us'}
        items={leadings.map((value) => ({ value, label: t.leadings[value] }))}
      />
    </Fieldset>
  )
}

/** Where, as boxes under what opens. */
export function RegionField({ lang, state }: FieldsOf) {
  const t = words[lang]
  const chosen = valuesOf(state, 'regions')
  return (
    <Details summary={t.labels.regions} open={chosen.length > 0 || state.errors['regions'] !== undefined}>
      <Checkboxes
        name="regions"
        legend={t.labels.regions}
        hint={t.hints.regions}
        error={state.errors['regions']}
        class="boxes"
        values={chosen}
        items={[...regions]
          .sort((a, b) => compareText(a.name[lang], b.name[lang], lang))
          .map(({ code, name }) => ({ value: code, label: name[lang] }))}
      />
    </Details>
  )
}
