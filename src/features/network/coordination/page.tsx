import type { Child } from 'hono/jsx'
import { Button, Details, FormFrame, HiddenKeys, SummaryList, Table } from '../../../design/index.ts'
import { PersonReach, regionCodes, regionNames, SectorLabel } from '../../../field/index.ts'
import { addDays, type Day } from '../../../kernel/clock.ts'
import { type FormState } from '../../../kernel/form/index.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, nameIn, type Language } from '../../../kernel/language.ts'
import { GuestFields } from '../guest-fields.tsx'
import { guestNames } from '../guest-form.ts'
import type { Network } from '../model.ts'
import { words as peopleWords } from '../people/words.ts'
import { coordinationBackDays } from '../rules.ts'
import { words as shared } from '../words.ts'
import { NetworkFields } from './network-fields.tsx'
import type { Coordinator, FormerOrganization } from './queries.ts'
import { words } from './words.ts'

interface NetworkPageProps {
  lang: Language
  keys: MemberRequest['formKeys']
  network: Network
  coordinators: Coordinator[]
  organizationsHref: string
  /** What a coordinator may do here; null for others. */
  acts: {
    action: string
    inviteAction: string
    /** The page that says what ending a coordination takes away. */
    endHref: (personId: string) => string
    giveBackAction: (personId: string) => string
    today: Day
    /** The form about the network, and the one about who to invite. */
    state: FormState
    guest: FormState
    isEditing: boolean
    former: FormerOrganization[]
    bringBackAction: string
  } | null
}

export function NetworkPage(props: NetworkPageProps) {
  const { lang, network, acts } = props
  const t = words[lang]
  const wholeProvince = network.regionCodes.length === regionCodes.length
  return (
    <>
      <h1>{nameIn(network, lang)}</h1>
      <p class="lead">{t.lead}</p>
      <SummaryList
        rows={[
          {
            key: t.regions,
            value: wholeProvince ? t.wholeProvince : regionNames(network.regionCodes, lang).join(', '),
          },
          {
            key: t.sectors,
            value: (
              <div class="row">
                {network.sectors.map((sector) => (
                  <SectorLabel sector={sector} size="small" />
                ))}
              </div>
            ),
          },
        ]}
      />
      <p>
        <a href={props.organizationsHref}>{t.organizations}</a>
      </p>
      {acts && (
        <Details summary={t.editTitle} open={acts.isEditing}>
          <NetworkFields
            lang={lang}
            action={acts.action}
            keys={props.keys}
            state={acts.state}
            version={network.version}
            asksWho={false}
            submit={shared[lang].save}
          />
        </Details>
      )}
      <section>
        <h2>{t.coordinatorsTitle}</h2>
        <Coordinators {...props} />
      </section>
      {acts && (
        <section>
          <h2>{t.inviteTitle}</h2>
          <p>{t.inviteText}</p>
          <FormFrame
            lang={lang}
            action={acts.inviteAction}
            keys={props.keys}
            state={acts.guest}
            names={guestNames}
            id="invite"
          >
            <GuestFields state={acts.guest} lang={lang} />
            <Button kind="secondary">{shared[lang].guest.send}</Button>
          </FormFrame>
        </section>
      )}
      {acts && acts.former.length > 0 && <Former {...props} {...acts} />}
    </>
  )
}

function Former({
  lang,
  keys,
  former,
  bringBackAction,
}: NetworkPageProps & Pick<NonNullable<NetworkPageProps['acts']>, 'former' | 'bringBackAction'>) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.formerTitle}</h2>
      <p>{t.formerLead}</p>
      <Table
        caption={t.formerTitle}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.heads.organization }, { text: t.heads.left }, { text: t.heads.acts, acts: true }]}
        rows={former.map((one): Child[] => [
          <>
            {nameIn(one, lang)}
            <div>
              <SectorLabel sector={one.sector} size="small" />
            </div>
          </>,
          formatDay(one.leftOn, lang),
          one.canReturn ? (
            <form method="post" action={bringBackAction}>
              <HiddenKeys keys={keys} />
              <input type="hidden" name="organization" value={one.id} />
              <Button kind="link">
                {t.bringBack}
                <span class="govuk-visually-hidden"> {t.bringBackHidden(nameIn(one, lang))}</span>
              </Button>
            </form>
          ) : (
            <span class="small mid">{t.leftByItself}</span>
          ),
        ])}
      />
    </section>
  )
}

/** A coordination that ended within the days in which it can be undone, of someone who does not coordinate today. */
const canGiveBack = ({ personId, untilDay }: Coordinator, current: readonly Coordinator[], today: Day): boolean =>
  untilDay !== null &&
  untilDay >= addDays(today, -coordinationBackDays) &&
  !current.some((one) => one.personId === personId)

function Coordinators({ lang, coordinators, acts, keys }: NetworkPageProps) {
  const t = words[lang]
  const current = coordinators.filter(({ untilDay }) => untilDay === null)
  const past = coordinators.filter(({ untilDay }) => untilDay !== null)
  return (
    <>
      {current.length === 0 ? (
        <p class="mid">{t.nobody}</p>
      ) : (
        <Table
          caption={t.coordinatorsTitle}
          captionClass="govuk-visually-hidden"
          stack
          head={[
            { text: t.heads.name },
            { text: t.heads.since },
            ...(acts ? [{ text: t.heads.acts, acts: true }] : []),
          ]}
          rows={current.map((one): Child[] => [
            <>
              {one.name}
              <div>
                <PersonReach person={one} lang={lang} />
              </div>
              {acts && one.mailRefusedAt !== null && (
                <div class="small">
                  <b>{peopleWords[lang].mailRefused}</b>
                </div>
              )}
            </>,
            formatDay(one.fromDay, lang),
            ...(acts
              ? [
                  <a href={acts.endHref(one.personId)}>
                    {t.end}
                    <span class="govuk-visually-hidden"> {t.endHidden(one.name)}</span>
                  </a>,
                ]
              : []),
          ])}
        />
      )}
      {past.length > 0 && (
        <>
          <h3>{t.pastTitle}</h3>
          <ul>
            {past.map((one) => (
              <li>
                {one.name}{' '}
                <span class="small mid">
                  {formatDay(one.fromDay, lang)} – {one.untilDay && formatDay(one.untilDay, lang)}
                </span>
                {acts && canGiveBack(one, current, acts.today) && (
                  <form method="post" action={acts.giveBackAction(one.personId)}>
                    <HiddenKeys keys={keys} />
                    <Button kind="link">
                      {t.giveBack}
                      <span class="govuk-visually-hidden"> {t.giveBackHidden(one.name)}</span>
                    </Button>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
