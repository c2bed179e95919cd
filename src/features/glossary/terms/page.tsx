import { Button, Checkboxes, EmptyState, FilterPanel, Input, Kept, PrintButton } from '../../../design/index.ts'
import { otherLanguage, type Language } from '../../../kernel/language.ts'
import { termHref } from '../finder/linker.tsx'
import { terms, type Term } from '../model.ts'
import { byLetter, type TermFilter } from './search-terms.ts'
import { words } from './words.ts'

export interface TermListPageProps {
  lang: Language
  /** Address of the list itself. */
  action: string
  filter: TermFilter
  isFiltered: boolean
  found: readonly Term[]
  files: readonly { label: string; href: string }[]
  /** The definitions that the person’s networks share; null for who is in none. */
  ownHref: string | null
}

export function TermListPage(props: TermListPageProps) {
  const { lang, found, isFiltered, ownHref, files } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {ownHref && <Button href={ownHref}>{t.own}</Button>}
      <Search {...props} />
      {isFiltered ? (
        <Found lang={lang} found={found} />
      ) : (
        <Kept of={terms} name={lang} draw={() => <Letters lang={lang} found={found} />} />
      )}
      <p class="small mid">{t.scope}</p>
      <div class="on-screen">
        <p>
          {t.files}{' '}
          {files.map(({ label, href }, index) => (
            <>
              {index > 0 && ' · '}
              <a href={href}>{label}</a>
            </>
          ))}
        </p>
        <PrintButton />
      </div>
    </>
  )
}

function Search({ lang, action, filter, isFiltered }: TermListPageProps) {
  const { search } = words[lang]
  return (
    <FilterPanel
      action={action}
      label={search.label}
      submit={search.submit}
      {...(isFiltered ? { reset: { label: search.reset, href: action } } : {})}
    >
      <Input name="q" type="search" label={search.text} value={filter.text ?? ''} spellcheck={false} />
      <Checkboxes
        name="confusion"
        legend={search.narrow}
        items={[{ value: '1', label: search.onlyNotThis }]}
        values={filter.isConfused ? ['1'] : []}
      />
    </FilterPanel>
  )
}

function Found({ lang, found }: { lang: Language; found: readonly Term[] }) {
  const { search } = words[lang]
  if (found.length === 0)
    return (
      <EmptyState title={search.nothing.title} headingLevel={2}>
        {search.nothing.text}
      </EmptyState>
    )
  return (
    <>
      <p role="status">{search.found(found.length)}</p>
      <TermList lang={lang} found={found} />
    </>
  )
}

function Letters({ lang, found }: { lang: Language; found: readonly Term[] }) {
  const letters = byLetter(found, lang)
  return (
    <>
      <nav class="letters on-screen" aria-label={words[lang].letters}>
        <ul>
          {letters.map(({ letter }) => (
            <li>
              <a href={`#${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(({ letter, terms: all }) => (
        <section class="ruled" aria-labelledby={letter}>
          <h2 id={letter}>{letter}</h2>
          <TermList lang={lang} found={all} />
        </section>
      ))}
    </>
  )
}

function TermList({ lang, found }: { lang: Language; found: readonly Term[] }) {
  const other = otherLanguage(lang)
  return (
    <dl class="terms">
      {found.map(({ id, name, definition }) => (
        <div>
          <dt>
            <a href={termHref(lang, id)}>{name[lang]}</a>
          </dt>
          <dd>
            <p>{definition[lang]}</p>
            {name[other] !== name[lang] && (
              <p class="small mid">
                {words[lang].inOther} <span lang={other}>{name[other]}</span>
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
