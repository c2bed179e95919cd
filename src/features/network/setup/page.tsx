import { Button, ButtonGroup, control, Fieldset, FormFrame, Input, InsetText } from '../../../design/index.ts'
import { type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { regionName } from '../../../field/index.ts'
import { LanguageRadios, RegionSelect, SectorSelect } from '../choices.tsx'
import { NetworkFields, type NetworkFieldsProps } from '../coordination/network-fields.tsx'
import type { Network } from '../model.ts'
import { words as shared } from '../words.ts'
import { firstInvitationForm } from './first-invitation.ts'
import { words } from './words.ts'

/** Pages of the setup: two of the identity feature come before. */
const setupPages = 5

export function SetupNetworkPage(props: NetworkFieldsProps) {
  const t = words[props.lang]
  return (
    <>
      <p class="small mid">{t.step(3, setupPages)}</p>
      <h1>{t.networkTitle}</h1>
      <p class="lead">{t.networkLead}</p>
      <NetworkFields {...props} />
    </>
  )
}

interface SetupInvitationsPageProps {
  lang: Language
  action: string
  keys: MemberRequest['formKeys']
  state: FormState
  network: Pick<Network, 'regionCodes'>
  /** Those invited so far: the organization, and the person. */
  invited: readonly string[]
  skipHref: string
  backHref: string
}

/** One organization at a time, as many as one likes. */
export function SetupInvitationsPage(props: SetupInvitationsPageProps) {
  const { lang, invited } = props
  const t = words[lang]
  return (
    <>
      <p class="small mid">{t.step(4, setupPages)}</p>
      <h1>{t.invitationsTitle}</h1>
      <p class="lead">{t.invitationsLead}</p>
      {invited.length > 0 && (
        <InsetText>
          <p role="status">{t.invited(invited.length)}</p>
          <ul>
            {invited.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </InsetText>
      )}
      <FormFrame
        lang={lang}
        action={props.action}
        keys={props.keys}
        state={props.state}
        names={firstInvitationForm.names}
      >
        <InvitationFields {...props} />
        <ButtonGroup>
          <Button name="after" value="finish">
            {t.send}
          </Button>
          <Button kind="secondary" name="after" value="another">
            {t.sendAnother}
          </Button>
        </ButtonGroup>
        <p class="row">
          <a href={props.skipHref}>{invited.length === 0 ? t.skip : t.finish}</a>
          <a href={props.backHref}>{t.backToNetwork}</a>
        </p>
      </FormFrame>
    </>
  )
}

function InvitationFields({ lang, state, network }: SetupInvitationsPageProps) {
  const t = words[lang]
  const { fields, guest, organizationName } = shared[lang]
  const [region, ...others] = network.regionCodes
  return (
    <>
      <Fieldset legend={t.organization} legendClass="govuk-fieldset__legend--m" class="asked">
        <Input {...control(state, 'organization', organizationName, lang)} autocomplete="off" />
        <SectorSelect state={state} name="sector" label={fields.sector} lang={lang} empty={t.choose} />
        {region !== undefined && others.length === 0 ? (
          <p class="mid">{t.sameRegion(regionName(region, lang))}</p>
        ) : (
          <RegionSelect
            state={state}
            name="region"
            label={t.region}
            lang={lang}
            empty={t.regionUnsaid}
            among={network.regionCodes}
          />
        )}
      </Fieldset>
      <Fieldset legend={t.person} legendClass="govuk-fieldset__legend--m" class="asked">
        <Input {...control(state, 'name', guest.name, lang)} autocomplete="off" />
        <Input {...control(state, 'email', guest.email, lang)} type="email" autocomplete="off" />
        <LanguageRadios state={state} name="language" label={guest.language} lang={lang} />
      </Fieldset>
    </>
  )
}

export function SetupDonePage(props: {
  lang: Language
  sent: number
  coordinates: boolean
  mailWaitsHref: string | null
  todayHref: string
  links: { label: string; href: string }[]
}) {
  const t = words[props.lang]
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
      <p>
        <Button href={props.todayHref}>{shared[props.lang].openToday}</Button>
      </p>
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
