import type { Child } from 'hono/jsx'
import { Button, ButtonGroup, InsetText, PrintButton, Table, Tag } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { PollFacts } from '../answer/answer-form-parts.tsx'
import type { DatePoll, PollState, Saying } from '../model.ts'
import { words as shared } from '../words.ts'
import type { BoardFacts, MomentFacts } from './presenter.ts'
import { words } from './words.ts'

export interface BoardPageProps extends BoardFacts {
  lang: Language
  poll: Pick<DatePoll, 'title' | 'place' | 'timeZone' | 'closesAt'>
  state: PollState
  /** Name of the member that proposed the moments. */
  proposedBy: string
  hasAnswered: boolean
  /** Null: not for this person, or not now. */
  acts: {
    answer: string | null
    choose: string | null
    again: string | null
    cancel: string | null
    reopen: string | null
    meeting: string | null
  }
}

const tagKinds = { open: 'outlined', closed: 'dashed', chosen: 'filled', cancelled: 'dashed' } as const

/** A date sought, before members: what suits most, then who answered what. */
export function BoardPage(props: BoardPageProps) {
  const { lang, poll, state, proposedBy, moments, rows, acts, hasAnswered } = props
  const t = words[lang]
  return (
    <>
      <h1>{poll.title}</h1>
      <p>
        <Tag kind={tagKinds[state]}>{shared[lang].states[state]}</Tag>
      </p>
      <Standing {...props} />
      <div class="on-screen">
        <ButtonGroup>
          {acts.answer && (
            <Button href={acts.answer} kind={hasAnswered ? 'secondary' : 'main'}>
              {hasAnswered ? t.change : t.answer}
            </Button>
          )}
          {acts.choose && (
            <Button href={acts.choose} kind={state === 'closed' ? 'main' : 'secondary'}>
              {t.choose}
            </Button>
          )}
          {acts.again && <a href={acts.again}>{t.again}</a>}
          <PrintButton />
        </ButtonGroup>
      </div>
      <PollFacts lang={lang} poll={poll} proposedBy={proposedBy} />
      <h2>{t.moments}</h2>
      <MomentTable lang={lang} moments={moments} />
      <h2>{t.answers}</h2>
      <Table
        caption={t.answers}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.organization }, ...moments.map(({ shortly }) => ({ text: shortly }))]}
        rows={rows.map(({ organization, person, note, says }): Child[] => [
          <>
            {organization}
            {person !== null && <div class="small mid">{person}</div>}
            {note !== null && <div class="small mid">{note}</div>}
          </>,
          ...says.map((one) => <Said lang={lang} says={one} />),
        ])}
      />
      <div class="on-screen">
        {acts.reopen && (
          <p>
            <a href={acts.reopen}>{t.reopen}</a>
          </p>
        )}
        {acts.cancel && (
          <p>
            <a href={acts.cancel}>{t.cancel}</a>
          </p>
        )}
      </div>
    </>
  )
}

/** Where it stands, in a sentence or two. */
function Standing({ lang, state, best, silent, moments, acts }: BoardPageProps) {
  const t = words[lang]
  const chosen = moments.find(({ isChosen }) => isChosen)
  if (state === 'chosen' && chosen !== undefined)
    return (
      <InsetText>
        <p>
          <b>{t.chosen(chosen.at)}</b>
        </p>
        {acts.meeting && (
          <p>
            <a href={acts.meeting}>{t.toMeeting}</a>
          </p>
        )}
      </InsetText>
    )
  if (state === 'cancelled') return <p class="lead">{t.cancelled}</p>
  const isOver = state === 'closed'
  return (
    <InsetText>
      <p>
        <b>{best ?? (isOver ? t.nobodyEver : t.nobodyYet)}</b>
      </p>
      {isOver && best !== null && <p>{moments.every(({ isPast }) => isPast) ? t.allPast : t.closed}</p>}
      {silent !== null && best !== null && <p>{isOver ? t.notAnswered(silent) : t.awaited(silent)}</p>}
    </InsetText>
  )
}

function MomentTable({ lang, moments }: { lang: Language; moments: readonly MomentFacts[] }) {
  const t = words[lang]
  const { says } = shared[lang]
  return (
    <Table
      caption={t.moments}
      captionClass="govuk-visually-hidden"
      stack
      head={[
        { text: t.moment },
        { text: says.yes, numeric: true },
        { text: says['if-needed'], numeric: true },
        { text: says.no, numeric: true },
        { text: t.noAnswer, numeric: true },
      ]}
      rows={moments.map(({ at, counts, isBest, isPast, isChosen }): Child[] => [
        <>
          {isBest || isChosen ? <b>{at}</b> : at}{' '}
          {isChosen ? <Tag kind="filled">{t.isChosen}</Tag> : isBest && <Tag kind="outlined">{t.suits}</Tag>}{' '}
          {isPast && !isChosen && <Tag kind="dashed">{t.isPast}</Tag>}
        </>,
        String(counts.yes),
        String(counts['if-needed']),
        String(counts.no),
        String(counts.silent),
      ])}
    />
  )
}

/** An answer, told by its word and its shape, so that it reads in grey. */
function Said({ lang, says }: { lang: Language; says: Saying | null }) {
  if (says === null) return <span class="mid">—</span>
  const said = shared[lang].says[says]
  if (says === 'yes') return <b>{said}</b>
  return says === 'no' ? <span class="mid">{said}</span> : <i>{said}</i>
}
