import type { Child } from 'hono/jsx'
import {
  Button,
  EmptyState,
  FilterPanel,
  HiddenKeys,
  Input,
  Pages,
  PrintButton,
  Select,
  Table,
  Tag,
} from '../../../design/index.ts'
import type { FormKeys, FrameLink } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { words as elsewhereWords } from '../elsewhere/words.ts'
import type { Elsewhere } from '../model.ts'
import { standings, type Standing } from '../rules.ts'
import { subjectItems, subjectName } from '../topics.ts'
import { words as shared } from '../words.ts'
import type { WatchFilter, WatchRow } from './watch-list.ts'
import { words } from './words.ts'

export interface WatchPageProps {
  lang: Language
  keys: FormKeys
  organization: string
  action: string
  filter: WatchFilter
  isNarrowed: boolean
  counts: Record<Standing, number>
  rows: readonly WatchRow[]
  pages: { page: number; pages: number; href: (page: number) => string }
  files: readonly FrameLink[]
  /** What waits to be confirmed; `settle` null: the person does not lead. */
  declared: readonly { one: Elsewhere; name: string; proof: string | null; settle: string | null }[]
  find: string
}

const tagKinds = { late: 'filled', soon: 'outlined', never: 'dashed', current: 'outlined' } as const

export function WatchPage(props: WatchPageProps) {
  const { lang, organization, counts, rows, isNarrowed, declared, find } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title(organization)}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.summary(counts.late, counts.soon, counts.never, counts.current)}</p>
      {declared.length > 0 && <Declared {...props} />}
      <Filter {...props} />
      {rows.length > 0 ? (
        <Found {...props} />
      ) : isNarrowed ? (
        <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState>
      ) : (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      )}
      <div class="row on-screen">
        <a href={find}>{t.toTrainings}</a>
        <PrintButton />
      </div>
    </>
  )
}

function Declared({ lang, keys, declared }: WatchPageProps) {
  const t = elsewhereWords[lang]
  return (
    <section>
      <h2>{t.waiting(declared.filter(({ one }) => one.state === 'declared').length)}</h2>
      <ul>
        {declared.map(({ one, name, proof, settle }) => (
          <li>
            <strong>{one.title}</strong>{' '}
            {one.state === 'refused' && <Tag kind="dashed">{shared[lang].elsewhereStates.refused}</Tag>}
            <div>{t.said(name, formatDay(one.takenOn, lang), shared[lang].minutes(one.minutes))}</div>
            <div class="small mid">
              {t.givenBy(one.givenBy)} · {proof === null ? t.noProof : <a href={proof}>{t.proof}</a>}
            </div>
            {settle && (
              <form method="post" action={settle} class="row on-screen">
                <HiddenKeys keys={keys} />
                <input type="hidden" name="version" value={String(one.version)} />
                {(['confirmed', 'refused'] as const)
                  .filter((says) => says !== one.state)
                  .map((says) => (
                    <Button name="says" value={says} kind="secondary">
                      {says === 'confirmed' ? t.confirm : t.refuse}
                      <span class="govuk-visually-hidden"> {one.title}</span>
                    </Button>
                  ))}
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Filter({ lang, action, filter, isNarrowed }: WatchPageProps) {
  const { filter: t, sorts, anySubject } = words[lang]
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
        items={[
          { value: '', text: anySubject },
          ...subjectItems(lang).map(({ value, label }) => ({ value, text: label })),
        ]}
      />
      <Select
        name="etat"
        label={t.standing}
        value={filter.standing ?? ''}
        items={[
          { value: '', text: t.any },
          ...standings.map((one) => ({ value: one, text: shared[lang].standings[one] })),
        ]}
      />
      <Select
        name="ordre"
        label={t.sort}
        value={filter.sort}
        items={(['due', 'name'] as const).map((one) => ({ value: one, text: sorts[one] }))}
      />
    </FilterPanel>
  )
}

function Found({ lang, organization, rows, pages, files }: WatchPageProps) {
  const t = words[lang]
  return (
    <>
      <Table
        caption={t.title(organization)}
        captionClass="govuk-visually-hidden"
        head={[
          { text: t.heads.person },
          { text: t.heads.standing },
          { text: t.heads.subject },
          { text: t.heads.last },
          { text: t.heads.until },
        ]}
        rows={rows.map((row): Child[] => [
          row.name,
          <Tag kind={tagKinds[row.standing]}>{shared[lang].standings[row.standing]}</Tag>,
          row.subject === null ? t.none : subjectName(row.subject, lang),
          row.last === null ? t.none : `${row.last.title}, ${formatDay(row.last.onDay, lang)}`,
          row.last === null ? t.none : row.until === null ? t.forEver : formatDay(row.until, lang),
        ])}
        files={{ label: t.files, links: files }}
      />
      <Pages {...pages} />
    </>
  )
}
