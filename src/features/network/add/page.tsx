import {
  Button,
  ButtonGroup,
  Checkboxes,
  control,
  Fieldset,
  FormFrame,
  Input,
  InsetText,
} from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { otherLanguage, type Language } from '../../../kernel/language.ts'
import { NetworkSelect, RegionBoxes, SectorRadios } from '../choices.tsx'
import { GuestFields } from '../guest-fields.tsx'
import { guestNames } from '../guest-form.ts'
import type { Network } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const addNames = ['name', 'otherName', 'sector', 'regions', 'municipality', 'network', 'another', ...guestNames]

interface AddPageProps {
  lang: Language
  action: string
  backHref: string
  keys: MemberRequest['formKeys']
  state: FormState
  /** Networks the person coordinates: asked only when there are several. */
  networks: Network[]
  /** Organizations of the same name in another town, with their addresses; empty unless one was typed. */
  alike: readonly { name: string; href: string }[]
}

export function AddOrganizationPage({ lang, action, backHref, keys, state, networks, alike }: AddPageProps) {
  const t = words[lang]
  const { fields, organizationName, back } = shared[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={addNames}>
        <input type="hidden" name="request" value={valueOf(state, 'request')} />
        <Input {...control(state, 'name', organizationName, lang)} autocomplete="off" />
        {alike.length > 0 && (
          <InsetText>
            {t.sameNameLead}
            <ul>
              {alike.map((one) => (
                <li>
                  <a href={one.href}>{one.name}</a>
                </li>
              ))}
            </ul>
            <Checkboxes
              name="another"
              legend={t.looksLike}
              values={state.values['another'] ?? []}
              items={[{ value: 'yes', label: t.another }]}
            />
          </InsetText>
        )}
        <Input
          {...control(state, 'otherName', t.otherName, lang, t.otherNameHint)}
          autocomplete="off"
          attributes={{ lang: otherLanguage(lang) }}
        />
        <SectorRadios state={state} name="sector" label={fields.sector} lang={lang} />
        <RegionBoxes state={state} name="regions" label={fields.regions} lang={lang} />
        <Input {...control(state, 'municipality', fields.municipality, lang)} autocomplete="off" />
        <NetworkSelect lang={lang} state={state} networks={networks} />
        <Fieldset legend={t.guestTitle} legendClass="govuk-fieldset__legend--m" class="asked">
          <p class="mid">{t.guestHint}</p>
          <GuestFields state={state} lang={lang} />
        </Fieldset>
        <ButtonGroup>
          <Button>{t.submit}</Button>
          <a href={backHref}>{back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
