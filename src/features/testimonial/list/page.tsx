import {
  Button,
  ButtonGroup,
  Checkboxes,
  Details,
  EmptyState,
  FilterPanel,
  Input,
  Pages,
  Select,
} from '../../../design/index.ts'
import { sectors } from '../../../field/index.ts'
import { formatNumber, languages, type Language } from '../../../kernel/language.ts'
import type { PublishedTestimonial } from '../model.ts'
import type { PagesOf } from '../pages-of.ts'
import type { PublishedFilter } from '../queries.ts'
import { Said } from '../said.tsx'
import { words } from './words.ts'

interface TestimonialListPageProps extends PagesOf {
  lang: Language
  action: string
  filter: PublishedFilter
  isFiltered: boolean
  total: number
  testimonials: readonly (PublishedTestimonial & { day: string })[]
  /** For someone who signed in; null: a visitor. */
  own: { writeHref: string; followHref: string } | null
}

/** What people say of working together: their own words, each with their consent and that of their organization. */
export function TestimonialListPage(props: TestimonialListPageProps) {
  const { lang, total, testimonials, isFiltered, own, page, pages } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {own && (
        <ButtonGroup>
          <Button href={own.writeHref}>{t.write}</Button>
          <a href={own.followHref}>{t.follow}</a>
        </ButtonGroup>
      )}
      {(total > 0 || isFiltered) && <Search {...props} />}
      {total === 0 && isFiltered && <EmptyState title={t.nothingFound.title}>{t.nothingFound.text}</EmptyState>}
      {total === 0 && !isFiltered && <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>}
      {total > 0 && (
        <>
          <p class="mid">
            {t.count(total, isFiltered)}
            {pages > 1 && ` ${t.page(formatNumber(page, lang), formatNumber(pages, lang))}.`}
          </p>
          {testimonials.map((testimonial) => (
            <Said lang={lang} testimonial={testimonial} day={t.publishedOn(testimonial.day)} />
          ))}
          <Pages page={props.page} pages={props.pages} href={props.pageHref} />
        </>
      )}
      <section>
        <h2>{t.howTitle}</h2>
        <ol>
          {t.how.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </section>
    </>
  )
}

function Search({ lang, action, filter, isFiltered }: TestimonialListPageProps) {
  const { search } = words[lang]
  return (
    <FilterPanel
      action={action}
      label={search.label}
      submit={search.submit}
      {...(isFiltered ? { reset: { label: search.reset, href: action } } : {})}
    >
      <Input name="q" type="search" label={search.text} value={filter.text ?? ''} spellcheck={false} />
      <Details summary={search.more} open={filter.sectors.length > 0 || filter.language !== null}>
        <Checkboxes
          name="s"
          legend={search.sectors}
          values={filter.sectors}
          items={sectors.map(({ code, name }) => ({ value: code, label: name[lang] }))}
        />
        <Select
          name="l"
          label={search.language}
          value={filter.language ?? ''}
          items={[
            { value: '', text: search.any },
            ...languages.map((one) => ({ value: one, text: search.languages[one] })),
          ]}
        />
      </Details>
    </FilterPanel>
  )
}
