import { formatDay, type Language } from '../../kernel/language.ts'
import type { Period } from './model.ts'

/** « Année scolaire 2026-2027 », or its days. */
export function periodName({ kind, startsOn, endsOn }: Period, lang: Language): string {
  const years =
    lang === 'fr' ? `${startsOn.slice(0, 4)}-${endsOn.slice(0, 4)}` : `${startsOn.slice(0, 4)}–${endsOn.slice(0, 4)}`
  if (kind === 'school-year') return lang === 'fr' ? `Année scolaire ${years}` : `School year ${years}`
  if (kind === 'fiscal-year') return lang === 'fr' ? `Année financière ${years}` : `Fiscal year ${years}`
  return periodDays({ startsOn, endsOn }, lang)
}

/** « Du 1 septembre 2026 au 31 août 2027 ». Both days included. */
export const periodDays = ({ startsOn, endsOn }: Pick<Period, 'startsOn' | 'endsOn'>, lang: Language): string =>
  lang === 'fr'
    ? `Du ${formatDay(startsOn, lang)} au ${formatDay(endsOn, lang)}`
    : `${formatDay(startsOn, lang)} to ${formatDay(endsOn, lang)}`
