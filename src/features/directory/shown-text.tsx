import { words } from './words.ts'
import type { ReadText } from './text.ts'
import { usePageLanguage } from '../../design/index.ts'

/** A text of a sheet, in the language it is written in; when it is not the page’s, that is said. */
export function ShownText({ text, isQuiet = false }: { text: ReadText; isQuiet?: boolean }) {
  const lang = usePageLanguage()
  if (!text.isOther) return <>{text.text}</>
  return (
    <>
      <span lang={text.lang}>{text.text}</span>
      {!isQuiet && <span class="small mid"> ({words[lang].missingText})</span>}
    </>
  )
}
