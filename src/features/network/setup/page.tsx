import { Button, ButtonGroup, control, Fieldset, FormFrame, Input, InsetText } from '../../../design/index.ts'
import { type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { LanguageRadios, RegionSelect, SectorSelect } from '../choices.tsx'
import { NetworkFields, type NetworkFieldsProps } from '../coordination/network-fields.tsx'
import { words as shared } from '../words.ts'
import { firstRows, rowNames, rowPrefix } from './invitation-row.ts'
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

export function SetupInvitationsPage(props: {
  lang: Language
  action: string
  keys: MemberRequest['formKeys']
  state: FormState
  skipHref: string
  backHref: string
}) {
  const { lang, state } = props
  const t = words[lang]
  return (
    <>
      <p class="small mid">{t.step(4, setupPages)}</p>
      <h1>{t.invitationsTitle}</h1>
      <p class="lead">{t.invitationsLead}</p>
      <p>{t.rowHint}</p>
      <FormFrame lang={lang} action={props.action} keys={props.keys} state={state} names={rowNames}>
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
  const t = words[lang]
  const { fields, guest, organizationName } = shared[lang]
  const name = (field: string) => `${rowPrefix(index)}${field}`
  return (
    <Fieldset legend={t.row(index + 1)} legendClass="govuk-fieldset__legend--m" class="asked">
      <div class="cols cols--2">
        <div>
          <Input {...control(state, name('organization'), organizationName, lang)} autocomplete="off" />
          <SectorSelect state={state} name={name('sector')} label={fields.sector} lang={lang} empty={t.choose} />
          <RegionSelect state={state} name={name('region')} label={t.region} lang={lang} empty={t.regionUnsaid} />
        </div>
        <div>
          <Input {...control(state, name('name'), guest.name, lang)} autocomplete="off" />
          <Input {...control(state, name('email'), guest.email, lang)} type="email" autocomplete="off" />
          <LanguageRadios state={state} name={name('language')} label={guest.language} lang={lang} />
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
