import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { organizationWords } from '../organization/words.ts'
import { sharedWords } from '../words.ts'
import { nameOf, type Network } from '../model.ts'
import { Button, ButtonGroup, control, Fieldset, FormFrame, Input, Select } from '../../../design/index.ts'
import { RegionBoxes, SectorRadios } from '../choices.tsx'
import { GuestFields, guestNames } from '../guest-fields.tsx'
import type { Keys } from '../setup/page.tsx'

export const addNames = ['name', 'otherName', 'sector', 'regions', 'municipality', 'network', ...guestNames]

interface AddPageProps {
  lang: Language
  action: string
  backHref: string
  keys: Keys
  state: FormState
  /** Networks the person coordinates: asked only when there are several. */
  networks: Network[]
}

export function AddPage({ lang, action, backHref, keys, state, networks }: AddPageProps) {
  const t = organizationWords[lang]
  return (
    <>
      <h1>{t.addTitle}</h1>
      <p class="lead">{t.addLead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={addNames}>
        <Input {...control(state, 'name', t.addName, lang)} autocomplete="off" />
        <Input
          {...control(state, 'otherName', t.addOtherName, lang, t.addOtherNameHint)}
          autocomplete="off"
          attributes={{ lang: lang === 'fr' ? 'en' : 'fr' }}
        />
        <SectorRadios state={state} name="sector" label={t.labels.sector} lang={lang} />
        <RegionBoxes state={state} name="regions" label={t.labels.regions} lang={lang} />
        <Input {...control(state, 'municipality', t.labels.municipality, lang)} autocomplete="off" />
        <NetworkSelect lang={lang} state={state} networks={networks} />
        <Fieldset legend={t.addGuestTitle} legendClass="govuk-fieldset__legend--m" class="asked">
          <p class="mid">{t.addGuestHint}</p>
          <GuestFields state={state} lang={lang} />
        </Fieldset>
        <ButtonGroup>
          <Button>{t.addSubmit}</Button>
          <a href={backHref}>{sharedWords[lang].back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

export function NetworkSelect({ lang, state, networks }: Pick<AddPageProps, 'lang' | 'state' | 'networks'>) {
  if (networks.length < 2) return <></>
  return (
    <Select
      name="network"
      label={organizationWords[lang].labels.network}
      error={state.errors['network']}
      value={valueOf(state, 'network')}
      items={networks.map((network) => ({ value: network.id, text: nameOf(network, lang) }))}
    />
  )
}
