import type { Language } from '../kernel/language.ts'
import { readPhone, sayPhone } from '../kernel/phone/index.ts'
import { Linked } from './linked.tsx'

/** A telephone number that a touch calls; one that nobody can dial is shown as it is written. */
export function PhoneLink({
  number,
  extension = null,
  lang,
}: {
  number: string
  extension?: string | number | null
  lang: Language
}) {
  const read = readPhone(number, extension)
  return (
    <Linked class="num nowrap" href={read.callHref}>
      {sayPhone(read, lang)}
    </Linked>
  )
}
