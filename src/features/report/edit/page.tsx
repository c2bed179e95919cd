import { Button, ButtonGroup, Checkboxes, control, FormFrame, InsetText, Textarea } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { reportParts, type ReportPart } from '../model.ts'
import { reportNames } from './write-form.ts'
import { words } from './words.ts'

export interface WriteReportPageProps {
  lang: Language
  /** Whose report, and of which period. */
  where: string
  action: string
  backHref: string
  keys: FormKeys
  state: FormState
  version: number
  labels: Readonly<Record<ReportPart, string>>
  /** Something was found: who writes says that it was read again. */
  asksToReadAgain: boolean
}

/** The words around the figures of a report. */
export function WriteReportPage({ lang, where, backHref, labels, asksToReadAgain, ...form }: WriteReportPageProps) {
  const t = words[lang]
  const hintOf = (part: ReportPart) =>
    part === 'introduction' || part === 'conclusion' ? t.hints[part] : t.hints.orientation
  return (
    <>
      <p class="mid">{where}</p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <InsetText>
        <p>{t.never}</p>
      </InsetText>
      <FormFrame
        lang={lang}
        action={form.action}
        keys={form.keys}
        state={form.state}
        version={form.version}
        names={reportNames}
        labels={labels}
      >
        {reportParts.map((part) => (
          <Textarea {...control(form.state, part, labels[part], lang, hintOf(part))} rows={5} />
        ))}
        {asksToReadAgain && (
          <Checkboxes name="readAgain" legend={t.found} items={[{ value: 'yes', label: t.readAgain }]} />
        )}
        <ButtonGroup>
          <Button>{t.submit}</Button>
          <a href={backHref}>{t.back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
