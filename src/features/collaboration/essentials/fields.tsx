import { control, Input, Textarea } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { RegionBoxes } from '../../network/index.ts'
import { words } from './words.ts'

/**
 * The fields of what is common: what it is called, what it is for, for whom and where.
 *
 * @param standingRegions what is kept as it stands, where another page changes it: the regions of a table go with its level
 */
export function EssentialsFields({
  lang,
  state,
  standingRegions = null,
}: {
  lang: Language
  state: FormState
  standingRegions?: readonly string[] | null
}) {
  const { labels, hints, whole } = words[lang]
  const figure = { inputmode: 'numeric', class: 'govuk-input--width-4', spellcheck: false } as const
  const [own, other] = lang === 'fr' ? (['nameFr', 'nameEn'] as const) : (['nameEn', 'nameFr'] as const)
  return (
    <>
      <Input {...control(state, own, labels[own], lang, hints.name)} attributes={{ lang }} />
      <Input {...control(state, other, labels[other], lang)} attributes={{ lang: lang === 'fr' ? 'en' : 'fr' }} />
      <Textarea {...control(state, 'purpose', labels.purpose, lang, hints.purpose)} rows={3} />
      <Input {...control(state, 'minimumAge', labels.minimumAge, lang, hints.ages)} {...figure} />
      <Input {...control(state, 'maximumAge', labels.maximumAge, lang)} {...figure} />
      {standingRegions === null ? (
        <RegionBoxes state={state} name="regions" label={labels.regions} lang={lang} whole={whole} />
      ) : (
        (standingRegions.length === 0 ? ['all'] : standingRegions).map((code) => (
          <input type="hidden" name="regions" value={code} />
        ))
      )}
    </>
  )
}
