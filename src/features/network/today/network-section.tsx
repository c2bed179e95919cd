import type { Child } from 'hono/jsx'
import { href } from '../../../kernel/http/index.ts'
import {
  formatDay,
  formatInstant,
  formatList,
  formatNumber,
  lowerFirst,
  nameIn,
  type Language,
} from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { NetworkSummary, SummaryInvitation } from './summaries.ts'
import { words as sharedWords } from '../words.ts'
import { troubledOf } from './lead-tasks.ts'
import { presentThreads, type ThreadsPresented } from './presenter.ts'
import { words, type Words } from './words.ts'
import { Button, ButtonGroup, EmptyState, Table } from '../../../design/index.ts'
import { regionName, SectorLabel, Weave } from '../../../field/index.ts'

type NetworkWords = Words['network']

interface NetworkSectionProps {
  lang: Language
  summary: NetworkSummary
  /** What other features say of the network. */
  panels: readonly Child[]
  now: Date
  timeZone: string
}

/** For who coordinates a network: where the net holds, where it has holes, what to do next. */
export function NetworkSection({ lang, summary, panels, now, timeZone }: NetworkSectionProps) {
  const t = words[lang].network
  const threads = presentThreads(summary)
  return (
    <section>
      <h2>{nameIn(summary, lang)}</h2>
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
        {panels}
        {summary.lastJoined.length > 0 && <LastJoined t={t} lang={lang} lastJoined={summary.lastJoined} />}
      </div>
    </section>
  )
}

function Empty({ t, lang }: { t: NetworkWords; lang: Language }) {
  const { empty } = t
  return (
    <>
      <EmptyState title={empty.title} headingLevel={3}>
        {empty.text}
      </EmptyState>
      <ButtonGroup>
        <Button href={href(lang, addresses.addOrganization)}>{empty.add}</Button>
        <Button kind="secondary" href={href(lang, addresses.imports)}>
          {empty.import}
        </Button>
      </ButtonGroup>
    </>
  )
}

type ThreadsProps = Pick<NetworkSectionProps, 'lang' | 'summary'> & { t: NetworkWords; threads: ThreadsPresented }

function Threads({ t, lang, summary, threads: { rows, held } }: ThreadsProps) {
  const caption = t.threads(held.length, rows.length)
  return (
    <div class="cols cols--side">
      <div>
        <Table
          caption={t.sectors.caption}
          captionClass="govuk-visually-hidden"
          stack
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
          <a href={href(lang, addresses.organizations)}>{t.sectors.all}</a>
        </p>
      </div>
      <Weave held={held} label={caption} caption={caption} />
    </div>
  )
}

interface MissingProps {
  t: NetworkWords
  lang: Language
  summary: Pick<NetworkSummary, 'holes' | 'holeCount' | 'unansweredCount'>
  hasMembers: boolean
}

function Missing({ t, lang, summary: { holes, holeCount, unansweredCount }, hasMembers }: MissingProps) {
  if (!hasMembers) return <></>
  const unanswered = unansweredCount > 0 && (
    <p>
      <b>{t.missing.unanswered(unansweredCount, formatNumber(unansweredCount, lang))}</b>{' '}
      <a href={href(lang, addresses.unanswered)}>{t.missing.seeUnanswered(unansweredCount)}</a>
    </p>
  )
  if (holes.length === 0)
    return (
      <>
        <p>{t.missing.none}</p>
        {unanswered}
      </>
    )
  const left = holeCount - holes.length
  return (
    <section>
      <h3>{t.missing.title}</h3>
      {unanswered}
      <p>{t.missing.text}</p>
      <Table
        caption={t.missing.caption}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.missing.organization }, { text: t.missing.kinds }]}
        rows={holes.map((hole) => [
          <a href={href(lang, addresses.organization, { id: hole.id })}>{nameIn(hole, lang)}</a>,
          listKinds(hole.missing, lang),
        ])}
      />
      {left > 0 && <p class="mid">{t.missing.more(left, formatNumber(left, lang))}</p>}
    </section>
  )
}

/** Names of places in one line: « Personne-ressource, relève… ». */
const listKinds = (kinds: NetworkSummary['holes'][number]['missing'], lang: Language): string =>
  kinds
    .map((kind, index) => {
      const name = sharedWords[lang].kinds[kind]
      return index === 0 ? name : lowerFirst(name)
    })
    .join(', ')

type InvitationsProps = Omit<NetworkSectionProps, 'panels'> & { t: NetworkWords }

function Invitations({ t, lang, summary, now, timeZone }: InvitationsProps) {
  const { refused, asked, expired } = troubledOf(summary.openInvitations, now)
  const waiting = summary.openInvitations.length - refused.length - asked.length - expired.length
  const names = ({ name, organizationFr, organizationEn }: SummaryInvitation) =>
    [name, lang === 'fr' ? organizationFr : organizationEn].filter((part) => part !== null).join(', ')
  return (
    <section>
      <h3>{t.invitations.title}</h3>
      {refused.length > 0 && (
        <>
          <p>
            <b>{t.invitations.refused(refused.length)}</b>
          </p>
          <ul>
            {refused.map((one) => (
              <li>
                {names(one)}.{' '}
                <a href={href(lang, addresses.correctInvitation, { id: one.id })}>
                  {t.invitations.correct}
                  <span class="govuk-visually-hidden"> ({one.name})</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {asked.length > 0 && (
        <>
          <p>
            <b>{t.invitations.asked(asked.length)}</b>
          </p>
          <ul>
            {asked.map((one) => (
              <li>{names(one)}</li>
            ))}
          </ul>
        </>
      )}
      {summary.openInvitations.length === 0 && <p>{t.invitations.none}</p>}
      {waiting > 0 && <p>{t.invitations.waiting(waiting)}</p>}
      {expired.length > 0 && (
        <>
          <p>{t.invitations.expired(expired.length)}</p>
          <ul>
            {expired.map((one) => (
              <li>{t.invitations.expiredLine(names(one), formatInstant(one.expiresAt, lang, timeZone))}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={href(lang, addresses.invitations)}>{t.invitations.act}</a>
      </p>
      {summary.unreachableLeads.length > 0 && (
        <>
          <p>{t.invitations.unreachable}</p>
          <ul>
            {summary.unreachableLeads.map(({ id, nameFr, nameEn, lead }) => (
              <li>
                {lead}, <a href={href(lang, addresses.organization, { id })}>{nameIn({ nameFr, nameEn }, lang)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function LastJoined({
  t,
  lang,
  lastJoined,
}: {
  t: NetworkWords
  lang: Language
  lastJoined: NetworkSummary['lastJoined']
}) {
  return (
    <section>
      <h3>{t.lastJoined.title}</h3>
      <ul class="bare">
        {lastJoined.map((organization) => (
          <li>
            <a href={href(lang, addresses.organization, { id: organization.id })}>{nameIn(organization, lang)}</a>
            <br />
            <SectorLabel sector={organization.sector} size="small" />{' '}
            <span class="small mid">{t.lastJoined.since(formatDay(organization.joinedOn, lang))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
