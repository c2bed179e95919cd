import type { Child } from 'hono/jsx'
import {
  Button,
  Checkboxes,
  classes,
  ErrorMessage,
  FormFrame,
  Input,
  InsetText,
  Pages,
  Select,
  Table,
} from '../../../design/index.ts'
import { SectorLabel } from '../../../field/index.ts'
import { formMessages, valueOf, valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { partnerName } from '../own/own-context.ts'
import { sayingOptions } from '../said/say-proof.ts'
import { words as said } from '../said/words.ts'
import { allShown, fieldOf, labelsOf, sayIt } from './declare-form.ts'
import { rowGroups, type DeclareRow, type RowGroup } from './presenter.ts'
import { words } from './words.ts'

interface DeclarePageProps {
  lang: Language
  title: string
  action: string
  keys: FormKeys
  state: FormState
  rows: readonly DeclareRow[]
  /** Day of the last answer, in words; null: never. */
  answeredOn: string | null
  /** What was searched, and how many it found; null: nothing was. */
  search: { text: string; found: number; hasMore: boolean } | null
  /** Which of the known organizations are on this page. */
  pages: { page: number; pages: number; href: (page: number) => string; shown: string; all: string }
  /** Why a row is no longer there, in words; null: all are. */
  gone: string | null
  withdrawHref: (otherId: string) => string
}

/** The yearly question: one row an organization, one form, one send. */
export function DeclarePage(props: DeclarePageProps) {
  const { lang, title, action, keys, state, rows, pages, gone } = props
  const t = words[lang]
  const names = rows.flatMap(({ partner: { id } }) => [fieldOf.says(id), fieldOf.kept(id)])
  const partners = rows.map(({ partner }) => partner)
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{props.answeredOn === null ? t.neverAnswered : t.lastAnswer(props.answeredOn)}</p>
      <ul>
        {t.rules.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
      {gone && (
        <InsetText>
          <p role="alert">{gone}</p>
        </InsetText>
      )}
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={names}
        labels={labelsOf(partners, (one) => partnerName(one, lang))}
      >
        {rows.length === 0 && <p>{t.empty}</p>}
        {rowGroups.map((group) => (
          <Group {...props} group={group} />
        ))}
        {pages.pages > 1 && <p class="small mid">{t.rest(pages.shown, pages.all)}</p>}
        <Search {...props} />
        {rows.length > 0 && (
          <Checkboxes
            name={allShown}
            legend={t.shownLegend}
            legendClass="govuk-visually-hidden"
            values={valuesOf(state, allShown)}
            items={[{ value: 'yes', label: t.allShown, hint: t.allShownHint }]}
          />
        )}
        {/* Enter in a field only shows the page again: what is said is said by this button. */}
        <Button name={sayIt} value="yes">
          {t.send(rows.length)}
        </Button>
      </FormFrame>
      <Pages {...pages} label={t.pagesLabel} />
    </>
  )
}

function Group({ lang, rows, group, state, withdrawHref }: DeclarePageProps & { group: RowGroup }) {
  const t = words[lang]
  const own = rows.filter((row) => row.group === group)
  if (own.length === 0) return <></>
  return (
    <section>
      <h2>{t.groups[group]}</h2>
      <p class="small mid">{t.groupHints[group]}</p>
      <Table
        caption={t.groups[group]}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.heads.partner }, { text: t.heads.why }, { text: t.heads.says, acts: true }]}
        rows={own.map((row): Child[] => [
          <Name lang={lang} row={row} />,
          <Why lang={lang} row={row} withdrawHref={withdrawHref} />,
          <Answer lang={lang} row={row} state={state} />,
        ])}
      />
    </section>
  )
}

const Name = ({ lang, row: { partner } }: { lang: Language; row: DeclareRow }) => (
  <>
    {partnerName(partner, lang)}
    {partner.sector && (
      <div>
        <SectorLabel sector={partner.sector} size="small" />
      </div>
    )}
  </>
)

function Why({
  lang,
  row,
  withdrawHref,
}: { lang: Language; row: DeclareRow } & Pick<DeclarePageProps, 'withdrawHref'>) {
  const t = words[lang]
  return (
    <div class="small">
      {row.why.map((sentence) => (
        <div>{sentence}</div>
      ))}
      {row.was !== null && (
        <div>
          {t.withdrawHint} <a href={withdrawHref(row.partner.id)}>{t.withdraw(partnerName(row.partner, lang))}</a>
        </div>
      )}
    </div>
  )
}

function Answer({ lang, row, state }: { lang: Language; row: DeclareRow; state: FormState }) {
  const t = words[lang]
  const { id } = row.partner
  const name = partnerName(row.partner, lang)
  const [says, kept, shown] = [fieldOf.says(id), fieldOf.kept(id), fieldOf.shown(id)]
  const theirs = state.theirs?.[says]
  const options = sayingOptions(lang)
  return (
    <>
      <input type="hidden" name="row" value={id} />
      <input type="hidden" name={fieldOf.was(id)} value={row.was ?? ''} />
      {row.proposed !== null && <input type="hidden" name={fieldOf.proposed(id)} value={row.proposed} />}
      <Select
        name={says}
        label={t.says(name)}
        labelClass="govuk-visually-hidden"
        hint={theirs === undefined ? undefined : formMessages[lang].savedNow(theirs)}
        error={state.errors[says]}
        value={valueOf(state, says)}
        items={row.was === null ? [{ value: '', text: said[lang].unknown }, ...options] : options}
      />
      {row.proposed !== null && (
        <Tick state={state} name={kept} partner={name} label={t.kept} error={state.errors[kept]} />
      )}
      <Tick state={state} name={shown} partner={name} label={t.shown} />
    </>
  )
}

interface TickProps {
  state: FormState
  name: string
  label: string
  /** Of the row, for who hears the box alone. */
  partner: string
  error?: string | undefined
}

/** One box of a row. Its row says what it is about: no legend, which would repeat the name a third time. */
function Tick({ state, name, label, partner, error }: TickProps) {
  return (
    <div class={classes('govuk-form-group', error !== undefined && 'govuk-form-group--error')}>
      {error !== undefined && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id={name}
            name={name}
            type="checkbox"
            value="yes"
            checked={valuesOf(state, name).includes('yes')}
            aria-label={`${label} (${partner})`}
            aria-describedby={error === undefined ? undefined : `${name}-error`}
          />
          <label class="govuk-label govuk-checkboxes__label" for={name}>
            {label}
          </label>
        </div>
      </div>
    </div>
  )
}

function Search({ lang, state, search }: DeclarePageProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.searchTitle}</h2>
      <Input name="q" label={t.search} hint={t.searchHint} value={valueOf(state, 'q')} autocomplete="off" />
      <Button kind="secondary" name="find" value="yes">
        {t.find}
      </Button>
      {search !== null && (
        <p role="status">
          {search.found === 0 ? t.foundNone(search.text) : t.found(search.found, search.text)}
          {search.hasMore && ` ${t.foundMore}`}
        </p>
      )}
    </section>
  )
}
