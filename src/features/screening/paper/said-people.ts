import type { Language } from '../../../kernel/language.ts'
import { readPhone, sayPhone } from '../../../kernel/phone/index.ts'
import type { YouthProtection } from '../../protocol/index.ts'
import type { CardPerson } from '../queries.ts'

/** A number as paper says it. */
export const onPaper = (number: string, lang: Language): string => sayPhone(readPhone(number), lang)

const extension = { fr: 'poste', en: 'ext.' } as const

/** A specialist in one line of paper. */
export function personOnPaper({ name, phone, phoneExtension, phoneHours }: CardPerson, lang: Language): string {
  const number = phone === null ? null : onPaper(phone, lang)
  const inside = phoneExtension === null || number === null ? '' : ` ${extension[lang]} ${phoneExtension}`
  return [name, number && `${number}${inside}`, phoneHours].filter((one) => one !== null && one !== '').join(', ')
}

/** The line of a territory, in one line of paper: at most two numbers. */
export const lineOnPaper = ({ name, phones }: YouthProtection, lang: Language): string =>
  `${name} ${phones
    .slice(0, 2)
    .map(({ number }) => onPaper(number, lang))
    .join(', ')}`
