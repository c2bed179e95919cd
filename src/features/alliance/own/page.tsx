import type { Child } from 'hono/jsx'
import { Button, EmptyState, FilterPanel, Input, Late, Pages, Select, Table, Tag } from '../../../design/index.ts'
import { SectorLabel } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { collaborationWords, nameOfCollaboration, stages } from '../../collaboration/index.ts'
import type { OwnAlliance, OwnFilter } from './queries.ts'
import { words } from './words.ts'

interface OwnPageProps {
  lang: Language
  action: string
  filter: OwnFilter
  alliances: readonly OwnAlliance[]
  allianceHref: (id: string) => string
  /** What the person’s organizations left, or declined. */
  former: readonly { name: string; href: string; said: string }[]
  /** Null: they may start none. */
  begin: string | null
  weave: string
  pages: { page: number; pages: number; href: (page: number) => string }
}

/** Alliances of the organizations where someone works. */
export function OwnPage(props: OwnPageProps) {
  const { lang, action, filter, alliances, former, begin, weave, pages } = props
  const t = words[lang]
  const isNarrowed = filter.text !== null || filter.stage !== null
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <div class="row">
        {begin && <Button href={begin}>{t.begin}</Button>}
        <a href={weave}>{t.weave}</a>
      </div>
      {alliances.length === 0 && !isNarrowed ? (
        <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
      ) : (
        <>
          <FilterPanel
            action={action}
            label={t.filter.label}
            submit={t.filter.submit}
            {...(isNarrowed ? { reset: { label: t.filter.reset, href: action } } : {})}
          >
            <Input name="q" label={t.filter.text} value={filter.text} type="search" />
            <Select
              name="etape"
              label={t.filter.stage}
              value={filter.stage ?? ''}
              items={[
                { value: '', text: t.filter.any },
                ...stages.map((one) => ({ value: one, text: collaborationWords[lang].stages[one] })),
              ]}
            />
          </FilterPanel>
          {alliances.length === 0 ? (
            <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState>
          ) : (
            <Alliances {...props} />
          )}
          <Pages {...pages} />
        </>
      )}
      {former.length > 0 && (
        <section>
          <h2>{t.former}</h2>
          <ul>
            {former.map(({ name, href, said }) => (
              <li>
                <a href={href}>{name}</a> <span class="mid">{said}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Alliances({ lang, alliances, allianceHref }: OwnPageProps) {
  const t = words[lang]
  const { stages: said } = collaborationWords[lang]
  return (
    <Table
      caption={t.title}
      captionClass="govuk-visually-hidden"
      stack
      head={[{ text: t.heads.name }, { text: t.heads.sectors }, { text: t.heads.members }, { text: t.heads.stage }]}
      rows={alliances.map((one): Child[] => [
        <a href={allianceHref(one.id)}>{nameOfCollaboration(one, lang)}</a>,
        <>
          {one.sectors.map((code) => (
            <>
              <SectorLabel sector={code} size="small" />{' '}
            </>
          ))}
        </>,
        String(one.members),
        <>
          <Tag kind={one.stage === 'active' ? 'filled' : one.stage === 'exploring' ? 'dashed' : 'outlined'}>
            {one.isInvited ? t.invited : said[one.stage]}
          </Tag>
          {one.overdue > 0 && (
            <div class="small">
              <Late>{t.overdue(one.overdue)}</Late>
            </div>
          )}
        </>,
      ])}
    />
  )
}
