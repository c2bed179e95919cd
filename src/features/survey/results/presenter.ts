import type { Gated, Passed } from '../../../field/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import type { Questionnaire } from '../model.ts'
import type { Place } from './release-results.ts'
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

/** What a part is called by those who answered: the words of the option that they chose. */
export function namePart({ questions }: Questionnaire, { dimension, part }: Place, lang: Language): string {
  const asked = questions.find(({ group }) => group === dimension)
  return asked?.options.find(({ code }) => code === part)?.text[lang] ?? words[lang].file.whole
}
