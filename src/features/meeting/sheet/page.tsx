import { Button, ButtonGroup, HiddenKeys, InsetText, PrintButton, SummaryList, Tag } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import type { MeetingMoment } from '../rules.ts'
import { words as shared } from '../words.ts'
import { Agenda, type AgendaFacts } from './agenda.tsx'
import { Attendances, type AttendanceProps } from './attendance.tsx'
import { Decisions, type DecisionsProps } from './decisions.tsx'
import { words } from './words.ts'

export interface SheetProps {
  lang: Language
  keys: FormKeys
  title: string
  /** Of the alliance or table. */
  collaboration: string
  /** Null: an ordinary meeting. */
  kind: string | null
  moment: MeetingMoment
  when: string
  place: string | null
  link: string | null
  /** How many meetings the series has; null: it comes once. */
  seriesCount: number | null
  /** Meetings of the series after this one, in the same state. */
  following: number
  by: string
  today: string
  attendance: Omit<AttendanceProps, 'lang' | 'keys'>
  agenda: AgendaFacts
  decisions: Pick<DecisionsProps, 'decisions' | 'action' | 'state'>
  commitments: {
    rows: readonly {
      what: string
      organization: string
      due: string
      state: 'proposed' | 'promised' | 'declined' | 'withdrawn'
      answerHref: string | null
    }[]
    proposeHref: string | null
  }
  minutes: {
    text: string | null
    state: 'draft' | 'approved' | null
    approvedAs: 'written' | 'changed' | null
    corrections: readonly { day: string; text: string }[]
    editHref: string | null
    approveHref: string | null
    correctHref: string | null
  }
  /** Null: not for this person, or not now. */
  acts: { change: string | null; cancel: string | null; cancelFollowing: string | null; reconvene: string | null }
}

/** A meeting before the members: when, who came, what was decided, what was promised. It prints as its summary. */
export function SheetPage(props: SheetProps) {
  const { lang, keys, attendance, agenda, decisions, today } = props
  const t = words[lang]
  return (
    <div class="meeting">
      <Head {...props} />
      <section>
        <h2>{t.attendance}</h2>
        <Attendances lang={lang} keys={keys} {...attendance} />
      </section>
      <Agenda lang={lang} agenda={agenda} />
      <Decisions lang={lang} keys={keys} {...decisions} />
      <Commitments {...props} />
      <MinutesPart {...props} />
      <p class="small mid">{t.upToDate(today)}</p>
    </div>
  )
}

function Head({
  lang,
  keys,
  title,
  collaboration,
  kind,
  moment,
  when,
  place,
  link,
  seriesCount,
  following,
  by,
  acts,
}: SheetProps) {
  const t = words[lang]
  return (
    <>
      <h1>{title}</h1>
      <p>
        {collaboration}{' '}
        <Tag kind={moment === 'cancelled' ? 'dashed' : moment === 'past' ? 'filled' : 'outlined'}>
          {shared[lang].moments[moment]}
        </Tag>
      </p>
      {moment === 'cancelled' && (
        <InsetText>
          <p>{t.cancelled}</p>
          {acts.reconvene && (
            <form method="post" action={acts.reconvene} class="on-screen">
              <HiddenKeys keys={keys} />
              <Button name="scope" value="one" kind="secondary">
                {t.reconvene}
              </Button>
              {following > 0 && (
                <Button name="scope" value="following" kind="secondary">
                  {t.reconveneFollowing}
                </Button>
              )}
            </form>
          )}
        </InsetText>
      )}
      <SummaryList
        rows={[
          { key: t.when, value: when },
          { key: t.where, value: place ?? t.noPlace },
          ...(link === null
            ? []
            : [
                {
                  key: t.link,
                  value: (
                    <a href={link} rel="noreferrer">
                      {t.joinLink}
                    </a>
                  ),
                },
              ]),
          ...(kind === null ? [] : [{ key: t.kind, value: kind }]),
          ...(seriesCount === null ? [] : [{ key: t.series, value: t.inSeries(seriesCount) }]),
          { key: t.by, value: by },
        ]}
      />
      <div class="on-screen">
        <ButtonGroup>
          {acts.change && (
            <Button kind="secondary" href={acts.change}>
              {t.change}
            </Button>
          )}
          <PrintButton />
          {acts.cancel && <a href={acts.cancel}>{t.cancel}</a>}
          {acts.cancelFollowing && <a href={acts.cancelFollowing}>{t.cancelFollowing}</a>}
        </ButtonGroup>
      </div>
    </>
  )
}

function Commitments({ lang, commitments }: SheetProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.commitments}</h2>
      {commitments.rows.length === 0 ? (
        <p class="mid">{t.noCommitment}</p>
      ) : (
        <ul>
          {commitments.rows.map((one) => (
            <li>
              {one.what}{' '}
              <span class="mid">
                {one.organization}, {one.due}
              </span>{' '}
              <Tag kind={one.state === 'promised' ? 'filled' : 'dashed'}>{t.states[one.state]}</Tag>{' '}
              {one.answerHref && (
                <a class="small on-screen" href={one.answerHref}>
                  {t.answer}
                  <span class="govuk-visually-hidden">
                    {colon(lang)} {one.what}
                  </span>
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      {commitments.proposeHref && (
        <div class="on-screen">
          <p class="small mid">{t.commitmentsHint}</p>
          <Button kind="secondary" href={commitments.proposeHref}>
            {t.propose}
          </Button>
        </div>
      )}
    </section>
  )
}

function MinutesPart({ lang, minutes }: SheetProps) {
  const t = words[lang]
  const { text, state, approvedAs, corrections, editHref, approveHref, correctHref } = minutes
  return (
    <section>
      <h2>{t.minutes}</h2>
      {text === null ? (
        <p class="mid">{t.noMinutes}</p>
      ) : (
        <>
          <p>
            <Tag kind={state === 'approved' ? 'filled' : 'dashed'}>
              {approvedAs === null ? t.draft : t.approved[approvedAs]}
            </Tag>
          </p>
          <div class="meeting-text">{text}</div>
        </>
      )}
      {corrections.map((one) => (
        <InsetText>
          <h3>{t.correction(one.day)}</h3>
          <div class="meeting-text">{one.text}</div>
        </InsetText>
      ))}
      <div class="on-screen">
        <ButtonGroup>
          {approveHref && (
            <Button kind="secondary" href={approveHref}>
              {t.approveAct}
            </Button>
          )}
          {editHref && (
            <Button kind="secondary" href={editHref}>
              {text === null ? t.writeMinutes : t.editMinutes}
            </Button>
          )}
          {correctHref && <a href={correctHref}>{t.correct}</a>}
        </ButtonGroup>
      </div>
    </section>
  )
}
