import type { Child } from 'hono/jsx'
import { Button, HiddenKeys, InsetText, PrintButton, Table, Tag } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import { sayWhen } from '../../meeting/index.ts'
import type { Attendee, Session } from '../model.ts'
import { words } from './words.ts'

/** Someone with a place; `mark` null: nothing can be noted of them now. */
export interface AttendRow {
  attendee: Attendee
  organization: string
  mark: string | null
  /** Null: none came with this place. */
  certificate: RowCertificate | null
}

/** `withdrawn` null: it stands. `act`: where it is withdrawn, or put back; null: not by this person. */
export interface RowCertificate {
  withdrawn: { on: Day; reason: string } | null
  act: string | null
}

export interface AttendPageProps {
  lang: Language
  keys: FormKeys
  title: string
  session: Session
  rows: readonly AttendRow[]
  /** Of each organization, once it is closed. */
  counts: readonly { organization: string; n: number }[]
  isEarly: boolean
  /** Null: it cannot be closed now. */
  close: string | null
}

export function AttendPage(props: AttendPageProps) {
  const { lang, session, title, rows, isEarly, close, counts } = props
  const t = words[lang]
  const people = rows.filter(({ attendee }) => attendee.isPerson)
  const seats = rows.filter(({ attendee }) => !attendee.isPerson).reduce((sum, { attendee }) => sum + attendee.seats, 0)
  const unknown = people.filter(({ attendee }) => attendee.attended === null).length
  const present = people.filter(({ attendee }) => attendee.attended === true).length
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">
        {title}
        <br />
        {sayWhen(session, lang)}
      </p>
      {isEarly && <InsetText>{t.early}</InsetText>}
      {session.state === 'closed' && <InsetText>{t.closed}</InsetText>}
      {people.length === 0 ? (
        <p class="mid">{t.nobody}</p>
      ) : (
        <>
          <p>
            {t.counted(present, people.length)} {unknown > 0 && t.unknowns(unknown, session.state === 'closed')}
          </p>
          {session.state === 'planned' && people.some(({ mark }) => mark !== null) && (
            <p class="small mid on-screen">{t.hint}</p>
          )}
          <People {...props} rows={people} />
        </>
      )}
      {seats > 0 && session.state === 'planned' && <p>{t.withoutAccount(seats)}</p>}
      {counts.length > 0 && (
        <>
          <h2>{t.counts}</h2>
          <ul>
            {counts.map(({ organization, n }) => (
              <li>
                {organization}
                {colon(lang)} {n}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row on-screen">
        {close && <Button href={close}>{t.toClose}</Button>}
        <PrintButton />
      </div>
    </>
  )
}

function CertificateOf({
  lang,
  keys,
  name,
  withdrawn,
  act,
}: RowCertificate & { lang: Language; keys: FormKeys; name: string }) {
  const t = words[lang].certificate
  const whose = <span class="govuk-visually-hidden">{`${colon(lang)} ${name}`}</span>
  if (withdrawn === null)
    return act === null ? (
      <></>
    ) : (
      <div class="small on-screen">
        <a href={act}>
          {t.withdraw}
          {whose}
        </a>
      </div>
    )
  return (
    <>
      <div class="small">{t.withdrawn(formatDay(withdrawn.on, lang), withdrawn.reason)}</div>
      {act !== null && (
        <form method="post" action={act} class="on-screen">
          <HiddenKeys keys={keys} />
          <Button kind="secondary">
            {t.putBack}
            {whose}
          </Button>
        </form>
      )}
    </>
  )
}

function People({ lang, keys, rows, session }: AttendPageProps) {
  const t = words[lang]
  const isClosed = session.state === 'closed'
  return (
    <Table
      caption={t.title}
      captionClass="govuk-visually-hidden"
      stack
      head={[{ text: t.heads.person }, { text: t.heads.organization }, { text: t.heads.attended, acts: true }]}
      rows={rows.map(({ attendee, organization, mark, certificate }): Child[] => [
        attendee.name ?? t.left,
        organization,
        <>
          {attendee.attended === null ? (
            <span class="mid small">{isClosed ? t.unnoted : t.unknown}</span>
          ) : (
            <Tag kind={attendee.attended ? 'filled' : 'outlined'}>{attendee.attended ? t.present : t.absent}</Tag>
          )}
          {mark && (
            <form method="post" action={mark} class="row on-screen">
              <HiddenKeys keys={keys} />
              {(['yes', 'no', 'unknown'] as const)
                .filter((says) => says !== saidOf(attendee) && !(isClosed && says === 'unknown'))
                .map((says) => (
                  <Button name="says" value={says} kind="secondary">
                    {says === 'yes' ? t.present : says === 'no' ? t.absent : t.clear}
                    <span class="govuk-visually-hidden">
                      {colon(lang)} {attendee.name ?? t.left}
                    </span>
                  </Button>
                ))}
            </form>
          )}
          {certificate !== null && (
            <CertificateOf lang={lang} keys={keys} name={attendee.name ?? t.left} {...certificate} />
          )}
        </>,
      ])}
    />
  )
}

const saidOf = ({ attended }: Attendee) => (attended === null ? 'unknown' : attended ? 'yes' : 'no')
