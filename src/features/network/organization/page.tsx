import type { Child } from 'hono/jsx'
import { Button, SummaryList, Timeline } from '../../../design/index.ts'
import { PersonReach, regionNames, sectors, SectorLabel } from '../../../field/index.ts'
import { formatDay, formatNumber, lowerFirst, nameIn, otherLanguage, type Language } from '../../../kernel/language.ts'
import {
  cardTexts,
  designationKinds,
  type CardText,
  type Designation,
  type DesignationKind,
  type Network,
  type Organization,
} from '../model.ts'
import { StatusTag } from '../organization-tags.tsx'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface OrganizationCardPageProps {
  lang: Language
  organization: Organization
  networks: Network[]
  leads: { name: string }[] | null
  networkHref: (id: string) => string
  designations: Designation[]
  /** What other features say of it. */
  panels?: readonly Child[]
  /** Day it left its last network; null when it is in one. */
  leftOn: string | null
  /** What this person may do here: addresses, null where they may not. */
  acts: {
    edit: string | null
    people: string | null
    designate: string | null
    inviteLead: string | null
    provider: string | null
    leave: string | null
    /** Leaving it, as someone who works there. */
    part: string | null
  }
}

export function OrganizationCardPage(props: OrganizationCardPageProps) {
  const { lang, organization, acts, leftOn } = props
  const t = words[lang]
  return (
    <>
      <h1>{nameIn(organization, lang)}</h1>
      <div class="row">
        <SectorLabel sector={organization.sector} />
        <StatusTag status={leftOn === null ? organization.status : 'left'} lang={lang} />
      </div>
      {leftOn && <p>{t.leftOn(formatDay(leftOn as never, lang))}</p>}
      <Acts lang={lang} acts={acts} />
      <div class="cols cols--side">
        <div>
          {cardTexts.map((text) => (
            <CardSection lang={lang} organization={organization} text={text} />
          ))}
        </div>
        <aside class="headed">
          <h2>{t.facts}</h2>
          <Facts {...props} />
        </aside>
      </div>
      <section>
        <h2>{t.contactTitle}</h2>
        <Holders {...props} kinds={['contact', 'contact_deputy']} />
      </section>
      <section>
        <h2>{t.designatedTitle}</h2>
        <Holders {...props} kinds={designationKinds.filter((kind) => !kind.startsWith('contact'))} />
      </section>
      {props.panels}
      <History lang={lang} designations={props.designations} />
      {acts.part && (
        <p>
          {t.partLead} <a href={acts.part}>{t.part}</a>
        </p>
      )}
    </>
  )
}

function Acts({ lang, acts }: Pick<OrganizationCardPageProps, 'lang' | 'acts'>) {
  const t = words[lang]
  const main = acts.inviteLead ?? acts.edit
  return (
    <div class="row">
      {acts.inviteLead && <Button href={acts.inviteLead}>{t.inviteLead}</Button>}
      {acts.edit && (
        <Button href={acts.edit} kind={main === acts.edit ? 'main' : 'secondary'}>
          {t.edit}
        </Button>
      )}
      {acts.people && (
        <Button href={acts.people} kind="secondary">
          {t.people}
        </Button>
      )}
      {acts.provider && <a href={acts.provider}>{t.provider}</a>}
      {acts.leave && <a href={acts.leave}>{t.leave}</a>}
    </div>
  )
}

const sides = {
  mandate: { fr: 'mandateFr', en: 'mandateEn' },
  brings: { fr: 'bringsFr', en: 'bringsEn' },
  cannot: { fr: 'cannotFr', en: 'cannotEn' },
} as const satisfies Record<CardText, Record<Language, keyof Organization>>

/** One text of the card: in the language of the page, else in the other with a note, else “not said yet”. */
function CardSection({ lang, organization, text }: { lang: Language; organization: Organization; text: CardText }) {
  const t = words[lang]
  const other = otherLanguage(lang)
  const own = organization[sides[text][lang]]
  const theirs = organization[sides[text][other]]
  const usual = sectors.find(({ code }) => code === organization.sector)
  const hint = text === 'brings' ? usual?.brings[lang] : text === 'cannot' ? usual?.limits[lang] : undefined
  return (
    <section>
      <h2>{t.texts[text]}</h2>
      {own !== null ? (
        <Paragraphs text={own} />
      ) : theirs !== null ? (
        <>
          <p class="small mid">{t.otherSideMissing}</p>
          <div lang={other}>
            <Paragraphs text={theirs} />
          </div>
        </>
      ) : (
        <>
          <p class="mid">{shared[lang].unsaid}</p>
          {hint && <p class="small mid">{t.sectorUsually(lowerFirst(hint))}</p>}
        </>
      )}
    </section>
  )
}

