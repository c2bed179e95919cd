import type { Gated, Passed } from '../../../field/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import type { Questionnaire } from '../model.ts'
import type { Place } from './fold-groups.ts'
import { words } from './words.ts'

export const sayCount = (n: Gated, lang: Language): string =>
  n === 'withheld' ? words[lang].withheld : n === null ? words[lang].none : formatNumber(n, lang)

/** Rounded to a whole percent. */
export const sayShare = (share: Passed<number>, lang: Language): string =>
  share.state === 'shown'
    ? `${formatNumber(Math.round(share.value), lang)}${lang === 'fr' ? '\u00a0' : ''}%`
    : share.state === 'withheld'
      ? words[lang].withheld
      : words[lang].none

/** What a group is called: the words of the options that its people chose. */
export function nameGroup({ questions }: Questionnaire, { dimension, parts }: Place, lang: Language): string {
  const asked = questions.find(({ group }) => group === dimension)?.options ?? []
  const names = parts.map((part) => asked.find(({ code }) => code === part)?.text[lang] ?? words[lang].unsaid)
  return names.length === 0 ? words[lang].file.whole : names.join(', ')
}
