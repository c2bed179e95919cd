import { formatDay, formatNumber, type Language } from '../../../kernel/language.ts'
import { readingMinutes } from '../body.ts'
import type { Article } from '../model.ts'
import { words } from '../words.ts'

/** « 4 min de lecture · Prévention, Intervention · Secondaire · Vérifié d’après nos notes le 30 novembre 2026 » */
export function metaOf(article: Article, lang: Language): string {
  const t = words[lang]
  const list = (names: readonly string[]): string[] => (names.length === 0 ? [] : [names.join(', ')])
  return [
    ...(article.own ? [t.by(article.own.by?.[lang] ?? t.team)] : []),
    t.minutes(formatNumber(readingMinutes(article, lang), lang)),
    ...list(article.kinds.map((kind) => t.kinds[kind])),
    ...list(article.levels.map((level) => t.levels[level])),
    ...list(article.audiences.map((audience) => t.audiences[audience])),
    (article.own ? t.updatedOn : t.checkedOn)(formatDay(article.checkedOn, lang)),
  ].join(' · ')
}
