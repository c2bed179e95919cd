import { Button, control, FormFrame, Input, Radios } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { RegionBoxes, SectorBoxes } from '../choices.tsx'
import { GuestFields } from '../guest-fields.tsx'
import { networkNames } from './network-form.ts'
import { words } from './words.ts'

export interface NetworkFieldsProps {
  lang: Language
  action: string
  keys: MemberRequest['formKeys']
  state: FormState
  version?: number
  /** Whether the question "who coordinates" is asked: only while nobody does. */
  asksWho: boolean
  submit: string
}

/** What is asked of a network; who coordinates it, when it is founded. */
export function NetworkFields({ lang, action, keys, state, version, asksWho, submit }: NetworkFieldsProps) {
  const t = words[lang]
  const { labels } = t
  return (
    <FormFrame
      lang={lang}
      action={action}
      keys={keys}
      state={state}
      names={networkNames}
      {...(version === undefined ? {} : { version })}
    >
      <Input {...control(state, 'nameFr', labels.nameFr, lang, t.nameHint)} attributes={{ lang: 'fr' }} />
      <Input {...control(state, 'nameEn', labels.nameEn, lang)} attributes={{ lang: 'en' }} />
      <RegionBoxes
        state={state}
        name="regions"
        label={labels.regions}
        lang={lang}
        hint={t.regionsHint}
        whole={{ label: t.wholeProvince, hint: t.wholeProvinceHint }}
      />
      <SectorBoxes state={state} name="sectors" label={labels.sectors} lang={lang} hint={t.sectorsHint} />
      {asksWho && (
        <Radios
          name="coordinates"
          legend={labels.coordinates}
          hint={t.coordinatesHint}
          error={state.errors['coordinates']}
          value={valueOf(state, 'coordinates') || 'me'}
          items={[
            { value: 'me', label: t.coordinatesYes },
            {
              value: 'other',
              label: t.coordinatesNo,
              conditional: <GuestFields state={state} lang={lang} />,
            },
          ]}
        />
      )}
      <Button>{submit}</Button>
    </FormFrame>
  )
}
