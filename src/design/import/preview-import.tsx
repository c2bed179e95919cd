import type { Child } from 'hono/jsx'
import type { FormKeys } from '../../kernel/http/index.ts'
import { Button, ButtonGroup } from '../button.tsx'
import { HiddenKeys } from '../hidden-keys.tsx'
import { InsetText } from '../inset-text.tsx'

export interface PreviewHeadProps {
  title: string
  lead: string
  /** Why confirming did nothing, in words; null when it was not tried. */
  refusal: string | null
}

/** The head of the page that shows what a file would do. */
export const PreviewHead = ({ title, lead, refusal }: PreviewHeadProps) => (
  <>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
    {refusal && (
      <InsetText>
        <p role="alert">{refusal}</p>
      </InsetText>
    )}
  </>
)

export interface ConfirmImportProps {
  action: string
  keys: FormKeys
  /** On the button: what confirming does. */
  confirm: string
  cancel: string
  cancelHref: string
  /** Hidden fields of the feature’s own, or a sentence before the button. */
  children?: Child
}

export const ConfirmImport = ({ action, keys, confirm, cancel, cancelHref, children }: ConfirmImportProps) => (
  <form method="post" action={action}>
    <HiddenKeys keys={keys} />
    {children}
    <ButtonGroup>
      <Button>{confirm}</Button>
      <a href={cancelHref}>{cancel}</a>
    </ButtonGroup>
  </form>
)

/** What is left of an import whose rows are erased. */
export const EmptiedImport = ({ fileName, text }: { fileName: string; text: string }) => (
  <>
    <h1>{fileName}</h1>
    <p class="lead">{text}</p>
  </>
)
