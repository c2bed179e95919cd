import { dayOf } from '../../../kernel/clock.ts'
import type { Bilingual } from '../../../kernel/language.ts'
import type { Article } from '../model.ts'
import { sourcesOf } from './own-sources.ts'
import type { ToolText } from './model.ts'

/** An own article as every page of the toolbox shows it; what is not written yet is empty. */
export function articleOf(
  { id, by, at }: { id: string; by: Bilingual | null; at: { slug: Bilingual; day: Date; timeZone: string } },
  text: ToolText,
): Article {
  const both = (fr: string | null, en: string | null): Bilingual => ({ fr: fr ?? '', en: en ?? '' })
  return {
    id,
    slug: at.slug,
    title: both(text.titleFr, text.titleEn),
    summary: both(text.summaryFr, text.summaryEn),
    kinds: text.kinds,
    levels: text.levels,
    audiences: text.audiences,
    sources: [],
    checkedOn: dayOf(at.day, at.timeZone),
    next: [],
    body: both(text.bodyFr, text.bodyEn),
    own: { by, sources: sourcesOf(text.sources) },
  }
}