const Paragraphs = ({ text }: { text: string }) => (
  <>
    {text.split(/\n+/).map((paragraph) => (
      <p>{paragraph}</p>
    ))}
  </>
)

function Facts({ lang, organization, networks, leads, networkHref }: OrganizationCardPageProps) {
  const t = words[lang]
  const unsaid = <span class="mid">{shared[lang].unsaid}</span>
  const { staffCount, staffCountOn } = organization
  const rows: { key: Child; value: Child }[] = [
    {
      key: shared[lang].regions,
      value: organization.regionCodes.length > 0 ? regionNames(organization.regionCodes, lang).join(', ') : unsaid,
    },
    { key: t.municipality, value: organization.municipality ?? unsaid },
    {
      key: t.staff,
      value:
        staffCount === null || staffCountOn === null
          ? unsaid
          : t.staffValue(staffCount, formatNumber(staffCount, lang), formatDay(staffCountOn, lang)),
    },
    { key: t.website, value: organization.website === null ? unsaid : <Site address={organization.website} /> },
    ...(organization.externalCode === null ? [] : [{ key: t.externalCode, value: organization.externalCode }]),
    ...(networks.length > 0
      ? [
          {
            key: t.networks,
            value: networks.map((network) => <NetworkLink network={network} lang={lang} href={networkHref} />),
          },
        ]
      : []),
    ...(leads === null
      ? []
      : [
          {
            key: t.leads,
            value: leads.length > 0 ? leads.map(({ name }) => name).join(', ') : <span class="mid">{t.noLead}</span>,
          },
        ]),
  ]
  return <SummaryList rows={rows} />
}

const NetworkLink = ({ network, lang, href }: { network: Network; lang: Language; href: (id: string) => string }) => (
  <div>
    <a href={href(network.id)}>{nameIn(network, lang)}</a>
  </div>
)

const Site = ({ address }: { address: string }) => (
  <a href={address} rel="noopener noreferrer nofollow">
    {address.replace(/^https?:\/\//, '').replace(/\/$/, '')}
  </a>
)

function Holders({
  lang,
  designations,
  kinds,
  acts,
}: OrganizationCardPageProps & { kinds: readonly DesignationKind[] }) {
  const t = shared[lang]
  return (
    <SummaryList
      rows={kinds.map((kind) => {
        const holder = designations.find((one) => one.kind === kind && one.untilDay === null)
        return {
          key: t.kinds[kind],
          value: holder ? (
            <>
              <b>{holder.name}</b>
              <br />
              <PersonReach person={holder} lang={lang} />
              <br />
              <span class="small mid">
                {words[lang].historyLine.begun} {formatDay(holder.fromDay, lang)}
              </span>
            </>
          ) : (
            <span class="mid">{t.nobody}</span>
          ),
          ...(acts.designate && !holder
            ? { actions: [{ label: words[lang].designate, href: acts.designate, hidden: t.kinds[kind] }] }
            : {}),
        }
      })}
    />
  )
}

function History({ lang, designations }: Pick<OrganizationCardPageProps, 'lang' | 'designations'>) {
  const t = words[lang]
  return (
    <section>
      <h2>{shared[lang].history}</h2>
      {designations.length === 0 ? (
        <p class="mid">{t.historyEmpty}</p>
      ) : (
        <Timeline
          items={designations.map((one) => ({
            when:
              one.untilDay === null
                ? `${t.historyLine.begun} ${formatDay(one.fromDay, lang)}`
                : `${formatDay(one.fromDay, lang)} – ${formatDay(one.untilDay, lang)}`,
            datetime: one.fromDay,
            title: t.historyLine.holds({ kind: shared[lang].kinds[one.kind], name: one.name }),
            text: one.handedFrom === null ? undefined : shared[lang].handedBy(one.handedFrom),
            current: one.untilDay === null,
          }))}
        />
      )}
    </section>
  )
}
