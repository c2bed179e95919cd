import { type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import {
  SectionLinks,
  SheetFields,
  formWords,
  labelsOf,
  sheetForm,
  type SheetFieldsProps,
} from '../sheet-form/index.ts'
import { Button, ButtonGroup, FormFrame, InsetText } from '../../../design/index.ts'

export interface EditPageProps extends SheetFieldsProps {
  title: string
  action: string
  backHref: string
  keys: FormKeys
  state: FormState
  lang: Language
  version: number
  /** What else can be done to the sheet. */
  acts: readonly { label: string; href: string }[]
  /** What someone suggested and this edit answers. */
  suggestion: { id: string; body: string; kind: string; lang: Language } | null
}

export function EditPage({ title, action, backHref, keys, version, acts, suggestion, ...fields }: EditPageProps) {
  const { lang, state } = fields
  const t = formWords[lang]
  return (
    <>
      <h1>{title}</h1>
      <p class="row">
        {acts.map((act) => (
          <a href={act.href}>{act.label}</a>
        ))}
      </p>
      {suggestion && (
        <InsetText>
          <p>
            <strong>{t.suggestion}</strong>, {suggestion.kind.toLowerCase()}
          </p>
          <p lang={suggestion.lang}>{suggestion.body}</p>
        </InsetText>
      )}
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={sheetForm.names}
        labels={labelsOf(lang)}
        version={version}
      >
        {suggestion && <input type="hidden" name="suggestion" value={suggestion.id} />}
        <SectionLinks lang={lang} />
        <SheetFields {...fields} />
        <ButtonGroup>
          <Button>{t.save}</Button>
          <a href={backHref}>{t.back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
