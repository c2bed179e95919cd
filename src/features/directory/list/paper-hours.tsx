import type { Language } from '../../../kernel/language.ts'
import type { ServiceView } from '../sheet/presenter.ts'
import { words as sheetWords } from '../sheet/words.ts'

/** On paper nothing is said of now: the usual hours, and dates with their year. */
export const PaperHours = ({ view, lang }: { view: ServiceView; lang: Language }) => {
  const notes = view.hoursNotes.map(({ text }) => text)
  const told = view.isActive ? [...view.paperHours, ...notes] : [view.open.words]
  return (
    <div class="on-paper">
      {(told.length === 0 ? [sheetWords[lang].hoursUnknown] : told).map((line) => (
        <div>{line}</div>
      ))}
    </div>
  )
}
