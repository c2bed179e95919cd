import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { invitationWords } from '../invitations/words.ts'
import { organizationWords } from '../organization/words.ts'
import { setupWords } from './words.ts'
import { Button, ButtonGroup, control, Fieldset, FormFrame, Input, InsetText, Radios } from '../../../design/index.ts'
import { GuestFields, guestNames } from '../guest-fields.tsx'
import { LanguageRadios, RegionBoxes, RegionSelect, SectorBoxes, SectorSelect } from '../choices.tsx'

export interface Keys {
  csrf: string
  key: string
}

/** Pages of the setup: two of the identity feature come before. */
export const setupPages = 5
export const networkNames = ['nameFr', 'nameEn', 'regions', 'sectors', 'coordinates', ...guestNames]

interface NetworkPageProps {
  lang: Language
  action: string
  keys: Keys
  state: FormState
  version?: number
  /** Whether the question "who coordinates" is asked: only while nobody does. */
  asksWho: boolean
  submit: string
}

export function NetworkFields({ lang, action, keys, state, version, asksWho, submit }: NetworkPageProps) {
  const t = setupWords[lang]
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

export function SetupNetworkPage(props: NetworkPageProps) {
  const t = setupWords[props.lang]
  return (
    <>
      <p class="small mid">{t.step(3, setupPages)}</p>
      <h1>{t.networkTitle}</h1>
      <p class="lead">{t.networkLead}</p>
      <NetworkFields {...props} />
    </>
  )
}

export const firstRows = 5
export const rowPrefix = (index: number): string => `row${index + 1}-`

export function SetupInvitationsPage(props: {
  lang: Language
  action: string
  keys: Keys
  state: FormState
  names: readonly string[]
  skipHref: string
  backHref: string
}) {
  const { lang, state } = props
  const t = setupWords[lang]
  return (
    <>
      <p class="small mid">{t.step(4, setupPages)}</p>
      <h1>{t.invitationsTitle}</h1>
      <p class="lead">{t.invitationsLead}</p>
      <p>{t.rowHint}</p>
      <FormFrame lang={lang} action={props.action} keys={props.keys} state={state} names={props.names}>
        {Array.from({ length: firstRows }, (_, index) => (
          <InvitationRow lang={lang} state={state} index={index} />
        ))}
        <ButtonGroup>
          <Button>{t.send}</Button>
          <Button kind="secondary" href={props.skipHref}>
            {t.skip}
          </Button>
          <a href={props.backHref}>{t.backToNetwork}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

function InvitationRow({ lang, state, index }: { lang: Language; state: FormState; index: number }) {
  const t = setupWords[lang]
  const words = invitationWords[lang].labels
  const name = (field: string) => `${rowPrefix(index)}${field}`
  return (
    <Fieldset legend={t.row(index + 1)} legendClass="govuk-fieldset__legend--m" class="asked">
      <div class="cols cols--2">
        <div>
          <Input {...control(state, name('organization'), organizationWords[lang].addName, lang)} autocomplete="off" />
          <SectorSelect
            state={state}
            name={name('sector')}
            label={organizationWords[lang].labels.sector}
            lang={lang}
            empty={t.choose}
          />
          <RegionSelect
            state={state}
            name={name('region')}
            label={organizationWords[lang].search.region}
            lang={lang}
            empty={t.regionUnsaid}
          />
        </div>
        <div>
          <Input {...control(state, name('name'), words.name, lang)} autocomplete="off" />
          <Input {...control(state, name('email'), words.email, lang)} type="email" autocomplete="off" />
          <LanguageRadios state={state} name={name('language')} label={words.language} lang={lang} />
        </div>
      </div>
    </Fieldset>
  )
}

export function SetupDonePage(props: {
  lang: Language
  sent: number
  coordinates: boolean
  mailWaitsHref: string | null
  links: { label: string; href: string }[]
}) {
  const t = setupWords[props.lang]
  return (
    <>
      <p class="small mid">{t.step(5, setupPages)}</p>
      <h1>{t.doneTitle}</h1>
      <p class="lead">{props.coordinates ? t.doneLead(props.sent) : t.doneCoordinator}</p>
      {props.mailWaitsHref && (
        <InsetText>
          <p>
            {t.mailWaits} <a href={props.mailWaitsHref}>{t.mailWaitsLink}</a>
          </p>
        </InsetText>
      )}
      <h2>{t.doneNext}</h2>
      <ul>
        {props.links.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
