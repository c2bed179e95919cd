import type { Child } from 'hono/jsx'
import { Button, Checkboxes, FormFrame, HiddenKeys, Select, SummaryList, Table } from '../../../design/index.ts'
import { SectorLabel } from '../../../field/index.ts'
import { valueOf, valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatDay, formatNumber, upperFirst, type Language } from '../../../kernel/language.ts'
import { typeOf } from '../../evidence/index.ts'
import type { Saying } from '../model.ts'
import type { OwnTieRow, SaidInWords } from '../own/presenter.ts'
import type { PastDeclaration } from '../own/queries.ts'
import { sayMonth } from '../said/say-month.ts'
import { sayingOptions } from '../said/say-proof.ts'
import { words as said } from '../said/words.ts'
import type { KindSeen } from './presenter.ts'
import { mostRecords, type PairRecord } from './queries.ts'
import { words } from './words.ts'

interface ProofPageProps {
  lang: Language
  title: string
  row: OwnTieRow
  kinds: readonly KindSeen[]
  records: readonly PairRecord[]
  recordHref: (recordKey: string) => string
  past: readonly PastDeclaration[]
  /** null: the person says nothing for the organization, or the other one is no longer in its networks. */
  answer: {
    action: string
    keys: FormKeys
    state: FormState
    was: string | null
    theirs: string | null
    /** What ours said last and withdrew, to be said again by one tap; null: nothing, or ours says something. */
    again: { says: Saying; isShown: boolean } | null
  } | null
  /** null: nothing of ours stands, or not for this person. */
  withdrawHref: string | null
}

/** One tie of an organization: what each says, what the log shows and by what, and what was said before. */
export function ProofPage(props: ProofPageProps) {
  const { lang, title, row, withdrawHref } = props
  const t = words[lang]
  return (
    <>
      <h1>{title}</h1>
      {row.sector && (
        <p>
          <SectorLabel sector={row.sector} />
        </p>
      )}
      <SummaryList
        rows={[
          { key: t.sides.ours, value: saidText(row.ours, t.nothingSaid) },
          { key: t.sides.theirs, value: saidText(row.theirs, t.nothingSaid) },
          {
            key: t.sides.log,
            value:
              row.proof === null ? (
                <span class="mid">{t.nothingLogged}</span>
              ) : (
                `${row.proof.strength} (${row.proof.what})`
              ),
          },
          { key: t.sides.last, value: row.last === null ? <span class="mid">{t.noLast}</span> : upperFirst(row.last) },
        ]}
      />
      {row.findings.length > 0 && (
        <section>
          <h2>{t.findingTitle}</h2>
          <ul>
            {row.findings.map((one) => (
              <li>{t.findings[one]}</li>
            ))}
          </ul>
        </section>
      )}
      <AnswerForm {...props} />
      {withdrawHref && (
        <p class="on-screen">
          <a href={withdrawHref}>{t.withdraw}</a>
        </p>
      )}
      <Kinds {...props} />
      <Records {...props} />
      <Past {...props} />
    </>
  )
}

const saidText = (one: SaidInWords | null, nothing: string): Child =>
  one === null ? <span class="mid">{nothing}</span> : [one.saying, one.since, one.shown].filter(Boolean).join(', ')

function AnswerForm({ lang, answer }: ProofPageProps) {
  if (answer === null) return <></>
  const t = words[lang]
  const { action, keys, state, was, theirs, again } = answer
  const options = sayingOptions(lang)
  return (
    <section class="on-screen">
      <h2>{t.formTitle}</h2>
      {again && (
        <form method="post" action={action}>
          <HiddenKeys keys={keys} />
          <input type="hidden" name="was" value="" />
          <input type="hidden" name="theirs" value={theirs ?? ''} />
          <input type="hidden" name="says" value={again.says} />
          {again.isShown && <input type="hidden" name="shown" value="yes" />}
          <input type="hidden" name="back" value="proof" />
          <Button kind="secondary">{t.again(said[lang].sayings[again.says])}</Button>
        </form>
      )}
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['says']}>
        <input type="hidden" name="was" value={was ?? ''} />
        <input type="hidden" name="theirs" value={theirs ?? ''} />
        <input type="hidden" name="back" value="proof" />
        <Select
          name="says"
          label={t.says}
          error={state.errors['says']}
          value={valueOf(state, 'says')}
          items={was === null ? [{ value: '', text: t.choose }, ...options] : options}
        />
        <Checkboxes
          name="shown"
          legend={t.formTitle}
          legendClass="govuk-visually-hidden"
          values={valuesOf(state, 'shown')}
          items={[{ value: 'yes', label: t.shown, hint: t.shownHint }]}
        />
        <Button>{t.send}</Button>
      </FormFrame>
    </section>
  )
}

function Kinds({ lang, kinds }: ProofPageProps) {
  if (kinds.length === 0) return <></>
  const t = words[lang]
  return (
    <section>
      <h2>{t.kindsTitle}</h2>
      <p class="small mid">{t.kindsLead}</p>
      <Table
        caption={t.kindsTitle}
        captionClass="govuk-visually-hidden"
        stack
        head={[
          { text: t.kindHeads.kind },
          { text: t.kindHeads.times, numeric: true },
          { text: t.kindHeads.first },
          { text: t.kindHeads.last },
        ]}
        rows={kinds.map(({ kind, times, firstMonth, lastMonth }): Child[] => [
          t.kinds[kind],
          times === null ? t.monthly : formatNumber(times, lang),
          sayMonth(firstMonth, lang),
          sayMonth(lastMonth, lang),
        ])}
      />
    </section>
  )
}

function Records({ lang, records, recordHref }: ProofPageProps) {
  const t = words[lang]
  const first = records.slice(0, mostRecords)
  return (
    <section>
      <h2>{t.recordsTitle}</h2>
      {first.length === 0 ? (
        <p class="mid">{t.recordsNone}</p>
      ) : (
        <>
          {records.length > mostRecords && <p class="small mid">{t.recordsFirst(mostRecords)}</p>}
          <Table
            caption={t.recordsTitle}
            captionClass="govuk-visually-hidden"
            stack
            firstCellIsHeader={false}
            head={[{ text: t.recordHeads.day }, { text: t.recordHeads.record }, { text: t.recordHeads.with }]}
            rows={first.map((one): Child[] => [
              formatDay(one.startsOn, lang),
              <a href={recordHref(one.recordKey)}>{one.title ?? typeOf(one.type).name[lang]}</a>,
              t.of(one.organizations),
            ])}
          />
        </>
      )}
    </section>
  )
}

function Past({ lang, past }: ProofPageProps) {
  if (past.length === 0) return <></>
  const t = words[lang]
  const { sayings, shown, notShown } = said[lang]
  return (
    <section>
      <h2>{t.pastTitle}</h2>
      <Table
        caption={t.pastTitle}
        captionClass="govuk-visually-hidden"
        stack
        head={[
          { text: t.pastHeads.who },
          { text: t.pastHeads.says },
          { text: t.pastHeads.from },
          { text: t.pastHeads.until },
        ]}
        rows={past.map((one): Child[] => [
          one.isOurs ? t.you : t.they,
          one.says === 'none' ? sayings.none : `${sayings[one.says]}, ${one.isShown ? shown : notShown}`,
          formatDay(one.from, lang),
          one.until === null ? t.stands : formatDay(one.until, lang),
        ])}
      />
    </section>
  )
}
