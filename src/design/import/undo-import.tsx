import type { FormKeys } from '../../kernel/http/index.ts'
import { Button } from '../button.tsx'
import { HiddenKeys } from '../hidden-keys.tsx'

export interface UndoImportProps {
  /** `text` says until when; `over`, that it no longer can be taken back. */
  words: { undoTitle: string; undoText: (until: string) => string; undoOver: string; undo: string }
  /** Until when it can be taken back, in words; null when it no longer can. */
  until: string | null
  action: string
  keys: FormKeys
}

/** Taking an import back, as long as that can be done. */
export function UndoImport({ words, until, action, keys }: UndoImportProps) {
  return (
    <section>
      <h2>{words.undoTitle}</h2>
      {until === null ? (
        <p>{words.undoOver}</p>
      ) : (
        <>
          <p>{words.undoText(until)}</p>
          <form method="post" action={action}>
            <HiddenKeys keys={keys} />
            <Button kind="secondary">{words.undo}</Button>
          </form>
        </>
      )}
    </section>
  )
}
