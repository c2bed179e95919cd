import type { Language } from '../../../kernel/language.ts'
import { PhoneLink } from '../../../design/index.ts'
import type { WorkPhone } from '../../../field/index.ts'
import { words } from './words.ts'

/** The number at work and what goes with it, one row each; what was not given has no row but the number itself. */
export function phoneRows({ phone, phoneExtension, phoneHours, phoneUrgent }: WorkPhone, lang: Language) {
  const t = words[lang]
  const number =
    phone === null ? (
      <span class="mid">{t.noPhone}</span>
    ) : (
      <PhoneLink number={phone} extension={phoneExtension} lang={lang} />
    )
  return [
    { key: t.phone, value: number },
    ...(phoneHours === null ? [] : [{ key: t.phoneHours, value: <>{phoneHours}</> }]),
    ...(phoneUrgent === null ? [] : [{ key: t.phoneUrgent, value: <>{phoneUrgent}</> }]),
  ]
}
