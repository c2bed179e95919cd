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
} from '../../../design/index.ts'
import type { FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { stages, toolKinds } from '../model.ts'
import { nameOf, namesOf, subjectCodes, titleIn } from '../topics.ts'
import { words as shared } from '../words.ts'
import { sorts, which, type ToolFilter } from './filter.ts'
import type { ListedTool } from './queries.ts'
import { StaffSection, type StaffSectionProps } from './staff-section.tsx'
import { words } from './words.ts'

export interface ListPageProps {
  lang: Language
  /** Address of the list, without what narrows it. */
  action: string
  filter: ToolFilter
  isNarrowed: boolean
  rows: readonly { tool: ListedTool; href: string }[]
  count: number
  pages: { page: number; pages: number; href: (page: number) => string }
  files: readonly FrameLink[]
  /** Null: the person does more than read in no network. */
  acts: { add: string; suggest: string } | null
  plans: readonly { school: string; href: string }[]
  staff: StaffSectionProps['schools']
}

export function ListPage(props: ListPageProps) {
  const { lang, rows, isNarrowed, acts, plans, staff } = props
  const t = words[lang]
  return (
    <>
      <h1>{shared[lang].title}</h1>
      <p class="lead">{t.lead}</p>
      <div class="on-screen">
        <ButtonGroup>
          {acts && <Button href={acts.add}>{t.add}</Button>}
          {acts && (
            <Button kind="secondary" href={acts.suggest}>
              {t.suggest}
            </Button>
          )}
          {plans.map(({ school, href }) => (
            <a href={href}>{t.plan(school)}</a>
          ))}
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
      <StaffSection lang={lang} schools={staff} />
    </>
  )
}

function Filter({ lang, action, filter, isNarrowed }: ListPageProps) {
  const { filter: t, which: whichWords, sorts: sortWords } = words[lang]
  const any = { value: '', text: t.any }
  return (
    <FilterPanel
      action={action}
      label={t.label}
      submit={t.submit}
      reset={isNarrowed ? { label: t.reset, href: action } : undefined}
    >
      <Input name="q" label={t.text} value={filter.text ?? ''} />
      <Select
        name="stade"
        label={t.stage}
        value={filter.stage ?? ''}
        items={[
          any,
          ...stages.map((code) => ({ value: code, text: nameOf('stage', code, lang) })),
          { value: 'none', text: shared[lang].noStage },
        ]}
      />
      <Select
        name="theme"
        label={t.subject}
        value={filter.subject ?? ''}
        items={[any, ...subjectCodes.map((code) => ({ value: code, text: nameOf('subject', code, lang) }))]}
      />
      <Select
        name="nature"
        label={t.kind}
        value={filter.kind ?? ''}
        items={[
          { value: '', text: t.anyKind },
          ...toolKinds.map((code) => ({ value: code, text: nameOf('kind', code, lang) })),
        ]}
      />
      <Select
        name="liste"
        label={t.which}
        value={filter.which}
        items={which.map((one) => ({ value: one, text: whichWords[one] }))}
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
          { text: t.heads.tool },
          { text: t.heads.kind },
          { text: t.heads.stages },
          { text: t.heads.subjects },
          { text: t.heads.held },
        ]}
        rows={rows.map(({ tool, href }): Child[] => [
          <>
            <a href={href}>{titleIn(tool, lang)}</a>
            {tool.offeredBy !== null && <div class="small mid">{tool.offeredBy}</div>}
          </>,
          nameOf('kind', tool.kind, lang),
          tool.stages.length === 0 ? shared[lang].noStage : namesOf('stage', tool.stages, lang),
          tool.subjects.length === 0 ? '–' : namesOf('subject', tool.subjects, lang),
          t.held(tool.held),
        ])}
        files={{ label: t.files, links: files }}
      />
      <Pages {...pages} />
    </>
  )
}
