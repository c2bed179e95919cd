import type { Child } from 'hono/jsx'
import { EmptyState, FilterPanel, Input, Pages, PrintButton, Select, Table, Tag } from '../../../design/index.ts'
import type { FrameLink } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { isOpen, type HandOffState } from '../hand-off/model.ts'
import { words as one } from '../hand-off/words.ts'
import { shownHandOffs, type HandOffFilter } from './hand-off-filter.ts'
import { words } from './words.ts'

export interface HandOffRow {
  code: string
  href: string
  from: string
  to: string
  state: HandOffState
  /** In words. */
  when: string
  /** What the person may do now, the most pressing; null: nothing. */
  next: string | null
}

export interface HandOffsPageProps {
  lang: Language
  action: string
  filter: HandOffFilter
  rows: readonly HandOffRow[]
  count: number
  pages: { page: number; pages: number; href: (page: number) => string }
  files: readonly FrameLink[]
  figuresHref: string
}

/** What is proposed to one, what goes on, what one followed: envelopes alone. */
export function HandOffsPage(props: HandOffsPageProps) {
  const { lang, action, filter, rows, count, pages, files, figuresHref } = props
  const t = words[lang]
  const empty = filter.code === null ? t.empty[filter.shown] : t.nothing
  return (
    <>
      <h1>{one[lang].list}</h1>
      <p class="lead">{t.lead}</p>
      <FilterPanel
        action={action}
        label={t.filter.label}
        submit={t.filter.submit}
        reset={filter.code !== null || filter.shown !== 'going' ? { label: t.filter.reset, href: action } : undefined}
      >
        <Select
          name="voir"
          label={t.filter.shown}
          value={filter.shown}
          items={shownHandOffs.map((value) => ({ value, text: t.filter.values[value] }))}
        />
        <Input name="code" label={t.filter.code} hint={t.filter.codeHint} value={filter.code?.toUpperCase() ?? ''} />
      </FilterPanel>
      {filter.shown === 'followed' && rows.length > 0 && <p>{t.followed}</p>}
      {rows.length === 0 ? (
        <EmptyState title={empty.title}>{empty.text}</EmptyState>
      ) : (
        <>
          <p>
            {t.found(count)} <PrintButton />
          </p>
          <Table
            caption={one[lang].list}
            captionClass="govuk-visually-hidden"
            files={{ label: t.files, links: files }}
            head={[
              { text: t.heads.code },
              { text: t.heads.who },
              { text: t.heads.state },
              { text: t.heads.when },
              { text: t.heads.next },
            ]}
            rows={rows.map(({ code, href, from, to, state, when, next }): Child[] => [
              <a href={href}>{code}</a>,
              <>
                {from} → {to}
              </>,
              <Tag kind={isOpen(state) ? 'outlined' : 'filled'}>{one[lang].states[state]}</Tag>,
              when,
              next === null ? <span class="mid">{t.nothingNext}</span> : <b>{next}</b>,
            ])}
          />
          <Pages {...pages} />
        </>
      )}
      <p class="on-screen">
        <a href={figuresHref}>{t.figures}</a>
      </p>
    </>
  )
}
