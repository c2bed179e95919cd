import type { Child } from 'hono/jsx'
import { Button, EmptyState, FilterPanel, Input, Pages, Select, Table, Tag } from '../../../design/index.ts'
import { formatDay, formatNumber, nameIn, type Language } from '../../../kernel/language.ts'
import type { Survey } from '../model.ts'
import { standingOf, type Standing } from '../rules.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export const standings = ['draft', 'open', 'closed', 'withdrawn'] as const satisfies readonly Standing[]

export interface ListedSurvey {
  survey: Survey
  href: string
  /** So far; null: a draft. */
  answered: number | null
}

interface DeskPageProps {
  lang: Language
  action: string
  text: string | null
  standing: Standing | null
  rows: readonly ListedSurvey[]
  /** The person works in several organizations. */
  hasSeveral: boolean
  pages: { page: number; pages: number; href: (page: number) => string }
  /** Where one is prepared; null: the person leads nothing. */
  add: string | null
  forms: string
}

export function DeskPage(props: DeskPageProps) {
  const { lang, rows, standing, text, add } = props
  const t = words[lang]
  const isNarrowed = standing !== null || text !== null
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <div class="row">
        {add && <Button href={add}>{t.add}</Button>}
        <a href={props.forms}>{t.forms}</a>
      </div>
      {add === null && <p class="mid">{t.notLead}</p>}
      {rows.length === 0 && !isNarrowed ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <Found {...props} />
      )}
    </>
  )
}

function Found({ lang, action, rows, standing, text, pages, hasSeveral }: DeskPageProps) {
  const t = words[lang]
  const names = shared[lang].standings
  return (
    <>
      <FilterPanel action={action} label={t.filter.label} submit={t.filter.submit}>
        <Input name="q" label={t.filter.text} value={text ?? ''} />
        <Select
          name="etat"
          label={t.filter.state}
          value={standing ?? ''}
          items={[{ value: '', text: t.filter.any }, ...standings.map((one) => ({ value: one, text: names[one] }))]}
        />
      </FilterPanel>
      {rows.length === 0 ? (
        <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState>
      ) : (
        <Table
          caption={t.title}
          captionClass="govuk-visually-hidden"
          stack
          head={[
            { text: t.heads.survey },
            { text: t.heads.state },
            { text: t.heads.answers, numeric: true },
            { text: t.heads.days },
          ]}
          rows={rows.map((row) => cellsOf(row, lang, hasSeveral))}
        />
      )}
      <Pages {...pages} />
    </>
  )
}

function cellsOf({ survey, href, answered }: ListedSurvey, lang: Language, hasSeveral: boolean): Child[] {
  const t = words[lang]
  const standing = standingOf(survey)
  const organization = nameIn({ nameFr: survey.organizationFr, nameEn: survey.organizationEn }, lang)
  return [
    <>
      <a href={href}>{survey.title}</a>
      <div class="small mid">
        {survey.part !== null && `${shared[lang].parts[survey.part]} · `}
        {survey.questionnaire.name[lang]}
        {hasSeveral && ` · ${organization}`}
      </div>
    </>,
    <Tag kind={standing === 'open' ? 'filled' : standing === 'draft' ? 'dashed' : 'outlined'}>
      {shared[lang].standings[standing]}
    </Tag>,
    answered === null ? '–' : formatNumber(answered, lang),
    survey.closedOn === null ? t.until(formatDay(survey.lastDay, lang)) : t.closedOn(formatDay(survey.closedOn, lang)),
  ]
}
