import type { Language } from '../../../kernel/language.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'
import { nearest, queryNames, type DirectorySearch } from './filters.ts'
import { Button, Input } from '../../../design/index.ts'

/** Controls elsewhere on the page belong to this form: one address holds the whole search. */
export const searchFormId = 'recherche'

export interface SearchFormProps {
  lang: Language
  action: string
  /** Where suggestions are asked while typing; the form works without. */
  suggestions: string
  search: DirectorySearch
  placeProblem: string | null
  /** Null when nothing is asked yet. */
  resetHref: string | null
}

/** What people fill in: their words, where, how old. */
export function SearchForm({ lang, action, suggestions, search, placeProblem, resetHref }: SearchFormProps) {
  const t = words[lang].form
  const names = queryNames[lang]
  const ageProblem = search.age === null && search.ageTyped !== '' ? words[lang].ageProblem : undefined
  return (
    <form
      class="filter find"
      id={searchFormId}
      method="get"
      action={action}
      role="search"
      aria-label={t.label}
      data-suggestions={suggestions}
    >
      <Input
        name={names.q}
        label={t.q}
        {...(resetHref === null ? { hint: t.qHint } : {})}
        value={search.q}
        type="search"
        maxlength={200}
        autocomplete="off"
        autocapitalize="none"
        attributes={{ list: 'mots' }}
      />
      <datalist id="mots"></datalist>
      {search.isNear && <input type="hidden" name={names.sort} value={nearest[lang]} />}
      <Input
        name={names.place}
        label={t.place}
        value={search.place}
        maxlength={80}
        autocomplete="off"
        {...(placeProblem === null ? {} : { error: placeProblem })}
      />
      <div class="find__age">
        <Input
          name={names.age}
          label={t.age}
          value={search.age ?? search.ageTyped}
          inputmode="numeric"
          class="govuk-input--width-4"
          maxlength={12}
          autocomplete="off"
          {...(ageProblem === undefined ? {} : { error: ageProblem })}
        />
        <Button kind={resetHref === null ? 'main' : 'secondary'}>{t.submit}</Button>
        {resetHref !== null && (
          <a class="find__reset" href={resetHref}>
            {t.reset}
          </a>
        )}
      </div>
    </form>
  )
}

/** The search of the directory on a page elsewhere: what, where, and straight to the results. */
export function ShortSearch({ lang }: { lang: Language }) {
  const t = words[lang].form
  const names = queryNames[lang]
  return (
    <form class="filter find" method="get" action={href(lang, addresses.directory)} role="search" aria-label={t.label}>
      <Input name={names.q} label={t.q} type="search" maxlength={200} autocomplete="off" autocapitalize="none" />
      <Input name={names.place} label={t.place} maxlength={80} autocomplete="off" />
      <Button kind="secondary">{t.submit}</Button>
    </form>
  )
}
