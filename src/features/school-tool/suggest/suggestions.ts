import type { Language } from '../../../kernel/language.ts'
import { addresses as directory, doors } from '../../directory/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { articleHref, shippedArticles } from '../../toolbox/index.ts'
import type { Stage } from '../model.ts'
import type { ToolFacts } from '../offer/offer-form.ts'
import type { Known } from '../offer/save-offer.ts'

/** What can be listed in one tap: real, with its own source. */
export interface Suggestion {
  /** Value of the button. */
  code: string
  known: NonNullable<Known>
  facts: ToolFacts
  href: string
}

const stagesOfLevel: Readonly<Record<string, readonly Stage[]>> = {
  preschool: ['under-12'],
  elementary: ['under-12'],
  secondary: ['12-13', '14-17'],
}
/** What a service must do to be offered here: prevention, or training teams. */
const neededOfService = ['prevention', 'training']

const ages: readonly { stage: Stage; from: number; to: number }[] = [
  { stage: 'under-12', from: 0, to: 11 },
  { stage: '12-13', from: 12, to: 13 },
  { stage: '14-17', from: 14, to: 17 },
  { stage: '18-up', from: 18, to: 200 },
]

/** Stages that the ages of a service touch; none where it says no age: nothing is guessed. */
export const stagesOfAges = (minimum: number | undefined, maximum: number | undefined): Stage[] =>
  minimum === undefined && maximum === undefined
    ? []
    : ages.filter(({ from, to }) => to >= (minimum ?? 0) && from <= (maximum ?? 200)).map(({ stage }) => stage)

/** Articles of the toolbox that speak of school levels to those who work there. */
export const articleSuggestions = (lang: Language): Suggestion[] =>
  shippedArticles
    .filter(({ levels, audiences }) => levels.length > 0 && audiences.includes('professionals'))
    .map((article) => ({
      code: `article:${article.id}`,
      known: { article: article.id },
      href: articleHref(article, lang),
      facts: {
        titleFr: article.title.fr,
        titleEn: article.title.en,
        kind: 'guide',
        stages: [...new Set(article.levels.flatMap((level) => stagesOfLevel[level] ?? []))],
        subjects: [],
        offeredBy: 'Tisserin',
        link: null,
      },
    }))

/** Services of the shipped directory that do prevention, or train teams. */
export const serviceSuggestions = (lang: Language): Suggestion[] =>
  doors.shippedServices
    .filter(({ needs, status }) => needs.some((need) => neededOfService.includes(need)) && status === undefined)
    .map((service) => {
      const id = doors.shippedServiceId(service.id)
      return {
        code: `service:${id}`,
        known: { service: id },
        href: href(lang, directory.service, { code: id }),
        facts: {
          titleFr: service.name.fr,
          titleEn: service.name.en,
          kind: 'service',
          stages: stagesOfAges(service.minimum_age, service.maximum_age),
          subjects: [],
          offeredBy: service.organization?.[lang] ?? null,
          link: null,
        },
      }
    })
