import { Button, ButtonGroup, control, FormFrame, Input } from '../../../design/index.ts'
import { type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { RegionBoxes, SectorSelect } from '../choices.tsx'
import { words as shared } from '../words.ts'
import { CardTextFields, PublicNameField, StaffFields } from './card-fields.tsx'
import { words } from './words.ts'

interface EditOrganizationPageProps {
  lang: Language
  action: string
  backHref: string
  keys: MemberRequest['formKeys']
  state: FormState
  version: number
  title: string
  /** Only who leads an organization that has joined agrees that it be named in public. */
  asksName: boolean
}

const editNames = [
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
  'isNamedPublicly',
] as const

export function EditOrganizationPage({
  lang,
  action,
  backHref,
  keys,
  state,
  version,
  title,
  asksName,
}: EditOrganizationPageProps) {
  const t = words[lang]
  const { fields, save, back, choose } = shared[lang]
  return (
    <>
      <h1>{title}</h1>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={editNames} version={version}>
        <div class="cols cols--2">
          <Input {...control(state, 'nameFr', fields.nameFr, lang)} attributes={{ lang: 'fr' }} />
          <Input {...control(state, 'nameEn', fields.nameEn, lang, t.nameEnHint)} attributes={{ lang: 'en' }} />
        </div>
        <SectorSelect state={state} name="sector" label={fields.sector} lang={lang} empty={choose} />
        <RegionBoxes state={state} name="regions" label={fields.regions} lang={lang} />
        <div class="cols cols--2">
          <Input {...control(state, 'municipality', fields.municipality, lang)} />
          <Input {...control(state, 'website', fields.website, lang)} inputmode="url" spellcheck={false} />
        </div>
        <CardTextFields lang={lang} state={state} />
        <StaffFields lang={lang} state={state} />
        {asksName && <PublicNameField lang={lang} state={state} />}
        <ButtonGroup>
          <Button>{save}</Button>
          <a href={backHref}>{back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
