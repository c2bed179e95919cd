import type { FormState } from '../../kernel/form/index.ts'
import { formMessages, valueOf, valuesOf } from '../../kernel/form/index.ts'
import { compareText, languages, nameIn, type Language } from '../../kernel/language.ts'
import { words } from './words.ts'
import type { Network } from './model.ts'
import { Checkboxes, Radios, Select } from '../../design/index.ts'
import { regions, sectors, SectorLabel } from '../../field/index.ts'

interface ChoiceProps {
  state: FormState
  name: string
  label: string
  lang: Language
  hint?: string | undefined
}

const regionsInOrder = (lang: Language) => [...regions].sort((a, b) => compareText(a.name[lang], b.name[lang], lang))

/** The regions as boxes, in two columns where there is room; `whole` adds one box that stands for all. */
export function RegionBoxes({
  state,
  name,
  label,
  lang,
  hint,
  whole,
}: ChoiceProps & { whole?: { label: string; hint: string } }) {
  const items = regionsInOrder(lang).map(({ code, name }) => ({ value: code, label: name[lang] }))
  return (
    <Checkboxes
      name={name}
      legend={label}
      hint={theirs(state, name, lang, hint)}
      error={state.errors[name]}
      class="boxes"
      values={valuesOf(state, name)}
      items={whole ? [{ value: 'all', ...whole }, ...items] : items}
    />
  )
}

interface RegionSelectProps extends ChoiceProps {
  empty: string
  /** Those to choose from; all of Quebec unless told. */
  among?: readonly string[] | undefined
}

export function RegionSelect({ state, name, label, lang, empty, among }: RegionSelectProps) {
  const shown = regionsInOrder(lang).filter(({ code }) => among?.includes(code) ?? true)
  return (
    <Select
      name={name}
      label={label}
      error={state.errors[name]}
      value={valueOf(state, name)}
      items={[{ value: '', text: empty }, ...shown.map(({ code, name }) => ({ value: code, text: name[lang] }))]}
    />
  )
}

const sectorItems = (lang: Language) =>
  sectors.map(({ code, who }) => ({ value: code, label: <SectorLabel sector={code} />, hint: `${who[lang]}.` }))

export function SectorBoxes({ state, name, label, lang, hint }: ChoiceProps) {
  return (
    <Checkboxes
      name={name}
      legend={label}
      hint={theirs(state, name, lang, hint)}
      error={state.errors[name]}
      values={valuesOf(state, name)}
      items={sectorItems(lang)}
    />
  )
}

export function SectorRadios({ state, name, label, lang, hint }: ChoiceProps) {
  return (
    <Radios
      name={name}
      legend={label}
      hint={theirs(state, name, lang, hint)}
      error={state.errors[name]}
      value={valueOf(state, name)}
      items={sectorItems(lang)}
    />
  )
}

export function SectorSelect({ state, name, label, lang, empty }: ChoiceProps & { empty: string }) {
  return (
    <Select
      name={name}
      label={label}
      hint={theirs(state, name, lang)}
      error={state.errors[name]}
      value={valueOf(state, name)}
      items={[
        { value: '', text: empty },
        ...sectors.map((sector) => ({ value: sector.code, text: sector.name[lang] })),
      ]}
    />
  )
}

/** Language of the mails to someone; the page's own to begin with. */
export function LanguageRadios({ state, name, label, lang }: ChoiceProps) {
  return (
    <Radios
      name={name}
      legend={label}
      inline
      error={state.errors[name]}
      value={valueOf(state, name) || lang}
      items={languages.map((code) => ({ value: code, label: words[lang].languages[code] }))}
    />
  )
}

/** Which network a coordinator means; nothing when there is no choice. */
export function NetworkSelect({
  lang,
  state,
  networks,
}: Pick<ChoiceProps, 'lang' | 'state'> & { networks: readonly Network[] }) {
  if (networks.length < 2) return <></>
  return (
    <Select
      name="network"
      label={words[lang].fields.network}
      error={state.errors['network']}
      value={valueOf(state, 'network')}
      items={networks.map((network) => ({ value: network.id, text: nameIn(network, lang) }))}
    />
  )
}

/** The hint, or what someone else saved meanwhile. */
function theirs(state: FormState, name: string, lang: Language, hint?: string): string | undefined {
  const saved = state.theirs?.[name]
  return saved === undefined ? hint : formMessages[lang].savedNow(saved === '' ? formMessages[lang].nothing : saved)
}
