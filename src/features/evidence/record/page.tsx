import type { Child } from 'hono/jsx'
import { Button, HiddenKeys, InsetText, SummaryList, Table, Timeline } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { EvidenceAnswer } from '../answer-evidence.ts'
import { isUntold } from '../confided.ts'
import { typeOf } from '../evidence-types.ts'
import type { Part } from '../model.ts'
import type { EvidenceVersion } from '../queries.ts'
import { FilesSection, type FilesSectionProps } from './files-section.tsx'
import { audienceSaid, countsSaid, facetsSaid, historySaid, whenSaid, whereSaid } from './presenter.ts'
import { words } from './words.ts'

export interface RecordPageProps {
  lang: Language
  timeZone: string
  keys: FormKeys
  /** What it is called. */
  title: string
  record: EvidenceVersion
  /** Who came, told with it; empty: nothing was said. */
  numbers: readonly { record: EvidenceVersion; correct: string | null }[]
  versions: readonly EvidenceVersion[]
  /** Names of people, by id; those of other organizations are absent. */
  people: ReadonlyMap<string, string>
  organizations: readonly { name: string; part: Part; isRecorder: boolean; answer: EvidenceAnswer | null }[]
  /** Partners for which the person may answer. */
  asked: readonly { id: string; name: string; answer: EvidenceAnswer | null; by: string }[]
  about: { name: string; href: string } | null
  action: string | null
  /** Addresses; null where the person may not. */
  acts: { correct: string | null; withdraw: string | null; putBack: string | null; like: string | null; answer: string }
  files: Omit<FilesSectionProps, 'lang' | 'keys'>
  /** Something was just saved: what the tab kept of it goes. */
  isSaved: boolean
}

/** One piece of evidence: what it says, with whom, what they say of it, and every version. */
export function RecordPage(props: RecordPageProps) {
  const { lang, record, acts, keys } = props
  const t = words[lang]
  return (
    <>
      <h1>{props.title}</h1>
      {props.isSaved && <span data-draft-done hidden />}
      {record.isWithdrawn && (
        <InsetText>
          <p>{t.isWithdrawn}</p>
        </InsetText>
      )}
      <div class="row">
        {acts.correct && (
          <Button kind="secondary" href={acts.correct}>
            {t.correct}
          </Button>
        )}
        {acts.like && <a href={acts.like}>{t.like}</a>}
        {acts.withdraw && <a href={acts.withdraw}>{t.withdraw}</a>}
      </div>
      {acts.putBack && (
        <form method="post" action={acts.putBack}>
          <HiddenKeys keys={keys} />
          <Button kind="secondary">{t.putBack}</Button>
        </form>
      )}
      {props.asked.map((one) => (
        <Asked {...props} one={one} />
      ))}
      <Facts {...props} />
      <NumbersSection {...props} />
      <Organizations {...props} />
      <FilesSection lang={lang} keys={keys} {...props.files} />
      <History {...props} />
    </>
  )
}

function Facts({ lang, record, about, action }: RecordPageProps) {
  const t = words[lang].facts
  const rows: { key: string; value: Child }[] = [
    { key: t.type, value: typeOf(record.type).name[lang] },
    { key: t.when, value: whenSaid(record, lang) },
    ...facetsSaid(record, lang),
    ...(record.otherKind === null ? [] : [{ key: t.otherKind, value: record.otherKind }]),
    { key: t.where, value: whereSaid(record, lang) },
    ...(action === null ? [] : [{ key: t.action, value: action }]),
    ...(about === null ? [] : [{ key: t.about, value: <a href={about.href}>{about.name}</a> }]),
    ...(record.sameAs === null ? [] : [{ key: t.sameAs, value: t.sameAsText }]),
  ]
  return <SummaryList rows={rows} />
}

function NumbersSection({ lang, record, numbers }: RecordPageProps) {
  const t = words[lang].numbers
  const own = typeOf(record.type).quantities.length > 0 ? [{ record, correct: null }] : []
  const told = [...own, ...numbers]
  if (told.length === 0) return <></>
  if (isUntold(record))
    return (
      <section class="near">
        <h2>{t.title}</h2>
        <p>{t.untold}</p>
      </section>
    )
  return (
    <section class="near">
      <h2>{t.title}</h2>
      {told.every((one) => one.record.counts.length === 0) && <p>{t.none}</p>}
      {told.map((one) => {
        const audience = audienceSaid(one.record, lang)
        return (
          <>
            <Table
              caption={audience === '' ? t.title : t.of(audience)}
              captionClass={told.length > 1 && audience !== '' ? undefined : 'govuk-visually-hidden'}
              head={[{ text: t.quantity }, { text: t.number, numeric: true }]}
              rows={countsSaid(one.record, lang).map(({ name, n }): Child[] => [name, n])}
            />
            {one.correct && (
              <p>
                <a href={one.correct}>{t.correct}</a>
              </p>
            )}
          </>
        )
      })}
      <p class="small mid">{t.own}</p>
    </section>
  )
}

function Organizations({ lang, organizations }: RecordPageProps) {
  const t = words[lang].organizations
  if (organizations.length < 2) return <></>
  return (
    <section>
      <h2>{t.title}</h2>
      <ul>
        {organizations.map(({ name, part, isRecorder, answer }) => (
          <li>
            <b>{name}</b> {t.parts[part]}
            {', '}
            {isRecorder ? t.recorder : answer === null ? t.unanswered : t.answers[answer]}
          </li>
        ))}
      </ul>
      <p class="small mid">{t.joint}</p>
    </section>
  )
}

function Asked({ lang, keys, acts, one }: RecordPageProps & { one: RecordPageProps['asked'][number] }) {
  const t = words[lang].asked
  return (
    <section class="log-asked">
      <h2>{t.title(one.name)}</h2>
      <p>{t.text(one.by)}</p>
      {one.answer !== null && <p>{t.said[one.answer]}</p>}
      <form method="post" action={acts.answer}>
        <HiddenKeys keys={keys} />
        <input type="hidden" name="organization" value={one.id} />
        <div class="row">
          {one.answer !== 'ours' && (
            <Button name="answer" value="ours">
              {t.ours}
            </Button>
          )}
          {one.answer !== 'not-us' && (
            <Button kind="secondary" name="answer" value="not-us">
              {t.notUs}
            </Button>
          )}
        </div>
      </form>
    </section>
  )
}

function History({ lang, versions, people, timeZone }: RecordPageProps) {
  return (
    <section>
      <h2>{words[lang].history.title}</h2>
      <Timeline
        items={historySaid(versions, people, { lang, timeZone }).map(
          ({ when, datetime, title, text, says, current }) => ({
            when,
            datetime,
            title,
            current,
            text: (
              <>
                {text}
                <br />
                <span class="small">{says}</span>
              </>
            ),
          }),
        )}
      />
    </section>
  )
}
