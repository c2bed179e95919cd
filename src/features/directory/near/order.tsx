import { colon } from '../../../kernel/wording.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from '../search/words.ts'
import type { Link } from '../search/notes.tsx'

/** The orders that results may stand in, one of them chosen. */
export type Order = readonly (Link & { isChosen: boolean })[]

/** In what order the results stand, and the address of the other. */
export function OrderChoice({ lang, order }: { lang: Language; order: Order }) {
  const { label } = words[lang].sort
  return (
    <p class="small order">
      {label}
      {colon(lang)}{' '}
      {order.map((one, index) => (
        <>
          {index > 0 && ' · '}
          {one.isChosen ? <b>{one.label}</b> : <a href={one.href}>{one.label}</a>}
        </>
      ))}
    </p>
  )
}
