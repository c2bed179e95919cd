import { diffWords } from '../kernel/word-diff.ts'
import { useWords } from './words.ts'

/**
 * What turns one text into another: removed words struck out, added ones underlined, each named for who does not see
 * it. The page says once what the two signs mean (`legend`).
 */
export function Difference({ before, after }: { before: string; after: string }) {
  const t = useWords()
  return (
    <>
      {diffWords(before, after).map(({ kind, text }) =>
        kind === 'kept' ? (
          <>{text}</>
        ) : kind === 'removed' ? (
          <del>
            <span class="govuk-visually-hidden">[{t.removed}] </span>
            {text}
          </del>
        ) : (
          <ins>
            <span class="govuk-visually-hidden">[{t.added}] </span>
            {text}
          </ins>
        ),
      )}
    </>
  )
}

/** The sentence that says what is underlined and what is struck out. */
export const DifferenceLegend = ({ words }: { words: string }) => <p class="small mid">{words}</p>
