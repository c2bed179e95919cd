import type { Child } from 'hono/jsx'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'
import type { Narrowing } from './narrowing.ts'
import { Pages } from '../../../design/index.ts'
import { Narrow } from './narrow.tsx'
import { Notes, type Link, type Note } from './notes.tsx'
import { With211 } from '../sheet/with-211.tsx'
import { Best, OpenHelplines, Others, type ShownResult } from './results.tsx'
import { OrderChoice, type Order } from '../near/order.tsx'
import { SearchForm, type SearchFormProps } from './search-form.tsx'

export interface ResultsProps {
  lang: Language
  form: SearchFormProps
  /** What stands over the best. */
  title: string
  /** « 19 services répondent, ce dimanche à 19 h 10. » */
  summary: string
  /** Orders to choose from; null: only one. */
  order: Order | null
  total: number
  isMore: boolean
  /** How the words were read when not as typed, what was left aside. */
  notes: readonly Note[]
  /** Filters at work, each with the address without it. */
  parts: readonly Link[]
  best: readonly ShownResult[]
  listHref: string
  discreetHref: string
  /** Who answers now, when none of the best can be called. */
  lines: readonly ShownResult[]
  others: readonly ShownResult[]
  /** In the regions beside, when few answer; null: not looked for, or none. */
  near: { lead: string; lines: readonly ShownResult[] } | null
  partial: readonly ShownResult[]
  page: number
  pages: number
  pageHref: (page: number) => string
  narrowing: Narrowing
  files: readonly Link[]
  missingHref: string
}

/** What was found: the three best with their reasons, then the rest, and what would narrow it. */
export function ResultsPage(props: ResultsProps) {
  const { lang, best, others, partial, page, total, isMore } = props
  const t = words[lang]
  const rest = Math.max(0, total - best.length)
  return (
    <>
      <h1>{t.title}</h1>
      <SearchForm {...props.form} />
      <div class="cols cols--side">
        <div>
          <h2>{page > 1 ? t.others(rest, isMore) : props.title}</h2>
          {total > 0 && <p class="mid">{props.summary}</p>}
          <Notes notes={props.notes} />
          {props.order && <OrderChoice lang={lang} order={props.order} />}
          <Parts lang={lang} parts={props.parts} />
          {total > 0 && (
            <p class="narrow-jump">
              <a href="#preciser">{t.narrow.jump}</a>
            </p>
          )}
          <p class="small on-screen">
            {t.files}{' '}
            {props.files.map(({ label, href }, index) => (
              <>
                {index > 0 && ' · '}
                <a href={href}>{label}</a>
              </>
            ))}
          </p>
          {best.length > 0 && (
            <Best lang={lang} lines={best} listHref={props.listHref} discreetHref={props.discreetHref} />
          )}
          {best.length > 0 && props.lines.length > 0 && (
            <section class="headed">
              <h2 class="h-small">{t.nothing.lines}</h2>
              <p class="small">
                <With211 text={t.nothing.linesLead} />
              </p>
              <OpenHelplines lang={lang} lines={props.lines} />
            </section>
          )}
          {props.near !== null && (
            <section>
              <h2 class="h-small">{t.near.title}</h2>
              <p class="small">{props.near.lead}</p>
              <Others lang={lang} lines={props.near.lines} caption={t.near.title} />
            </section>
          )}
          {others.length > 0 && (
            <section>
              {page === 1 && <h2 class="h-small">{t.others(rest, isMore)}</h2>}
              <Others lang={lang} lines={others} caption={t.others(rest, isMore)} />
              <Pages page={props.page} pages={props.pages} href={props.pageHref} />
            </section>
          )}
          {partial.length > 0 && (
            <section>
              {total > 0 && <h2 class="h-small">{t.partial.some}</h2>}
              <Others lang={lang} lines={partial} caption={t.partial.some} />
            </section>
          )}
        </div>
        <aside>
          {total > 0 && <Narrow lang={lang} narrowing={props.narrowing} search={props.form.search} />}
          <h3>{t.limits.title}</h3>
          <p class="small">{t.limits.text}</p>
          <p class="small">
            <a href={props.missingHref}>{t.limits.missing}</a>
          </p>
        </aside>
      </div>
    </>
  )
}

function Parts({ lang, parts }: { lang: Language; parts: readonly Link[] }) {
  if (parts.length === 0) return <></>
  return (
    <ul class="row bare small parts" aria-label={words[lang].narrowed}>
      {parts.map(({ label, href }) => (
        <li>
          <a href={href}>{words[lang].drop(label)}</a>
        </li>
      ))}
    </ul>
  )
}

export interface NothingProps {
  lang: Language
  form: SearchFormProps
  notes: readonly Note[]
  meant: readonly Link[]
  less: readonly Link[]
  lines: readonly ShownResult[]
  missingHref: string
}

/** Nothing found is never the end: nearest words, one thing less, someone to talk to now. */
export function NothingPage({ lang, form, notes, meant, less, lines, missingHref }: NothingProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <SearchForm {...form} />
      <h2>{t.nothing.title}</h2>
      <p class="lead">{t.nothing.lead}</p>
      <Notes notes={notes} />
      <LinkList title={t.nothing.meant} links={meant} />
      <LinkList title={t.nothing.less} links={less} />
      {lines.length > 0 && (
        <section class="headed">
          <h2>{t.nothing.lines}</h2>
          <p>
            <With211 text={t.nothing.linesLead} />
          </p>
          <OpenHelplines lang={lang} lines={lines} />
        </section>
      )}
      <p>
        <a href={missingHref}>{t.nothing.propose}</a>
      </p>
    </>
  )
}

function LinkList({ title, links }: { title: string; links: readonly Link[] }): Child {
  if (links.length === 0) return <></>
  return (
    <section>
      <h2 class="h-small">{title}</h2>
      <ul class="bare">
        {links.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
