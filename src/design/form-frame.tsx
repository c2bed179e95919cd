import type { Child } from 'hono/jsx'
import type { FormKeys } from '../kernel/http/index.ts'
import type { Language } from '../kernel/language.ts'
import { errorList, theirsList, type FormState } from '../kernel/form/form.ts'
import { formMessages } from '../kernel/form/words.ts'
import { ErrorSummary } from './error-summary.tsx'
import { HiddenKeys } from './hidden-keys.tsx'
import { InsetText } from './inset-text.tsx'

export interface FormFrameProps {
  lang: Language
  /** Where the form is sent: by custom, the address of the page that shows it. */
  action: string
  /** Hidden values that every form carries: `request.formKeys`. */
  keys: FormKeys
  state: FormState
  /** Field names in the order of the page. */
  names: readonly string[]
  /** Label per field, for a form so long that its lists at the top must say which field each line is about. */
  labels?: Readonly<Record<string, string>>
  /** Row version for the optimistic lock. */
  version?: number
  /** For forms with a file. */
  hasFile?: boolean
  id?: string
  children?: Child
}

/** Id of the page's main form: give it to `page(…, { formId: mainForm })` so that the language link keeps what was typed. */
export const mainForm = 'form'

/** A form with its hidden values, its list of errors and, when someone else saved meanwhile, both versions. */
export function FormFrame({
  lang,
  action,
  keys,
  state,
  names,
  labels,
  version,
  hasFile,
  id = mainForm,
  children,
}: FormFrameProps) {
  const errors = errorList(state, names, labels && { of: labels, lang })
  return (
    <>
      {errors.length > 0 && <ErrorSummary title={formMessages[lang].errorsTitle} errors={errors} />}
      {state.theirs && <Overtaken lang={lang} differing={labels ? theirsList(state, names, labels) : []} />}
      <form id={id} method="post" action={action} novalidate enctype={hasFile ? 'multipart/form-data' : undefined}>
        <HiddenKeys keys={keys} />
        {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
        {children}
      </form>
    </>
  )
}

function Overtaken({ lang, differing }: { lang: Language; differing: readonly { text: string; href: string }[] }) {
  const words = formMessages[lang]
  return (
    <InsetText>
      <p role="alert">
        <strong>{words.overtakenTitle}</strong>
      </p>
      <p>{words.overtakenText}</p>
      {differing.length > 0 && (
        <ul>
          {differing.map(({ text, href }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </InsetText>
  )
}

/** Properties of a one-value control: name, value, error, and the other person's value when they differ. */
export function control(state: FormState, name: string, label: string, lang: Language, hint?: string) {
  const theirs = state.theirs?.[name]
  return {
    name,
    id: name,
    label,
    value: state.values[name]?.[0] ?? '',
    hint:
      theirs === undefined ? hint : formMessages[lang].savedNow(theirs === '' ? formMessages[lang].nothing : theirs),
    error: state.errors[name],
  }
}
