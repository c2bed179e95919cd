import { href } from '../../../kernel/http/index.ts'
import { formatDay, formatInstant, formatList, formatNumber, type Language } from '../../../kernel/language.ts'
import { addresses as directory, type keeping } from '../../directory/index.ts'
import { addresses as network, sharedWords, type NetworkSummary } from '../../network/index.ts'
import type { Messages } from '../messages.ts'
import { presentThreads, type ThreadsPresented } from '../presenter.ts'
import { expiredOf } from '../tasks.ts'
import { Button, ButtonGroup, EmptyState, Scroll, Table } from '../../../design/index.ts'
import { regionName, SectorLabel, Weave } from '../../../field/index.ts'

interface NetworkSectionProps {
  t: Messages
  lang: Language
  summary: NetworkSummary
  desk: keeping.DeskSummary
  now: Date
  timeZone: string
}

const nameOf = ({ nameFr, nameEn }: { nameFr: string; nameEn: string }, lang: Language): string =>
  lang === 'fr' ? nameFr : nameEn

/** For who coordinates a network: where the net holds, where it has holes, what to do next. */
export function NetworkSection({ t, lang, summary, desk, now, timeZone }: NetworkSectionProps) {
  const threads = presentThreads(summary)
  return (
    <section>
      <h2>{nameOf(summary, lang)}</h2>
      {threads.total === 0 ? (
        <Empty t={t} lang={lang} />
      ) : (
        <>
          <Threads t={t} lang={lang} summary={summary} threads={threads} />
          <Missing t={t} lang={lang} summary={summary} hasMembers={threads.held.length > 0} />
        </>
      )}
      <div class="cols cols--2">
        {(threads.total > 0 || summary.openInvitations.length > 0) && (
          <Invitations t={t} lang={lang} summary={summary} now={now} timeZone={timeZone} />
        )}
        <Directory t={t} lang={lang} networkId={summary.id} desk={desk} />
        {summary.lastJoined.length > 0 && <LastJoined t={t} lang={lang} lastJoined={summary.lastJoined} />}
      </div>
    </section>
  )
}

function Empty({ t, lang }: Pick<NetworkSectionProps, 't' | 'lang'>) {
  const { empty } = t.network
  return (
    <>
      <EmptyState title={empty.title} headingLevel={3}>
        {empty.text}
      </EmptyState>
      <ButtonGroup>
        <Button href={href(lang, network.addOrganization)}>{empty.add}</Button>
        <Button kind="secondary" href={href(lang, network.imports)}>
          {empty.import}
        </Button>
      </ButtonGroup>
    </>
  )
}

type ThreadsProps = Pick<NetworkSectionProps, 't' | 'lang' | 'summary'> & { threads: ThreadsPresented }

function Threads({ t: { network: t }, lang, summary, threads: { rows, held } }: ThreadsProps) {
  const words = t.threads(held.length, rows.length)
  return (
    <div class="cols cols--side">
      <div>
        <Scroll label={t.sectors.caption}>
          <Table
            caption={t.sectors.caption}
            captionClass="govuk-visually-hidden"
            head={[
              { text: t.sectors.sector },
              { text: t.sectors.joined, numeric: true },
              { text: t.sectors.invited, numeric: true },
              { text: t.sectors.listed, numeric: true },
            ]}
            rows={rows.map(({ sector, joined, invited, listed }) => [
              <SectorLabel sector={sector} size="small" />,
              formatNumber(joined, lang),
              formatNumber(invited, lang),
              formatNumber(listed, lang),
            ])}
          />
        </Scroll>
        {rows
          .filter(({ joined }) => joined === 0)
          .map(({ sector }) => (
            <p>{t.holes[sector]}</p>
          ))}
        {summary.silentRegions.length > 0 && (
          <p>
            {t.silent(
              formatList(
                summary.silentRegions.map((code) => regionName(code, lang)),
                lang,
              ),
            )}
          </p>
        )}
        <p>
          <a href={href(lang, network.organizations)}>{t.sectors.all}</a>
        </p>
      </div>
      <Weave held={held} label={words} caption={words} />
    </div>
  )
}

interface MissingProps {
  t: Messages
  lang: Language
  summary: Pick<NetworkSummary, 'holes' | 'holeCount'>
  hasMembers: boolean
}

function Missing({ t: { network: t }, lang, summary: { holes, holeCount }, hasMembers }: MissingProps) {
  if (!hasMembers) return <></>
  if (holes.length === 0) return <p>{t.missing.none}</p>
  const left = holeCount - holes.length
  return (
    <section>
      <h3>{t.missing.title}</h3>
      <p>{t.missing.text}</p>
      <Table
        caption={t.missing.caption}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.missing.organization }, { text: t.missing.kinds }]}
        rows={holes.map((hole) => [
          <a href={href(lang, network.organization, { id: hole.id })}>{nameOf(hole, lang)}</a>,
          listKinds(hole.missing, lang),
        ])}
      />
      {left > 0 && <p class="mid">{t.missing.more(left, formatNumber(left, lang))}</p>}
    </section>
  )
}

/** Names of places in one line: « Personne-ressource, suppléance… ». */
const listKinds = (kinds: NetworkSummary['holes'][number]['missing'], lang: Language): string =>
  kinds
    .map((kind, index) => {
      const name = sharedWords[lang].kinds[kind]
      return index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)
    })
    .join(', ')

function Invitations({ t: { network: t }, lang, summary, now, timeZone }: Omit<NetworkSectionProps, 'desk'>) {
  const expired = expiredOf(summary.openInvitations, now)
  const waiting = summary.openInvitations.length - expired.length
  return (
    <section>
      <h3>{t.invitations.title}</h3>
      <p>
        {waiting === 0 && expired.length === 0 ? t.invitations.none : waiting > 0 && t.invitations.waiting(waiting)}
      </p>
      {expired.length > 0 && (
        <>
          <p>{t.invitations.expired(expired.length)}</p>
          <ul>
            {expired.map(({ name, organizationFr, organizationEn, expiresAt }) => {
              const organization = lang === 'fr' ? organizationFr : organizationEn
              const when = formatInstant(expiresAt, lang, timeZone)
              return (
                <li>
                  {organization === null
                    ? t.invitations.expiredPerson(name, when)
                    : t.invitations.expiredLine(name, organization, when)}
                </li>
              )
            })}
          </ul>
        </>
      )}
      <p>
        <a href={href(lang, network.invitations)}>{t.invitations.act}</a>
      </p>
    </section>
  )
}

function Directory({
  t: { network: t },
  lang,
  networkId,
  desk,
}: Pick<NetworkSectionProps, 't' | 'lang' | 'desk'> & { networkId: string }) {
  return (
    <section>
      <h3>{t.directory.title}</h3>
      <p>{t.directory.said(desk.sheets, desk.toCheck)}</p>
      <p>{t.directory.reports(desk.suggestions)}</p>
      <p>
        <a href={href(lang, directory.desk, { networkId })}>{t.directory.act}</a>
      </p>
    </section>
  )
}

function LastJoined({
  t: { network: t },
  lang,
  lastJoined,
}: {
  t: Messages
  lang: Language
  lastJoined: NetworkSummary['lastJoined']
}) {
  return (
    <section>
      <h3>{t.lastJoined.title}</h3>
      <ul class="bare">
        {lastJoined.map((organization) => (
          <li>
            <a href={href(lang, network.organization, { id: organization.id })}>{nameOf(organization, lang)}</a>
            <br />
            <SectorLabel sector={organization.sector} size="small" />{' '}
            <span class="small mid">{t.lastJoined.since(formatDay(organization.joinedOn, lang))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
