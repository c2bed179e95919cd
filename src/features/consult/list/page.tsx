import type { Child } from 'hono/jsx'
import {
  Button,
  ButtonGroup,
  EmptyState,
  FilterPanel,
  Pages,
  PrintButton,
  Select,
  Table,
  Tag,
} from '../../../design/index.ts'
import type { FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { sayBands } from '../said.ts'
import { words as shared } from '../words.ts'
import { directions, shownStates, sorts, type QuestionFilter } from './filter.ts'
import type { ListedQuestion } from './queries.ts'
import { words } from './words.ts'

export interface ListPageProps {
  lang: Language
  /** Address of the list, without what narrows it. */
  action: string
  filter: QuestionFilter
  isNarrowed: boolean
  rows: readonly { question: ListedQuestion; askedOn: string; href: string }[]
  count: number
  pages: { page: number; pages: number; href: (page: number) => string }
  /** Null: the person does more than read nowhere, or in no network. */
  ask: string | null
  /** The person answers for an organization. */
  answers: boolean
  figures: readonly FrameLink[]
}

export function ListPage(props: ListPageProps) {
  const { lang, rows, isNarrowed, ask, answers, figures } = props
  const t = words[lang]
  return (
    <>
      <h1>{shared[lang].title}</h1>
      <p class="lead">{t.lead}</p>
      <div class="on-screen">
        <ButtonGroup>
          {ask && <Button href={ask}>{t.ask}</Button>}
          <PrintButton />
        </ButtonGroup>
      </div>
      {(rows.length > 0 || isNarrowed) && <Filter {...props} />}
      {rows.length > 0 ? (
        <Found {...props} />
      ) : isNarrowed ? (
        <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState>
      ) : (
        <EmptyState title={t.empty.title}>{answers ? t.empty.forDesk : t.empty.text}</EmptyState>
      )}
      {figures.length > 0 && (
        <section class="on-screen">
          <h2>{t.figures}</h2>
          <ul>
            {figures.map(({ label, href }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Filter({ lang, action, filter, isNarrowed }: ListPageProps) {
  const { filter: t } = words[lang]
  const { states } = shared[lang]
  return (
    <FilterPanel
      action={action}
      label={t.label}
      submit={t.submit}
      reset={isNarrowed ? { label: t.reset, href: action } : undefined}
    >
      <Select
        name="sens"
        label={t.direction}
        value={filter.direction ?? ''}
        items={[{ value: '', text: t.all }, ...directions.map((one) => ({ value: one, text: t.directions[one] }))]}
      />
      <Select
        name="etat"
        label={t.state}
        value={filter.state ?? ''}
        items={[{ value: '', text: t.any }, ...shownStates.map((one) => ({ value: one, text: states[one] }))]}
      />
      <Select
        name="ordre"
        label={t.sort}
        value={filter.sort}
        items={sorts.map((one) => ({ value: one, text: t.sorts[one] }))}
      />
    </FilterPanel>
  )
}

function Found({ lang, rows, count, pages }: ListPageProps) {
  const t = words[lang]
  return (
    <>
      <p>{t.found(count)}</p>
      <Table
        caption={shared[lang].title}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.heads.asked }, { text: t.heads.about }, { text: t.heads.state }, { text: t.heads.answers }]}
        rows={rows.map(({ question, askedOn, href }): Child[] => [
          <>
            <a href={href}>{t.filter.one[question.direction]}</a>
            <div class="small mid">{askedOn}</div>
          </>,
          question.bands === null ? '–' : Object.values(sayBands(question.bands, lang)).join(' · '),
          <Tag kind={question.state === 'open' ? 'outlined' : 'filled'}>{shared[lang].states[question.state]}</Tag>,
          question.direction === 'received'
            ? question.answer === null
              ? t.toAnswer
              : shared[lang].answers[question.answer]
            : t.answers(question.answers, question.helpers),
        ])}
      />
      <Pages {...pages} />
    </>
  )
}
