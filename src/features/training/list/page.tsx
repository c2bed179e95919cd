import type { Child } from 'hono/jsx'
import {
  Button,
  ButtonGroup,
  EmptyState,
  FilterPanel,
  Input,
  Pages,
  PrintButton,
  Select,
  Table,
  Tag,
} from '../../../design/index.ts'
import type { FrameLink } from '../../../kernel/http/index.ts'
import { languages, upperFirst, type Language } from '../../../kernel/language.ts'
import { sayWhen } from '../../meeting/index.ts'
import { organizationIn, subjectItems, subjectNames } from '../topics.ts'
import { words as sheetWords } from '../sheet/words.ts'
import { words as shared } from '../words.ts'
import { sorts, whens, type TrainingFilter } from './filter.ts'
import type { ListedTraining } from './queries.ts'
import { words } from './words.ts'

export interface ListPageProps {
  lang: Language
  /** Address of the list, without what narrows it. */
  action: string
  filter: TrainingFilter
  isNarrowed: boolean
  rows: readonly { training: ListedTraining; href: string }[]
  count: number
  pages: { page: number; pages: number; href: (page: number) => string }
  files: readonly FrameLink[]
  /** Null: the person does more than read nowhere. */
  offer: string | null
  own: string
  teams: readonly { organization: string; href: string }[]
  check: string
}

export function ListPage(props: ListPageProps) {
  const { lang, rows, isNarrowed, offer, own, teams, check } = props
  const t = words[lang]
  return (
    <>
      <h1>{shared[lang].title}</h1>
      <p class="lead">{t.lead}</p>
      <div class="on-screen">
        <ButtonGroup>
          {offer && <Button href={offer}>{t.offer}</Button>}
          <a href={own}>{t.mine}</a>
          {teams.map(({ organization, href }) => (
            <a href={href}>{t.team(organization)}</a>
          ))}
          <a href={check}>{t.check}</a>
          <PrintButton />
        </ButtonGroup>
      </div>
      <Filter {...props} />
      {rows.length > 0 ? (
        <Found {...props} />
      ) : isNarrowed ? (
        <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState>
      ) : (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      )}
    </>
  )
}

function Filter({ lang, action, filter, isNarrowed }: ListPageProps) {
  const { filter: t, whens: whenWords, sorts: sortWords } = words[lang]
  return (
    <FilterPanel
      action={action}
      label={t.label}
      submit={t.submit}
      reset={isNarrowed ? { label: t.reset, href: action } : undefined}
    >
      <Input name="q" label={t.text} value={filter.text ?? ''} />
      <Select
        name="theme"
        label={t.subject}
        value={filter.subject ?? ''}
        items={[{ value: '', text: t.any }, ...subjectItems(lang).map(({ value, label }) => ({ value, text: label }))]}
      />
      <Select
        name="langue"
        label={t.language}
        value={filter.language ?? ''}
        items={[
          { value: '', text: t.anyLanguage },
          ...languages.map((code) => ({ value: code, text: upperFirst(shared[lang].languages[code]) })),
        ]}
      />
      <Select
        name="seances"
        label={t.when}
        value={filter.when}
        items={whens.map((one) => ({ value: one, text: whenWords[one] }))}
      />
      <Select
        name="ordre"
        label={t.sort}
        value={filter.sort}
        items={sorts.map((one) => ({ value: one, text: sortWords[one] }))}
      />
    </FilterPanel>
  )
}

function Found({ lang, rows, pages, files, count }: ListPageProps) {
  const t = words[lang]
  return (
    <>
      <p>{t.found(count)}</p>
      <Table
        caption={shared[lang].title}
        captionClass="govuk-visually-hidden"
        stack
        head={[
          { text: t.heads.training },
          { text: t.heads.next },
          { text: t.heads.places },
          { text: t.heads.subjects },
        ]}
        rows={rows.map(({ training, href }): Child[] => [
          <>
            <a href={href}>{training.title}</a>{' '}
            {training.withdrawnAt !== null && <Tag kind="dashed">{t.withdrawn}</Tag>}
            <div class="small mid">{organizationIn(training, lang)}</div>
          </>,
          training.next === null ? t.none : sayWhen(training.next, lang),
          training.next === null
            ? '–'
            : training.next.free === 0
              ? sheetWords[lang].full(0)
              : sheetWords[lang].free(training.next.free),
          subjectNames(training.subjects, lang),
        ])}
        files={{ label: t.files, links: files }}
      />
      <Pages {...pages} />
    </>
  )
}
