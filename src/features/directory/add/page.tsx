import type { Child } from 'hono/jsx'
import { Button, ButtonGroup, FormFrame, InsetText } from '../../../design/index.ts'
import type { EditPageProps } from '../edit/page.tsx'
import { SheetFields, formWords, labelsOf, sheetForm } from '../sheet-form/index.ts'

interface AddPageProps extends Omit<EditPageProps, 'version' | 'suggestion' | 'acts'> {
  /** Fields that stand before those of the sheet: for whom it is written. */
  first?: Child
  /** What may be the same; shown before anything is saved. */
  near?: Child
  suggestion: EditPageProps['suggestion']
}

export function AddPage({ title, action, backHref, keys, first, near, suggestion, ...fields }: AddPageProps) {
  const { lang, state } = fields
  const t = formWords[lang]
  return (
    <>
      <h1>{title}</h1>
      {suggestion && (
        <InsetText>
          <p>
            <strong>{t.suggestion}</strong>
          </p>
          <p lang={suggestion.lang}>{suggestion.body}</p>
        </InsetText>
      )}
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={['organizationFr', 'organizationEn', 'sector', ...sheetForm.names]}
        labels={labelsOf(lang)}
      >
        {near}
        {suggestion && <input type="hidden" name="suggestion" value={suggestion.id} />}
        {first}
        <SheetFields {...fields} />
        <ButtonGroup>
          {near ? (
            <Button name="different" value="yes">
              {t.isDifferent}
            </Button>
          ) : (
            <Button>{t.add}</Button>
          )}
          <a href={backHref}>{t.back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
