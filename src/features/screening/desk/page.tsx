import type { Child } from 'hono/jsx'
import { Button, ButtonGroup, Details, HiddenKeys, InsetText, Table, Tag } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { ScreeningState } from '../rules.ts'
import { words as shared } from '../words.ts'
import type { WrittenRow } from './presenter.ts'
import { words } from './words.ts'

export interface DeskPageProps {
  lang: Language
  keys: FormKeys
  organization: string
  state: ScreeningState
  hasLeft: boolean
  /** The newest version, and since when it is published; null: there is none. */
  newest: { id: string; number: number; day: string } | null
  openHref: string
  paperHref: string
  cardHref: string
  listHref: string
  /** The base is of a later version than the one in force was made from. */
  behind: { number: number; href: string } | null
  /** `action` null: said already. Null: nothing to say. */
  reading: { action: string | null } | null
  /** For who keeps it; null for others. */
  readers: { read: readonly { name: string; on: string }[]; notYet: readonly string[] } | null
  /** For who keeps it; null for others. `publishHref` null: nothing to publish. */
  writing: { rows: readonly WrittenRow[]; addHref: string | null; publishHref: string | null } | null
  versions: readonly { number: number; day: string; compareHref: string | null; compareBaseHref: string }[]
  takeDownHref: string | null
  putBackAction: string | null
}

/** The protocol of an organization: to open, to read, and for who keeps it, to adapt and to publish. */
export function DeskPage(props: DeskPageProps) {
  const { lang, organization, hasLeft, openHref, paperHref, cardHref, listHref, state } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title(organization)}</h1>
      <Standing {...props} />
      {hasLeft && <InsetText>{t.left}</InsetText>}
      <ButtonGroup>
        <Button href={openHref} kind={props.writing === null ? 'main' : 'secondary'}>
          {state === 'in-force' ? t.open : t.openBase}
        </Button>
        <a href={cardHref}>{shared[lang].card}</a>
        <a href={paperHref}>{shared[lang].sheet}</a>
      </ButtonGroup>
      <Reading {...props} />
      <Readers {...props} />
      <Writing {...props} />
      <Versions {...props} />
      <p>
        <a href={listHref}>{t.all}</a>
      </p>
    </>
  )
}

function Standing({ lang, state, newest, behind, keys, putBackAction, takeDownHref }: DeskPageProps) {
  const t = words[lang]
  return (
    <>
      <p class="lead">
        {newest === null
          ? t.none
          : state === 'in-force'
            ? t.since(newest.number, newest.day)
            : t.takenDown(newest.number)}
      </p>
      {behind && (
        <InsetText>
          {t.behind(behind.number)} <a href={behind.href}>{t.behindLink}</a>
        </InsetText>
      )}
      {putBackAction && (
        <form method="post" action={putBackAction}>
          <HiddenKeys keys={keys} />
          <Button kind="secondary">{t.putBack}</Button>
        </form>
      )}
      {takeDownHref && (
        <p class="small">
          <a href={takeDownHref}>{t.takeDown}</a>
        </p>
      )}
    </>
  )
}

function Reading({ lang, keys, reading, newest }: DeskPageProps) {
  if (reading === null || newest === null) return <></>
  const t = words[lang].read
  return (
    <section>
      <h2>{t.title}</h2>
      {reading.action === null ? (
        <p>{t.done}</p>
      ) : (
        <form method="post" action={reading.action}>
          <HiddenKeys keys={keys} />
          <input type="hidden" name="seen" value={newest.id} />
          <p>{t.ask}</p>
          <Button kind="secondary">{t.say}</Button>
        </form>
      )}
    </section>
  )
}

function Readers({ lang, readers }: DeskPageProps) {
  if (readers === null) return <></>
  const t = words[lang].readers
  const { read, notYet } = readers
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.count(read.length, read.length + notYet.length)}</p>
      <Details summary={t.who}>
        <ul>
          {read.map(({ name, on }) => (
            <li>{t.on(name, on)}</li>
          ))}
          {notYet.map((name) => (
            <li class="mid">{t.notYet(name)}</li>
          ))}
        </ul>
      </Details>
    </section>
  )
}

function Writing({ lang, keys, writing, newest }: DeskPageProps) {
  if (writing === null) return <></>
  const t = words[lang].writing
  const { rows, addHref, publishHref } = writing
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      {publishHref ? (
        <Button href={publishHref}>{newest === null ? t.publish : t.publishNext(newest.number + 1)}</Button>
      ) : (
        <p class="mid">{t.nothing}</p>
      )}
      <Table
        caption={t.caption}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.heads.step }, { text: t.heads.state }, { text: t.heads.acts }]}
        rows={rows.map((row): Child[] => [
          row.title,
          <>
            <Tag kind={row.state === 'out' ? 'dashed' : row.state === 'base' ? 'outlined' : 'filled'}>
              {t.states[row.state]}
            </Tag>
            {row.isRequired && <div class="small mid">{t.required}</div>}
          </>,
          <Acts lang={lang} keys={keys} row={row} />,
        ])}
      />
      {addHref && (
        <p>
          <a href={addHref}>{t.add}</a>
        </p>
      )}
    </section>
  )
}

function Acts({ lang, keys, row }: { lang: Language; keys: FormKeys; row: WrittenRow }) {
  const t = words[lang].writing
  const of = <span class="govuk-visually-hidden">, {row.title}</span>
  if (row.takeBackHref !== null)
    return (
      <form method="post" action={row.takeBackHref}>
        <HiddenKeys keys={keys} />
        <Button kind="link">
          {t.takeBack}
          {of}
        </Button>
      </form>
    )
  return (
    <>
      <a href={row.adaptHref}>
        {t.adapt}
        {of}
      </a>
      {row.leaveOutHref && (
        <>
          {' · '}
          <a href={row.leaveOutHref}>
            {t.leaveOut}
            {of}
          </a>
        </>
      )}
    </>
  )
}

function Versions({ lang, versions }: DeskPageProps) {
  if (versions.length === 0) return <></>
  const t = words[lang].versions
  return (
    <section>
      <h2>{t.title}</h2>
      <ul>
        {versions.map(({ number, day, compareHref, compareBaseHref }) => (
          <li>
            {t.line(number, day)}
            <div class="small">
              <a href={compareBaseHref}>{t.compareBase}</a>
              {compareHref && (
                <>
                  {' · '}
                  <a href={compareHref}>{t.compare}</a>
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
