import { compareText, type Language } from '../../../kernel/language.ts'
import { doors } from '../../directory/index.ts'

/** Where a territory reports to youth protection, as `content/directory.json` has it. */
export interface YouthProtection {
  id: string
  name: string
  regions: readonly string[]
  phones: readonly { number: string; label: string | null }[]
  /** It is of a region of the person’s networks. */
  isOwn: boolean
  /** The regional health body gives it; otherwise it comes from an older list and is to be checked. */
  isSure: boolean
}

/** Every territory, those of `first` before the others, by name. */
export function youthProtection(lang: Language, first: readonly string[]): YouthProtection[] {
  return doors.shippedServices
    .filter(({ id }) => id.startsWith('dpj-'))
    .map(({ id, name, regions, phones, source }): YouthProtection => ({
      id,
      name: name[lang].replace(/^.*?\), /, ''),
      regions,
      isOwn: regions.some((code) => first.includes(code)),
      phones: phones
        .filter(({ unsure }) => unsure !== true)
        .map(({ number, fr, en }) => ({ number, label: (lang === 'fr' ? fr : en) ?? null })),
      isSure: source.confidence === 'high' || phones[0]?.sure === true,
    }))
    .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || compareText(a.name, b.name, lang))
}
