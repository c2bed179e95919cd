import type { Child } from 'hono/jsx'
import { EmptyState, FilterPanel, Pages, Select, Table, Tag } from '../../../design/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import { requestStates, type HelpRequest } from '../model.ts'
import { words as shared } from '../words.ts'
import type { RequestFilter } from './queries.ts'
import { words } from './words.ts'

interface RequestsPageProps {
  lang: Language
  action: string
  filter: RequestFilter
  requests: readonly HelpRequest[]
  requestHref: (id: string) => string
  askedOn: (request: HelpRequest) => string
  pages: { page: number; pages: number; href: (page: number) => string }
}

/** Name of the initiative that a request is about. */
export const initiativeOf = ({ initiativeFr, initiativeEn }: HelpRequest, lang: Language): string =>
  (lang === 'fr' ? (initiativeFr ?? initiativeEn) : (initiativeEn ?? initiativeFr)) ?? ''

export function RequestsPage(props: RequestsPageProps) {
  const { lang, requests, filter } = props
  const t = words[lang]
  const isFiltered = filter.side !== null || filter.state !== null
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {requests.length === 0 && !isFiltered ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <>
          <Filter {...props} />
          {requests.length === 0 ? (
            <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState>
          ) : (
            <Requests {...props} />
          )}
        </>
      )}
    </>
  )
}

function Filter({ lang, action, filter }: RequestsPageProps) {
  const { filter: t } = words[lang]
  const any = { value: '', text: t.any }
  return (
    <FilterPanel action={action} label={t.label} submit={t.submit}>
      <Select
        name="sens"
        label={t.side}
        value={filter.side ?? ''}
        items={[any, ...(['asked', 'asking'] as const).map((one) => ({ value: one, text: t.sides[one] }))]}
      />
      <Select
        name="etat"
        label={t.state}
        value={filter.state ?? ''}
        items={[any, ...requestStates.map((one) => ({ value: one, text: shared[lang].states[one] }))]}
      />
    </FilterPanel>
  )
}

function Requests({ lang, requests, requestHref, askedOn, pages }: RequestsPageProps) {
  const t = words[lang]
  return (
    <>
      <Table
        caption={t.title}
        captionClass="govuk-visually-hidden"
        stack
        head={[
          { text: t.heads.initiative },
          { text: t.heads.from },
          { text: t.heads.to },
          { text: t.heads.on },
          { text: t.heads.state },
        ]}
        rows={requests.map((one): Child[] => [
          <a href={requestHref(one.id)}>{initiativeOf(one, lang)}</a>,
          lang === 'fr' ? one.fromFr : one.fromEn,
          lang === 'fr' ? one.toFr : one.toEn,
          askedOn(one),
          <RequestTag lang={lang} request={one} />,
        ])}
      />
      {pages.pages > 1 && (
        <p class="small mid">{t.page(formatNumber(pages.page, lang), formatNumber(pages.pages, lang))}</p>
      )}
      <Pages {...pages} />
    </>
  )
}

export function RequestTag({ lang, request: { state } }: { lang: Language; request: HelpRequest }) {
  return (
    <Tag kind={state === 'asked' ? 'dashed' : state === 'answered' ? 'filled' : 'outlined'}>
      {shared[lang].states[state]}
    </Tag>
  )
}
